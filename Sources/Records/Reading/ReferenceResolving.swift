import Documents

/// Looks up what the references of a book mean, by identifier or by name, when every table has
/// been read.
struct ReferenceResolving {
    private let tables: [String: RecordGathering.Gathered]
    private let titles: [String: String]
    private var names: [String: [String: [String]]] = [:]
    private var found: [[String]: [String: Answer]] = [:]
    private var hints = HintBudget()
    private(set) var diagnostics: [Diagnostic] = []

    private enum Answer {
        case id(String)
        case several([String])
        case none(nearest: String?)
    }

    init(_ tables: [String: RecordGathering.Gathered], schema: RecordSchema) {
        self.tables = tables
        titles = Dictionary(
            schema.tables.map { ($0.code, $0.title) }, uniquingKeysWith: { first, _ in first })
    }

    /// The records of `table` with every reference looked up.
    mutating func resolved(_ gathered: RecordGathering.Gathered) -> [Record] {
        let columns = gathered.description.columns.enumerated().filter { mentions($1.type) }
        if columns.isEmpty { return gathered.records }
        var records = gathered.records
        for index in records.indices {
            for (position, column) in columns {
                let value = records[index].values[position]
                if value.isMissing { continue }
                records[index].values[position] = resolve(
                    value, column.type, column, records[index])
            }
        }
        return records
    }

    private func mentions(_ type: ColumnType) -> Bool {
        switch type {
        case .reference: true
        case .list(let of): mentions(of)
        case .group(let columns): columns.contains { mentions($0.type) }
        default: false
        }
    }

    private mutating func resolve(
        _ value: Value, _ type: ColumnType, _ column: ColumnDescription, _ record: Record
    ) -> Value {
        switch (value, type) {
        case (.list(let values), .list(let of)):
            return .list(values.map { resolve($0, of, column, record) }.filter { !$0.isMissing })
        case (.group(let parts), .group(let columns)):
            return .group(
                parts.map { part in
                    guard let type = columns.first(where: { $0.code == part.name })?.type
                    else { return part }
                    return Value.Part(part.name, resolve(part.value, type, column, record))
                })
        case (.reference(let text), .reference(let targets)):
            return resolve(text, targets, column, record)
        default: return value
        }
    }

    private mutating func resolve(
        _ text: String, _ targets: [String], _ column: ColumnDescription, _ record: Record
    ) -> Value {
        for target in targets where tables[target]?.positions[text] != nil {
            return .reference(text)
        }
        let answer = found[targets]?[text] ?? lookUp(text, in: targets)
        found[targets, default: [:]][text] = answer
        if case .id(let id) = answer { return .reference(id) }
        if column.isOpen { return .text(text) }
        var arguments = ["value": String(text.prefix(80)), "column": column.title]
        var code = Diagnostic.Code.danglingReference
        switch answer {
        case .several(let ids):
            code = .ambiguousReference
            arguments["candidates"] = ids.prefix(5).joined(separator: ", ")
        case .none(let nearest):
            arguments["nearest"] = nearest
            arguments["tables"] = targets.map { titles[$0] ?? $0 }.joined(separator: ", ")
        case .id: break
        }
        diagnostics.append(
            Diagnostic(.error, code, at: record.place(of: column.code), arguments))
        return .reference(text)
    }

    private mutating func lookUp(_ text: String, in targets: [String]) -> Answer {
        let key = TextFolding.key(text)
        for target in targets {
            let ids = names(of: target)[key] ?? []
            if ids.count == 1, let id = ids.first { return .id(id) }
            if ids.count > 1 { return .several(ids) }
        }
        guard hints.spend() else { return .none(nearest: nil) }
        let candidates = targets.flatMap { target in
            (tables[target]?.records ?? []).prefix(2000).flatMap { [$0.id, $0.label] }
        }
        return .none(nearest: NearestName.of(text, among: candidates))
    }

    /// Identifiers by folded identifier, name and short name.
    private mutating func names(of table: String) -> [String: [String]] {
        if let known = names[table] { return known }
        var result: [String: [String]] = [:]
        for record in tables[table]?.records ?? [] {
            let keys = Set(
                [record.id, record.label, record["short_name"].text ?? ""].map(TextFolding.key))
            for key in keys where !key.isEmpty { result[key, default: []].append(record.id) }
        }
        names[table] = result
        return result
    }
}
