/// Fits headings below those that stand above them, none more than one level lower than the one
/// before it (ISO 14289-1, 7.4.2).
struct HeadingLevels {
    private let above: Int
    private var last: Int

    init(isUnderHeading: Bool) {
        above = isUnderHeading ? 1 : 0
        last = above
    }

    /// The level that a kind of element states; nil for what is no heading. A heading without a
    /// number counts as one of the first level.
    static func level(of role: String) -> Int? {
        if role == "H" { return 1 }
        guard role.utf8.count == 2, role.hasPrefix("H"), let level = Int(role.dropFirst()),
            (1...6).contains(level)
        else { return nil }
        return level
    }

    /// The kind of a heading that stated `level`.
    mutating func fit(_ level: Int) -> String {
        last = min(level + above, last + 1, 6)
        return "H\(last)"
    }
}
