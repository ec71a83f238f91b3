/// Which columns a table has when it is written, and what stands in each for a record.
struct TableLayout {
    /// What the cells under one header hold.
    enum Content {
        /// The value of the column at this position.
        case column(Int)
        /// A part of the group or counts at this position, which the column describes.
        case part(of: Int, ColumnDescription)
        /// The group or counts at this position, where its parts do not fit their columns.
        case whole(Int)
        /// What stood under a header that the table does not know.
        case extra(String)
        /// Everything that stood elsewhere, by name.
        case rest
    }

    struct Field {
        let header: String
        let content: Content

        /// The position of the column, group or counts that it shows.
        var position: Int? {
            switch content {
            case .column(let position), .part(let position, _), .whole(let position): position
            case .extra, .rest: nil
            }
        }

        /// Whether it shows a column as a whole.
        var isColumn: Bool { if case .column = content { true } else { false } }
    }

    /// What describes the cells of `field`.
    func column(of field: Field) -> ColumnDescription? {
        switch field.content {
        case .column(let position): table.columns[position]
        case .part(_, let column): column
        case .whole, .extra, .rest: nil
        }
    }

    /// The columns in order.
    private(set) var fields: [Field] = []
    let table: TableDescription

    private let cells: CellWriting
    /// Codes of the parts that have columns of their own, in order, by position of the group.
    private var order: [Int: [String: Int]] = [:]
    private var extras: [String: Int] = [:]

    /// The layout that holds all of `records`; columns that none of them fills are left out
    /// unless they are required, name the record, or `isComplete` asks for all.
    init(
        _ table: TableDescription, records: [Record], schema: RecordSchema, cells: CellWriting,
        isComplete: Bool = false
    ) {
        self.table = table
        self.cells = cells
        let lookups = CellReading(schema: schema)
        let matching = HeaderMatching(table) { lookups.lookup($0) }
        for (position, column) in table.columns.enumerated() {
            let isUsed = records.contains { !$0.values[position].isMissing }
            let isOffered = isComplete || column.isRequired
            guard isUsed || isOffered || column.code == "id" || column.code == table.label
            else { continue }
            switch column.type {
            case .group(let parts):
                addParts(
                    parts, at: position, records, matching,
                    offered: isComplete ? parts.map(\.code) : [])
            case .counts(let scheme):
                let parts = lookups.lookup(scheme).scheme.codes.map {
                    ColumnDescription(
                        code: $0.code, title: $0.label, type: .number, unit: $0.settings["unit"])
                }
                // Of a long list of indicators the first few are offered.
                addParts(
                    parts, at: position, records, matching,
                    offered: isComplete ? parts.prefix(8).map(\.code) : [])
            default:
                let names = [column.title, column.code]
                let header = names.first { matching.slot(for: $0) == .column(position) }
                add(header ?? column.code, .column(position))
            }
        }
        if fields.count < 2, let position = table.position(of: "note") {
            add(table.columns[position].title, .column(position))
        }
        addExtras(records, matching)
    }

    private mutating func add(_ header: String, _ content: Content) {
        fields.append(Field(header: header, content: content))
    }

    private mutating func addParts(
        _ parts: [ColumnDescription], at position: Int, _ records: [Record],
        _ matching: HeaderMatching, offered: [String]
    ) {
        var used: Set<String> = []
        for record in records {
            for part in record.values[position].parts { used.insert(part.name) }
        }
        let column = table.columns[position]
        var order: [String: Int] = [:]
        for part in parts where offered.contains(part.code) || used.contains(part.code) {
            let names = [part.title, "\(column.code).\(part.code)", part.code]
            let header = names.first { name in
                switch matching.slot(for: name) {
                case .part(position, let found): found.code == part.code
                case .count(position, part.code, _): true
                default: false
                }
            }
            guard let header else { continue }
            order[part.code] = order.count
            add(header, .part(of: position, part))
        }
        self.order[position] = order
        if records.contains(where: { !fits($0.values[position], at: position) }) {
            add(HeaderMatching.whole(column.title), .whole(position))
        }
    }

    /// Whether the parts of a group stand in the order of their columns, each at most once.
    private func fits(_ value: Value, at position: Int) -> Bool {
        if value.isMissing { return true }
        var last = -1
        for part in value.parts {
            guard let place = order[position]?[part.name], place > last else { return false }
            last = place
        }
        return last >= 0
    }

    private mutating func addExtras(_ records: [Record], _ matching: HeaderMatching) {
        var names: [String] = []
        for record in records {
            for part in record.extras where extras[part.name] == nil {
                extras[part.name] = names.count
                names.append(part.name)
            }
        }
        let areHeaders = names.allSatisfy { name in
            !name.isEmpty && !name.hasPrefix("#") && matching.slot(for: name) == nil
                && TextCleaning.clean(name).text == name
        }
        if !areHeaders || names.count > fields.count { extras = [:] }
        for name in names where extras[name] != nil { add(name, .extra(name)) }
        if records.contains(where: { !extrasFit($0) || isEmpty($0) }) {
            add(HeaderMatching.rest, .rest)
        }
    }

    /// Whether the extras of a record are texts in the order of their columns.
    private func extrasFit(_ record: Record) -> Bool {
        var last = -1
        for part in record.extras {
            guard case .text(let text) = part.value, !text.isEmpty,
                let place = extras[part.name], place > last
            else { return false }
            last = place
        }
        return true
    }

    /// A record without any value would be a blank row, which nobody reads.
    private func isEmpty(_ record: Record) -> Bool {
        record.extras.isEmpty && record.values.allSatisfy(\.isMissing)
    }

    /// What stands for `record` in the field `index`, with the column that describes it.
    func value(of record: Record, in field: Field) -> (Value, ColumnDescription?) {
        switch field.content {
        case .column(let position): return (record.values[position], table.columns[position])
        case .part(let position, let column):
            guard fits(record.values[position], at: position) else { return (.missing, column) }
            return (record.values[position][column.code], column)
        case .whole(let position):
            guard !fits(record.values[position], at: position) else { return (.missing, nil) }
            return (record.values[position], nil)
        case .extra(let name):
            guard extrasFit(record) else { return (.missing, nil) }
            return (record.extras.first { $0.name == name }?.value ?? .missing, nil)
        case .rest:
            if extrasFit(record), !isEmpty(record) { return (.missing, nil) }
            return (.list(record.extras.map { .group([$0]) }), nil)
        }
    }

    /// The cell for `record` in `field` as typed text.
    func text(of record: Record, in field: Field) -> String {
        let (value, column) = value(of: record, in: field)
        if value.isMissing { return "" }
        if let column { return cells.text(value, in: column) }
        if case .extra = field.content, case .text(let text) = value { return text }
        return FlowText.text(value)
    }
}
