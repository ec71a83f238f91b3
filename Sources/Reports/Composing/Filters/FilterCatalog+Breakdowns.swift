import Records

extension FilterCatalog {
    static let breakdowns: [String: FilterDefinition] = [
        // kinh tế 26 (26,53%); văn hóa - xã hội 36 (36,73%)
        "liet_ke": FilterDefinition(
            output: text(from: .breakdown), options: ["kieu", "ty_le", "ngan", "va", "don_vi"],
            apply: list),
        // the whole, as stated or added up
        "tong": FilterDefinition(output: { $0 == .breakdown ? .quantity : nil }) { value, _, _ in
            guard case .breakdown(let breakdown) = value else { return .missing }
            return .quantity(breakdown.whole)
        },
        // the sum of the parts, whatever was stated
        "cong": FilterDefinition(output: { $0 == .breakdown ? .quantity : nil }) { value, _, _ in
            guard case .breakdown(var breakdown) = value else { return .missing }
            breakdown.stated = nil
            return .quantity(breakdown.whole)
        },
        // one part: {{van_ban | phan: ke_hoach}}
        "phan": FilterDefinition(
            output: { $0 == .breakdown ? .quantity : nil }, arguments: 1...1
        ) { value, filter, context in
            guard let code = filter.arguments.first?.word else { return .missing }
            return context.scope.member(value, [code])
        },
        // the name of the largest part, when there is one largest
        "nhieu_nhat": FilterDefinition(output: text(from: .breakdown)) { value, _, context in
            extreme(value, context) { $0.most }
        },
        "it_nhat": FilterDefinition(output: text(from: .breakdown)) { value, _, context in
            extreme(value, context) { $0.least }
        },
    ]

    private static func list(
        _ value: Bound, _ filter: Hole.Filter, _ context: FilterContext
    ) -> Bound {
        guard case .breakdown(let breakdown) = value else { return .missing }
        let order: PartsWording.Order =
            switch filter.named["kieu"]?.word {
            case "so_truoc": .numberFirst
            case "don_vi": .unitBetween(filter.named["don_vi"]?.word ?? breakdown.noun ?? "")
            default: .nameFirst
            }
        let words = context.list(
            breakdown, order: order, shares: filter.named["ty_le"]?.word == "co",
            separator: filter.named["ngan"]?.word ?? ", ",
            joinsLast: filter.named["va"]?.word == "co")
        guard !words.isEmpty else { return .missing }
        let source = breakdown.parts.lazy.compactMap(\.quantity?.source).first
        return .text(BoundText(text: words, source: source))
    }

    private static func extreme(
        _ value: Bound, _ context: FilterContext,
        _ choose: ((most: NamedPart, least: NamedPart)) -> NamedPart
    ) -> Bound {
        guard case .breakdown(let breakdown) = value else { return .missing }
        let parts = breakdown.parts.compactMap { part in
            part.quantity.map { NamedPart(part.label, $0.value) }
        }
        guard let extremes = context.style.parts.extremes(parts) else { return .missing }
        let part = choose(extremes)
        guard part.quantity.value != .zero else {
            return .text(BoundText(text: "\(part.name) (chưa có \(breakdown.noun ?? "số liệu"))"))
        }
        let amount = context.style.numbers.quantity(part.quantity, unit: breakdown.noun)
        return .text(BoundText(text: "\(part.name) với \(amount)"))
    }
}
