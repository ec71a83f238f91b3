import Documents

/// Sets the rows that sum up pages. They repeat what other rows say, so they are no part of the
/// logical structure: like a repeated header they are drawn and not read aloud.
struct PageSumRows {
    private let sums: PageSums
    private let cells: CellSetter
    private let reports: (Diagnostic) -> Void
    /// Height kept free for the row at the foot of a page.
    let footHeight: Double
    /// Height of the row at the head of a following page.
    let carriedHeight: Double

    /// The sums of `table`; nil when it asks for none. Heights are those of the rows that sum up
    /// the whole table, whose numbers are the longest.
    init?(
        _ table: Table, geometry: TableGeometry, text: TextSetter,
        reports: @escaping (Diagnostic) -> Void
    ) {
        guard let sums = table.pageSums else { return nil }
        self.sums = sums
        self.reports = reports
        let cells = CellSetter(
            table: table, geometry: geometry, text: text, structure: StructureBuilder())
        self.cells = cells
        let count = geometry.bodyRowCount
        footHeight = Self.height(Self.set(sums.foot(0..<count), cells, reports))
        carriedHeight = sums.carried.map { Self.height(Self.set($0(count), cells, reports)) } ?? 0
    }

    /// The row at the foot of a page with the body rows `rows`.
    func foot(_ rows: Range<Int>) -> RowBlock { Self.set(sums.foot(rows), cells, reports) }

    /// The row at the head of a page after `count` body rows; nil when none is carried.
    func carried(_ count: Int) -> RowBlock? {
        sums.carried.map { Self.set($0(count), cells, reports) }
    }

    private static func height(_ block: RowBlock) -> Double {
        block.rows.reduce(0) { $0 + $1.height }
    }

    private static func set(
        _ row: TableRow, _ cells: CellSetter, _ reports: @escaping (Diagnostic) -> Void
    ) -> RowBlock {
        let structure = cells.text.structure
        cells.text.structure = nil
        defer { cells.text.structure = structure }
        var rows = RowSetter(cells: cells, reports: reports)
        var block = RowBlock()
        rows.append(row, kind: row.kind, number: 0, isLast: true, parent: 0, to: &block)
        return block
    }
}
