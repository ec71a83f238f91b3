import Records

/// The names that a template may use, with the types of what they stand for.
struct NameTable {
    /// Why a name cannot be used: the part that is not known, and what could stand there.
    struct Failure: Error {
        var part: String
        var known: [String]
    }

    let schema: RecordSchema
    let manifest: Manifest

    /// Names that compose fills in from its options.
    static let given: [String: ValueType] = [
        "ngay": .date, "so": .text, "du_thao": .text, "tieu_de": .text,
    ]

    /// Names at the root.
    static let roots =
        [
            "don_vi", "pham_vi", "ky", "ky_truoc", "ky_sau", "so_lieu", "ke_hoach", "mo_hinh",
            "tong_hop", "tung_nam", "tung_don_vi", "noi_dung", "bang", "thiet_lap",
        ] + given.keys

    /// The type of a dotted name; `row` is the table of the innermost loop.
    func type(of path: [String], row: TableDescription?) throws(Failure) -> ValueType {
        let first = path[0]
        let rest = Array(path.dropFirst())
        if row != nil, path == ["thu_tu"] { return .text }
        // A column's alias gives way to the names at the root: a table may have a column `Kỳ`.
        if let row, row.column(first) != nil || !Self.roots.contains(first),
            let type = try member(rest, of: first, in: row)
        {
            return type
        }
        switch first {
        case "don_vi", "pham_vi": return try member(rest, of: .record(["organizations"]))
        case "ky": return try period(rest)
        case "ky_truoc", "ky_sau":
            if let name = rest.first, ScopeNames.all.contains(name) {
                return try type(of: rest, row: nil)
            }
            return try period(rest, more: ScopeNames.all)
        case "so_lieu", "ke_hoach": return try figure(rest)
        case "mo_hinh": return try tally(rest)
        case "tong_hop": return try rolled(rest)
        case "tung_nam", "tung_don_vi":
            let known = ["so_lieu", "ke_hoach", "mo_hinh"]
            guard let name = rest.first, known.contains(name),
                try type(of: rest, row: nil) == .quantity
            else { throw Failure(part: rest.last ?? "", known: known) }
            return .breakdown
        case "noi_dung":
            let sections = schema.scheme("phan_noi_dung").codes.map(\.code)
            let known = sections + manifest.requiredSections.map(\.name)
            guard let name = rest.first, known.contains(name) else {
                throw Failure(part: rest.first ?? "", known: known)
            }
            return .text
        case "bang":
            guard let name = rest.first, let table = schema.table(named: name) else {
                throw Failure(part: rest.first ?? "", known: schema.tableNames)
            }
            return .records(table.code)
        case "thiet_lap":
            guard let setting = manifest.setting(rest.first ?? "") else {
                throw Failure(part: rest.first ?? "", known: manifest.settings.map(\.name))
            }
            return setting.kind == .flag ? .flag : .text
        default:
            if let type = Self.given[first] { return type }
            throw Failure(
                part: first, known: Self.roots + (row.map { $0.columnNames + ["thu_tu"] } ?? []))
        }
    }

    private func period(_ rest: [String], more: [String] = []) throws(Failure) -> ValueType {
        guard let first = rest.first else { return .record(["periods"]) }
        if PeriodNames.all.contains(first) { return .text }
        do throws(Failure) {
            return try member(rest, of: .record(["periods"]))
        } catch {
            throw Failure(part: error.part, known: error.known + PeriodNames.all + more)
        }
    }

    private func figure(_ rest: [String]) throws(Failure) -> ValueType {
        let known = schema.scheme("chi_tieu").codes.map(\.code) + manifest.requiredFigures
        guard let name = rest.first, rest.count == 1, known.contains(name) else {
            throw Failure(part: rest.first ?? "", known: known)
        }
        return .quantity
    }

    private func rolled(_ rest: [String]) throws(Failure) -> ValueType {
        guard let name = rest.first.flatMap(RollUpNames.init) else {
            throw Failure(part: rest.first ?? "", known: RollUpNames.allCases.map(\.rawValue))
        }
        let more = Array(rest.dropFirst())
        switch name {
        case .figures: return try figure(more)
        case .models: return try tally(more)
        case .missing:
            _ = try figure(more)
            return name.type
        default: return try member(more, of: name.type)
        }
    }

    private func tally(_ rest: [String]) throws(Failure) -> ValueType {
        do throws(TallyQuery.Failure) {
            return try TallyQuery(rest, schema: schema).split == nil ? .quantity : .breakdown
        } catch {
            throw Failure(part: error.part, known: error.known)
        }
    }

    /// The type of a column of `table` and of what follows; nil when it has no such column.
    private func member(_ rest: [String], of name: String, in table: TableDescription)
        throws(Failure) -> ValueType?
    {
        if name == "so_luong", table.quantity != nil { return .quantity }
        guard let column = table.column(named: name) else { return nil }
        return try member(rest, of: ValueType(column.type))
    }

    private func member(_ rest: [String], of type: ValueType) throws(Failure) -> ValueType {
        guard let first = rest.first else { return type }
        let after = Array(rest.dropFirst())
        switch type {
        case .record(let codes):
            let tables = codes.compactMap { schema.table($0) }
            for table in tables {
                if let found = try member(after, of: first, in: table) { return found }
            }
            throw Failure(part: first, known: tables.flatMap(\.columnNames))
        case .group(let columns):
            guard let column = columns.first(where: { $0.code == first }) else {
                throw Failure(part: first, known: columns.map(\.code))
            }
            return try member(after, of: ValueType(column.type))
        case .breakdown: return .quantity
        default: throw Failure(part: first, known: [])
        }
    }
}
