/// Under which identifiers a store keeps the records of a book, where they are not the book's
/// own.
struct IdentifierMap {
    private var stored: [String: [String: String]] = [:]
    /// Every record of the book by table, also those that keep their identifier.
    private var known: [String: Set<String>] = [:]

    /// Whether every record keeps its identifier.
    var isEmpty: Bool { stored.isEmpty }

    /// Notes that the record `id` of `table` is kept as `other`.
    mutating func note(_ id: String, as other: String, in table: String) {
        known[table, default: []].insert(id)
        if id != other { stored[table, default: [:]][id] = other }
    }

    /// Under which identifier the record `id` of `table` is kept.
    func identifier(of id: String, in table: String) -> String { stored[table]?[id] ?? id }

    /// `value` with every identifier in it put through the map.
    func mapped(_ value: Value, _ type: ColumnType) -> Value {
        switch (value, type) {
        case (.reference(let id), .reference(let targets)):
            for target in targets where known[target]?.contains(id) == true {
                return .reference(identifier(of: id, in: target))
            }
            return value
        case (.list(let values), .list(let of)): return .list(values.map { mapped($0, of) })
        case (.group(let parts), .group(let columns)):
            return .group(
                parts.map { part in
                    guard let type = columns.first(where: { $0.code == part.name })?.type
                    else { return part }
                    return Value.Part(part.name, mapped(part.value, type))
                })
        default: return value
        }
    }
}
