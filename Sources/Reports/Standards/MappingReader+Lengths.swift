internal import Documents
internal import Yams

extension MappingReader {
    /// The length under `key`, written with its unit: `20 mm`, `6 pt`.
    func length(_ key: String, default value: Length? = nil) -> Length {
        guard let node = value == nil ? required(key) : given(key) else { return value ?? .zero }
        return length(node, key)
    }

    /// Two lengths under `key`, the smaller first.
    func optionalLengths(_ key: String) -> ClosedRange<Length>? {
        unlessNone(key).flatMap { range($0, key, expected: "[20 mm, 25 mm]", read: length) }
    }

    /// The type size under `key`, in points: `14 pt`.
    func points(_ key: String) -> Double { required(key).map { points($0, key) } ?? 1 }

    /// Two sizes in points under `key`, the smaller first.
    func optionalPoints(_ key: String) -> ClosedRange<Double>? {
        unlessNone(key).flatMap { range($0, key, expected: "[14 pt, 15 pt]", read: points) }
    }

    /// The baseline distance under `key`: `exact 20 pt` or `1.15 lines`; a natural line when
    /// it is not there.
    func leading(_ key: String) -> ParagraphStyle.Leading {
        guard let node = given(key) else { return .multiple(1) }
        let words = node.scalar?.string.split(separator: " ") ?? []
        if words.count == 3, words[0] == "exact", words[2] == "pt",
            let size = Self.decimal(words[1]), Self.sizes.contains(size)
        {
            return .exact(size)
        }
        if words.count == 2, words[1] == "lines", let factor = Self.decimal(words[0]),
            (0.5...10).contains(factor)
        {
            return .multiple(factor)
        }
        report(.standardWrongValue, node, key: key, ["expected": "exact 20 pt / 1.15 lines"])
        return .multiple(1)
    }

    /// The four margins under `key`.
    func margins(_ key: String) -> Margins {
        mapping(key) { fields in
            Margins(
                top: fields.length("top"), bottom: fields.length("bottom"),
                left: fields.length("left"), right: fields.length("right"))
        }
    }

    /// A range of two items read by `read`.
    func range<Bound: Comparable>(
        _ node: Node, _ key: String, expected: String, read: (Node, String) -> Bound
    ) -> ClosedRange<Bound>? {
        if case .sequence(let items) = node, items.count == 2 {
            let lower = read(items[0], key)
            let upper = read(items[1], key)
            if lower <= upper { return lower...upper }
        }
        report(.standardWrongValue, node, key: key, ["expected": expected])
        return nil
    }

    private func length(_ node: Node, _ key: String) -> Length {
        let words = node.scalar?.string.split(separator: " ") ?? []
        if words.count == 2, let value = Self.decimal(words[0]), value <= 2000 {
            if words[1] == "mm" { return .mm(value) }
            if words[1] == "pt" { return .pt(value) }
        }
        report(.standardWrongValue, node, key: key, ["expected": "20 mm / 6 pt"])
        return .zero
    }

    private func points(_ node: Node, _ key: String) -> Double {
        let words = node.scalar?.string.split(separator: " ") ?? []
        if words.count == 2, words[1] == "pt", let value = Self.decimal(words[0]),
            Self.sizes.contains(value)
        {
            return value
        }
        report(.standardWrongValue, node, key: key, ["expected": "14 pt"])
        return 1
    }

    /// Sizes and baseline distances in points that can be meant.
    private static let sizes = 1.0...500.0

    /// A decimal number with a point or, as a clerk writes it, a comma.
    private static func decimal(_ text: Substring) -> Double? {
        guard text.utf8.allSatisfy({ (48...57).contains($0) || $0 == 46 || $0 == 44 }) else {
            return nil
        }
        return Double(String(text.map { $0 == "," ? "." : $0 }))
    }
}
