/// Titles and names: no more lines than needed, all about equally long, ended where the sense
/// allows: rather behind a comma than behind "của", and not inside a quoted name.
extension Compositor {
    /// What ends of lines cost, against the squared share by which a line misses the mean.
    private enum EndCost {
        static let word = 0.1
        static let quotedName = 0.08
        static let functionWord = 0.3
        static let insideQuotes = 0.5
        static let emergency = 5.0
    }

    /// Longest title, in places where a line may end, that is balanced.
    private static let longestTitle = 200

    /// Breaks `pieces[start..<end]` into `count` lines and appends to ``breaks``.
    ///
    /// - Returns: false when there is no such way, or too many.
    mutating func breakBalanced(
        _ start: Int, _ end: Int, firstWidth: Double, width: Double, count: Int
    ) -> Bool {
        collectBreakPoints(start, end)
        let points = breakPoints
        guard points.count <= Self.longestTitle, count <= 12, let last = points.last else {
            return false
        }
        let costs = endCosts(start)
        let mean = last.endWidth / Double(count)
        // best[line][point]: least cost of ending that line there, and the end of the line above.
        var best = [(cost: Double, from: Int)](
            repeating: (.infinity, -1), count: count * points.count)
        for line in 0..<count {
            let room = line == 0 ? firstWidth : width
            for (number, point) in points.enumerated() {
                let froms = line == 0 ? -1..<0 : line - 1..<max(line - 1, number)
                for from in froms {
                    let before = from < 0 ? 0 : best[(line - 1) * points.count + from].cost
                    let natural = point.endWidth - (from < 0 ? 0 : points[from].nextWidth)
                    guard before < .infinity, natural <= room + 0.001 else { continue }
                    let miss = (natural - mean) / width
                    let cost =
                        before + miss * miss + (number == points.count - 1 ? 0 : costs[number])
                    let slot = line * points.count + number
                    if cost < best[slot].cost { best[slot] = (cost, from) }
                }
            }
        }
        var ends: [Int] = []
        var point = points.count - 1
        for line in stride(from: count - 1, through: 0, by: -1) {
            guard point >= 0, best[line * points.count + point].cost < .infinity else {
                return false
            }
            ends.append(point)
            point = best[line * points.count + point].from
        }
        var lineStart = start
        for end in ends.reversed() {
            endLine(
                from: lineStart, at: points[end].next, isLast: end == points.count - 1)
            lineStart = points[end].next
        }
        return true
    }

    /// What it costs to end a line at each break point.
    private func endCosts(_ start: Int) -> [Double] {
        var costs: [Double] = []
        costs.reserveCapacity(breakPoints.count)
        var index = start
        var quotes = 0
        var traits: WordTraits = []
        var lastByte: UInt8 = 0
        for point in breakPoints {
            while index < point.next {
                let piece = pieces[index]
                if piece.kind == .word {
                    traits = cache.words[Int(piece.word)].traits
                    lastByte = text[Int(piece.start + piece.count) - 1]
                    for scalar in String(
                        decoding: text[Int(piece.start)..<Int(piece.start + piece.count)],
                        as: UTF8.self
                    ).unicodeScalars {
                        if scalar == "“" { quotes += 1 }
                        if scalar == "”" { quotes = max(0, quotes - 1) }
                    }
                }
                index += 1
            }
            var cost = point.demerits > 0 ? EndCost.emergency : 0
            if quotes > 0 { cost += EndCost.insideQuotes }
            if traits.contains(.function) {
                cost += EndCost.functionWord
            } else if !traits.contains(.markEnd) {
                cost += EndCost.word
            } else if lastByte >= 0x80 {
                cost += EndCost.quotedName
            }
            costs.append(cost)
        }
        return costs
    }
}
