import Documents
import Records

/// Counts the headings of a report, and knows those below which nothing stands yet.
struct HeadingOutline {
    /// A heading below which more may come, and the blocks before and after it.
    struct Open {
        var level: Int
        var start: Int
        var end: Int
        var title: String
        var position: BodyPosition
    }

    /// How often each level was counted, outermost first.
    private(set) var counts: [Int] = []
    /// Headings below which more may come, outermost first.
    var open: [Open] = []

    /// Counts a heading of `level` (from 1) and gives its number below the one above it.
    mutating func count(_ level: Int) -> Int {
        counts = Array(counts.prefix(level))
        while counts.count < level { counts.append(0) }
        counts[level - 1] += 1
        return counts[level - 1]
    }

    /// Gives back the number of the last heading of `level`.
    mutating func takeBack(_ level: Int) {
        if counts.count >= level { counts[level - 1] -= 1 }
    }
}

extension Composer {
    func heading(
        _ level: Int, _ inlines: [BodyInline], _ position: BodyPosition, _ scope: BookScope
    ) {
        let line = text(scope).text(inlines)
        closeHeadings(from: level)
        flushMark()
        note(line, scope)
        let start = blocks.count
        defer {
            outline.open.append(
                HeadingOutline.Open(
                    level: level, start: start, end: blocks.count, title: line.text,
                    position: position))
        }
        let ordinal = outline.count(level)
        let numbering = numbering(of: level)
        if level == 1 {
            let label = numbering.label(ordinal)
            if label.isEmpty {
                blocks.append(
                    .paragraph(standard.paragraph(.partTitle, line.text, place: place(position))))
            } else {
                blocks += standard.part(label: label, name: line.text, place: place(position))
            }
            return
        }
        var label = numbering.label(ordinal)
        if numbering == .nested { label = nestedLabel(level) }
        blocks.append(
            .paragraph(
                standard.heading(
                    level: level - 1, label: label.isEmpty ? nil : label, line.text,
                    place: place(position))))
    }

    /// Ends the headings of `level` and below. One that nothing followed is taken back with its
    /// number, and told of: an office prints no empty section.
    func closeHeadings(from level: Int) {
        while let last = outline.open.last, last.level >= level {
            outline.open.removeLast()
            guard blocks.count == last.end else { continue }
            blocks.removeSubrange(last.start...)
            outline.takeBack(last.level)
            report(.note, .headingEmpty, at: last.position, ["title": last.title])
        }
    }

    private func numbering(of level: Int) -> Numbering {
        let all = template.manifest.headings
        return level <= all.count ? all[level - 1] : .none
    }

    /// `1.2.`: the numbers of the nested levels and of the one they start from.
    private func nestedLabel(_ level: Int) -> String {
        var first = level
        while first > 1, numbering(of: first) == .nested { first -= 1 }
        return outline.counts[(first - 1)..<level].map(String.init).joined(separator: ".") + "."
    }
}
