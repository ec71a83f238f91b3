import Documents
import Records

/// The amounts that a book states, by what and whom they are about. Made once for a composing,
/// so that a table of many units does not read the whole book again for each of them.
struct StatedAmounts: Sendable {
    /// A number that a figure or an organisation's structure states for an indicator.
    struct Figure: Sendable {
        var period: String?
        var measure: String
        /// Whether it is said to be of today: a figure that names no period.
        var isOfToday: Bool
        var quantity: Quantity
        var place: Place
    }

    /// A number of models.
    struct Tally: Sendable {
        var period: String?
        var tally: CountedTally
    }

    /// Numbers of models.
    let tallies: ByOrganization<Tally>
    /// Amounts by indicator.
    private let figures: [String: ByOrganization<Figure>]
    /// Organisations right below each.
    private let children: [String: [String]]

    init(_ book: RecordBook) {
        var tallies = ByOrganization<Tally>()
        for stated in book.modelTallies {
            guard let organization = stated.organization, let quantity = stated.quantity else {
                continue
            }
            let tally = CountedTally(stated, quantity, depth: 0)
            tallies.add(Tally(period: stated.period, tally: tally), about: organization)
        }
        var figures: [String: ByOrganization<Figure>] = [:]
        for stated in book.figures {
            guard let organization = stated.organization, let indicator = stated.indicator,
                let quantity = stated.quantity
            else { continue }
            // A figure without a period is today's: it says nothing about earlier periods.
            let figure = Figure(
                period: stated.period, measure: stated.measure, isOfToday: stated.period == nil,
                quantity: quantity, place: stated.record.place)
            figures[indicator, default: ByOrganization()].add(figure, about: organization)
        }
        for snapshot in book["org_snapshots"] {
            guard let organization = snapshot["org"].text else { continue }
            var seen: Set<String> = []
            for count in snapshot["counts"].parts where seen.insert(count.name).inserted {
                guard let quantity = count.value.quantity else { continue }
                let figure = Figure(
                    period: snapshot["period"].text, measure: "thuc_hien", isOfToday: false,
                    quantity: quantity, place: snapshot.place(of: "counts"))
                figures[count.name, default: ByOrganization()].add(figure, about: organization)
            }
        }
        var children: [String: [String]] = [:]
        for organization in book.organizations {
            guard let parent = organization.parent else { continue }
            children[parent, default: []].append(organization.id)
        }
        (self.tallies, self.figures, self.children) = (tallies, figures, children)
    }

    /// What is stated for `indicator`: figures in the order of the book, then structures.
    func figures(of indicator: String) -> ByOrganization<Figure> {
        figures[indicator] ?? ByOrganization()
    }

    /// Depth below `root` of every organisation in its tree, `root` itself at 0.
    func depths(below root: String) -> [String: Int] {
        var depths = [root: 0]
        var queue = [root]
        var next = 0
        while next < queue.count {
            let id = queue[next]
            next += 1
            for child in children[id] ?? [] where depths[child] == nil {
                depths[child] = (depths[id] ?? 0) + 1
                queue.append(child)
            }
        }
        return depths
    }
}

/// Amounts in the order of the book, found by the organisation that they are about.
struct ByOrganization<Amount: Sendable>: Sendable {
    private var amounts: [(organization: String, amount: Amount)] = []
    private var positions: [String: [Int]] = [:]

    mutating func add(_ amount: Amount, about organization: String) {
        positions[organization, default: []].append(amounts.count)
        amounts.append((organization, amount))
    }

    /// The amounts about organisations that have a depth, in the order of the book, each with
    /// that depth.
    func about(_ depths: [String: Int]) -> [(amount: Amount, depth: Int)] {
        let found: [(position: Int, depth: Int)] =
            depths.count < positions.count
            ? depths.flatMap { organization, depth in
                (positions[organization] ?? []).map { ($0, depth) }
            }
            : positions.flatMap { organization, positions in
                depths[organization].map { depth in positions.map { ($0, depth) } } ?? []
            }
        return found.sorted { $0.position < $1.position }.map {
            (amounts[$0.position].amount, $0.depth)
        }
    }
}
