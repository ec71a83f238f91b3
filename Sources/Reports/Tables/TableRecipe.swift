import Documents
import Records

/// A table known by name, made from the records of a book.
struct TableRecipe: Sendable {
    /// What it is called unless the template gives a caption.
    var title: String
    /// The unit line; nil for none.
    var unit: String?
    /// Settings that a `table` block may give under `tuy_chon`.
    var options: [String] = []
    /// Wider than an upright page: offered for landscape pages.
    var isWide = false
    /// Makes the table; nil when the book has nothing for it.
    var build: @Sendable (TableContext) -> FilledTable?
}

/// What a recipe works with.
struct TableContext: Sendable {
    let scope: BookScope
    let style: WordingStyle
    let options: [String: String]
    /// Header of the column of running numbers: `STT`.
    let counter: String
    /// The words of the total row: `Tổng cộng`.
    let total: String

    /// An amount as a cell; `–` where nothing is stated.
    func cell(_ quantity: BoundQuantity?) -> FilledTable.Cell {
        guard let quantity else { return FilledTable.Cell("–") }
        return FilledTable.Cell(style.numbers.cell(quantity.value), source: quantity.source)
    }

    /// Words as a cell, with the record they came from.
    func cell(_ value: Bound) -> FilledTable.Cell {
        if case .quantity(let quantity) = value { return cell(quantity) }
        if case .record(let record) = value, record.table.code == "organizations" {
            return FilledTable.Cell(Organization(record).shortName, source: record.place)
        }
        let text = FilterContext(scope: scope, style: style, path: []).printed(value)
        return FilledTable.Cell(text.text, source: text.source, isName: text.isName)
    }
}

/// A table with all its words, before it gets the look of a standard.
struct FilledTable: Sendable {
    /// A column: its header, under a group header or not.
    struct Column: Sendable {
        var title: String
        /// Header over several columns; neighbours with the same one share it.
        var group: String?
        var width: TableColumn.Width
        var alignment: TableColumn.Alignment

        init(
            _ title: String, group: String? = nil, width: TableColumn.Width = .content,
            _ alignment: TableColumn.Alignment = .start
        ) {
            self.title = title
            self.group = group
            self.width = width
            self.alignment = alignment
        }

        /// Whether it holds numbers: they align at their ends, or at the decimal mark.
        var isNumeric: Bool { alignment == .decimal || alignment == .end }

        /// A column of numbers, `width` millimetres wide.
        static func number(_ title: String, group: String? = nil, _ width: Double = 16) -> Column {
            Column(title, group: group, width: .fixed(.mm(width)), .decimal)
        }

        /// The column of running numbers.
        static func counter(_ title: String) -> Column {
            Column(title, width: .fixed(.mm(13)), .center)
        }
    }

    /// The words of a cell, and the record that they came from.
    struct Cell: Sendable {
        var text: String
        var source: Place?
        var span = 1
        /// The words are a registered name and print exactly as they are.
        var isName = false

        init(_ text: String, source: Place? = nil, span: Int = 1, isName: Bool = false) {
            self.text = text
            self.source = source
            self.span = span
            self.isName = isName
        }

        /// The same cell with a capital first letter.
        var capitalised: Cell {
            var cell = self
            cell.text = text.capitalisedFirst
            return cell
        }
    }

    /// A row.
    struct Row: Sendable {
        var kind: TableRow.Kind = .body
        var cells: [Cell]
        var place: Place?
    }

    var columns: [Column]
    var rows: [Row]
    /// Whether a row of column letters and numbers stands under the header.
    var numbersColumns = false
    /// A remark printed under the table.
    var note: String?
}
