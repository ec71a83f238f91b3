import Documents
import Records

/// Makes the rows of a printed list, anew at each reading: group by group, with running numbers
/// and sums. Only the row at hand is in memory.
struct ListRows: Sendable {
    let table: ListTable
    let columns: [ListColumns.Column]
    let order: [ListReading.Position]?
    let groups: [Group]
    let counter: Bool
    /// Whether rows of sums that the table holds itself are left out.
    let leavesTotals: Bool
    let restarts: Bool
    /// A row of sums after so many rows; 0 for none.
    let every: Int
    let everyTitle: Pattern
    let sums: ListSums
    let total: TableRow?
    /// By printed column, whether its numbers get marks of thousands.
    let isNumber: [Bool]
    let format: NumberFormat

    /// A group that is printed.
    struct Group: Sendable {
        var head: TableRow?
        var count: Int
        var subtotal: TableRow?
    }

    /// The rows, to be read as often as needed.
    var source: RowSource {
        let rows = self
        return RowSource {
            let reading = rows.table.read()
            var state = State()
            return { rows.next(reading, &state) }
        }
    }

    private struct State {
        var group = 0
        var inGroup = -1
        var row = 0
        var number = 0
        var block = 0
        var sinceSum = 0
        var sum: [ListSurvey.Sum] = []
        var isTotalGiven = false
    }

    private func next(_ reading: ListReading, _ state: inout State) -> TableRow? {
        while state.group < groups.count {
            let group = groups[state.group]
            if state.inGroup < 0 {
                state.inGroup = 0
                if restarts { state.number = 0 }
                if let head = group.head { return head }
            }
            if every > 0,
                state.sinceSum == every
                    || (state.inGroup == group.count && state.sinceSum > 0)
            {
                state.block += 1
                defer {
                    state.sinceSum = 0
                    state.sum = []
                }
                return sums.row(
                    everyTitle.filled(["number": String(state.block)]), state.sum, kind: .subtotal)
            }
            if state.inGroup < group.count {
                guard advance(reading, state.row) else { return nil }
                state.inGroup += 1
                state.row += 1
                state.number += 1
                if every > 0 {
                    state.sinceSum += 1
                    add(reading, to: &state.sum)
                }
                return row(reading, number: state.number)
            }
            state.group += 1
            state.inGroup = -1
            if let subtotal = group.subtotal { return subtotal }
        }
        defer { state.isTotalGiven = true }
        return state.isTotalGiven ? nil : total
    }

    private func advance(_ reading: ListReading, _ row: Int) -> Bool {
        guard let order else {
            while reading.next() {
                if !leavesTotals || !StatedTotals.isTotal(reading) { return true }
            }
            return false
        }
        guard row < order.count else { return false }
        reading.read(at: order[row])
        return true
    }

    private func add(_ reading: ListReading, to sum: inout [ListSurvey.Sum]) {
        if sum.isEmpty { sum = Array(repeating: ListSurvey.Sum(), count: sums.columns.count) }
        for (index, column) in sums.columns.enumerated() {
            switch reading.withBytes(columns[column].source, { CellAmount($0) }) {
            case .nothing: break
            case .number(let value, _), .ambiguous(let value, _): sum[index].millionths += value
            case .approximate, .text: sum[index].missing += 1
            }
        }
    }

    private func row(_ reading: ListReading, number: Int) -> TableRow {
        var cells: [TableCell] = []
        cells.reserveCapacity(columns.count + 1)
        if counter { cells.append(TableCell(String(number))) }
        for (index, column) in columns.enumerated() {
            let text = reading.text(column.source)
            cells.append(TableCell(isNumber[index] ? grouped(text) : text))
        }
        return TableRow(cells, place: reading.place())
    }

    /// `4759` as `4.759`; what is no bare number stays as it stands.
    private func grouped(_ text: String) -> String {
        let bytes = text.utf8
        guard bytes.count > 3 else { return text }
        let body = text.hasPrefix("-") ? text.dropFirst() : text[...]
        let whole = body.prefix { ("0"..."9").contains($0) }
        guard whole.utf8.count > 3 else { return text }
        let rest = body[whole.endIndex...]
        guard rest.isEmpty || rest.first == "," else { return text }
        return (text.hasPrefix("-") ? "-" : "") + format.grouped(whole) + rest
    }
}

/// Makes rows of sums: words over the columns before the first sum, then the sums in their
/// columns.
struct ListSums: Sendable {
    /// The printed columns that are added up, running numbers not counted.
    let columns: [Int]
    let decimals: [Int]
    /// How many columns there are, running numbers counted.
    let width: Int
    /// 1 when the first column holds running numbers.
    let shift: Int
    let incomplete: String
    let alignment: TableColumn.Alignment
    let amounts: Amounts

    /// A row of `sums` with these words.
    func row(_ title: String, _ sums: [ListSurvey.Sum], kind: TableRow.Kind) -> TableRow {
        var title = title
        if sums.contains(where: { $0.missing > 0 }) { title += " " + incomplete }
        guard let first = columns.first.map({ $0 + shift }) else {
            return TableRow([TableCell(title, columnSpan: width, alignment: alignment)], kind: kind)
        }
        var cells: [TableCell] = []
        if first > 0 { cells.append(TableCell(title, columnSpan: first, alignment: alignment)) }
        for column in first..<width {
            guard let index = columns.firstIndex(of: column - shift), index < sums.count else {
                cells.append(TableCell(""))
                continue
            }
            let text = amounts.text(sums[index], decimals: decimals[index])
            cells.append(TableCell(first == 0 && column == 0 ? "\(title): \(text)" : text))
        }
        return TableRow(cells, kind: kind)
    }
}
