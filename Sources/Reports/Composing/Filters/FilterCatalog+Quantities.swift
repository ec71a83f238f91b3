import Records

extension FilterCatalog {
    static let quantities: [String: FilterDefinition] = [
        // the number alone: 4.759
        "so": FilterDefinition(output: text(from: .quantity)) { value, _, context in
            guard case .quantity(var quantity) = value else { return .missing }
            quantity.noun = nil
            return .text(context.printed(.quantity(quantity)))
        },
        // in words: bốn nghìn bảy trăm năm mươi chín
        "bang_chu": FilterDefinition(output: text(from: .quantity)) { value, _, _ in
            guard case .quantity(let quantity) = value, quantity.value.isExact,
                let whole = quantity.value.value?.whole
            else { return .missing }
            return .text(BoundText(text: NumberWords.cardinal(whole), source: quantity.source))
        },
        // with another noun: {{x | don_vi: "tập thể"}}
        "don_vi": FilterDefinition(output: same(.quantity), arguments: 1...1) { value, filter, _ in
            guard case .quantity(var quantity) = value else { return .missing }
            quantity.noun = filter.arguments.first?.word
            return .quantity(quantity)
        },
        // tăng 12 mô hình (13,48%) so với năm 2022
        "so_sanh": FilterDefinition(
            output: { [.quantity, .ratio].contains($0) ? .text : nil }, arguments: 1...1,
            namesValues: true, options: ["rut_gon"], apply: compare),
        // n/m as a share: 95,6%
        "ty_le": FilterDefinition(
            output: { $0 == .quantity ? .ratio : nil }, arguments: 0...1, namesValues: true,
            apply: share),
        // đạt 95,6% kế hoạch
        "ke_hoach": FilterDefinition(
            output: text(from: .quantity), arguments: 1...1, namesValues: true
        ) { value, filter, context in
            guard case .quantity(let result) = value,
                case .quantity(let plan) = context.argument(filter),
                context.scope.book.schema.countsTheSame(result.value.unit, plan.value.unit),
                let words = context.style.changes.plan(result: result.value, plan: plan.value)
            else { return .missing }
            return .text(BoundText(text: words, source: result.source))
        },
    ]

    private static func compare(
        _ value: Bound, _ filter: Hole.Filter, _ context: FilterContext
    ) -> Bound {
        guard let other = context.compared(with: filter) else { return .missing }
        let isShort = filter.named["rut_gon"]?.word == "co"
        let label = isShort ? nil : other.label
        let note = other.note.map { " (\($0))" } ?? ""
        switch (value, other.value) {
        case (.quantity(let now), .quantity(let before)):
            let changes = context.style.changes
            let isOne = context.scope.book.schema.countsTheSame(before.value.unit, now.value.unit)
            let words =
                isOne
                ? changes.change(
                    from: before.value, to: now.value, unit: now.noun, against: label)
                : changes.beside(before.value, unit: before.noun, of: label)
            return .text(BoundText(text: words + note, source: now.source))
        case (.ratio(let now, let place), .ratio(let before, _)):
            let words = context.style.changes.points(from: before, to: now, against: label)
            return .text(BoundText(text: words + note, source: place))
        default: return .missing
        }
    }

    private static func share(
        _ value: Bound, _ filter: Hole.Filter, _ context: FilterContext
    ) -> Bound {
        guard case .quantity(let part) = value, part.value.isExact else { return .missing }
        if filter.arguments.isEmpty {
            return part.value.ratio.map { .ratio($0, from: part.source) } ?? .missing
        }
        guard case .quantity(let whole) = context.argument(filter), whole.value.isExact,
            let top = part.value.value, let bottom = whole.value.value, bottom > .zero
        else { return .missing }
        return .ratio(top / bottom, from: part.source)
    }
}

extension FilterContext {
    /// The value that the first argument names. A period alone means the same value in that
    /// period: the hole's own name, with what was done to it so far.
    func argument(_ filter: Hole.Filter) -> Bound {
        guard case .name(let path)? = filter.arguments.first else { return .missing }
        if path == ["ky_truoc"] {
            guard let before = scope.before else { return .missing }
            return again(in: before)
        }
        return scope.value(of: path)
    }
}
