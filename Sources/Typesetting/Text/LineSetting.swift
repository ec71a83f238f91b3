import Documents

/// Line breaking and line heights: from pieces to lines.
extension Compositor {
    /// Sets the paragraph at hand in `width` points.
    mutating func setLines(_ style: ParagraphStyle, width: Double, hanging: Double?) -> [Line] {
        let left = style.leftIndent.points + (hanging ?? 0)
        let first = hanging.map { -$0 } ?? style.firstLineIndent.points
        var room = width - left - style.rightIndent.points
        if !(room >= 1) { room = max(1, width.isFinite ? width : 1) }
        let firstRoom = max(1, room - first)

        breaks.removeAll(keepingCapacity: true)
        var start = 0
        while true {
            var end = start
            while end < pieces.count, pieces[end].kind != .lineBreak { end += 1 }
            end = breakSegment(
                start, end, firstWidth: start == 0 ? firstRoom : room, width: room, style: style,
                tabs: TabStops(
                    style, origin: left + (start == 0 ? first : 0),
                    hang: hanging != nil || first < 0 ? left : nil))
            guard end < pieces.count else { break }
            // Words on both sides of a forced break stay apart in the text.
            breaks[breaks.count - 1].endsAtSpace = true
            start = end + 1
            // A break at the very end does not open one more line.
            if start == pieces.count { break }
        }

        var lines: [Line] = []
        lines.reserveCapacity(breaks.count)
        let base = faceStyle(style.text, at: place)
        for index in breaks.indices {
            let line = breaks[index]
            let indent = left + (index == 0 ? first : 0)
            lines.append(
                place(
                    line, style: style, base: base, indent: indent,
                    room: index == 0 ? firstRoom : room,
                    tabs: TabStops(
                        style, origin: indent, hang: hanging != nil || first < 0 ? left : nil),
                    isJustified: style.alignment == .justified && !style.balanced && !hasTabs))
        }
        return lines
    }

    /// Sets the paragraph at hand on lines that end behind the pieces `ends`, and at its end.
    mutating func setLines(
        _ style: ParagraphStyle, width: Double, ending ends: [Int]
    ) -> [Line] {
        breaks.removeAll(keepingCapacity: true)
        var start = 0
        for end in ends {
            endLine(from: start, at: end + 1, isLast: false)
            start = end + 1
        }
        endLine(from: start, at: pieces.count, isLast: true)
        let base = faceStyle(style.text, at: place)
        var lines: [Line] = []
        lines.reserveCapacity(breaks.count)
        for index in breaks.indices {
            lines.append(
                place(
                    breaks[index], style: style, base: base, indent: 0, room: width,
                    tabs: TabStops(), isJustified: false))
        }
        return lines
    }

    /// Height of one line of the paragraph at hand.
    mutating func lineHeight(_ style: ParagraphStyle) -> Double {
        let whole = LineBreak(start: 0, end: pieces.count, endsAtSpace: false, isLast: true)
        let base = faceStyle(style.text, at: place)
        return max(0.1, height(of: whole, style, base: base).height)
    }

    /// Breaks the pieces between two forced breaks.
    ///
    /// - Returns: the new end of the pieces, of which there are more when a word was cut.
    private mutating func breakSegment(
        _ start: Int, _ end: Int, firstWidth: Double, width: Double, style: ParagraphStyle,
        tabs: TabStops
    ) -> Int {
        if !hasTabs {
            var natural = 0.0
            var trailing = 0.0
            for index in start..<end {
                if pieces[index].kind == .space {
                    trailing += pieces[index].width
                } else {
                    natural += trailing + pieces[index].width
                    trailing = 0
                }
            }
            if natural <= firstWidth + 0.001 {
                endLine(from: start, at: end, isLast: true)
                return end
            }
        }
        let end = prepareBreaks(start, end, width: min(firstWidth, width))
        if style.alignment == .justified, !hasTabs, !style.balanced,
            breakOptimally(start, end, firstWidth: firstWidth, width: width)
        {
            return end
        }
        breakRagged(
            start, end, firstWidth: firstWidth, width: width, balanced: style.balanced, tabs: tabs)
        return end
    }

    /// Sets one line; `indent` is where its room begins.
    private mutating func place(
        _ line: LineBreak, style: ParagraphStyle, base: FaceStyle, indent: Double, room: Double,
        tabs: TabStops, isJustified: Bool
    ) -> Line {
        var (height, baseline) = height(of: line, style, base: base)
        if !(height > 0 && height < 100_000) { (height, baseline) = (0.1, 0.1) }
        var natural = 0.0
        var spaces = 0.0
        for index in line.start..<line.end {
            let piece = pieces[index]
            if piece.kind == .tab {
                natural = tabs.next(
                    after: natural, pieces, following: index + 1, to: line.end)
            } else {
                natural += piece.width
                if piece.isSpace { spaces += piece.width }
            }
        }
        let shrink = isJustified ? spaces * SpaceLimits.shrink : 0
        if natural - shrink > room + 0.5 { reportOverfull(line, by: natural - shrink - room) }
        var x = indent
        var stretch = 0.0
        switch style.alignment {
        case .start: break
        case .center: x += (room - natural) / 2
        case .end: x += room - natural
        case .justified:
            if isJustified, spaces > 0, !line.isLast || natural > room {
                stretch = (room - natural) / spaces
                if stretch > Self.looseStretch { reportLoose(line) }
            }
        }
        var result = Line(
            height: height, baseline: baseline, x: x, width: natural + stretch * spaces, items: [])
        guard line.end > line.start else { return result }
        fill(
            &result, from: line.start, to: line.end, stretch: stretch,
            endsAtSpace: line.endsAtSpace, tabs: tabs)
        return result
    }

    /// Height of a line and its baseline. With exact leading the text stands in the middle of
    /// its pitch, so that baselines of one style are exactly one pitch apart.
    private func height(
        of line: LineBreak, _ style: ParagraphStyle, base: FaceStyle
    ) -> (height: Double, baseline: Double) {
        switch style.leading {
        case .exact(let height):
            return (height, (height - base.ascent - base.descent) / 2 + base.ascent)
        case .multiple(let factor):
            var ascent = 0.0
            var descent = 0.0
            var natural = 0.0
            var last: Int32 = -1
            for index in line.start..<line.end where pieces[index].span != last {
                last = pieces[index].span
                let face = spans[Int(last)].style
                ascent = max(ascent, face.ascent)
                descent = max(descent, face.descent)
                natural = max(natural, face.lineHeight)
            }
            if last < 0 {
                (ascent, descent, natural) = (base.ascent, base.descent, base.lineHeight)
            }
            let height = natural * factor
            return (height, (height - ascent - descent) / 2 + ascent)
        }
    }

    /// Growth of spaces (4 = five times as wide) that is worth telling.
    private static let looseStretch = 4.0

    private mutating func reportLoose(_ line: LineBreak) {
        let from = Int(pieces[line.start].start)
        let excerpt = text.withUnsafeBufferPointer { Self.excerpt($0, around: from) }
        reports.add(Diagnostic(.note, .looseLine, at: place, ["text": excerpt]))
    }

    private mutating func reportOverfull(_ line: LineBreak, by excess: Double) {
        guard line.end > line.start else { return }
        let from = Int(pieces[line.start].start)
        let excerpt = text.withUnsafeBufferPointer { Self.excerpt($0, around: from) }
        reports.add(
            Diagnostic(
                .warning, .overfullLine, at: place,
                ["text": excerpt, "points": NumberFormat.vietnamese.string(excess, decimals: 1)]))
    }
}
