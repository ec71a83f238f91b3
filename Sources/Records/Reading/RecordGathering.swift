import Documents

/// Collects the records of every file by table, and gives each its identifier.
final class RecordGathering {
    private(set) var tables: [String: Gathered] = [:]
    private(set) var diagnostics: [Diagnostic] = []

    /// The records of one table so far.
    final class Gathered {
        let description: TableDescription
        fileprivate(set) var records: [Record] = []
        fileprivate(set) var attributes: [Value.Part] = []
        fileprivate(set) var positions: [String: Int] = [:]
        fileprivate let required: [Int]

        fileprivate init(description: TableDescription) {
            self.description = description
            required = description.columns.indices.filter { description.columns[$0].isRequired }
        }
    }

    private func gathered(_ table: TableDescription) -> Gathered {
        if let known = tables[table.code] { return known }
        let new = Gathered(description: table)
        tables[table.code] = new
        return new
    }

    /// Adds a record with `values` by the columns of `table`, called `id` if it has a name that
    /// does not stand among them. What stood in the `unreadable` columns was reported already
    /// and is not reported as missing again.
    func add(
        _ values: [Value], id known: String? = nil, unreadable: Set<Int> = [],
        extras: [Value.Part] = [],
        origin: RecordOrigin, to table: TableDescription
    ) {
        let gathered = gathered(table)
        let stated = table.position(of: "id").flatMap { values[$0].text }
        let id = known ?? stated ?? Self.identifier(for: values, in: gathered)
        let record = Record(id: id, table: table, values: values, extras: extras, origin: origin)
        checkRequired(record, in: gathered, but: unreadable)
        if let first = gathered.positions[id] {
            diagnostics.append(
                Diagnostic(
                    .error, .duplicateId, at: record.place(of: "id"),
                    ["id": id, "first": Self.short(gathered.records[first].place)]))
        } else {
            gathered.positions[id] = gathered.records.count
        }
        gathered.records.append(record)
    }

    /// Adds a value that belongs to `table` as a whole.
    func add(attribute: Value.Part, to table: TableDescription) {
        gathered(table).attributes.append(attribute)
    }

    private func checkRequired(
        _ record: Record, in gathered: Gathered, but unreadable: Set<Int>
    ) {
        for position in gathered.required
        where record.values[position].isMissing && !unreadable.contains(position) {
            diagnostics.append(
                Diagnostic(
                    .error, .missingValue, at: record.place,
                    ["column": record.table.columns[position].title]))
        }
    }

    /// An identifier made from the name of a record, or from its number in the table.
    private static func identifier(for values: [Value], in gathered: Gathered) -> String {
        let table = gathered.description
        var base = table.code.replacing("_", with: "-")
        var number = gathered.records.count + 1
        if let label = table.label, label == "name" || label == "label",
            let position = table.position(of: label), let text = values[position].text
        {
            let slug = TextFolding.slug(
                text.utf8.count <= 160 ? text : String(text.prefix(80)))
            if !slug.isEmpty {
                if gathered.positions[slug] == nil { return slug }
                base = slug
                number = 2
            }
        }
        while gathered.positions["\(base)-\(number)"] != nil { number += 1 }
        return "\(base)-\(number)"
    }

    /// A place in as few signs as tell it: `so-lieu.yaml:14`.
    static func short(_ place: Place) -> String {
        let number = (place.row ?? place.line).map { ":\($0)" } ?? ""
        return (place.file?.split(separator: "/").last.map(String.init) ?? "") + number
    }
}
