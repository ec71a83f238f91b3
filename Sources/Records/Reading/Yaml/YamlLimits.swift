/// Finds YAML that nests deeper than any record does. The parser is recursive, so such a file
/// would exhaust the stack before it could be refused.
enum YamlLimits {
    /// Brackets and braces that may be open at once.
    static let flowDepth = 100
    /// Columns that spaces and dashes may take at the start of a line.
    static let indentation = 400

    /// Aliases that a file may have beside keys that are lists or mappings: such keys are
    /// compared written out, and a few aliases of aliases would take for ever.
    static let aliases = 20

    /// The line of a key that is more than a word, in a file of many aliases; or nil.
    static func costlyKey(_ text: String) -> Int? {
        var (line, aliases) = (1, 0)
        var found: Int?
        var previous = UInt8(ascii: "\n")
        var isClosed = false
        var inAlias = false
        for byte in text.utf8 {
            let isStart = separators.contains(previous) || previous == UInt8(ascii: "\n")
            switch byte {
            case UInt8(ascii: "\n"): line += 1
            case UInt8(ascii: "*") where isStart:
                aliases += 1
                inAlias = true
            case UInt8(ascii: "?") where isStart: found = found ?? line
            case UInt8(ascii: ":") where isClosed || inAlias: found = found ?? line
            default: break
            }
            let isSpace = byte == UInt8(ascii: " ")
            if !isSpace { isClosed = byte == UInt8(ascii: "]") || byte == UInt8(ascii: "}") }
            if [UInt8(ascii: "\n"), UInt8(ascii: ","), UInt8(ascii: "]")].contains(byte) {
                inAlias = false
            }
            previous = byte
        }
        return aliases > Self.aliases ? found : nil
    }

    /// The first place that is too deep, or nil.
    static func tooDeep(_ text: String) -> (line: Int, column: Int)? {
        var text = text
        return text.withUTF8 { bytes in scan(bytes) }
    }

    private static func scan(_ bytes: UnsafeBufferPointer<UInt8>) -> (line: Int, column: Int)? {
        var (line, column, depth) = (1, 0, 0)
        var isLeading = true
        var quote: UInt8 = 0
        var previous = UInt8(ascii: " ")
        var isComment = false
        for byte in bytes {
            if byte == UInt8(ascii: "\n") {
                (line, column, isLeading, isComment) = (line + 1, 0, true, false)
                previous = UInt8(ascii: " ")
                continue
            }
            column += 1
            if isComment { continue }
            if isLeading, leaders.contains(byte) {
                if column > indentation { return (line, column) }
            } else {
                isLeading = false
            }
            if quote != 0 {
                if byte == quote, !(quote == UInt8(ascii: "\"") && previous == UInt8(ascii: "\\")) {
                    quote = 0
                }
            } else if separators.contains(previous) {
                switch byte {
                case UInt8(ascii: "\""), UInt8(ascii: "'"): quote = byte
                case UInt8(ascii: "#"): isComment = true
                case UInt8(ascii: "["), UInt8(ascii: "{"):
                    depth += 1
                    if depth > flowDepth { return (line, column) }
                default: break
                }
            }
            if quote == 0, byte == UInt8(ascii: "]") || byte == UInt8(ascii: "}") {
                depth = max(0, depth - 1)
            }
            previous = byte
        }
        return nil
    }

    private static let leaders: Set<UInt8> = [
        UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "?"), UInt8(ascii: ":"),
        UInt8(ascii: "\t"),
    ]
    private static let separators: Set<UInt8> = [
        UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "["), UInt8(ascii: "{"),
        UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "-"),
    ]
}
