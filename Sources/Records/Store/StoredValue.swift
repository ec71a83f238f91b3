/// Reads values exactly as they were stored: nothing is looked up, nothing is filled in.
enum StoredValue {
    /// The value of `node` in a column of `type`.
    static func value(_ node: YamlNode, _ type: ColumnType) -> Value {
        if node.isNull { return .missing }
        switch (node.content, type) {
        case (.scalar(let text, _), _): return scalar(text, type)
        case (.sequence(let items), .list(let of)): return .list(items.map { value($0, of) })
        case (.mapping(let entries), .number): return number(entries)
        case (.mapping(let entries), .group(let columns)):
            return .group(
                entries.map { key, node in
                    let column = columns.first { $0.code == key.text }
                    return Value.Part(
                        key.text, column.map { value(node, $0.type) } ?? untyped(node))
                })
        case (.mapping(let entries), .counts):
            return .group(entries.map { Value.Part($0.key.text, value($0.value, .number)) })
        default: return untyped(node)
        }
    }

    /// The value that one text states in a column of `type`.
    static func scalar(_ text: String, _ type: ColumnType) -> Value {
        switch type {
        case .text: return .text(text)
        case .code: return .code(text)
        case .reference: return .reference(text)
        case .number:
            guard let found = DecimalReading.number(at: text[...]), found.rest.isEmpty
            else { return .text(text) }
            return .number(Quantity(found.value))
        case .date: return (iso(text) ?? DateReading.date(text)).map(Value.date) ?? .text(text)
        case .flag: return .flag(text == "true" || text == "1")
        case .list(let of): return .list([scalar(text, of)])
        case .group, .counts: return .text(text)
        }
    }

    /// A value that no column describes.
    static func untyped(_ node: YamlNode) -> Value {
        switch node.content {
        case .scalar(let text, _): node.isNull ? .missing : .text(text)
        case .sequence(let items): .list(items.map(untyped))
        case .mapping(let entries):
            .group(entries.map { Value.Part($0.key.text, untyped($0.value)) })
        }
    }

    private static func number(_ entries: [(key: YamlKey, value: YamlNode)]) -> Value {
        var quantity = Quantity(nil)
        for (key, node) in entries {
            guard let text = node.scalar else { continue }
            var amount: Rational? { scalar(text, .number).quantity?.lower }
            switch key.text {
            case "value", "min": quantity.lower = amount
            case "max": quantity.upper = amount
            case "of": quantity.of = amount
            case "within": quantity.within = text
            case "unit": quantity.unit = text
            case "qualifier": quantity.qualifier = Qualifier(rawValue: text) ?? .exact
            case "as_written": quantity.asWritten = text
            default: break
            }
        }
        return .number(quantity)
    }

    /// `2023-03-05`, `2023-03`, `2023`, `--12-12`, as dates describe themselves.
    private static func iso(_ text: String) -> CivilDate? {
        let isYearless = text.hasPrefix("--")
        let parts = (isYearless ? text.dropFirst(2) : text[...]).split(
            separator: "-", omittingEmptySubsequences: false)
        let numbers = parts.compactMap { Int($0) }
        guard numbers.count == parts.count, (1...3).contains(parts.count) else { return nil }
        if isYearless {
            return numbers.count == 2
                ? CivilDate(year: nil, month: numbers[0], day: numbers[1]) : nil
        }
        guard parts[0].utf8.count == 4 else { return nil }
        return CivilDate(
            year: numbers[0], month: numbers.count > 1 ? numbers[1] : nil,
            day: numbers.count > 2 ? numbers[2] : nil)
    }
}
