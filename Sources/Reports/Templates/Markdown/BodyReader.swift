import Documents

/// Reads Markdown into blocks and finds the holes in its text. Parsing comes first, so that
/// what a hole is filled with can never become markup.
final class BodyReader {
    let source: BodySource
    private(set) var diagnostics: [Diagnostic] = []
    private var cursor = BodyPosition(line: 1, column: 1)
    /// How many blocks and marks are open around the one at hand.
    private var depth = 0

    /// No text of an office is nested deeper; the stack would end long after.
    private static let deepest = 40

    init(source: BodySource) { self.source = source }

    /// The blocks of `text`, a piece of the source.
    func blocks(of text: BodyText) -> [BodyBlock] {
        guard let tree = MarkdownTree(text.text) else { return [] }
        cursor = text.position(line: 1, column: 1)
        return blocks(tree.root.children, in: text)
    }

    /// A line of text with holes and no Markdown, as YAML values hold it.
    func line(_ text: String, at position: BodyPosition) -> [BodyInline] {
        cursor = position
        return assembled(tokens(of: text, marks: []))
    }

    func report(
        _ code: Diagnostic.Code, at position: BodyPosition, _ arguments: [String: String] = [:],
        severity: Diagnostic.Severity = .error
    ) {
        diagnostics.append(Diagnostic(severity, code, at: place(position), arguments))
    }

    func place(_ position: BodyPosition) -> Place {
        Place(file: source.file, line: position.line, column: position.column)
    }

    private func blocks(_ nodes: [MarkdownNode], in text: BodyText) -> [BodyBlock] {
        guard let first = nodes.first, goesDeeper(text.position(line: first.line, column: 1))
        else { return [] }
        defer { depth -= 1 }
        return nodes.compactMap { block($0, in: text) }
    }

    /// Counts one level of nesting; reports the first that is too deep.
    private func goesDeeper(_ position: BodyPosition) -> Bool {
        if depth >= Self.deepest {
            if !diagnostics.contains(where: { $0.code == .nestedTooDeep }) {
                report(.nestedTooDeep, at: position, ["limit": String(Self.deepest)])
            }
            return false
        }
        depth += 1
        return true
    }

    private func block(_ node: MarkdownNode, in text: BodyText) -> BodyBlock? {
        let position = text.position(line: node.line, column: node.column)
        advance(to: position)
        switch node.kind {
        case "heading":
            return .heading(level: node.headingLevel, inlines(node.children), at: position)
        case "paragraph":
            return .paragraph(inlines(node.children), at: position)
        case "list":
            let items = node.children.map { blocks($0.children, in: text) }
            return .list(
                BodyList(
                    start: node.listStart,
                    closesWithParenthesis: node.listClosesWithParenthesis, items: items,
                    position: position))
        case "block_quote":
            return .quote(blocks(node.children, in: text))
        case "table":
            return .table(table(node, at: position))
        case "code_block":
            let name = String(node.fenceInfo.prefix { !$0.isWhitespace })
            let inside = BodyText(
                text: node.literal, firstLine: position.line + 1, indent: position.column - 1)
            return .fence(name: name, text: inside, at: position)
        case "html_block":
            if !node.literal.hasPrefix("<!--") {
                report(.htmlInBody, at: position, ["html": String(node.literal.prefix(40))])
            }
            return nil
        case "thematic_break":
            return nil
        default:
            return nil
        }
    }

    private func table(_ node: MarkdownNode, at position: BodyPosition) -> BodyTable {
        let alignments = node.tableAlignments.map { letter -> BodyTable.Alignment in
            switch letter {
            case UInt8(ascii: "l"): .left
            case UInt8(ascii: "c"): .center
            case UInt8(ascii: "r"): .right
            default: .none
            }
        }
        let rows = node.children.map { row in row.children.map { inlines($0.children) } }
        return BodyTable(alignments: alignments, rows: rows, position: position)
    }

    private func inlines(_ nodes: [MarkdownNode]) -> [BodyInline] {
        var tokens: [Token] = []
        var marks: InlineMarks = []
        collect(nodes, marks: &marks, into: &tokens)
        return assembled(tokens)
    }

    private func collect(
        _ nodes: [MarkdownNode], marks: inout InlineMarks, into tokens: inout [Token]
    ) {
        guard goesDeeper(cursor) else { return }
        defer { depth -= 1 }
        for node in nodes {
            switch node.kind {
            case "text": tokens += self.tokens(of: node.literal, marks: marks)
            case "softbreak": tokens.append(.inline(.text(" ", marks)))
            case "linebreak": tokens.append(.inline(.lineBreak))
            case "strong", "emph":
                let mark: InlineMarks = node.kind == "strong" ? .strong : .emphasis
                let had = marks.contains(mark)
                marks.insert(mark)
                collect(node.children, marks: &marks, into: &tokens)
                if !had { marks.remove(mark) }
            case "code":
                skipMarkers(in: node.literal)
                tokens.append(.inline(.text(node.literal, marks)))
            case "link":
                var inner: [Token] = []
                collect(node.children, marks: &marks, into: &inner)
                tokens.append(.inline(.link(target: node.target, assembled(inner))))
            case "html_inline": html(node.literal, marks: &marks, into: &tokens)
            default: collect(node.children, marks: &marks, into: &tokens)
            }
        }
    }

    /// The few tags that Markdown has no sign for.
    private func html(_ tag: String, marks: inout InlineMarks, into tokens: inout [Token]) {
        switch tag.lowercased() {
        case "<u>": marks.insert(.underline)
        case "</u>": marks.remove(.underline)
        case "<sup>": marks.insert(.superscript)
        case "</sup>": marks.remove(.superscript)
        case "<br>", "<br/>", "<br />": tokens.append(.inline(.lineBreak))
        case let comment where comment.hasPrefix("<!--"): break
        default: report(.htmlInBody, at: cursor, ["html": tag])
        }
    }

    private func advance(to position: BodyPosition) {
        if (cursor.line, cursor.column) < (position.line, position.column) { cursor = position }
    }
}

// Holes within text.
extension BodyReader {
    /// A piece of a paragraph before `[[` and `]]` are paired.
    private enum Token {
        case inline(BodyInline)
        case open(BodyPosition)
        case close(BodyPosition)
    }

    private func tokens(of literal: String, marks: InlineMarks) -> [Token] {
        var tokens: [Token] = []
        var rest = Substring(literal)
        func flush(_ text: Substring) {
            if !text.isEmpty { tokens.append(.inline(.text(String(text), marks))) }
        }
        while let (marker, range) = Self.firstMarker(in: rest) {
            flush(rest[..<range.lowerBound])
            let position = found(marker)
            rest = rest[range.upperBound...]
            switch marker {
            case "[[": tokens.append(.open(position))
            case "]]": tokens.append(.close(position))
            default:
                guard let end = Self.range(of: "}}", in: rest) else {
                    report(.unclosedHole, at: position, ["text": "{{" + rest.prefix(30)])
                    return tokens
                }
                if let hole = hole(rest[..<end.lowerBound], at: position) {
                    tokens.append(.inline(.hole(hole, marks)))
                }
                rest = rest[end.upperBound...]
            }
        }
        flush(rest)
        return tokens
    }

    /// Moves past what looks like holes in words that are no text (code).
    private func skipMarkers(in literal: String) {
        var rest = Substring(literal)
        while let (marker, range) = Self.firstMarker(in: rest) {
            _ = found(marker)
            rest = rest[range.upperBound...]
        }
    }

    private func hole(_ text: Substring, at position: BodyPosition) -> Hole? {
        do throws(HoleParser.Failure) {
            return try HoleParser.parse(String(text), at: position)
        } catch {
            report(
                .malformedHole, at: position,
                ["hole": "{{\(text)}}", "found": error.found, "expected": error.expected])
            return nil
        }
    }

    /// Pairs `[[` with `]]`; those without partner are reported.
    private func assembled(_ tokens: [Token]) -> [BodyInline] {
        var stack: [(start: BodyPosition, inlines: [BodyInline])] = []
        var current: [BodyInline] = []
        for token in tokens {
            switch token {
            case .inline(let inline): current.append(inline)
            case .open(let position):
                stack.append((position, current))
                current = []
            case .close(let position):
                guard let (start, before) = stack.popLast() else {
                    report(.unclosedHole, at: position, ["text": "]]"])
                    continue
                }
                current = before + [.optional(current, at: start)]
            }
        }
        for (start, before) in stack.reversed() {
            report(.unclosedHole, at: start, ["text": "[["])
            current = before + current
        }
        return current
    }

    private func found(_ marker: String) -> BodyPosition {
        let position = source.position(of: marker, from: cursor)
        cursor = BodyPosition(line: position.line, column: position.column + marker.count)
        return position
    }

    private static func firstMarker(
        in text: Substring
    ) -> (marker: String, range: Range<Substring.Index>)? {
        var index = text.startIndex
        while index < text.endIndex {
            for marker in ["{{", "[[", "]]"] where text[index...].hasPrefix(marker) {
                return (marker, index..<text.index(index, offsetBy: 2))
            }
            index = text.index(after: index)
        }
        return nil
    }

    private static func range(
        of marker: String, in text: Substring
    ) -> Range<Substring.Index>? {
        var index = text.startIndex
        while index < text.endIndex {
            if text[index...].hasPrefix(marker) { return index..<text.index(index, offsetBy: 2) }
            index = text.index(after: index)
        }
        return nil
    }
}
