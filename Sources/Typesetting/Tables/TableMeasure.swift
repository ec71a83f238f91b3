import Documents

/// What a first reading of a table's rows finds out: the widths that its columns ask for and
/// how far its numbers reach on both sides of their decimal marks. Nothing of a row is kept.
struct TableMeasure {
    /// How far the numbers of a column reach from the left and right of their decimal mark.
    struct Decimals: Equatable {
        /// Widest part left of the mark.
        var left = 0.0
        /// Widest part from the mark on.
        var right = 0.0
    }

    /// Text widths that the columns ask for, without padding.
    private(set) var needs: [ColumnWidths.Need]
    /// Text widths that cells over several columns ask for, without padding.
    private(set) var spans: [ColumnWidths.SpanNeed] = []
    /// The decimals by column.
    private(set) var decimals: [Decimals]
    /// Number of rows below the header.
    private(set) var rowCount = 0
    /// Number of ordinary rows among them.
    private(set) var bodyRowCount = 0

    private let table: Table
    private let styles: TableStyles
    private let text: TextSetter
    /// Whether all columns are fixed: what stands in them does not matter then.
    private let isFixed: Bool
    private let mark: UInt8
    private var bodyWidths: CharacterWidths
    private var totalWidths: CharacterWidths
    /// A header longer than this many times its type size would rather stand on two lines than
    /// widen a column of short figures.
    private static let headerLine = 5.0
    /// Cells over several columns are looked at one by one; more shapes than this are nobody's
    /// table, and the rest may wrap.
    private let mostSpans = 256

    /// Reads the header and all rows of `table` once.
    init(_ table: Table, styles: TableStyles, text: TextSetter) {
        self.table = table
        self.styles = styles
        self.text = text
        needs = Array(repeating: ColumnWidths.Need(), count: table.columns.count)
        decimals = Array(repeating: Decimals(), count: table.columns.count)
        isFixed = table.columns.allSatisfy { if case .fixed = $0.width { true } else { false } }
        mark = table.style.decimalByte
        bodyWidths = CharacterWidths(
            style: styles.style(of: .body, .end), text: text, place: table.place)
        totalWidths = CharacterWidths(
            style: styles.style(of: .total, .end), text: text, place: table.place)
        var grid = RowGrid(columns: table.columns.count)
        for (index, row) in table.header.enumerated() {
            let kind: TableRow.Kind = row.kind == .columnNumbers ? .columnNumbers : .header
            measure(row, kind: kind, place: table.place(of: row, number: index + 1), in: &grid)
        }
        grid.endSpans()
        let next = table.rows.read()
        while let row = next() {
            rowCount += 1
            if row.kind == .body { bodyRowCount += 1 }
            measure(
                row, kind: row.kind, place: table.place(of: row, number: rowCount), in: &grid)
        }
        if let sums = table.pageSums {
            grid.endSpans()
            for row in [sums.foot(0..<bodyRowCount), sums.carried?(bodyRowCount)] {
                guard let row else { continue }
                measure(row, kind: row.kind, place: table.place, in: &grid)
            }
        }
        for column in decimals.indices {
            let width = decimals[column].left + decimals[column].right
            needs[column].hold(least: width, preferred: width)
        }
    }

    /// Lets words wider than `limit` points ask for no more than that.
    mutating func breakWords(over limit: Double) {
        for column in needs.indices { needs[column].least = min(needs[column].least, limit) }
        for span in spans.indices { spans[span].need.least = min(spans[span].need.least, limit) }
    }

    private mutating func measure(
        _ row: TableRow, kind: TableRow.Kind, place: Place, in grid: inout RowGrid
    ) {
        var first: Int? = 0
        while let start = first {
            grid.place(row, from: start)
            for slot in grid.slots {
                guard let cell = slot.cell else { continue }
                measure(row.cells[cell], at: slot, kind: kind, place: place)
            }
            first = grid.rest
        }
    }

    private mutating func measure(
        _ cell: TableCell, at slot: RowGrid.Slot, kind: TableRow.Kind, place: Place
    ) {
        let column = table.columns[slot.column]
        let alignment = styles.alignment(
            of: cell, in: kind, column: column, columnSpan: slot.columnSpan)
        if alignment == .decimal, measureDecimal(cell, column: slot.column, kind: kind) { return }
        if slot.columnSpan == 1, isFixed { return }
        let style = styles.style(of: kind, alignment)
        let isHeader = kind == .header || kind == .columnNumbers
        var least = 0.0
        var preferred = 0.0
        switch cell.content {
        case .text(let string):
            guard !string.isEmpty else { return }
            if !isHeader, slot.columnSpan == 1, isHeld(string, column: slot.column, kind: kind) {
                return
            }
            (least, preferred) = text.naturalWidths(
                of: string, style: style, place: place)
        case .paragraphs(let paragraphs):
            for paragraph in paragraphs {
                let widths = text.naturalWidths(of: styles.fitted(paragraph, alignment: nil))
                least = max(least, widths.minimum)
                preferred = max(preferred, widths.preferred)
            }
        }
        if isHeader {
            preferred = min(preferred, max(preferred * 0.55, style.text.size * Self.headerLine))
        }
        hold(least: least, preferred: preferred, at: slot)
    }

    /// Whether the column is wide enough for `string` by the sums of its characters; the sums of
    /// a string that is wider than all before are held, and the string is worth an exact look.
    private mutating func isHeld(
        _ string: String, column: Int, kind: TableRow.Kind
    ) -> Bool {
        let sum = kind == .body ? bodyWidths.sum(of: string) : totalWidths.sum(of: string)
        guard let sum else { return false }
        if sum.word <= needs[column].least, sum.line <= needs[column].preferred { return true }
        needs[column].hold(least: sum.word, preferred: sum.line)
        return false
    }

    /// Measures a number on both sides of its mark; false for text that is no number.
    private mutating func measureDecimal(
        _ cell: TableCell, column: Int, kind: TableRow.Kind
    ) -> Bool {
        guard case .text(let string) = cell.content,
            let bytes = DecimalText.integerBytes(of: string, mark: mark)
        else { return false }
        let parts =
            kind == .body
            ? bodyWidths.parts(of: string, split: bytes)
            : totalWidths.parts(of: string, split: bytes)
        let widths = parts ?? shapedParts(of: string, split: bytes, kind: kind)
        if widths.left > decimals[column].left { decimals[column].left = widths.left }
        if widths.right > decimals[column].right { decimals[column].right = widths.right }
        return true
    }

    private func shapedParts(
        of number: String, split: Int, kind: TableRow.Kind
    ) -> (left: Double, right: Double) {
        let style = styles.style(of: kind, .end).text
        let end = number.utf8.index(number.startIndex, offsetBy: split)
        let left = text.width(of: String(number[..<end]), style: style)
        return (left, max(0, text.width(of: number, style: style) - left))
    }

    private mutating func hold(least: Double, preferred: Double, at slot: RowGrid.Slot) {
        if slot.columnSpan == 1 {
            needs[slot.column].hold(least: least, preferred: preferred)
        } else if let known = spans.firstIndex(where: {
            $0.column == slot.column && $0.span == slot.columnSpan
        }) {
            spans[known].need.hold(least: least, preferred: preferred)
        } else if spans.count < mostSpans {
            spans.append(
                ColumnWidths.SpanNeed(
                    column: slot.column, span: slot.columnSpan,
                    need: ColumnWidths.Need(least: least, preferred: preferred)))
        }
    }
}

extension TableStyle {
    /// The decimal mark as a byte; a comma when it is not ASCII.
    var decimalByte: UInt8 { decimalMark.asciiValue ?? UInt8(ascii: ",") }
}
