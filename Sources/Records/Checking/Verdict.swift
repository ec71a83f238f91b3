/// What a check found.
public enum Verdict: String, Sendable, Hashable, Codable, CaseIterable {
    /// The figures agree.
    case agrees = "khop"
    /// They do not: stated, computed and difference are given.
    case differs = "lech"
    /// Someone should look: the figures are approximate, or can be understood in two ways.
    case needsLook = "can_xem"
    /// There is too little to check.
    case cannotCheck = "thieu_du_lieu"
    /// A list names fewer than are stated; it may be open.
    case openList = "danh_sach_chua_du"
}
