/// The plain way to break lines: as many pieces as fit, line after line. It always succeeds.
extension Compositor {
    /// Breaks `pieces[start..<end]` (no forced break inside) and appends to ``breaks``.
    mutating func breakFirstFit(
        _ start: Int, _ end: Int, firstWidth: Double, width: Double, tabs: TabStops
    ) {
        var lineStart = start
        var room = firstWidth
        while lineStart < end {
            var position = 0.0
            var index = lineStart
            var allowed = -1
            var emergency = -1
            var overflow = false
            while index < end {
                let piece = pieces[index]
                if piece.kind == .tab {
                    position = tabs.next(after: position, pieces, following: index + 1, to: end)
                } else {
                    position += piece.width
                }
                if piece.kind == .word || piece.kind == .hardSpace, position > room + 0.001,
                    allowed >= 0 || emergency >= 0
                {
                    overflow = true
                    break
                }
                if index >= lineStart {
                    if piece.lineEnd == .allowed, piece.kind != .space || index > lineStart {
                        allowed = index
                    } else if piece.lineEnd == .emergency {
                        emergency = index
                    }
                }
                index += 1
            }
            guard overflow else {
                endLine(from: lineStart, at: end, isLast: true)
                return
            }
            let last = allowed >= 0 ? allowed : emergency
            endLine(from: lineStart, at: last + 1, isLast: false)
            lineStart = last + 1
            while lineStart < end, pieces[lineStart].kind == .space { lineStart += 1 }
            room = width
        }
    }

    /// Appends a line of the pieces from `start` to before `next`, without spaces at its end.
    mutating func endLine(from start: Int, at next: Int, isLast: Bool) {
        var end = next
        while end > start, pieces[end - 1].kind == .space { end -= 1 }
        breaks.append(
            LineBreak(start: start, end: end, endsAtSpace: end < next, isLast: isLast))
    }
}
