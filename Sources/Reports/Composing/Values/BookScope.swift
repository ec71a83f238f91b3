import Documents
import Records

/// What a template's names stand for in one book: the unit and period of the review, and the
/// records in reach of a loop.
struct BookScope: Sendable {
    let book: RecordBook
    /// The organisation that reports.
    let unit: Organization
    /// The organisation whose tree the figures describe: the đảng bộ of a committee.
    let root: Organization
    /// Depth below `root` of every organisation in its tree, `root` itself at 0.
    let depths: [String: Int]
    let period: Period
    let previous: Period?
    /// The period after this one, when the book has it.
    let next: Period?
    /// Whether moments without a date ("hiện có") belong to this period.
    let ownsUndated: Bool
    /// Records that say in their note that they are made up.
    let madeUp: Set<RecordKey>
    /// What the book states, by organisation.
    let stated: StatedAmounts
    /// What was added up over units so far.
    let rollUps: RollUpCache
    /// Values of names that no record gives: settings, number, date.
    var given: [String: Bound]
    /// Values of the settings.
    var settings: [String: Bound]
    /// The record of the innermost loop.
    var current: Record?
    /// Its order in the loop, from 1.
    var ordinal: Int?

    /// The scope of `unit` and `period`.
    init(book: RecordBook, unit: Organization, period: Period) {
        self.book = book
        self.unit = unit
        self.period = period
        previous = book.period(before: period)
        next = book.period(after: period)
        ownsUndated = book.latestReported(kinds: period.kind.map { [$0] } ?? [])?.id == period.id
        madeUp = book.madeUpRecords
        stated = StatedAmounts(book)
        rollUps = RollUpCache()
        given = [:]
        settings = [:]
        root = Self.described(by: unit, in: book)
        depths = stated.depths(below: root.id)
    }

    private init(_ scope: BookScope, period: Period, root: Organization? = nil) {
        book = scope.book
        unit = scope.unit
        self.root = root ?? scope.root
        depths = root.map { scope.stated.depths(below: $0.id) } ?? scope.depths
        madeUp = scope.madeUp
        stated = scope.stated
        rollUps = scope.rollUps
        given = scope.given
        settings = scope.settings
        current = scope.current
        self.period = period
        previous = scope.book.period(before: period)
        next = scope.book.period(after: period)
        ownsUndated = false
    }

    /// The same names one period earlier; nil when there is none.
    var before: BookScope? { previous.map { BookScope(self, period: $0) } }

    /// The same names in another period of the book.
    func within(_ period: Period) -> BookScope { BookScope(self, period: period) }

    /// The same names for an organisation below.
    func below(_ organization: Organization) -> BookScope {
        BookScope(self, period: period, root: organization)
    }

    /// The same names one period later; nil when the book has none.
    var after: BookScope? { next.map { BookScope(self, period: $0) } }

    /// The same names in another period.
    func at(_ period: Period) -> BookScope { BookScope(self, period: period) }

    /// Whether what was found at `place` is made up.
    func isMadeUp(_ place: Place?) -> Bool {
        guard !madeUp.isEmpty, let place, let record = place.record else { return false }
        return madeUp.contains(RecordKey(file: place.file, record: record))
    }

    /// The scope inside a loop over `record`, the `ordinal`-th from 1.
    func inside(_ record: Record, ordinal: Int? = nil) -> BookScope {
        var scope = self
        scope.current = record
        scope.ordinal = ordinal
        return scope
    }

    /// A committee and its boards speak for the đảng bộ or the locality above them.
    private static func described(by unit: Organization, in book: RecordBook) -> Organization {
        let speaking: [String?] = ["cap_uy", "ban_thuong_vu", "ban_dang"]
        let spokenFor: [String?] = ["dang_bo", "don_vi_hanh_chinh"]
        var unit = unit
        var seen: Set<String> = []
        while speaking.contains(unit.kind), seen.insert(unit.id).inserted,
            let above = unit.parent.flatMap(book.organization),
            speaking.contains(above.kind) || spokenFor.contains(above.kind)
        {
            unit = above
        }
        return unit
    }
}

extension BookScope {
    /// The value of a dotted name. Names were checked when the template was loaded, so what is
    /// not found here has no value in this book.
    func value(of path: [String]) -> Bound {
        guard let first = path.first else { return .missing }
        let rest = Array(path.dropFirst())
        if path == ["thu_tu"], let ordinal { return .text(BoundText(text: String(ordinal))) }
        if let current, current.table.column(first) != nil || !NameTable.roots.contains(first),
            let value = value(of: path, in: current)
        {
            return value
        }
        switch first {
        case "don_vi": return member(.record(unit.record), rest)
        case "pham_vi": return member(.record(root.record), rest)
        case "ky": return periodMember(period, rest)
        case "ky_truoc":
            guard let before else { return .missing }
            if let name = rest.first, ScopeNames.all.contains(name) {
                return before.value(of: rest)
            }
            return periodMember(before.period, rest)
        case "ky_sau":
            if let after, let name = rest.first, !PeriodNames.all.contains(name) {
                return ScopeNames.all.contains(name)
                    ? after.value(of: rest) : periodMember(after.period, rest)
            }
            return nextPeriod(rest)
        case "so_lieu": return rest.first.map { figure($0) } ?? .missing
        case "ke_hoach": return rest.first.map { figure($0, measures: ["ke_hoach"]) } ?? .missing
        case "mo_hinh": return tally(rest)
        case "tung_nam": return yearByYear(rest)
        case "tung_don_vi": return unitByUnit(rest)
        case "tong_hop": return rolled(rest)
        case "noi_dung": return rest.first.map { narrative($0) } ?? .missing
        case "bang":
            guard let name = rest.first, let table = book.schema.table(named: name) else {
                return .missing
            }
            return .records(book[table.code].records, table: table.code)
        case "thiet_lap": return rest.first.flatMap { settings[$0] } ?? .missing
        default: return given[first] ?? .missing
        }
    }

    /// The member of a value that the rest of a name asks for.
    func member(_ value: Bound, _ path: [String]) -> Bound {
        guard let first = path.first else { return value }
        switch value {
        case .record(let record): return self.value(of: path, in: record) ?? .missing
        case .group(let parts):
            guard let part = parts.first(where: { $0.name == first }) else { return .missing }
            return member(part.value, Array(path.dropFirst()))
        case .breakdown(let breakdown):
            guard let quantity = breakdown.parts.first(where: { $0.code == first })?.quantity else {
                return .missing
            }
            return .quantity(quantity)
        default: return .missing
        }
    }

    /// A column of `record`, followed through references; nil when it has no such column.
    private func value(of path: [String], in record: Record) -> Bound? {
        guard let first = path.first else { return .record(record) }
        if first == "so_luong", record.table.quantity != nil {
            return record.quantity.map { .quantity(bound($0, from: record.place)) } ?? .missing
        }
        guard let column = record.table.column(named: first) else { return nil }
        let value = bound(record[column.code], of: column, in: record)
        return member(value, Array(path.dropFirst()))
    }

    private func periodMember(_ period: Period, _ path: [String]) -> Bound {
        switch path.first {
        case nil: .record(period.record)
        case "nhan": .text(BoundText(text: period.label, source: period.record.place))
        case "nam":
            period.year.map { .text(BoundText(text: String($0), source: period.record.place)) }
                ?? .missing
        default: member(.record(period.record), path)
        }
    }

    /// The period after this one; the next year when the book has none.
    private func nextPeriod(_ path: [String]) -> Bound {
        if let next { return periodMember(next, path) }
        guard let year = period.year else { return .missing }
        let text = path.first == "nam" ? "\(year + 1)" : "năm \(year + 1)"
        return .text(BoundText(text: text))
    }
}

/// Names below `ky` and `ky_truoc` that belong to the period itself.
enum PeriodNames {
    static let all = ["nhan", "nam"]
}

/// Names below `ky_truoc` and `ky_sau` that are asked for again in that period.
enum ScopeNames {
    static let all = ["so_lieu", "ke_hoach", "mo_hinh", "tong_hop"]
}
