/// When a block or part of the text is printed: `co(so_lieu.khoi_dan_van)`,
/// `khong(mo_hinh.tong)`, `thiet_lap.doi_chieu`, joined by `va` or `hoac`.
indirect enum Condition: Sendable {
    /// There is a value, and it is neither zero nor empty nor "no".
    case present(Hole)
    case not(Condition)
    case all([Condition])
    case any([Condition])

    /// The holes that it reads.
    var holes: [Hole] {
        switch self {
        case .present(let hole): [hole]
        case .not(let condition): condition.holes
        case .all(let conditions), .any(let conditions): conditions.flatMap(\.holes)
        }
    }

    /// Parses the words of a condition.
    static func parse(_ text: String, at position: BodyPosition) throws(HoleParser.Failure)
        -> Condition
    {
        let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
        var alternatives: [Condition] = []
        for part in split(words, at: "hoac") {
            var all: [Condition] = []
            for piece in split(part, at: "va") { all.append(try single(piece, at: position)) }
            alternatives.append(all.count == 1 ? all[0] : .all(all))
        }
        return alternatives.count == 1 ? alternatives[0] : .any(alternatives)
    }

    private static func split(_ words: [String], at separator: String) -> [[String]] {
        words.split(separator: separator, omittingEmptySubsequences: false).map(Array.init)
    }

    private static func single(_ words: [String], at position: BodyPosition)
        throws(HoleParser.Failure) -> Condition
    {
        var text = words.joined(separator: " ")
        var negated = false
        for (prefix, negates) in [
            ("khong ", true), ("khong(", true), ("co ", false), ("co(", false),
        ]
        where text.hasPrefix(prefix) {
            text = String(text.dropFirst(prefix.count))
            if prefix.hasSuffix("("), text.hasSuffix(")") { text = String(text.dropLast()) }
            negated = negates
            break
        }
        let hole = try HoleParser.parse(text, at: position)
        return negated ? .not(.present(hole)) : .present(hole)
    }
}
