import Documents

/// Lines that are not stretched: first fit, then no lone word at the end, or lines of one length.
extension Compositor {
    /// Share of the room below which a last line of one word is filled up.
    private static let loneWordShare = 1.0 / 8
    /// Narrower text (table cells) is left as it falls.
    private static let leastRoom = 150.0

    /// Breaks `pieces[start..<end]` for lines that keep their natural spaces.
    mutating func breakRagged(
        _ start: Int, _ end: Int, firstWidth: Double, width: Double, balanced: Bool,
        tabs: TabStops
    ) {
        let before = breaks.count
        breakFirstFit(start, end, firstWidth: firstWidth, width: width, tabs: tabs)
        let count = breaks.count - before
        guard count > 1, !hasTabs else { return }
        if balanced {
            let plain = Array(breaks[before...])
            breaks.removeSubrange(before...)
            if !breakBalanced(
                start, end, firstWidth: firstWidth, width: width, count: count)
            {
                breaks += plain
            }
        } else if width > Self.leastRoom {
            fillLastLine(before: before, width: width)
        }
    }

    /// Moves a word down to a last line that is one short word.
    private mutating func fillLastLine(before: Int, width: Double) {
        let last = breaks[breaks.count - 1]
        let above = breaks[breaks.count - 2]
        let content = pieces[last.start..<last.end]
        let lastWidth = content.reduce(0) { $0 + $1.width }
        guard !content.contains(where: \.isSpace), lastWidth < width * Self.loneWordShare,
            above.endsAtSpace
        else { return }
        var index = above.end - 1
        while index > above.start, pieces[index].kind != .space || pieces[index].lineEnd != .allowed
        {
            index -= 1
        }
        let moved = index + 1
        let width = pieces[moved..<last.end].reduce(0) { $0 + $1.width }
        let stays = pieces[above.start..<max(above.start, index)].reduce(0) { $0 + $1.width }
        guard index > above.start, stays > width else { return }
        breaks.removeLast(2)
        endLine(from: above.start, at: moved, isLast: false)
        endLine(from: moved, at: last.end, isLast: true)
    }
}
