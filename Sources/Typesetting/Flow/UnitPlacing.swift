import Documents

/// From units to pages: what stands together, what is split and where.
extension Flow {
    /// Places the first unit that waits, over as many pages as it takes.
    func placeFirst() throws {
        var unit = queue.removeFirst()
        if unit.breakBefore, !builder.isAtTop { try builder.finishPage() }
        builder.leave(atLeast: unit.spaceBefore)
        builder.leave(exactly: unit.explicitBefore)
        while true {
            let rest = unit.tie > 0 ? restHeight(after: unit, at: 0) : 0
            if case .table(let table, let parent) = unit.content {
                if unit.height + table.leadHeight > builder.remaining, !builder.isAtTop {
                    try builder.finishPage()
                }
                builder.indent += unit.x
                builder.keptBelow = unit.keptBelow
                try builder.set(table, parent: parent)
                builder.indent -= unit.x
                builder.keptBelow = 0
                break
            }
            if !builder.isAtTop { unit.shrink(to: builder.remaining - rest) }
            if unit.height + rest <= builder.remaining + 0.01 {
                place(unit)
                break
            }
            if let count = linesThatFit(unit) {
                place(splitting(&unit, at: count))
                try builder.finishPage()
                continue
            }
            if !builder.isAtTop {
                try builder.finishPage()
                continue
            }
            // A page of its own is not enough.
            if try placeTooTall(&unit) { break }
        }
        builder.leave(atLeast: unit.spaceAfter)
    }

    /// How many lines of `unit` go on this page when the rest goes to the next.
    private func linesThatFit(_ unit: FlowUnit) -> Int? {
        guard let most = unit.mostLinesBeforeSplit else { return nil }
        let fitting = Self.lines(of: unit, in: builder.remaining)
        let count = min(fitting, most)
        return count >= max(1, unit.orphans) ? count : nil
    }

    private static func lines(of unit: FlowUnit, in height: Double) -> Int {
        var used = 0.0
        var count = 0
        for line in unit.lines {
            used += line.height
            if used > height + 0.01 { break }
            count += 1
        }
        return count
    }

    /// Height that must be free below `unit`, because the beginning of what follows it has to
    /// stand on the same page.
    private func restHeight(after unit: FlowUnit, at index: Int) -> Double {
        var height = 0.0
        var above = unit
        var index = index
        while above.tie > 0, index < queue.count {
            let next = queue[index]
            if next.breakBefore { break }
            height += max(above.spaceAfter, next.spaceBefore) + next.explicitBefore
            let lead = next.lead
            height += lead.height
            guard lead.isAll else { break }
            above = next
            index += 1
        }
        return height
    }

    /// Bends what cannot be kept at the top of an empty page.
    ///
    /// - Returns: whether the unit is done.
    private func placeTooTall(_ unit: inout FlowUnit) throws -> Bool {
        if unit.height <= builder.remaining + 0.01 {
            if unit.tie > 0 { report(.keptBlocksSplit, .note, unit) }
            place(unit)
            return true
        }
        if !unit.isReported { report(.blockTallerThanPage, .warning, unit) }
        unit.isReported = true
        if case .fragment(var fragment) = unit.content,
            let head = fragment.cut(at: builder.remaining)
        {
            place(FlowUnit(.fragment(head), x: unit.x))
            unit.content = .fragment(fragment)
            unit.height = fragment.height
            try builder.finishPage()
            return false
        }
        guard case .lines(let lines) = unit.content, lines.count > 1 else {
            place(unit)
            return true
        }
        let count = max(1, min(Self.lines(of: unit, in: builder.remaining), lines.count - 1))
        unit.isWhole = false
        (unit.orphans, unit.widows) = (1, 1)
        place(splitting(&unit, at: count))
        try builder.finishPage()
        return false
    }

    private func report(
        _ code: Diagnostic.Code, _ severity: Diagnostic.Severity, _ unit: FlowUnit
    ) {
        let points = NumberFormat.vietnamese.string(unit.height, decimals: 1)
        setter.reports.add(Diagnostic(severity, code, at: unit.place, ["points": points]))
    }

    /// Takes the first `count` lines off `unit`.
    private func splitting(_ unit: inout FlowUnit, at count: Int) -> FlowUnit {
        let lines = unit.lines
        var head = FlowUnit(.lines(Array(lines[..<count])))
        head.x = unit.x
        head.bookmark = unit.bookmark
        head.anchor = unit.anchor
        unit.content = .lines(Array(lines[count...]))
        unit.height = lines[count...].reduce(0) { $0 + $1.height }
        unit.bookmark = nil
        unit.anchor = nil
        return head
    }

    private func place(_ unit: FlowUnit) {
        if unit.needsTextBefore, builder.isAtTop, !builder.isGalley {
            report(.blockAlone, .warning, unit)
        }
        if let anchor = unit.anchor { builder.addAnchor(anchor) }
        if let bookmark = unit.bookmark {
            builder.addBookmark(bookmark.title, level: bookmark.level)
        }
        switch unit.content {
        case .lines(let lines): builder.place(lines, x: unit.x)
        case .fragment(let fragment): builder.place(fragment, x: unit.x)
        case .table: break
        }
    }
}
