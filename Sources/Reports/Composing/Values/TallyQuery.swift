import Documents
import Records

/// The ways in which numbers of models are split, with the names that templates use.
enum TallyDimension: String, CaseIterable, Sendable {
    case level = "cap"
    case kind = "loai"
    case field = "linh_vuc"
    case subject = "doi_tuong"
    case status = "trang_thai"
    case newOrKept = "moi_cu"

    /// The column of `model_tallies`.
    var column: String {
        switch self {
        case .level: "recognition_level"
        case .kind: "model_kind"
        case .field: "field"
        case .subject: "subject"
        case .status: "status"
        case .newOrKept: "new_or_kept"
        }
    }

    /// The scheme of its codes.
    func scheme(in schema: RecordSchema) -> CodeScheme {
        guard case .code(let code)? = schema.table("model_tallies")?.column(column)?.type else {
            return schema.scheme(rawValue)
        }
        return schema.scheme(code)
    }
}

/// A question for the tallies of models: `mo_hinh.cap.co_so.linh_vuc` asks for the fields of
/// the grassroots level.
struct TallyQuery: Sendable, Hashable {
    /// The codes asked for.
    var codes: [TallyDimension: String] = [:]
    /// The dimension whose parts are asked for; nil for one number.
    var split: TallyDimension?

    /// The statuses that count what there is, before what became of it; the first one that is
    /// stated is meant when a template asks for no status.
    static let registered = [
        "dang_ky", "xay_dung_duy_tri", "xay_dung", "duy_tri", "dang_thuc_hien",
    ]

    /// Why a name is no question: the part that is not known, and what could stand there.
    struct Failure: Error {
        var part: String
        var known: [String]
    }

    /// Reads the parts of a name after `mo_hinh`; `tong` ends it.
    init(_ path: [String], schema: RecordSchema?) throws(Failure) {
        var rest = path[...]
        if rest.last == "tong" { rest.removeLast() }
        while let name = rest.popFirst() {
            guard let dimension = TallyDimension(rawValue: name) else {
                throw Failure(part: name, known: TallyDimension.allCases.map(\.rawValue) + ["tong"])
            }
            guard let code = rest.popFirst() else {
                split = dimension
                return
            }
            if let scheme = schema.map(dimension.scheme), !scheme.isOpen, scheme[code] == nil {
                throw Failure(part: code, known: scheme.codes.map(\.code))
            }
            codes[dimension] = code
        }
    }
}

/// A number of models with its codes: stated in the book, or added up over units.
struct CountedTally: Sendable {
    var codes: [TallyDimension: String]
    /// How far below the root the organisation stands that it is about.
    var depth: Int
    var quantity: Quantity
    var place: Place

    init(_ tally: ModelTally, _ quantity: Quantity, depth: Int) {
        codes = [:]
        for dimension in TallyDimension.allCases {
            codes[dimension] = tally.record[dimension.column].text
        }
        self.quantity = quantity
        self.depth = depth
        place = tally.record.place
    }

    init(_ codes: TallyCodes, _ quantity: Quantity, place: Place) {
        let all: [TallyDimension: String?] = [
            .level: codes.level, .kind: codes.kind, .field: codes.field, .subject: codes.subject,
            .status: codes.status, .newOrKept: codes.newOrKept,
        ]
        self.codes = all.compactMapValues(\.self)
        self.quantity = quantity
        depth = 0
        self.place = place
    }
}

extension BookScope {
    /// The number or the breakdown of models that a name below `mo_hinh` asks for.
    func tally(_ path: [String]) -> Bound {
        let tallies = stated.tallies.about(depths).compactMap { stated, depth -> CountedTally? in
            guard isCurrent(stated.period) else { return nil }
            var tally = stated.tally
            tally.depth = depth
            return tally
        }
        return tally(path, among: tallies, isAddedUp: false)
    }

    /// What `path` asks for, among `tallies`; a number that was added up states nothing.
    func tally(_ path: [String], among tallies: [CountedTally], isAddedUp: Bool) -> Bound {
        guard let query = try? TallyQuery(path, schema: nil) else { return .missing }
        func number(_ codes: [TallyDimension: String]) -> Bound {
            let bound = self.number(codes, in: tallies)
            guard isAddedUp, case .quantity(var quantity) = bound else { return bound }
            quantity.isComputed = true
            return .quantity(quantity)
        }
        guard let split = query.split else { return number(query.codes) }
        let scheme = split.scheme(in: book.schema)
        var parts: [Breakdown.Part] = []
        for code in scheme.codes where code.code != "tong" {
            var codes = query.codes
            codes[split] = code.code
            guard case .quantity(let quantity) = number(codes) else { continue }
            parts.append(
                Breakdown.Part(
                    code: code.code, label: code.label, short: code.short, quantity: quantity))
        }
        guard !parts.isEmpty else { return .missing }
        var breakdown = Breakdown(parts: parts, noun: parts.first?.quantity?.noun)
        if case .quantity(let whole) = number(query.codes), !whole.isComputed {
            breakdown.stated = whole
        }
        return .breakdown(breakdown)
    }

    /// What is stated for exactly these codes: other splits must be absent, a level that is not
    /// asked for is added up, a status or kind that is not asked for is the first there is.
    private func number(
        _ codes: [TallyDimension: String], in tallies: [CountedTally]
    ) -> Bound {
        var found = tallies.filter { tally in
            TallyDimension.allCases.allSatisfy { dimension in
                let value = tally.codes[dimension]
                if let code = codes[dimension] { return value == code }
                switch dimension {
                case .field, .subject, .newOrKept: return value == nil
                case .level, .kind, .status: return true
                }
            }
        }
        if codes[.kind] == nil { found = first(of: .kind, in: found) }
        if codes[.level] == nil {
            let totals = found.filter { ($0.codes[.level] ?? "tong") == "tong" }
            if !totals.isEmpty { found = totals }
        }
        if codes[.status] == nil { found = firstStatus(in: found) }
        return total(
            nearestTallies(found).map { ($0.quantity, $0.place) }, unit: "mo_hinh")
    }

    /// The tallies of the first code of `dimension` that any of them bears.
    private func first(of dimension: TallyDimension, in tallies: [CountedTally]) -> [CountedTally] {
        let scheme = dimension.scheme(in: book.schema)
        let order = tallies.map { tally in
            guard let code = tally.codes[dimension] else { return -1 }
            return TallyQuery.registered.firstIndex(of: code)
                ?? TallyQuery.registered.count + scheme.order(of: code)
        }
        guard let least = order.min() else { return [] }
        return zip(tallies, order).filter { $0.1 == least }.map(\.0)
    }

    /// Of every level, the tallies of its first status: what was registered, built or kept.
    private func firstStatus(in tallies: [CountedTally]) -> [CountedTally] {
        Dictionary(grouping: tallies) { $0.codes[.level] ?? "" }.sorted { $0.key < $1.key }
            .flatMap { first(of: .status, in: $0.value) }
    }

    /// Of every level, the tallies of the organisations nearest the root: a unit is not
    /// counted again with those below it.
    private func nearestTallies(_ tallies: [CountedTally]) -> [CountedTally] {
        Dictionary(grouping: tallies) { $0.codes[.level] ?? "" }.sorted { $0.key < $1.key }
            .flatMap { _, group in
                let least = group.map(\.depth).min() ?? 0
                return group.filter { $0.depth == least }
            }
    }
}
