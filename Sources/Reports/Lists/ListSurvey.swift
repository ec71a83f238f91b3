import Documents
import Records

/// What the first reading of a list finds: which columns hold numbers, what they come to, which
/// groups there are, and every row that is not as it should be. Of the rows themselves nothing
/// is kept but, where it is needed, a number or a position each.
struct ListSurvey {
    /// What was seen in one printed column.
    struct Facts {
        var isNumeric = true
        var filled = 0
        var decimals = 0
        /// Whether a number has five digits or more.
        var hasLong = false
        /// Letters of its longest word, and of its longest cell.
        var longestWord = 0
        var longestLine = 0
    }

    /// A sum, and how many cells are missing from it.
    struct Sum: Sendable {
        var millionths: Int128 = 0
        var missing = 0

        static func + (a: Sum, b: Sum) -> Sum {
            Sum(millionths: a.millionths + b.millionths, missing: a.missing + b.missing)
        }
        static func - (a: Sum, b: Sum) -> Sum {
            Sum(millionths: a.millionths - b.millionths, missing: a.missing - b.missing)
        }
    }

    /// The rows of one value.
    struct Group {
        var key: String
        var title: String
        var count = 0
        var sums: [Sum]
    }

    private(set) var facts: [Facts]
    private(set) var groups: [Group] = []
    private(set) var rowCount = 0
    private(set) var totals: [Sum]
    private(set) var diagnostics: [Diagnostic] = []
    /// Positions of the rows in printed order; nil when it is that of the file.
    private(set) var order: [ListReading.Position]?
    /// Sums of all rows before each row in printed order, by summed column; empty when unasked.
    private(set) var running: [[Sum]] = []
    /// The printed columns that are added up.
    let summed: [Int]
    /// Whether rows of sums that the table holds itself are left out: the list makes its own.
    var leavesTotals: Bool { !summed.isEmpty }
    /// Of which group each row is.
    private var groupOfRow: [Int32] = []
    private var positions: [ListReading.Position] = []

    private var statedTotals = StatedTotals()
    private let plan: ListColumns
    private let template: ListTemplate
    private static let mostTold = 20
    private var toldRows = 0
    private var toldCells = 0

    /// Reads `table` once.
    init(
        _ table: ListTable, plan: ListColumns, template: ListTemplate, keepsRunning: Bool,
        measures: Bool
    ) {
        self.plan = plan
        self.template = template
        facts = Array(repeating: Facts(), count: plan.columns.count)
        summed = plan.columns.indices.filter { plan.columns[$0].isSummed }
        totals = Array(repeating: Sum(), count: summed.count)
        if plan.group == nil { groups = [Group(key: "", title: "", sums: totals)] }
        let reading = table.read()
        var row = Array(repeating: Sum(), count: summed.count)
        var each = keepsRunning ? Array(repeating: [Sum](), count: summed.count) : []
        let isAuto = plan.columns.map { $0.format == .auto && $0.alignment == nil }
        while reading.next() {
            check(reading, width: table.headers.count)
            reading.inspect()
            if leavesTotals, StatedTotals.isTotal(reading) {
                statedTotals.add(reading.place(), stated: stated(reading), computed: totals)
                continue
            }
            rowCount += 1
            for column in plan.columns.indices where isAuto[column] || measures {
                look(at: column, reading, measures: measures)
            }
            for (index, column) in summed.enumerated() {
                row[index] = amount(column, reading)
                totals[index] = totals[index] + row[index]
                if keepsRunning { each[index].append(row[index]) }
            }
            let group = group(of: reading)
            groups[group].count += 1
            for index in row.indices {
                groups[group].sums[index] = groups[group].sums[index] + row[index]
            }
            if plan.group != nil {
                groupOfRow.append(Int32(group))
                positions.append(reading.position)
            }
        }
        diagnostics += statedTotals.diagnostics(
            headers: summed.map { table.headers[plan.columns[$0].source] },
            decimals: summed.map { facts[$0].decimals }, in: table.place)
        diagnostics += reading.faults
        if let failure = reading.failure { diagnostics.append(failure) }
        diagnostics += reading.conversions + reading.oddities
        finish(table, each)
    }

    // MARK: One row

    private mutating func check(_ reading: ListReading, width: Int) {
        guard reading.count != width else { return }
        var filled = reading.count
        while filled > width, reading.withBytes(filled - 1, { $0.allSatisfy { $0 <= 0x20 } }) {
            filled -= 1
        }
        guard filled > width || reading.count < width else { return }
        toldRows += 1
        guard toldRows <= Self.mostTold || filled > width && toldRows < 1000 else { return }
        diagnostics.append(
            Diagnostic(
                filled > width ? .error : .warning, .wrongCellCount, at: reading.place(),
                ["found": "\(reading.count)", "expected": "\(width)"]))
    }

    /// What a row of sums states, by summed column.
    private func stated(_ reading: ListReading) -> [Sum?] {
        summed.map { column in
            let cell = reading.withBytes(plan.columns[column].source) { CellAmount($0) }
            guard case .number(let value, _) = cell else { return nil }
            return Sum(millionths: value)
        }
    }

    private mutating func look(at column: Int, _ reading: ListReading, measures: Bool) {
        reading.withBytes(plan.columns[column].source) { bytes in
            guard !bytes.isEmpty else { return }
            if facts[column].isNumeric {
                switch CellAmount(bytes) {
                case .nothing: break
                case .number(let value, let decimals):
                    facts[column].filled += 1
                    facts[column].decimals = max(facts[column].decimals, decimals)
                    if value.magnitude >= CellAmount.one.magnitude * 10_000 {
                        facts[column].hasLong = true
                    }
                    // `02`, `0912345678`: a code, not an amount.
                    if bytes.count > 1, bytes[0] == UInt8(ascii: "0"),
                        bytes[1] != UInt8(ascii: ",")
                    {
                        facts[column].isNumeric = false
                    }
                case .ambiguous, .approximate, .text: facts[column].isNumeric = false
                }
            }
            guard measures else { return }
            var (word, line) = (0, 0)
            for byte in bytes where byte & 0xC0 != 0x80 {
                line += 1
                word = byte == 0x20 ? 0 : word + 1
                if word > facts[column].longestWord { facts[column].longestWord = word }
            }
            facts[column].longestLine = max(facts[column].longestLine, line)
        }
    }

    private mutating func amount(_ column: Int, _ reading: ListReading) -> Sum {
        let source = plan.columns[column].source
        switch reading.withBytes(source, { CellAmount($0) }) {
        case .nothing: return Sum()
        case .number(let value, let decimals):
            facts[column].decimals = max(facts[column].decimals, decimals)
            return Sum(millionths: value)
        case .ambiguous(let value, let decimals):
            facts[column].decimals = max(facts[column].decimals, decimals)
            tell(
                .warning, .ambiguousNumber, source, reading,
                [
                    "read": Amounts(format: .vietnamese).text(
                        Sum(millionths: value), decimals: decimals)
                ])
            return Sum(millionths: value)
        case .approximate: tell(.warning, .approximateNotAdded, source, reading)
        case .text: tell(.warning, .notAdded, source, reading)
        }
        return Sum(millionths: 0, missing: 1)
    }

    private mutating func tell(
        _ severity: Diagnostic.Severity, _ code: Diagnostic.Code, _ source: Int,
        _ reading: ListReading, _ arguments: [String: String] = [:]
    ) {
        toldCells += 1
        guard toldCells <= Self.mostTold else { return }
        var arguments = arguments
        arguments["value"] = String(reading.text(source).prefix(60))
        diagnostics.append(
            Diagnostic(severity, code, at: reading.place(column: source), arguments))
    }

    // MARK: Groups

    private var known: [String: Int] = [:]

    private mutating func group(of reading: ListReading) -> Int {
        guard let column = plan.group else { return 0 }
        let text = reading.text(column)
        if let index = known[text] { return index }
        let value = template.group.values.first { value in
            ([value.value] + value.synonyms).contains { ListTable.means($0, text) }
        }
        let title = value?.title ?? (text.isEmpty ? template.group.other : text)
        let key = ListTable.key(title)
        let index: Int
        if let same = groups.firstIndex(where: { $0.key == key }) {
            index = same
        } else {
            index = groups.count
            groups.append(
                Group(
                    key: key, title: title, sums: Array(repeating: Sum(), count: summed.count)))
        }
        known[text] = index
        return index
    }

    /// Brings groups in order and rows with them, and adds up.
    private mutating func finish(_ table: ListTable, _ each: [[Sum]]) {
        if toldRows > Self.mostTold {
            diagnostics.append(
                Diagnostic(
                    .warning, .moreWrongRows, at: table.place,
                    ["count": String(toldRows - Self.mostTold)]))
        }
        if toldCells > Self.mostTold {
            diagnostics.append(
                Diagnostic(
                    .warning, .moreNotAdded, at: table.place,
                    ["count": String(toldCells - Self.mostTold)]))
        }
        for column in facts.indices where facts[column].filled == 0 {
            facts[column].isNumeric = false
        }
        let places = template.group.values.map { ListTable.key($0.title) }
        let ranks = groups.map { places.firstIndex(of: $0.key) ?? places.count }
        let sorted = groups.indices.sorted { (ranks[$0], $0) < (ranks[$1], $1) }
        var sequence = Array(0..<rowCount)
        if plan.group != nil {
            var rank = Array(repeating: 0, count: groups.count)
            for (position, group) in sorted.enumerated() { rank[group] = position }
            let isOrdered = zip(groupOfRow, groupOfRow.dropFirst()).allSatisfy {
                rank[Int($0)] <= rank[Int($1)]
            }
            if !isOrdered {
                let places = groupOfRow.map { rank[Int($0)] }
                sequence.sort { (places[$0], $0) < (places[$1], $1) }
                order = sequence.map { positions[$0] }
            }
            groups = sorted.map { groups[$0] }
        }
        groupOfRow = []
        positions = []
        for amounts in each {
            var sums = [Sum()]
            sums.reserveCapacity(amounts.count + 1)
            for row in sequence { sums.append(sums[sums.count - 1] + amounts[row]) }
            running.append(sums)
        }
    }
}

/// Writes exact sums.
struct Amounts: Sendable {
    let format: NumberFormat

    /// `1.205,50`, with this many decimals.
    func text(_ sum: ListSurvey.Sum, decimals: Int) -> String {
        let size = sum.millionths.magnitude
        let whole = size / CellAmount.one.magnitude
        var text = format.grouped(String(whole))
        if decimals > 0 {
            let rest = String(size % CellAmount.one.magnitude)
            let digits = String(repeating: "0", count: 6 - rest.utf8.count) + rest
            text += format.decimalMark + digits.prefix(decimals)
        }
        return sum.millionths < 0 ? "-" + text : text
    }
}
