/// Tallies of models that split another tally by field, level, subject, kind, or new and kept.
enum TallyPartition {
    /// One way in which tallies may be split.
    private struct Dimension {
        let of: @Sendable (ModelTally) -> String?
        /// The codes that mean "all of them together".
        let totals: Set<String>
    }

    private static let dimensions: [Dimension] = [
        Dimension(of: { $0.field }, totals: []),
        Dimension(of: { $0.level }, totals: ["tong"]),
        Dimension(of: { $0.subject }, totals: []),
        Dimension(of: { $0.newOrKept }, totals: []),
        Dimension(of: { $0.kind }, totals: ["mo_hinh_dien_hinh"]),
    ]

    /// The claims that follow from tallies alike in everything but one dimension.
    static func claims(in ledger: Ledger) -> [SumClaim] {
        let tallies = ledger.book.modelTallies
        return dimensions.indices.flatMap { claims(by: $0, tallies, ledger) }
    }

    /// A whole with the ways in which its tallies split it.
    struct Whole {
        /// Whether a total is stated, which X01 holds against each of them.
        var isStated = false
        var partitions: [(dimension: Int, parts: [ModelTally])] = []
    }

    /// Every whole that is split in more than one way, with or without a stated total.
    static func wholes(in ledger: Ledger) -> [Whole] {
        var order: [[String?]] = []
        var wholes: [[String?]: Whole] = [:]
        for tally in ledger.book.modelTallies {
            let codes = dimensions.map { dimension in
                dimension.of(tally).flatMap { dimension.totals.contains($0) ? nil : $0 }
            }
            func key(without index: Int) -> [String?] {
                var codes = codes
                codes[index] = nil
                return [tally.organization, tally.period, tally.status] + codes
            }
            for (index, code) in codes.enumerated() where code != nil {
                let key = key(without: index)
                if wholes[key] == nil { order.append(key) }
                var whole = wholes[key] ?? Whole()
                if let position = whole.partitions.firstIndex(where: { $0.dimension == index }) {
                    whole.partitions[position].parts.append(tally)
                } else {
                    whole.partitions.append((index, [tally]))
                }
                wholes[key] = whole
            }
        }
        for tally in ledger.book.modelTallies {
            let codes = dimensions.map { dimension in
                dimension.of(tally).flatMap { dimension.totals.contains($0) ? nil : $0 }
            }
            wholes[[tally.organization, tally.period, tally.status] + codes]?.isStated = true
        }
        return order.compactMap { wholes[$0] }.map { whole in
            var whole = whole
            whole.partitions.removeAll { $0.parts.count < 2 }
            return whole
        }.filter { $0.partitions.count > 1 }
    }

    private static func claims(
        by index: Int, _ tallies: [ModelTally], _ ledger: Ledger
    ) -> [SumClaim] {
        var order: [[String?]] = []
        var groups: [[String?]: [ModelTally]] = [:]
        for tally in tallies {
            let key = scope(of: tally, without: index)
            if groups[key] == nil { order.append(key) }
            groups[key, default: []].append(tally)
        }
        let dimension = dimensions[index]
        return order.compactMap { key in
            let group = groups[key] ?? []
            let isTotal = { (tally: ModelTally) in
                dimension.of(tally).map { dimension.totals.contains($0) } ?? true
            }
            let parts = group.filter { !isTotal($0) }
            guard parts.count > 1, let total = group.first(where: isTotal),
                let whole = ledger.figure(total.id)
            else { return nil }
            return SumClaim(total: whole, parts: parts.compactMap { ledger.figure($0.id) })
        }
    }

    /// Everything that two tallies of one partition share.
    private static func scope(of tally: ModelTally, without index: Int) -> [String?] {
        var key = [tally.organization, tally.period, tally.status]
        for (other, dimension) in dimensions.enumerated() where other != index {
            let code = dimension.of(tally)
            key.append(code.flatMap { dimension.totals.contains($0) ? nil : $0 })
        }
        return key
    }

    /// Tallies that a writer may have meant to count with `total` although they stand apart:
    /// another kind at the same level, or the same kind at another level of the period.
    static func neighbours(of total: ModelTally, in ledger: Ledger) -> [ModelTally] {
        let book = ledger.book
        func isRegistered(_ tally: ModelTally) -> Bool {
            guard let status = tally.status else { return true }
            let stage = book.schema.scheme("trang_thai_mo_hinh")[status]?.settings["stage"]
            return stage == nil && status != "dung" || stage == "1"
        }
        guard isRegistered(total) else { return [] }
        return book.modelTallies.filter { tally in
            guard tally.id != total.id, tally.period == total.period, isRegistered(tally),
                tally.field == nil, tally.subject == nil, tally.newOrKept == nil,
                tally.quantity?.isExact == true
            else { return false }
            let sameLevel = tally.level == total.level
            let otherKind =
                sameLevel && tally.kind != total.kind && tally.organization == total.organization
            let otherLevel =
                !sameLevel && tally.kind == total.kind && tally.level != "tong"
                && total.level != "tong"
            return otherKind || otherLevel
        }
    }
}
