internal import Documents
internal import Yams

extension MappingReader {
    /// The text under `key`, which must be there.
    func text(_ key: String) -> String {
        required(key).flatMap { text($0, key) } ?? ""
    }

    /// The text under `key`, unless it is missing or says `none`.
    func optionalText(_ key: String) -> String? {
        unlessNone(key).flatMap { text($0, key) }
    }

    /// The texts of the list under `key`.
    func texts(_ key: String) -> [String] { nodes(key).compactMap { text($0, key) } }

    /// The texts of the list under `key`, empty when it is not there.
    func optionalTexts(_ key: String) -> [String] {
        given(key) == nil ? [] : texts(key)
    }

    /// The yes or no under `key`: `true` or `false` and nothing else.
    func flag(_ key: String, default value: Bool? = nil) -> Bool {
        guard let node = value == nil ? required(key) : given(key) else { return value ?? false }
        switch node.scalar?.string {
        case "true": return true
        case "false": return false
        default:
            report(.standardWrongValue, node, key: key, ["expected": "true / false"])
            return false
        }
    }

    /// The whole number under `key`, from 0 to 999.
    func integer(_ key: String, default value: Int? = nil) -> Int {
        guard let node = value == nil ? required(key) : given(key) else { return value ?? 0 }
        guard let number = node.scalar.flatMap({ Int($0.string) }), (0...999).contains(number)
        else {
            report(.standardWrongValue, node, key: key, ["expected": "2"])
            return 0
        }
        return number
    }

    /// The number without a unit under `key`, from 0 to 10.
    func share(_ key: String) -> Double { required(key).map { share($0, key) } ?? 0 }

    /// The number without a unit under `key`, unless it is missing or says `none`.
    func optionalShare(_ key: String) -> Double? { unlessNone(key).map { share($0, key) } }

    /// Two numbers without units, the smaller first.
    func optionalShares(_ key: String) -> ClosedRange<Double>? {
        unlessNone(key).flatMap { range($0, key, expected: "[0.3, 0.5]", read: share) }
    }

    /// The day under `key`, written `YYYY-MM-DD`.
    func day(_ key: String) -> IssueDate? {
        required(key).flatMap { day($0, key) }
    }

    /// The day under `key`, unless it is missing or says `none`.
    func optionalDay(_ key: String) -> IssueDate? { unlessNone(key).flatMap { day($0, key) } }

    /// One of the words of `Choice` under `key`; nil after reporting another word.
    func choice<Choice>(
        _ key: String, _: Choice.Type = Choice.self
    ) -> Choice? where Choice: RawRepresentable<String> & CaseIterable {
        guard let node = required(key), let word = text(node, key) else { return nil }
        if let choice = Choice(rawValue: word) { return choice }
        let hint = NearestWord.hint(for: word, among: Choice.allCases.map(\.rawValue))
        report(.standardUnknownChoice, node, key: key, ["nearest": hint])
        return nil
    }

    /// A pattern under `key` with holes of these names only.
    func pattern(_ key: String, holes: [String]) -> Pattern {
        required(key).map { pattern($0, key, holes) } ?? Pattern("")
    }

    /// A pattern under `key`, unless it is missing or says `none`.
    func optionalPattern(_ key: String, holes: [String]) -> Pattern? {
        unlessNone(key).map { pattern($0, key, holes) }
    }

    private func pattern(_ node: Node, _ key: String, _ holes: [String]) -> Pattern {
        let pattern = Pattern(text(node, key) ?? "")
        for hole in pattern.holes where !holes.contains(hole) {
            let hint = NearestWord.hint(for: hole, among: holes)
            report(.standardUnknownHole, node, key: key, ["hole": hole, "nearest": hint])
        }
        return pattern
    }

    private func day(_ node: Node, _ key: String) -> IssueDate? {
        guard let word = text(node, key) else { return nil }
        guard let day = IssueDate(word) else {
            report(.standardNoSuchDay, node, key: key)
            return nil
        }
        return day
    }

    private func share(_ node: Node, _ key: String) -> Double {
        guard let number = node.scalar.flatMap({ Double($0.string) }),
            (0...10).contains(number)
        else {
            report(.standardWrongValue, node, key: key, ["expected": "0.4"])
            return 0
        }
        return number
    }

    private func text(_ node: Node, _ key: String) -> String? {
        guard let scalar = node.scalar else {
            report(.standardWrongValue, node, key: key, ["expected": "\"…\""])
            return nil
        }
        return scalar.string
    }
}
