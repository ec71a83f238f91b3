/// The marks of a content stream, however they are nested.
struct MarkReading {
    /// Numbers of marks.
    private(set) var numbers: Set<Int> = []
    /// How many numbered marks there are.
    private(set) var count = 0
    /// Whether something is painted outside all marks.
    private(set) var hasUnmarked = false
    /// Languages that marks state.
    private(set) var languages: Set<String> = []
    /// Whether artifacts and tagged content stand in each other.
    private(set) var nestsBadly = false

    private enum Mark {
        case artifact
        case tagged
        case other
    }

    /// Reads `content`; `properties` are the page's named property lists.
    static func read(
        _ content: [UInt8], properties: PDFDictionary?
    ) throws(PDFSyntaxError) -> MarkReading {
        var result = MarkReading()
        var scanner = ContentScanner()
        var open: [Mark] = []
        var artifacts = 0
        var tagged = 0
        let span = content.span
        while true {
            switch try scanner.next(in: span) {
            case .finish:
                if !open.isEmpty { throw PDFSyntaxError(.badMarks, at: content.count) }
                return result
            case .text: continue
            case .paint, .spot:
                if artifacts == 0, tagged == 0 { result.hasUnmarked = true }
            case .end(let start):
                guard let last = open.popLast() else {
                    throw PDFSyntaxError(.badMarks, at: start)
                }
                if last == .artifact { artifacts -= 1 }
                if last == .tagged { tagged -= 1 }
            case .begin(let start):
                let (name, list) = try operands(of: start, in: content, properties)
                let number = list?["MCID"]?.integer
                if let language = list?["Lang"]?.string {
                    result.languages.insert(PDFText.string(language))
                }
                var mark = Mark.other
                if name == "Artifact" {
                    mark = .artifact
                    artifacts += 1
                    if tagged > 0 { result.nestsBadly = true }
                } else if let number {
                    mark = .tagged
                    tagged += 1
                    if artifacts > 0 || tagged > 1 { result.nestsBadly = true }
                    result.numbers.insert(number)
                    result.count += 1
                }
                open.append(mark)
            }
        }
    }

    private static func operands(
        of start: Int, in content: [UInt8], _ properties: PDFDictionary?
    ) throws(PDFSyntaxError) -> (name: String, list: PDFDictionary?) {
        var parser = PDFParser(content, at: start)
        guard case .name(let name) = try parser.readValue() else {
            throw PDFSyntaxError(.badMarks, at: start)
        }
        parser.skipWhitespace()
        guard let next = parser.next, next == UInt8(ascii: "<") || next == UInt8(ascii: "/") else {
            return (name, nil)
        }
        var list = try parser.readValue()
        if case .name(let key) = list { list = properties?[key] ?? .null }
        return (name, list.dictionary)
    }
}
