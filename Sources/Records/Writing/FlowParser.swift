/// Reads one line of JSON, as `FlowText` writes it, into the nodes that YAML gives. Text in
/// other notations is no error: it is simply not this.
struct FlowParser {
    /// How deep lists and groups may nest; a record's values nest three deep.
    private static let depth = 20

    private let bytes: [UInt8]
    private var position = 0

    private init(_ text: String) { bytes = Array(text.utf8) }

    /// The list or group that `text` is, or nil.
    static func node(_ text: String) -> YamlNode? {
        guard text.utf8.first == UInt8(ascii: "[") || text.utf8.first == UInt8(ascii: "{")
        else { return nil }
        var parser = FlowParser(text)
        guard let node = parser.node(depth: 0) else { return nil }
        parser.skipSpace()
        return parser.position == parser.bytes.count ? node : nil
    }

    private mutating func node(depth: Int) -> YamlNode? {
        guard depth < Self.depth else { return nil }
        skipSpace()
        switch peek {
        case UInt8(ascii: "["): return sequence(depth)
        case UInt8(ascii: "{"): return mapping(depth)
        case UInt8(ascii: "\""):
            return string().map { made(.scalar($0, isPlain: false)) }
        default:
            let start = position
            while let byte = peek, !Self.ends.contains(byte) { position += 1 }
            guard position > start else { return nil }
            let word = String(decoding: bytes[start..<position], as: UTF8.self)
            guard Self.isPlain(word) else { return nil }
            return made(.scalar(word, isPlain: true))
        }
    }

    private mutating func sequence(_ depth: Int) -> YamlNode? {
        position += 1
        var items: [YamlNode] = []
        if take(UInt8(ascii: "]")) { return made(.sequence([])) }
        repeat {
            guard let item = node(depth: depth + 1) else { return nil }
            items.append(item)
        } while take(UInt8(ascii: ","))
        return take(UInt8(ascii: "]")) ? made(.sequence(items)) : nil
    }

    private mutating func mapping(_ depth: Int) -> YamlNode? {
        position += 1
        var entries: [(key: YamlKey, value: YamlNode)] = []
        if take(UInt8(ascii: "}")) { return made(.mapping([])) }
        repeat {
            skipSpace()
            guard peek == UInt8(ascii: "\""), let key = string(), take(UInt8(ascii: ":")),
                let value = node(depth: depth + 1)
            else { return nil }
            entries.append((YamlKey(text: key, isPlain: false, line: 0, column: 0), value))
        } while take(UInt8(ascii: ","))
        return take(UInt8(ascii: "}")) ? made(.mapping(entries)) : nil
    }

    private mutating func string() -> String? {
        position += 1
        var collected: [UInt8] = []
        while let byte = peek {
            position += 1
            switch byte {
            case UInt8(ascii: "\""): return String(decoding: collected, as: UTF8.self)
            case UInt8(ascii: "\\"):
                guard let escaped = peek else { return nil }
                position += 1
                switch escaped {
                case UInt8(ascii: "n"): collected.append(UInt8(ascii: "\n"))
                case UInt8(ascii: "t"): collected.append(UInt8(ascii: "\t"))
                case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"):
                    collected.append(escaped)
                default: return nil
                }
            default: collected.append(byte)
            }
        }
        return nil
    }

    private var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

    private mutating func skipSpace() {
        while let byte = peek, byte == 0x20 || byte == 0x0A || byte == 0x09 { position += 1 }
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        skipSpace()
        guard peek == byte else { return false }
        position += 1
        return true
    }

    private func made(_ content: YamlNode.Content) -> YamlNode {
        YamlNode(content: content, line: 0, column: 0)
    }

    /// `null`, `true`, `false`, or a whole number.
    private static func isPlain(_ word: String) -> Bool {
        if word == "null" || word == "true" || word == "false" { return true }
        let digits = word.utf8.first == UInt8(ascii: "-") ? word.utf8.dropFirst() : word.utf8[...]
        return !digits.isEmpty && digits.allSatisfy { (0x30...0x39).contains($0) }
    }

    private static let ends: Set<UInt8> = [
        0x20, 0x09, 0x0A, UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"),
        UInt8(ascii: ":"), UInt8(ascii: "\""), UInt8(ascii: "["), UInt8(ascii: "{"),
    ]
}
