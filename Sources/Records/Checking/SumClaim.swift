/// The claim that a total is the sum of its parts, declared in the book or derived from it.
struct SumClaim: Sendable {
    /// The total.
    var total: CheckedFigure
    /// The parts, which do not overlap.
    var parts: [CheckedFigure]
    /// Names among the parts that are not figures.
    var unknown: [String] = []

    /// What tells it from other claims.
    var key: String { total.id + "=" + parts.map(\.id).sorted().joined(separator: "+") }

    /// The sum of the parts.
    var sum: QuantitySum { parts.map { $0.quantity ?? Quantity(nil) }.sum() }

    /// Whether total and parts are all exact numbers.
    var isExact: Bool {
        total.quantity?.isExact == true && parts.allSatisfy { $0.quantity?.isExact == true }
    }

    /// The claims of a book, each once. Several about one total stand together, the declared
    /// or the most natural first.
    static func all(in ledger: Ledger) -> [(claim: SumClaim, others: [SumClaim])] {
        let claims =
            declared(in: ledger) + countsOfIndicators(in: ledger)
            + gradesOfClassifications(in: ledger) + TallyPartition.claims(in: ledger)
        var order: [String] = []
        var byTotal: [String: [SumClaim]] = [:]
        var seen: Set<String> = []
        for claim in claims where seen.insert(claim.key).inserted {
            if byTotal[claim.total.id] == nil { order.append(claim.total.id) }
            byTotal[claim.total.id, default: []].append(claim)
        }
        return order.flatMap { id -> [(claim: SumClaim, others: [SumClaim])] in
            let claims = byTotal[id] ?? []
            guard let first = claims.first else { return [] }
            // A claim with the parts of another and more is a reading of that one.
            let others = claims.dropFirst().filter { $0.extends(first) }
            let separate = claims.dropFirst().filter { !$0.extends(first) }
            return [(first, Array(others))] + separate.map { ($0, []) }
        }
    }

    private func extends(_ other: SumClaim) -> Bool {
        let mine = Set(parts.map(\.id))
        return other.parts.allSatisfy { mine.contains($0.id) }
    }

    private static func declared(in ledger: Ledger) -> [SumClaim] {
        ledger.relations("tong_thanh_phan").compactMap { relation in
            let scope = relation["scope"].text
            guard let name = relation["total"].text else { return nil }
            let total =
                ledger.figure(name, in: scope)
                ?? CheckedFigure(id: name, label: name, quantity: nil, place: relation.place)
            let parts = ledger.figures(relation["parts"].list.compactMap(\.text), in: scope)
            return SumClaim(total: total, parts: parts.found, unknown: parts.unknown)
        }
    }

    /// Indicators that are sums of others by their definition: `sum_of` in the scheme. Held
    /// for the counts of a snapshot and for figures of one organisation and period.
    private static func countsOfIndicators(in ledger: Ledger) -> [SumClaim] {
        var claims: [SumClaim] = []
        for code in ledger.book.schema.scheme("chi_tieu").codes {
            guard let definition = code.settings["sum_of"] else { continue }
            let names = definition.split(separator: "+").map { TextCleaning.trimmed(String($0)) }
            for snapshot in ledger.book["org_snapshots"] {
                let parts = names.compactMap { ledger.figure(snapshot.id + "/" + $0) }
                guard parts.count == names.count,
                    let total = ledger.figure(snapshot.id + "/" + code.code)
                else { continue }
                claims.append(SumClaim(total: total, parts: parts))
            }
            claims += figures(code.code, names, in: ledger)
        }
        return claims
    }

    private static func figures(
        _ total: String, _ names: [String], in ledger: Ledger
    ) -> [SumClaim] {
        func key(_ figure: Figure) -> [String?] {
            [figure.organization, figure.period, figure.measure]
        }
        let wanted = Set(names + [total])
        let groups = Dictionary(
            grouping: ledger.book.figures.filter { wanted.contains($0.indicator ?? "") }, by: key)
        return groups.values.compactMap { group in
            let byIndicator = Dictionary(
                group.map { ($0.indicator ?? "", $0) }, uniquingKeysWith: { first, _ in first })
            let parts = names.compactMap { byIndicator[$0].flatMap { ledger.figure($0.id) } }
            guard parts.count == names.count, let whole = byIndicator[total],
                let figure = ledger.figure(whole.id)
            else { return nil }
            return SumClaim(total: figure, parts: parts)
        }.sorted { $0.total.id < $1.total.id }
    }

    /// Grades add up to those assessed; assessed and not assessed add up to all.
    private static func gradesOfClassifications(in ledger: Ledger) -> [SumClaim] {
        ledger.book["classification_tallies"].flatMap { record in
            let id = record.id
            var claims: [SumClaim] = []
            let grades = record["counts"].parts.compactMap { ledger.figure(id + "/" + $0.name) }
            if let assessed = ledger.figure(id + "/assessed"), !grades.isEmpty {
                claims.append(SumClaim(total: assessed, parts: grades))
            }
            if let total = ledger.figure(id + "/total"),
                let assessed = ledger.figure(id + "/assessed"),
                let rest = ledger.figure(id + "/not_assessed")
            {
                claims.append(SumClaim(total: total, parts: [assessed, rest]))
            }
            return claims
        }
    }
}
