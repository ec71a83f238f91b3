/// The cells of a CSV file as they are written: quotes where needed, and an apostrophe before
/// text that a spreadsheet would take for a formula.
enum CsvText {
    /// Adds `cell` to `bytes`. `isNumber` says that signs in front are those of a number.
    static func append(_ cell: String, isNumber: Bool, to bytes: inout [UInt8]) {
        let needsMark = !isNumber && isMarked(cell.utf8)
        let needsQuotes = cell.utf8.contains {
            $0 == comma || $0 == quote || $0 == 0x0A || $0 == 0x09 || $0 == 0x3B || $0 == 0x0D
        }
        if needsQuotes { bytes.append(quote) }
        if needsMark { bytes.append(apostrophe) }
        if needsQuotes {
            for byte in cell.utf8 {
                if byte == quote { bytes.append(quote) }
                bytes.append(byte)
            }
            bytes.append(quote)
        } else {
            bytes.append(contentsOf: cell.utf8)
        }
    }

    /// The cell without the apostrophe that keeps it from being a formula.
    static func plain(_ cell: String) -> String {
        guard cell.utf8.first == apostrophe, isMarked(cell.utf8.dropFirst()) else { return cell }
        return String(cell.dropFirst())
    }

    /// Whether this is `=`, `+`, `-` or `@`, perhaps after apostrophes, and more.
    private static func isMarked(_ bytes: some Sequence<UInt8>) -> Bool {
        for byte in bytes where byte != apostrophe {
            switch byte {
            case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"):
                return true
            default: return false
            }
        }
        return false
    }

    static let comma = UInt8(ascii: ",")
    private static let quote = UInt8(ascii: "\"")
    private static let apostrophe = UInt8(ascii: "'")
}
