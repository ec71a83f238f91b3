import Documents
import Records

/// Fills the holes of a line: from the body's inlines to runs of text.
struct TextComposer {
    let scope: BookScope
    let style: WordingStyle

    /// A filled line, and the holes in it that have no value.
    struct Line {
        var inlines: [Inline] = []
        var missing: [Hole] = []
        /// Places of the records whose values stand in it.
        var sources: [Place] = []

        var text: String { inlines.map(\.plainText).joined() }
    }

    /// What stands for a value that is not there, to be written in by hand.
    static let gap = "……"

    /// Fills `inlines`; runs take their look from `base`.
    func line(_ inlines: [BodyInline], base: TextStyle) -> Line {
        var line = Line()
        append(inlines, base: base, to: &line)
        trimEnd(&line)
        return line
    }

    /// Fills `inlines` as plain words.
    func text(_ inlines: [BodyInline]) -> Line { line(inlines, base: TextStyle(size: 1)) }

    private func append(_ inlines: [BodyInline], base: TextStyle, to line: inout Line) {
        for inline in inlines {
            switch inline {
            case .text(let text, let marks):
                let words = style.tone?.apply(to: text, skipsQuoted: true) ?? text
                append(literal: words, style: marks.style(on: base), to: &line)
            case .lineBreak: line.inlines.append(.lineBreak)
            case .hole(let hole, let marks):
                fill(hole, style: marks.style(on: base), to: &line)
            case .link(let target, let inner):
                var words = Line()
                append(inner, base: base, to: &words)
                let runs = words.inlines.compactMap { inline -> TextRun? in
                    if case .text(let run) = inline { run } else { nil }
                }
                line.inlines.append(.link(target: target, runs))
                line.missing += words.missing
                line.sources += words.sources
            case .optional(let inner, _):
                guard isComplete(inner) else { continue }
                append(inner, base: base, to: &line)
            }
        }
    }

    /// Whether every hole of an optional piece has something to say.
    private func isComplete(_ inlines: [BodyInline]) -> Bool {
        inlines.allSatisfy { inline in
            switch inline {
            case .hole(let hole, _):
                FilterContext.value(of: hole, in: scope, style: style).isPresent
            case .link(_, let inner): isComplete(inner)
            case .text, .lineBreak, .optional: true
            }
        }
    }

    private func fill(_ hole: Hole, style textStyle: TextStyle?, to line: inout Line) {
        let value = FilterContext.value(of: hole, in: scope, style: style)
        guard !value.isMissing else {
            line.missing.append(hole)
            line.inlines.append(.text(TextRun(Self.gap, style: textStyle)))
            return
        }
        let context = FilterContext(scope: scope, style: style, path: hole.path)
        let words = context.printed(value)
        var text = words.text
        if !words.isName, let tone = style.tone { text = tone.apply(to: text, skipsQuoted: true) }
        if let source = words.source { line.sources.append(source) }
        // "…, (năm 2022: gần 90 hộ)": no comma before a bracket.
        if text.first == "(" { dropComma(&line) }
        for (number, piece) in text.split(separator: "\n", omittingEmptySubsequences: true)
            .enumerated()
        {
            if number > 0 { line.inlines.append(.text(TextRun(" ", style: textStyle))) }
            line.inlines.append(
                .text(
                    TextRun(
                        String(piece), style: textStyle, keepsTogether: words.keepsTogether,
                        source: words.source)))
        }
    }

    /// Adds words of the template. Where an optional piece was left out, its space goes too.
    private func append(literal: String, style: TextStyle?, to line: inout Line) {
        var text = Substring(literal)
        let before = line.inlines.last?.plainText
        if before == nil || before?.last == " " || before?.isEmpty == true {
            text = text.drop { $0 == " " }
        }
        // Where all that came before was left out, its full stop or comma leads nowhere.
        let said = line.inlines.last { !$0.plainText.isEmpty }?.plainText.last { $0 != " " }
        if said == nil || said == ".", let first = text.first, ".,;".contains(first) {
            text = text.drop { ".,; ".contains($0) }
            if said != nil, before?.last != " ", !text.isEmpty {
                text = Substring(" " + String(text))
            }
        }
        if let first = text.first, ",.;:)".contains(first) { trimEnd(&line) }
        guard !text.isEmpty else { return }
        line.inlines.append(.text(TextRun(String(text), style: style)))
    }

    /// Takes spaces from the end of what the template wrote last.
    private func trimEnd(_ line: inout Line) {
        while case .text(var run)? = line.inlines.last, run.source == nil, run.text.last == " " {
            while run.text.last == " " { run.text.removeLast() }
            line.inlines.removeLast()
            if !run.text.isEmpty { line.inlines.append(.text(run)) }
        }
    }

    /// Takes a comma from the end of what the template wrote last.
    private func dropComma(_ line: inout Line) {
        guard case .text(var run)? = line.inlines.last, run.source == nil,
            run.text.hasSuffix(", ")
        else { return }
        run.text = String(run.text.dropLast(2)) + " "
        line.inlines[line.inlines.count - 1] = .text(run)
    }
}
