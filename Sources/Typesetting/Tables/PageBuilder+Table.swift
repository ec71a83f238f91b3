import Documents

/// A table whose columns are measured (its rows were read once), ready to be set.
struct MeasuredTable {
    /// The table.
    var table: Table
    /// Where its columns stand and how its text is set.
    var geometry: TableGeometry
    /// Width it was measured for.
    var width: Double
    /// Height that must be free to begin the table on a page: caption, unit, header and the rows
    /// that stay with them.
    var leadHeight: Double
}

extension PageBuilder {
    /// Reads the rows of `table` once and decides its columns for the width at hand.
    func measure(_ table: Table) -> MeasuredTable {
        var table = table
        if table.columns.isEmpty { table.columns = Self.columns(for: table) }
        var excess = 0.0
        let geometry = TableGeometry(table, width: width, text: setter, excess: &excess)
        if excess > 0 {
            setter.reports.add(
                Diagnostic(
                    .warning, .tableTooWide, at: table.place,
                    [
                        "points": String(Int(excess.rounded(.up))),
                        "columns": String(table.columns.count),
                        "percent": String(Int((geometry.styles.scale * 100).rounded())),
                    ]))
        }
        let lead = TableFlow.leadHeight(table, geometry, width: width, text: setter)
        return MeasuredTable(
            table: table, geometry: geometry, width: width,
            leadHeight: lead <= fullHeight ? lead : 0)
    }

    /// Sets `table` from the place at hand on, over as many pages as it takes. Space before and
    /// after it is the flow's work. Opens its elements below `parent`.
    func set(_ table: MeasuredTable, parent: Int) throws {
        try TableFlow(table, on: self, parent: parent).run()
    }

    /// Columns for a table that states none: as many as its longest row has cells.
    private static func columns(for table: Table) -> [TableColumn] {
        var most = table.header.map(\.cells.count).max() ?? 0
        let next = table.rows.read()
        while let row = next() { most = max(most, row.cells.count) }
        return Array(repeating: TableColumn(), count: most)
    }
}
