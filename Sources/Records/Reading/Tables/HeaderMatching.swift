/// Finds out which column of a table each header means: by code, title or synonym, whatever
/// its case, tone marks and order.
struct HeaderMatching {
    /// What the cells under one header are.
    enum Slot: Equatable {
        /// The value of the column at this position.
        case column(Int)
        /// A part of the group at this position.
        case part(of: Int, ColumnDescription)
        /// The count of one code of the column at this position.
        case count(of: Int, code: String, unit: String?)
        /// Not known; kept under its header.
        case extra
        /// Values without a column, by name, as our own writing keeps them.
        case rest
    }

    private var slots: [String: Slot] = [:]
    private let table: TableDescription

    init(_ table: TableDescription, lookup: (String) -> CodeLookup) {
        self.table = table
        let columns = Array(table.columns.enumerated())
        // Codes and titles win over synonyms, and those over parts and counts.
        for (position, column) in columns {
            switch column.type {
            case .group, .counts: break
            default:
                claim(column.code, .column(position))
                claim(column.title, .column(position))
            }
        }
        for (position, column) in columns {
            column.synonyms.forEach { claim($0, .column(position)) }
        }
        for (position, column) in columns {
            switch column.type {
            case .group(let parts):
                for part in parts {
                    for name in [column.code + "." + part.code, part.title] + part.synonyms {
                        claim(name, .part(of: position, part))
                    }
                }
            case .counts(let scheme):
                for code in lookup(scheme).scheme.codes {
                    let slot = Slot.count(
                        of: position, code: code.code, unit: code.settings["unit"])
                    let names = [column.code + "." + code.code, code.code, code.label]
                    for name in names + code.synonyms + [code.short ?? code.label] {
                        claim(name, slot)
                    }
                }
            default: break
            }
        }
        // All parts in one cell, written as in YAML.
        for (position, column) in columns {
            claim(column.code, .column(position))
            claim(column.title, .column(position))
        }
    }

    private mutating func claim(_ name: String, _ slot: Slot) {
        let key = TextFolding.key(name)
        if !key.isEmpty, slots[key] == nil { slots[key] = slot }
    }

    /// What `header` means, or nil when it is not known.
    func slot(for header: String) -> Slot? {
        if header.hasSuffix(")") || header.hasSuffix("}") {
            if header == Self.rest { return .rest }
            if let position = table.columns.firstIndex(where: { Self.whole($0.title) == header }) {
                return .column(position)
            }
        }
        return slots[TextFolding.key(header)]
    }

    /// The header over values that have no column of their own.
    static let rest = "(phần khác)"

    /// The header over groups and counts that cannot be divided into columns.
    static func whole(_ title: String) -> String { title + " {…}" }

    /// The headers that are known first, for a hint.
    var names: [String] { table.columns.flatMap { [$0.title, $0.code] } }

    /// How many of `headers` are known.
    func matches(_ headers: [String]) -> Int { headers.count { slot(for: $0) != nil } }
}
