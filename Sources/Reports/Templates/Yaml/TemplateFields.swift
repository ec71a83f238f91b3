import Documents
import Yams

/// A mapping of a template's YAML while it is read. It remembers which keys were asked for, so
/// that the others are reported with the nearest known key.
final class TemplateFields {
    let reader: BodyReader
    let text: BodyText
    /// What is being read, for messages: `table`, `template.yaml`.
    let name: String
    private let node: Node
    private var asked: Set<String> = []

    init(_ node: Node, text: BodyText, reader: BodyReader, name: String) {
        self.node = node
        self.text = text
        self.reader = reader
        self.name = name
    }

    /// Where the mapping begins.
    var position: BodyPosition { position(of: node) }

    /// The keys in the order in which they are written.
    var keys: [String] {
        guard case .mapping(let mapping) = node else { return [] }
        return mapping.compactMap { $0.key.scalar?.string }
    }

    func has(_ key: String) -> Bool { child(key) != nil }

    /// The text under `key`; nil if there is none.
    func text(_ key: String) -> String? {
        guard let child = child(key) else { return nil }
        guard let scalar = child.scalar else {
            wrong(key, expected: "văn bản", found: "…")
            return nil
        }
        return scalar.string
    }

    /// The text under `key`, reported when it is not there.
    func required(_ key: String) -> String {
        if let text = text(key) { return text }
        if child(key) == nil {
            reader.report(.missingKey, at: position, ["key": key, "block": name])
        }
        return ""
    }

    /// The text under `key` with its holes; nil if there is none.
    func line(_ key: String) -> [BodyInline]? {
        guard let child = child(key), let text = text(key) else { return nil }
        return reader.line(text, at: position(of: child))
    }

    /// The Markdown under `key`; nil if there is none.
    func blocks(_ key: String) -> [BodyBlock]? {
        guard let child = child(key), let scalar = child.scalar else { return nil }
        let start = position(of: child)
        let isBlock = scalar.style == .literal || scalar.style == .folded
        let firstLine = isBlock ? start.line + 1 : start.line
        let indent = isBlock ? reader.source.indent(from: firstLine) : start.column - 1
        return reader.blocks(
            of: BodyText(text: scalar.string, firstLine: firstLine, indent: indent))
    }

    /// Yes or no under `key`: `có`, `co`, `true`, `không`, `khong`, `false`.
    func flag(_ key: String) -> Bool? {
        guard let text = text(key) else { return nil }
        guard let flag = Self.flag(text) else {
            wrong(key, expected: "co / khong", found: text)
            return nil
        }
        return flag
    }

    static func flag(_ text: String) -> Bool? {
        switch text.lowercased() {
        case "có", "co", "true", "yes": true
        case "không", "khong", "false", "no": false
        default: nil
        }
    }

    func integer(_ key: String) -> Int? {
        guard let text = text(key) else { return nil }
        guard let value = Int(text) else {
            wrong(key, expected: "số nguyên", found: text)
            return nil
        }
        return value
    }

    /// A length in millimetres, written `35` or `35mm`.
    func length(_ key: String) -> Length? {
        guard let text = text(key) else { return nil }
        let digits = text.hasSuffix("mm") ? String(text.dropLast(2)) : text
        guard let value = Double(digits.filter { $0 != " " }), value > 0, value < 100_000 else {
            wrong(key, expected: "35mm", found: text)
            return nil
        }
        return .mm(value)
    }

    /// One of the words of `Choice`, reported with the nearest one when it is another.
    func choice<Choice: RawRepresentable<String> & CaseIterable>(
        _ key: String, _ type: Choice.Type = Choice.self
    ) -> Choice? {
        guard let text = text(key) else { return nil }
        if let choice = Choice(rawValue: text) { return choice }
        let known = Choice.allCases.map(\.rawValue)
        wrong(
            key, expected: NearestName.of(text, among: known) ?? known.joined(separator: ", "),
            found: text)
        return nil
    }

    /// The texts of a list under `key`; a lone text is a list of one.
    func texts(_ key: String) -> [String] {
        guard let child = child(key) else { return [] }
        if let scalar = child.scalar { return [scalar.string] }
        guard let sequence = child.sequence else {
            wrong(key, expected: "[…]", found: "{…}")
            return []
        }
        return sequence.compactMap { item in
            if item.scalar == nil { wrong(key, expected: "văn bản", found: "{…}") }
            return item.scalar?.string
        }
    }

    /// The mapping under `key`; nil if there is none.
    func fields(_ key: String) -> TemplateFields? {
        guard let child = child(key) else { return nil }
        guard child.mapping != nil else {
            wrong(key, expected: "{…: …}", found: child.scalar?.string ?? "[…]")
            return nil
        }
        return TemplateFields(child, text: text, reader: reader, name: "\(name) › \(key)")
    }

    /// The mappings of a list under `key`.
    func list(_ key: String) -> [TemplateFields] {
        guard let child = child(key) else { return [] }
        guard let sequence = child.sequence else {
            wrong(key, expected: "[…]", found: child.scalar?.string ?? "{…}")
            return []
        }
        return sequence.compactMap { item in
            guard item.mapping != nil else {
                wrong(key, expected: "{…: …}", found: item.scalar?.string ?? "[…]")
                return nil
            }
            return TemplateFields(item, text: text, reader: reader, name: "\(name) › \(key)")
        }
    }

    /// Where the value under `key` stands.
    func position(_ key: String) -> BodyPosition {
        guard case .mapping(let mapping) = node, let value = mapping[Node(key)] else {
            return position
        }
        return position(of: value)
    }

    /// Reports the keys that nobody asked for.
    func finish() {
        guard case .mapping(let mapping) = node else { return }
        for (key, _) in mapping {
            let written = key.scalar?.string ?? ""
            guard !asked.contains(written) else { continue }
            reader.report(
                .unknownKey, at: position(of: key),
                [
                    "key": written, "block": name,
                    "nearest": NearestName.of(written, among: asked)
                        ?? asked.sorted().joined(separator: ", "),
                ])
        }
    }

    func wrong(_ key: String, expected: String, found: String) {
        reader.report(
            .wrongValue, at: position(key),
            ["key": key, "block": name, "expected": expected, "found": found])
    }

    private func child(_ key: String) -> Node? {
        asked.insert(key)
        guard case .mapping(let mapping) = node else { return nil }
        return mapping[Node(key)]
    }

    private func position(of node: Node) -> BodyPosition {
        guard let mark = node.mark else { return text.position(line: 1, column: 1) }
        return text.position(line: mark.line, column: mark.column)
    }
}
