/// Turns a page's content as it was drawn, with one numbered mark or spot for each leaf, into
/// what the structure tree needs: marks of elements numbered anew, everything else an artifact
/// (ISO 14289-1, 7.1). Marks of one owner that follow each other become one.
struct ContentRewriter {
    /// Content rewritten.
    struct Result {
        /// The content stream.
        var bytes: [UInt8] = []
        /// The element of each mark, by its new number.
        var owners: [Int] = []
        /// How many marks the page was drawn with.
        var marks = 0
    }

    private enum Owner: Equatable {
        case artifact
        case element(Int)
    }

    private let content: [UInt8]
    /// The element of each mark as it was drawn, or ``PageStructure/artifact``.
    private let marks: [Int]
    private var result = Result()
    private var open: Owner?

    private init(_ content: [UInt8], marks: [Int]) {
        self.content = content
        self.marks = marks
        result.bytes.reserveCapacity(content.count + content.count / 8)
    }

    /// Rewrites `content`, whose mark number n belongs to element `marks[n]` or is an artifact.
    ///
    /// - Throws: when marks do not nest, are not numbered from 0, or are more than `marks` says.
    static func rewrite(_ content: [UInt8], marks: [Int]) throws(PDFSyntaxError) -> Result {
        var rewriter = ContentRewriter(content, marks: marks)
        try rewriter.run()
        return rewriter.result
    }

    private mutating func run() throws(PDFSyntaxError) {
        var scanner = ContentScanner()
        // The stretch being read: where it began, whether it paints, whose it is if it is marked.
        var start = 0
        var paints = false
        var owner: Owner?
        var depth = 0
        var inText = false
        var hasSpots = false
        let content = content
        let span = content.span
        while true {
            switch try scanner.next(in: span) {
            case .paint:
                paints = true
            case .text(let begins):
                if begins == inText { throw PDFSyntaxError(.badMarks, at: scanner.position) }
                inText = begins
            case .spot(let first, let number):
                if depth > 0 || inText { throw PDFSyntaxError(.badMarks, at: first) }
                emit(start..<first, owner: owner ?? (paints ? .artifact : nil))
                hasSpots = true
                owner = number == 0 ? nil : try self.owner(ofMark: number - 1, at: first)
                start = scanner.position
                paints = false
            case .begin(let first):
                depth += 1
                if depth > 1 || hasSpots {
                    try refuseNumber(in: first..<scanner.position)
                    continue
                }
                if inText { throw PDFSyntaxError(.badMarks, at: first) }
                emit(start..<first, owner: paints ? .artifact : nil)
                owner = try readOwner(in: first..<scanner.position)
                start = scanner.position
                paints = false
            case .end(let first):
                depth -= 1
                if depth < 0 { throw PDFSyntaxError(.badMarks, at: first) }
                if depth > 0 || hasSpots { continue }
                if inText { throw PDFSyntaxError(.badMarks, at: first) }
                emit(start..<first, owner: owner)
                owner = nil
                start = scanner.position
                paints = false
            case .finish:
                if depth != 0 || inText { throw PDFSyntaxError(.badMarks, at: content.count) }
                emit(start..<content.count, owner: owner ?? (paints ? .artifact : nil))
                close()
                return
            }
        }
    }

    /// The owner of the mark whose operands and operator stand in `range`.
    private mutating func readOwner(in range: Range<Int>) throws(PDFSyntaxError) -> Owner {
        guard let number = try readNumber(in: range) else { return .artifact }
        return try owner(ofMark: number, at: range.lowerBound)
    }

    /// The owner of mark `number`, which begins at `position`.
    private mutating func owner(
        ofMark number: Int, at position: Int
    ) throws(PDFSyntaxError) -> Owner {
        guard number == result.marks, number < marks.count else {
            throw PDFSyntaxError(.badMarks, at: position, word: "MCID \(number)")
        }
        result.marks += 1
        return marks[number] < 0 ? .artifact : .element(marks[number])
    }

    /// The number of that mark. Cairo's way of writing it is read at once, others in full.
    private func readNumber(in range: Range<Int>) throws(PDFSyntaxError) -> Int? {
        var parser = PDFParser(content, at: range.lowerBound)
        guard parser.next == UInt8(ascii: "/") else {
            throw PDFSyntaxError(.badMarks, at: range.lowerBound)
        }
        _ = parser.skip(word: "/Span") || parser.skip(word: "/Private")
        if parser.position > range.lowerBound {
            parser.skipWhitespace()
            if parser.skip(word: "<<") {
                parser.skipWhitespace()
                if parser.skip(word: "/MCID") {
                    let number = try parser.readInteger()
                    parser.skipWhitespace()
                    if parser.skip(word: ">>") { return number }
                }
            }
        }
        parser.position = range.lowerBound
        _ = try parser.readName()
        parser.skipWhitespace()
        guard parser.next == UInt8(ascii: "<") else { return nil }
        return try parser.readValue().dictionary?["MCID"]?.integer
    }

    /// Only outermost marks may have numbers. Searched, not parsed: in Vietnamese text every other
    /// glyph can stand in a mark with its letters.
    private func refuseNumber(in range: Range<Int>) throws(PDFSyntaxError) {
        var position = range.lowerBound
        while position + 5 <= range.upperBound {
            if content[position] == UInt8(ascii: "/"), content[position + 1] == UInt8(ascii: "M"),
                content[position + 2] == UInt8(ascii: "C"),
                content[position + 3] == UInt8(ascii: "I"),
                content[position + 4] == UInt8(ascii: "D")
            {
                throw PDFSyntaxError(.badMarks, at: range.lowerBound, word: "MCID")
            }
            position += 1
        }
    }

    /// Appends a stretch of content. Without an owner it paints nothing and may stand anywhere.
    private mutating func emit(_ range: Range<Int>, owner: Owner?) {
        var range = range
        while let first = range.first, PDFCharacter.isWhitespace(content[first]) {
            range = range.dropFirst()
        }
        if range.isEmpty { return }
        if let owner, owner != open {
            close()
            switch owner {
            case .artifact:
                result.bytes.append(ascii: "/Artifact BMC\n")
            case .element(let element):
                result.bytes.append(ascii: "/P<</MCID ")
                result.bytes.append(decimal: result.owners.count)
                result.bytes.append(ascii: ">>BDC\n")
                result.owners.append(element)
            }
            open = owner
        }
        result.bytes.append(contentsOf: content[range])
        if let last = result.bytes.last, !PDFCharacter.isWhitespace(last) {
            result.bytes.append(UInt8(ascii: "\n"))
        }
    }

    private mutating func close() {
        if open != nil { result.bytes.append(ascii: "EMC\n") }
        open = nil
    }
}
