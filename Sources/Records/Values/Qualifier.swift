/// How sure a figure is. The word before a printed number follows from this alone and is
/// never invented.
public enum Qualifier: String, Sendable, Hashable, Codable, CaseIterable {
    /// Counted: `4.759`.
    case exact = "chinh_xac"
    /// `hơn 7.600`.
    case moreThan = "hon"
    /// `trên 7.600`.
    case above = "tren"
    /// `gần 6.500`.
    case nearly = "gan"
    /// `khoảng 300`.
    case about = "khoang"
    /// `ước 300`: an estimate before the period has ended.
    case estimated = "uoc"
    /// `ít nhất 20`.
    case atLeast = "it_nhat"
    /// `từ 10 đến 15`, `7 - 13`.
    case range = "tu_den"
    /// `hàng chục`, `hàng trăm`, `hàng nghìn`: an order of magnitude without a number.
    case magnitude = "hang_tram"
}
