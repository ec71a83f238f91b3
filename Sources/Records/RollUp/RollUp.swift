/// A superior's figures computed from what its units report for one period. No unit counts
/// twice: where a unit states a figure, those below it are left out of it. What the superior
/// states itself stays apart.
public struct RollUp: Sendable {
    /// The superior.
    public let superior: Organization
    /// The period.
    public let period: Period
    /// The units that ought to report.
    public let units: [Organization]
    /// Those of them about which anything is on record.
    public let reported: [Organization]
    /// Those about which nothing is.
    public let silent: [Organization]
    /// Units whose own figures were taken although units below them state the same ones too.
    public let countedOnce: [Organization]
    /// What was added up, in the order of the book.
    public let keys: [RollUpKey]

    private let figures: [RollUpKey: RolledFigure]

    /// The figure of `key`; nil when no unit states it or it is not to be added up.
    public subscript(key: RollUpKey) -> RolledFigure? { figures[key] }

    /// Adds up what the units below `superior` report for `period`; nil when the book has no
    /// such organisation or period.
    public init?(of superior: String, in period: String, of book: RecordBook) {
        guard let when = book.period(period) else { return nil }
        let tree = UnitTree(book)
        guard let top = book.organization(tree.unit(of: superior)) else { return nil }
        let history = UnitHistory(book)
        let statements = UnitStatements(book, in: when, tree: tree)
        self.superior = top
        self.period = when
        units = tree.reporting(to: top.id).filter { history.exists($0, at: when.to) }
        var spoken: Set<String> = []
        for unit in statements.heard { spoken.formUnion([unit] + tree.above(unit)) }
        reported = units.filter { spoken.contains($0.id) }
        silent = units.filter { !spoken.contains($0.id) }
        var figures: [RollUpKey: RolledFigure] = [:]
        var keys: [RollUpKey] = []
        var doubled: Set<String> = []
        let adding = RollUpAdding(book: book, tree: tree, history: history, period: when)
        for key in statements.keys {
            let groups = adding.groups(of: key, in: statements)
            for (above, below) in groups where above != top.id && !below.isEmpty {
                if let above, tree.above(above).contains(top.id) { doubled.insert(above) }
            }
            let parts = adding.parts(of: top.id, from: groups)
            guard let figure = adding.figure(key, parts, units, in: statements, of: top.id) else {
                continue
            }
            figures[key] = figure
            keys.append(key)
        }
        self.figures = figures
        self.keys = keys
        countedOnce = book.organizations.filter { doubled.contains($0.id) }
    }
}

/// How figures of units are put together, for one book and period.
struct RollUpAdding {
    let book: RecordBook
    let tree: UnitTree
    let history: UnitHistory
    let period: Period

    /// What units state for `key`, by the nearest unit above that states it too; nil stands
    /// for "no one above does". Stock of units that are no more at the end is left out.
    func groups(
        of key: RollUpKey, in statements: UnitStatements
    ) -> [String?: [RolledFigure.Part]] {
        let stated = statements.stated[key] ?? [:]
        let isStock = key.aggregation(in: book.schema) == "cuoi_ky"
        var groups: [String?: [RolledFigure.Part]] = [:]
        for (unit, statement) in stated.sorted(by: { $0.key < $1.key }) {
            if isStock, let organization = book.organization(unit),
                !history.exists(organization, at: period.to)
            {
                continue
            }
            let above = tree.above(unit).first { stated[$0] != nil }
            groups[above, default: []].append(statement.part)
        }
        return groups
    }

    /// The parts that count for `superior`: below it, with no other unit between that states
    /// the figure.
    func parts(
        of superior: String, from groups: [String?: [RolledFigure.Part]]
    ) -> [RolledFigure.Part] {
        if let parts = groups[superior] { return parts }
        return (groups[nil] ?? []).filter { tree.above($0.unit).contains(superior) }
    }

    /// The figure that `parts` come to, with who of `units` is missing.
    func figure(
        _ key: RollUpKey, _ parts: [RolledFigure.Part], _ units: [Organization],
        in statements: UnitStatements, of superior: String
    ) -> RolledFigure? {
        let aggregation = key.aggregation(in: book.schema)
        var settings: [String: String] = [:]
        if case .indicator(let code) = key {
            settings = book.schema.scheme("chi_tieu")[code]?.settings ?? [:]
        }
        let decimals = settings["decimals"].flatMap { Int($0) } ?? 2
        guard
            let (computed, isUnweighted) = RolledFigure.computed(
                parts, by: aggregation, decimals: min(max(decimals, 0), 6), unit: settings["unit"],
                in: book.schema)
        else { return nil }
        // A unit is covered by its own word, by one above it, or by any below it.
        var covered: Set<String> = []
        let speaking = Set(parts.map(\.unit))
        for unit in speaking { covered.formUnion([unit] + tree.above(unit)) }
        let missing = units.filter { unit in
            !covered.contains(unit.id) && !tree.above(unit.id).contains { speaking.contains($0) }
        }
        return RolledFigure(
            key: key, computed: computed, parts: parts, missing: missing.map(\.id),
            expected: units.count, stated: statements.stated[key]?[superior]?.part,
            isUnweighted: isUnweighted)
    }
}
