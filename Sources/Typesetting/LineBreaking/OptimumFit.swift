/// Breaking a justified paragraph as a whole (Knuth and Plass): of all ways to break it, the one
/// whose spaces are most even. Vietnamese words are short and are not hyphenated, so spaces do
/// all the work: they shrink by a third at most, and stretch to two and a half times their width
/// before anything wider is looked at.
extension Compositor {
    /// How far spaces go; lengths are shares of the natural space.
    enum SpaceLimits {
        /// Most that a space gives up.
        static let shrink = 1.0 / 3
        /// Growth at which a line counts as loose (badness 100).
        static let stretch = 0.5
        /// Loosest lines that each pass admits, in units of `stretch`.
        static let tolerances = [3.0, 10, .infinity]
        /// Ratio from which on looser makes no difference.
        static let loosest = 20.0
    }

    /// What lines cost besides their spaces.
    enum Demerits {
        /// A tight line beside a loose one.
        static let contrast = 10_000.0
        /// A last line of one short word.
        static let loneWord = 100_000.0
        /// Letting go what belongs together, or breaking a word.
        static let emergency = 1_000_000.0
    }

    /// A place where a line may end: widths before and behind it.
    struct BreakPoint {
        /// First piece of the next line.
        var next: Int
        /// Width of all pieces up to the end of the line, and of the spaces among them.
        var endWidth: Double
        var endSpaces: Double
        /// The same up to the start of the next line.
        var nextWidth: Double
        var nextSpaces: Double
        /// Words before it.
        var words: Int
        var demerits: Double
    }

    /// The best way found to end a line at some break point.
    struct BreakNode {
        /// Index of the break point, -1 for the start of the paragraph.
        var point: Int
        var previous: Int
        var startWidth: Double
        var startSpaces: Double
        var words: Int
        /// 0 tight, 1 good, 2 loose, 3 very loose.
        var fitness: Int
        var demerits: Double
    }

    /// Breaks `pieces[start..<end]` and appends to ``breaks``.
    ///
    /// - Returns: false when no way was found; nothing was appended then.
    mutating func breakOptimally(_ start: Int, _ end: Int, firstWidth: Double, width: Double)
        -> Bool
    {
        collectBreakPoints(start, end)
        for tolerance in SpaceLimits.tolerances {
            guard let last = search(firstWidth: firstWidth, width: width, tolerance: tolerance)
            else { continue }
            var ends: [Int] = []
            var node = last
            while node >= 0, breakNodes[node].point >= 0 {
                ends.append(breakNodes[node].point)
                node = breakNodes[node].previous
            }
            var lineStart = start
            for (index, point) in ends.reversed().enumerated() {
                let next = breakPoints[point].next
                endLine(from: lineStart, at: next, isLast: index == ends.count - 1)
                lineStart = next
            }
            return true
        }
        return false
    }

    /// Finds the places where a line of `pieces[start..<end]` may end.
    mutating func collectBreakPoints(_ start: Int, _ end: Int) {
        breakPoints.removeAll(keepingCapacity: true)
        var width = 0.0
        var spaces = 0.0
        var words = 0
        var index = start
        while index < end {
            let piece = pieces[index]
            guard piece.kind == .space else {
                width += piece.width
                if piece.kind == .hardSpace { spaces += piece.width }
                if piece.kind == .word { words += 1 }
                index += 1
                if piece.lineEnd != .never, index < end, pieces[index].kind != .space {
                    breakPoints.append(
                        BreakPoint(
                            next: index, endWidth: width, endSpaces: spaces, nextWidth: width,
                            nextSpaces: spaces, words: words,
                            demerits: piece.lineEnd == .emergency || piece.kind == .word
                                ? Demerits.emergency : 0))
                }
                continue
            }
            let (endWidth, endSpaces) = (width, spaces)
            var best = Piece.Break.never
            let isLeading = index == start
            while index < end, pieces[index].kind == .space {
                width += pieces[index].width
                spaces += pieces[index].width
                if pieces[index].lineEnd == .allowed {
                    best = .allowed
                } else if pieces[index].lineEnd == .emergency, best == .never {
                    best = .emergency
                }
                index += 1
            }
            guard best != .never, !isLeading, index < end else { continue }
            breakPoints.append(
                BreakPoint(
                    next: index, endWidth: endWidth, endSpaces: endSpaces, nextWidth: width,
                    nextSpaces: spaces, words: words,
                    demerits: best == .emergency ? Demerits.emergency : 0))
        }
        var (endWidth, endSpaces) = (width, spaces)
        var last = end
        while last > start, pieces[last - 1].kind == .space {
            last -= 1
            endWidth -= pieces[last].width
            endSpaces -= pieces[last].width
        }
        breakPoints.append(
            BreakPoint(
                next: end, endWidth: endWidth, endSpaces: endSpaces, nextWidth: width,
                nextSpaces: spaces, words: words, demerits: 0))
    }

    /// Index of the best node at the end of the paragraph, nil when no line fits somewhere.
    private mutating func search(firstWidth: Double, width: Double, tolerance: Double) -> Int? {
        breakNodes.removeAll(keepingCapacity: true)
        breakNodes.append(
            BreakNode(
                point: -1, previous: -1, startWidth: 0, startSpaces: 0, words: 0, fitness: 1,
                demerits: 0))
        let lastPoint = breakPoints.count - 1
        var firstActive = 0
        for number in breakPoints.indices {
            let point = breakPoints[number]
            let isLast = number == lastPoint
            var best = (infinity, infinity, infinity, infinity)
            var from = (-1, -1, -1, -1)
            for active in firstActive..<breakNodes.count {
                let node = breakNodes[active]
                let room = node.point < 0 ? firstWidth : width
                let natural = point.endWidth - node.startWidth
                let spaces = point.endSpaces - node.startSpaces
                // Everything that follows only makes the line longer.
                if natural - spaces * SpaceLimits.shrink > room + 0.001 {
                    if active == firstActive { firstActive += 1 }
                    continue
                }
                let ratio = Self.ratio(natural, spaces, room: room, isLast: isLast)
                if ratio > tolerance {
                    // Lines from later places are shorter still.
                    if node.point >= 0 { break }
                    continue
                }
                let size = min(abs(ratio), SpaceLimits.loosest)
                let badness = 100 * size * size * size
                let fitness = ratio < -0.5 ? 0 : ratio <= 0.5 ? 1 : ratio <= 1 ? 2 : 3
                var demerits = node.demerits + (10 + badness) * (10 + badness) + point.demerits
                if abs(fitness - node.fitness) > 1 { demerits += Demerits.contrast }
                if isLast, node.point >= 0, point.words - node.words == 1, natural < room / 8 {
                    demerits += Demerits.loneWord
                }
                switch fitness {
                case 0: if demerits < best.0 { (best.0, from.0) = (demerits, active) }
                case 1: if demerits < best.1 { (best.1, from.1) = (demerits, active) }
                case 2: if demerits < best.2 { (best.2, from.2) = (demerits, active) }
                default: if demerits < best.3 { (best.3, from.3) = (demerits, active) }
                }
            }
            add(point, number, fitness: 0, best.0, from.0)
            add(point, number, fitness: 1, best.1, from.1)
            add(point, number, fitness: 2, best.2, from.2)
            add(point, number, fitness: 3, best.3, from.3)
            if firstActive == breakNodes.count { return nil }
        }
        let ends = breakNodes.indices.suffix(4).filter { breakNodes[$0].point == lastPoint }
        return ends.min { breakNodes[$0].demerits < breakNodes[$1].demerits }
    }

    private var infinity: Double { .infinity }

    private mutating func add(
        _ point: BreakPoint, _ number: Int, fitness: Int, _ demerits: Double, _ from: Int
    ) {
        guard from >= 0 else { return }
        breakNodes.append(
            BreakNode(
                point: number, previous: from, startWidth: point.nextWidth,
                startSpaces: point.nextSpaces, words: point.words, fitness: fitness,
                demerits: demerits))
    }

    /// How far spaces shrink (to -1) or stretch.
    private static func ratio(
        _ natural: Double, _ spaces: Double, room: Double, isLast: Bool
    ) -> Double {
        let excess = room - natural
        if excess < 0 {
            return spaces > 0 ? max(-1, excess / (spaces * SpaceLimits.shrink)) : 0
        }
        if isLast || excess < 0.001 { return 0 }
        guard spaces > 0 else { return SpaceLimits.loosest }
        return min(SpaceLimits.loosest, excess / (spaces * SpaceLimits.stretch))
    }
}
