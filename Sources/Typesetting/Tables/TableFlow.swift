import Documents

/// Sets one table on pages: reads its rows once more, gathers rows that must stay together in a
/// small block, and places block after block, with the header again on each page.
final class TableFlow {
    let table: Table
    let geometry: TableGeometry
    let builder: PageBuilder
    /// What stands on the page at hand.
    var part: TablePart
    /// Heights of the rows of the block at hand.
    var heights = RowHeights()
    /// What is set above the first row: caption and unit, then the header.
    var lead: TableLead
    /// Whether the caption and the header stand on a page.
    var isStarted = false
    /// Height of the part at hand before its first body row.
    var partTop = 0.0
    /// Room for the part at hand.
    var room: Double
    /// Whether nothing of other blocks stands above the part at hand.
    var startedAtTop = false
    /// The rows that sum up pages; nil for none, or when the last of them is placed.
    var sums: PageSumRows?
    /// Height kept free at the foot of the page for them, and for totals.
    var reserved: Double
    /// How many body rows are placed, and how many were when the page at hand began.
    var placedRows = 0
    var rowsBefore = 0
    private var rows: RowSetter

    private let element: Int

    /// A flow of `measured` from the place where `builder` stands.
    init(_ measured: MeasuredTable, on builder: PageBuilder, parent: Int) {
        table = measured.table
        geometry = measured.geometry
        self.builder = builder
        part = TablePart(geometry: geometry, style: table.style, origin: builder.origin())
        let text = builder.setter
        let reports = { (found: Diagnostic) in text.reports.add(found) }
        sums = PageSumRows(table, geometry: geometry, text: text, reports: reports)
        reserved = sums?.footHeight ?? 0
        room = builder.remaining - reserved
        let setter = CellSetter(
            table: table, geometry: geometry, text: text, structure: builder.structure)
        rows = RowSetter(cells: setter, reports: reports)
        element = builder.structure.open(.table, parent: parent, alternativeText: table.summary)
        lead = TableLead(setter, width: measured.width, element: element, reports: reports)
    }

    /// Rows of the longest table that always stands in one piece.
    static let fewestRowsToSplit = 3

    /// Height of what begins a table: caption, unit, header and the first two rows, or all rows
    /// when there are no more than `fewestRowsToSplit`.
    static func leadHeight(
        _ table: Table, _ geometry: TableGeometry, width: Double, text: TextSetter
    ) -> Double {
        let structure = text.structure
        text.structure = nil
        defer { text.structure = structure }
        let setter = CellSetter(
            table: table, geometry: geometry, text: text, structure: StructureBuilder())
        let lead = TableLead(setter, width: width, element: 0, reports: { _ in })
        var rows = RowSetter(cells: setter, reports: { _ in })
        var block = RowBlock()
        let next = table.rows.read()
        let isShort = geometry.rowCount <= fewestRowsToSplit
        for number in 1...(isShort ? fewestRowsToSplit : 2) {
            guard let row = next() else { break }
            rows.append(
                row, kind: row.kind, number: number, isLast: false, parent: 0, to: &block)
        }
        return lead.height + block.rows.reduce(0) { $0 + $1.height }
    }

    /// Sets the whole table.
    func run() throws {
        try startTallLead()
        var block = RowBlock()
        let body = builder.structure.open(.tableBody, parent: element)
        let read = table.rows.read()
        var upcoming = read() ?? emptyRow()
        var number = 0
        while let row = upcoming {
            upcoming = read()
            number += 1
            rows.append(
                row, kind: row.kind, number: number, isLast: upcoming == nil, parent: body,
                to: &block)
            guard let next = upcoming else { break }
            if sums != nil, next.kind == .total { break }
            if mayBreak(after: row, before: next, number: number, block: block) {
                try place(&block)
                block.removeAll()
            }
        }
        var totals = RowBlock()
        while sums != nil, let row = upcoming {
            upcoming = read()
            number += 1
            rows.append(
                row, kind: row.kind, number: number, isLast: upcoming == nil, parent: body,
                to: &totals)
        }
        if sums != nil {
            try placeWithSums(&block, totals: &totals)
        } else {
            try keepRowsWithWhatFollows(block)
            try place(&block)
        }
        rows.finish()
        part.finish(on: builder, forced: false)
    }

    /// The row that stands for no rows at all.
    private func emptyRow() -> TableRow? {
        builder.setter.reports.add(Diagnostic(.note, .tableEmpty, at: table.place))
        guard !table.columns.isEmpty else { return nil }
        return TableRow([
            TableCell(table.emptyText ?? "", columnSpan: table.columns.count, alignment: .center)
        ])
    }

    /// Whether a page may end between two rows. Groups stay with what they name, totals with what
    /// they sum, the first two rows with the header, the last two with each other, and the rows
    /// beside a cell until it is all there. A block taller than a page is let go.
    private func mayBreak(
        after row: TableRow, before next: TableRow, number: Int, block: RowBlock
    ) -> Bool {
        let isHard =
            row.kind == .group || next.kind == .subtotal || next.kind == .total
        let isSoft =
            number == 1 || number + 1 == geometry.rowCount || rows.spansGoOn
        guard isHard || isSoft else { return true }
        let height = block.rows.reduce(0) { $0 + $1.height }
        return height > (isHard ? builder.fullHeight : builder.fullHeight / 3)
    }
}
