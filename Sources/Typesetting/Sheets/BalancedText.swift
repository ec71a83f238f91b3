import Documents

/// The text at hand as parts that stay on one line, and the best ways to deal them out to a given
/// number of lines. Widths are those at which the text was read.
struct BalancedText {
    /// More lines than this are running text.
    static let mostLines = 6

    /// A run of pieces that no line may end in.
    private struct Part {
        /// Where it begins, and where it ends without the space behind it, on one endless line.
        var start: Double
        var end: Double
        /// The space behind which a line may end after the part.
        var lastPiece: Int
        /// How much an end of line behind it is disliked.
        var cost: Double
    }

    private var parts: [Part] = []

    /// The text that was read last, cut at its `units`.
    init(_ text: borrowing Compositor, units: UnitWords) {
        let costs = LineEndCosts(text, units: units)
        var position = 0.0
        var start = 0.0
        var end = 0.0
        for index in text.pieces.indices {
            let piece = text.pieces[index]
            if piece.kind == .space, let cost = costs.behind[index] {
                parts.append(Part(start: start, end: end, lastPiece: index, cost: cost))
                position += piece.width
                start = position
                end = position
            } else {
                position += piece.width
                end = position
            }
        }
        if end > start {
            parts.append(
                Part(start: start, end: end, lastPiece: text.pieces.count - 1, cost: 0))
        }
    }

    /// The least width in which the text takes `lines` lines; nil when it has fewer parts.
    func leastWidth(lines: Int) -> Double? {
        guard parts.count >= lines else { return nil }
        return deal(lines, sums: false) { _, width in width }?.total
    }

    /// Pieces behind which lines end when `lines` lines of at most `room` are as even as the
    /// dislikes allow.
    func breaks(lines: Int, room: Double) -> [Int] {
        guard let first = parts.first, let last = parts.last, parts.count >= lines else {
            return []
        }
        let mean = (last.end - first.start) / Double(lines)
        let dealt = deal(lines, sums: true) { part, width in
            guard width <= room + 0.001 else { return .infinity }
            let off = (width - mean) / max(mean, 0.001)
            return off * off + (part == parts.count - 1 ? 0 : parts[part].cost)
        }
        return dealt?.ends.dropLast().map { parts[$0].lastPiece } ?? []
    }

    /// Deals the parts out so that the sum (or the greatest) of the lines' costs is least.
    ///
    /// - Parameters:
    ///   - lines: Number of lines.
    ///   - sums: Whether costs add up; otherwise the greatest counts.
    ///   - cost: What a line costs, from its last part and its width.
    /// - Returns: The cost of all, and the last part of each line; nil when no way is allowed.
    private func deal(
        _ lines: Int, sums: Bool, cost: (Int, Double) -> Double
    ) -> (total: Double, ends: [Int])? {
        let count = parts.count
        // Cost of the lines so far by the number of parts on them, and where each line began.
        var best = [Double](repeating: .infinity, count: count + 1)
        best[0] = 0
        var from: [[Int]] = []
        for line in 1...lines {
            var next = [Double](repeating: .infinity, count: count + 1)
            var origin = [Int](repeating: -1, count: count + 1)
            for end in line...count {
                for start in line - 1..<end where best[start] < .infinity {
                    let own = cost(end - 1, parts[end - 1].end - parts[start].start)
                    let total = sums ? best[start] + own : max(best[start], own)
                    if total < next[end] {
                        next[end] = total
                        origin[end] = start
                    }
                }
            }
            best = next
            from.append(origin)
        }
        guard best[count] < .infinity else { return nil }
        var ends: [Int] = []
        var end = count
        for origin in from.reversed() {
            ends.append(end - 1)
            end = origin[end]
        }
        return (best[count], ends.reversed())
    }
}
