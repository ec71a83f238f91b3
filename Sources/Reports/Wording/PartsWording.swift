public import Records

/// One part of a whole, with its name: `kinh tế`, 26.
public struct NamedPart: Sendable, Hashable {
    /// The name, as it stands within a sentence.
    public var name: String
    /// How many.
    public var quantity: Quantity

    /// A part of a whole.
    public init(_ name: String, _ quantity: Quantity) {
        self.name = name
        self.quantity = quantity
    }
}

/// The words for the parts of a whole. Parts of zero are left out of prose (tables keep them).
public struct PartsWording: Sendable {
    /// Where the number stands.
    public enum Order: Sendable, Hashable {
        /// `kinh tế 26`.
        case nameFirst
        /// `26 tập thể`.
        case numberFirst
        /// `26 mô hình kinh tế`.
        case unitBetween(String)
    }

    /// How numbers are written.
    public var numbers: NumberWording

    /// A way of wording parts.
    public init(numbers: NumberWording) { self.numbers = numbers }

    /// The parts as a list for a sentence. With `base`, exact parts carry their share of it:
    /// `kinh tế 26 (26,53%); …`. With `joinsLast`, the last one follows `và`.
    public func list(
        _ parts: [NamedPart], order: Order, base: Rational? = nil, separator: String = ", ",
        joinsLast: Bool = false
    ) -> String {
        let items = parts.filter { $0.quantity.lower != .zero || $0.quantity.upper != nil }.map {
            part in
            let amount = numbers.amount(part.quantity)
            let text =
                switch order {
                case .nameFirst: "\(part.name) \(amount)"
                case .numberFirst: "\(amount) \(part.name)"
                case .unitBetween(let unit): "\(amount) \(unit) \(part.name)"
                }
            return text + share(of: part.quantity, in: base)
        }
        guard joinsLast, items.count > 1, let last = items.last else {
            return items.joined(separator: separator)
        }
        return items.dropLast().joined(separator: separator) + " và " + last
    }

    private func share(of quantity: Quantity, in base: Rational?) -> String {
        guard let base, base > .zero, quantity.isExact, let value = quantity.value else {
            return ""
        }
        return " (\(numbers.percent(value / base)))"
    }

    /// The largest and the smallest part above zero, when all are exact and the two differ
    /// from every other part: "Nhiều nhất là …; ít nhất là …" is said only when it is true.
    public func extremes(_ parts: [NamedPart]) -> (most: NamedPart, least: NamedPart)? {
        guard parts.count > 1, parts.allSatisfy(\.quantity.isExact) else { return nil }
        let sorted = parts.sorted { ($0.quantity.value ?? .zero) > ($1.quantity.value ?? .zero) }
        guard let most = sorted.first, let least = sorted.last,
            most.quantity.value != sorted[1].quantity.value,
            least.quantity.value != sorted[sorted.count - 2].quantity.value
        else { return nil }
        return (most, least)
    }
}
