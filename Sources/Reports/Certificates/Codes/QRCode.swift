internal import CQREncode
internal import Documents

/// Codes of black and white squares (ISO/IEC 18004) for what a reader's telephone should know.
enum QRCode {
    /// Least side of a module that an office printer and a telephone agree on, in mm.
    static let leastModule = 0.4
    /// White modules that must stand around a code.
    static let quietModules = 4

    /// The modules of a code that holds `text`, error correction M, in the least version that
    /// takes it; nil when there is none.
    static func grid(_ text: String) -> BitGrid? {
        // A zero byte would end the text for the library.
        guard !text.isEmpty, !text.utf8.contains(0),
            let code = QRcode_encodeString(text, 0, QR_ECLEVEL_M, QR_MODE_8, 1)
        else { return nil }
        defer { QRcode_free(code) }
        let side = Int(code.pointee.width)
        guard side > 0, let data = code.pointee.data else { return nil }
        return BitGrid(side: side, cells: (0..<side * side).map { data[$0] & 1 == 1 })
    }

    /// Side in mm at which the modules of `grid` are large enough: that of the slot where it
    /// suffices, at most `greatest`; nil when even that is too small.
    static func side(of grid: BitGrid, slot: Double, greatest: Double) -> Double? {
        let needed = max(slot, Double(grid.side) * leastModule)
        return needed <= greatest ? needed : nil
    }
}

extension CertificateTemplate.CodeSlot {
    /// The code that says `text`; nil when it has no room.
    func code(_ text: String) -> SheetCode? {
        guard let grid = QRCode.grid(text),
            let side = QRCode.side(
                of: grid, slot: side.millimetres, greatest: greatest.millimetres)
        else { return nil }
        return SheetCode(
            x: x, y: y, side: .mm(side), modules: grid, alternativeText: "Mã QR: " + text)
    }

    /// White ground with the quiet zone, so that no line of the background touches the code.
    func ground(of code: SheetCode) -> ArtworkPlacement {
        let quiet = code.side * (Double(QRCode.quietModules) / Double(code.modules.side))
        let side = (code.side + quiet * 2).points
        let ground = Artwork(
            id: "nền mã \(side)", size: Size(width: .pt(side), height: .pt(side)),
            shapes: [
                ArtworkShape(
                    [.move(0, 0), .line(side, 0), .line(side, side), .line(0, side), .close],
                    fill: .white)
            ])
        return ArtworkPlacement(ground, x: code.x - quiet, y: code.y - quiet)
    }
}
