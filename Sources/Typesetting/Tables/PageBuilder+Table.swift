import Documents

/// A table whose columns are measured (its rows were read once), ready to be set.
struct MeasuredTable {
    /// The table.
    var table: Table
    /// Height that must be free to begin the table on a page: caption, unit, header, first row.
    var leadHeight: Double
}

extension PageBuilder {
    /// Reads the rows of `table` once and decides its columns for the width at hand.
    func measure(_ table: Table) -> MeasuredTable { MeasuredTable(table: table, leadHeight: 0) }

    /// Sets `table` from the place at hand on, over as many pages as it takes. Space before and
    /// after it is the flow's work. Opens its elements below `parent`.
    func set(_ table: MeasuredTable, parent: Int) throws {}
}
