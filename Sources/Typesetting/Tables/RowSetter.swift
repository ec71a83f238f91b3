import Documents

/// Sets rows one after the other: places their cells in the grid, sets them, and tells of rows
/// whose cells do not fit the columns.
struct RowSetter {
    private let cells: CellSetter
    private let reports: (Diagnostic) -> Void
    private var grid: RowGrid
    /// How many bad rows were told of one by one.
    private var told = 0
    private static let mostTold = 20

    /// A setter that hands what it finds to `reports`.
    init(cells: CellSetter, reports: @escaping (Diagnostic) -> Void) {
        self.cells = cells
        self.reports = reports
        grid = RowGrid(columns: cells.table.columns.count)
    }

    /// Whether a row span reaches over the row set last into the next one.
    var spansGoOn: Bool { grid.spansGoOn }

    /// Sets `row`, the one with this `number` from 1, as a child of `parent` and appends it to
    /// `block`: mostly one set row, more when the row has too many cells.
    mutating func append(
        _ row: TableRow, kind: TableRow.Kind, number: Int, isLast: Bool, parent: Int,
        to block: inout RowBlock
    ) {
        let place = cells.table.place(of: row, number: number)
        var first: Int? = 0
        while let start = first {
            grid.place(row, from: start)
            first = grid.rest
            let ends = grid.endsSpans || (isLast && first == nil && grid.spansGoOn)
            var problems = grid.problems
            if isLast, first == nil, grid.spansGoOn {
                grid.endSpans()
                problems.insert(.badSpan)
            }
            if !problems.isEmpty { tell(problems, row, number: number) }
            append(row, kind: kind, endsSpans: ends, place: place, parent: parent, to: &block)
            block.rows[block.rows.count - 1].endsBodyRow = kind == .body && first == nil
        }
    }

    private func append(
        _ row: TableRow, kind: TableRow.Kind, endsSpans: Bool, place: Place, parent: Int,
        to block: inout RowBlock
    ) {
        let element = cells.structure.open(.tableRow, parent: parent)
        let start = block.cells.count
        var height = 0.0
        var isPlain = grid.slots.count == grid.columns
        for var slot in grid.slots {
            if endsSpans { slot.rowSpan = 1 }
            if slot.columnSpan != 1 || slot.rowSpan != 1 { isPlain = false }
            let set = cells.set(
                slot.cell.map { row.cells[$0] }, at: slot, kind: kind, row: element, place: place)
            if slot.rowSpan == 1 { height = max(height, set.height) }
            block.cells.append(set)
        }
        block.rows.append(
            SetRow(
                kind: kind, cells: start..<block.cells.count,
                height: height + 2 * cells.geometry.paddingY, isPlain: isPlain,
                endsSpans: endsSpans))
    }

    /// Tells of a bad row; the first ones one by one, the others in one sum by ``finish()``.
    private mutating func tell(_ problems: RowGrid.Problems, _ row: TableRow, number: Int) {
        told += 1
        guard told <= Self.mostTold else { return }
        let place = cells.table.place(of: row, number: number)
        let code: Diagnostic.Code = problems.contains(.badSpan) ? .badTableSpan : .badTableRow
        reports(
            Diagnostic(
                .warning, code, at: place,
                [
                    "row": String(number), "cells": String(row.cells.count),
                    "columns": String(grid.columns),
                ]))
    }

    /// Tells how many bad rows were not told of one by one.
    func finish() {
        guard told > Self.mostTold else { return }
        reports(
            Diagnostic(
                .warning, .moreBadTableRows, at: cells.table.place,
                ["count": String(told - Self.mostTold)]))
    }
}

extension Table {
    /// Where `row` came from; its number in the table when it does not say.
    func place(of row: TableRow, number: Int) -> Place {
        if let place = row.place { return place }
        var place = place
        if place.row == nil { place.row = number }
        return place
    }
}
