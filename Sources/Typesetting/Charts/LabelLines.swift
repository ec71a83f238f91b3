/// A name broken into lines for a label.
struct LabelLines {
    /// The lines, at least one unless the name is empty.
    var lines: [String]
    /// Width of the widest line.
    var width: Double
    /// Whether something was cut away (the last line then ends in "…").
    var isShortened = false

    /// Breaks `text` into at most `limit` lines of about equal length no wider than `room`;
    /// nil when that cannot be done without cutting.
    init?(_ text: String, room: Double, limit: Int, measure: (String) -> Double) {
        let words = Self.words(text).map { ($0, measure($0)) }
        let space = measure(" ")
        if words.contains(where: { $0.1 > room }) { return nil }
        let count = Self.fill(words, room, space).count
        if count > limit { return nil }
        var low = words.map(\.1).max() ?? 0
        var high = room
        for _ in 0..<8 where count > 1 {
            let middle = (low + high) / 2
            if Self.fill(words, middle, space).count > count { low = middle } else { high = middle }
        }
        lines = Self.fill(words, high, space)
        width = lines.map(measure).max() ?? 0
        if width > room { return nil }
    }

    /// Breaks `text` and cuts what does not fit into `limit` lines of width `room`.
    init(cutting text: String, room: Double, limit: Int, measure: (String) -> Double) {
        if let whole = LabelLines(text, room: room, limit: limit, measure: measure) {
            self = whole
            return
        }
        var rest = Self.words(text)[...]
        lines = []
        while let word = rest.first, lines.count < limit {
            var line = word
            rest.removeFirst()
            while let next = rest.first, measure(line + " " + next) <= room {
                line += " " + next
                rest.removeFirst()
            }
            let isLast = lines.count == limit - 1 && !rest.isEmpty
            if isLast { rest = [] }
            if isLast || measure(line) > room {
                line = Self.cut(line, room: room, measure: measure)
                isShortened = true
                if line.isEmpty { continue }
            }
            lines.append(line)
        }
        width = lines.map(measure).max() ?? 0
    }

    /// The longest beginning of `text` that fits into `room` with "…" after it; empty when not
    /// even that fits.
    private static func cut(_ text: String, room: Double, measure: (String) -> Double) -> String {
        let characters = Array(text)
        var low = 0
        var high = characters.count
        while low < high {
            let middle = (low + high + 1) / 2
            if measure(String(characters[..<middle]) + "…") <= room {
                low = middle
            } else {
                high = middle - 1
            }
        }
        if low == 0 { return "" }
        // A whole word reads better than a part, unless little would be left.
        let whole = characters[..<low].lastIndex(of: " ") ?? 0
        let isInside = low < characters.count && characters[low] != " "
        var kept = String(characters[..<(isInside && whole * 2 > low ? whole : low)])
        while kept.last == " " || kept.last == "," || kept.last == "-" { kept.removeLast() }
        return kept + "…"
    }

    /// First fit.
    private static func fill(
        _ words: [(String, Double)], _ room: Double, _ space: Double
    ) -> [String] {
        var lines: [String] = []
        var used = 0.0
        for (word, width) in words {
            if let last = lines.indices.last, used + space + width <= room {
                lines[last] += " " + word
                used += space + width
            } else {
                lines.append(word)
                used = width
            }
        }
        return lines
    }

    /// The words; a lone dash stays with the word before it.
    private static func words(_ text: String) -> [String] {
        var words: [String] = []
        for part in text.split(separator: " ") {
            if let last = words.indices.last, part == "-" || part == "–" {
                words[last] += " " + part
            } else {
                words.append(String(part))
            }
        }
        return words
    }
}
