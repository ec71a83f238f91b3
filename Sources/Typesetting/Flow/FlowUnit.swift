import Documents

/// One thing that stands above or below others: set, but not yet on a page.
struct FlowUnit {
    enum Content {
        /// Lines of one paragraph; may be split between pages.
        case lines([Line])
        /// One piece.
        case fragment(Fragment)
        /// A table, which splits itself.
        case table(MeasuredTable, parent: Int)
    }

    var content: Content
    /// Height, 0 for a table.
    var height: Double
    /// From the left edge of the text area.
    var x: Double
    /// Least space above and below; of adjacent ones the larger counts.
    var spaceBefore = 0.0
    var spaceAfter = 0.0
    /// Space above that was asked for as a block.
    var explicitBefore = 0.0
    /// A new page before it.
    var breakBefore = false
    /// How many of its last lines share a page with the beginning of the next unit.
    var tie = 0
    /// How it is made lower when it misses the page by a little; nil when it cannot be.
    var smaller: Smaller?
    /// Height kept free below the last rows of a table.
    var keptBelow = 0.0
    /// Reported as taller than a page.
    var isReported = false
    /// Must not stand alone on a page (a signature block).
    var needsTextBefore = false
    /// Never split.
    var isWhole = false
    var orphans = 1
    var widows = 1
    var bookmark: (title: String, level: Int)?
    var anchor: String?
    var place = Place()

    /// A lower drawing of the same thing.
    struct Smaller {
        /// Least height to which it may be drawn; `draw` is sure to draw it so.
        var least: Double
        /// Draws it at most so high; nil when that leaves something out.
        var draw: (Double) -> Fragment?
    }

    /// Makes it at most `room` high, where it may be.
    mutating func shrink(to room: Double) {
        guard let smaller, height > room, room >= smaller.least,
            let fragment = smaller.draw(room) ?? smaller.draw(smaller.least)
        else { return }
        content = .fragment(fragment)
        height = fragment.height
    }

    init(_ content: Content, x: Double = 0) {
        self.content = content
        self.x = x
        switch content {
        case .lines(let lines): height = lines.height
        case .fragment(let fragment):
            height = fragment.height
            spaceBefore = fragment.spaceBefore
            spaceAfter = fragment.spaceAfter
        case .table: height = 0
        }
    }

    /// Its lines; a fragment has none.
    var lines: [Line] {
        if case .lines(let lines) = content { return lines }
        return []
    }

    /// Most lines that may stay on a page when the rest goes to the next, nil when it is not to
    /// be split.
    var mostLinesBeforeSplit: Int? {
        guard case .lines(let lines) = content, !isWhole else { return nil }
        let most = lines.count - max(1, widows, tie)
        return most >= max(1, orphans) ? most : nil
    }

    /// Least height of it that must stand with what is tied to its beginning, and whether that
    /// is all of it.
    var lead: (height: Double, isAll: Bool) {
        if case .table(let table, _) = content { return (table.leadHeight, false) }
        guard mostLinesBeforeSplit != nil else {
            return (smaller.map { min($0.least, height) } ?? height, true)
        }
        return (lines.prefix(max(1, orphans)).reduce(0) { $0 + $1.height }, false)
    }
}
