internal import Documents

/// One worksheet as it was stored: rows with their cells, formulas replaced by the values that
/// the program last computed. Nothing is interpreted yet.
struct Sheet: Sendable {
    /// A rectangle of merged cells; the text stands in its first cell. Columns from 0, rows
    /// as the spreadsheet numbers them, from 1.
    struct Merge: Sendable, Hashable {
        var rows: ClosedRange<Int>
        var columns: ClosedRange<Int>
    }

    /// Name on the tab.
    var name: String
    /// Whether the tab is hidden.
    var isHidden: Bool
    /// Rows that hold a cell, in order.
    var rows: [SheetRow]
    /// Merged cells.
    var merges: [Merge]
    /// What was found while it was read, and keeps it from being whole.
    var diagnostics: [Diagnostic] = []
}

/// One row of a worksheet.
struct SheetRow: Sendable {
    /// Number as the spreadsheet shows it, from 1.
    var number: Int
    /// Whether the row is hidden (by hand or by a filter).
    var isHidden: Bool
    /// Cells with content, by column.
    var cells: [SheetCell]
}

/// One cell of a worksheet.
struct SheetCell: Sendable, Hashable {
    /// What a cell holds.
    enum Content: Sendable, Hashable {
        /// Text.
        case text(String)
        /// A number: its digits as stored (a decimal point, perhaps an exponent), and whether
        /// it is shown as a percentage.
        case number(String, percent: Bool)
        /// A date shown as such.
        case date(year: Int, month: Int, day: Int)
        /// True or false.
        case flag(Bool)
        /// An error such as `#REF!` that a formula gave.
        case error(String)
        /// A cell that the file does not tell: it names a text that is not there, or a place
        /// that no sheet has.
        case damaged(String)
    }

    /// Column from 0.
    var column: Int
    /// What it holds.
    var content: Content
    /// The name of the cell's font when it tells an old encoding (`.VnTime`, `VNI-Times`).
    var legacyFont: String?

    /// The letters of column `column`: 0 is A, 26 is AA.
    static func letters(ofColumn column: Int) -> String {
        var letters = ""
        var rest = column
        repeat {
            letters = String(Character(Unicode.Scalar(UInt8(65 + rest % 26)))) + letters
            rest = rest / 26 - 1
        } while rest >= 0
        return letters
    }

    /// Column (from 0) and row of a reference such as `AB12`; nil when it is none or beyond
    /// the 16,384 columns that a sheet can have.
    static func position(of reference: some StringProtocol) -> (column: Int, row: Int)? {
        var column = 0
        var row = 0
        for byte in reference.utf8 {
            switch byte {
            case 0x41...0x5A where row == 0: column = column * 26 + Int(byte) - 64
            case 0x61...0x7A where row == 0: column = column * 26 + Int(byte) - 96
            case 0x30...0x39: row = row * 10 + Int(byte) - 48
            case 0x24: continue
            default: return nil
            }
            guard column <= 16_384, row <= 1_048_576 else { return nil }
        }
        return column > 0 && row > 0 ? (column - 1, row) : nil
    }
}
