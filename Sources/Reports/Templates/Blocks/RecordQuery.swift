/// Which records of a table are wanted, in which order: the keys `nguon`, `loc`, `sap_xep`,
/// `gioi_han` of a block.
struct RecordQuery: Sendable {
    /// What a column must hold.
    struct Condition: Sendable {
        enum Test: Sendable {
            /// One of these codes, identifiers or texts; `-` stands for nothing.
            case oneOf([String])
            /// The value of a name, such as the period: `"{{ky}}"`.
            case equals(Hole)
            /// Anything, or nothing.
            case filled(Bool)
        }
        var column: String
        var test: Test
        var position: BodyPosition
    }

    /// How many records are wanted at most.
    enum Limit: Sendable {
        case count(Int)
        /// The value of a name, such as a setting.
        case value(Hole)
    }

    /// Name of the table: its code, or its Vietnamese name without marks.
    var table: String
    var conditions: [Condition]
    /// Columns to sort by; `true` sorts downwards.
    var order: [(column: String, descending: Bool)]
    var limit: Limit?
    var position: BodyPosition

    /// Reads the query of a block; nil after reporting that `nguon` is missing.
    static func read(_ fields: TemplateFields) -> RecordQuery? {
        let table = fields.required("nguon")
        var conditions: [Condition] = []
        if let filters = fields.fields("loc") {
            for column in filters.keys {
                conditions.append(condition(column, filters))
            }
        }
        let order = fields.texts("sap_xep").map { key in
            key.hasPrefix("-") ? (String(key.dropFirst()), true) : (key, false)
        }
        let limit = limit(fields)
        guard !table.isEmpty else { return nil }
        return RecordQuery(
            table: table, conditions: conditions, order: order, limit: limit,
            position: fields.position("nguon"))
    }

    private static func limit(_ fields: TemplateFields) -> Limit? {
        guard let line = fields.line("gioi_han") else { return nil }
        if line.count == 1, case .hole(let hole, _) = line[0] { return .value(hole) }
        return fields.integer("gioi_han").map { .count($0) }
    }

    private static func condition(_ column: String, _ filters: TemplateFields) -> Condition {
        let texts = filters.texts(column)
        let position = filters.position(column)
        if texts.count == 1 {
            if let line = filters.line(column), line.count == 1, case .hole(let hole, _) = line[0] {
                return Condition(column: column, test: .equals(hole), position: position)
            }
            if texts[0] == "*" || texts[0] == "-" {
                return Condition(column: column, test: .filled(texts[0] == "*"), position: position)
            }
        }
        return Condition(column: column, test: .oneOf(texts), position: position)
    }
}
