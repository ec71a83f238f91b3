/// How the records of a sender are called in a book that holds those of many: `m1` of
/// `xa-a` becomes `xa-a.m1`, so that nobody's records overwrite another's and a second delivery
/// meets the first. Organisations, periods and other tables that all share keep their names.
struct SenderNames {
    /// What stands before the identifiers of the sender; empty for the office's own.
    let prefix: String
    private var map = IdentifierMap()
    /// Every identifier of the book that is renamed, for columns of text that name records.
    private var renamed: [String: String] = [:]

    /// The names of the records that `sender` sends; all as they are when it is nil.
    init(sender: String?) { prefix = sender.map { $0 + "." } ?? "" }

    /// Whether the records of `table` mean the same whoever sends them.
    static func isShared(_ table: TableDescription) -> Bool {
        table.keeping == .shared || table.extendedScheme != nil
    }

    /// Notes that the record `id` of `table` is called `name` in the book.
    mutating func note(_ id: String, as name: String, in table: TableDescription) {
        map.note(id, as: name, in: table.code)
        if id != name, !Self.isShared(table) { renamed[id] = name }
    }

    /// The name in the book of the record `id` of `table`.
    func name(of id: String, in table: TableDescription) -> String {
        map.identifier(of: id, in: table.code)
    }

    /// `record` under its name in the book, with every name in it that is known so far.
    func renamed(_ record: Record) -> Record {
        if map.isEmpty { return record }
        let name = name(of: record.id, in: record.table)
        var values = record.values
        for (position, column) in record.table.columns.enumerated() where position < values.count {
            values[position] = map.mapped(values[position], column.type)
            if record.table.namesInText { values[position] = named(values[position]) }
        }
        // Written out and read again it must bear the same name.
        if name != record.id, let position = record.table.position(of: "id") {
            values[position] = .text(name)
        }
        return Record(
            id: name, table: record.table, values: values, extras: record.extras,
            origin: record.origin)
    }

    private func named(_ value: Value) -> Value {
        switch value {
        case .text(let text):
            let parts = text.split(separator: "/", maxSplits: 1)
            guard let first = parts.first, let name = renamed[String(first)] else { return value }
            return .text(([name] + parts.dropFirst().map(String.init)).joined(separator: "/"))
        case .list(let values): return .list(values.map(named))
        default: return value
        }
    }
}

extension TableDescription {
    /// Whether its columns of text name records: relations name figures in plain text,
    /// `co-cau/dang_vien`.
    var namesInText: Bool { code == "figure_relations" }

    /// The column that says which period a record is about.
    var periodColumn: String? {
        ["period", "registered_period"].first { column($0) != nil }
    }
}

extension ColumnType {
    /// The tables whose records its values name.
    var targets: [String] {
        switch self {
        case .reference(let tables): tables
        case .list(let element): element.targets
        case .group(let columns): columns.flatMap(\.type.targets)
        default: []
        }
    }
}

extension Record {
    /// The identifiers of other records that it names, each with the tables it may stand in.
    func eachName(_ body: (String, [String]) -> Void) {
        for (value, column) in zip(values, table.columns) where !value.isMissing {
            Self.eachName(in: value, column.type, body)
            guard table.namesInText else { continue }
            for part in value.list {
                guard case .text(let text) = part, let first = text.split(separator: "/").first
                else { continue }
                body(String(first), ["figures", "org_snapshots", "model_tallies"])
            }
        }
    }

    private static func eachName(
        in value: Value, _ type: ColumnType, _ body: (String, [String]) -> Void
    ) {
        switch (value, type) {
        case (.reference(let id), .reference(let targets)): body(id, targets)
        case (.list(let values), .list(let element)):
            for value in values { eachName(in: value, element, body) }
        case (.group(let parts), .group(let columns)):
            for part in parts {
                guard let column = columns.first(where: { $0.code == part.name }) else { continue }
                eachName(in: part.value, column.type, body)
            }
        default: break
        }
    }
}
