/// Where the objects of a file are: its cross-reference tables and streams, newest first.
struct CrossReferences: Sendable {
    /// Where one object is.
    enum Entry: Sendable, Hashable {
        case free
        /// At this byte.
        case offset(Int)
        /// The object with this index in the object stream of this number.
        case inStream(Int, index: Int)
    }

    /// By object number.
    private(set) var entries: [Entry?] = []
    /// The newest trailer, or the dictionary of the newest cross-reference stream.
    private(set) var trailer = PDFDictionary()

    /// PDF/A-2 allows this many objects (ISO 19005-2, 6.1.13); no file needs more.
    private static let mostObjects = 8_388_607

    /// The entry of object `number`.
    subscript(number: Int) -> Entry? {
        entries.indices.contains(number) ? entries[number] : nil
    }

    /// Reads the tables of the file `bytes`.
    init(of bytes: [UInt8]) throws(PDFSyntaxError) {
        var next: Int? = try Self.start(in: bytes)
        var seen: Set<Int> = []
        var isNewest = true
        while let offset = next {
            guard offset >= 0, offset < bytes.count, seen.insert(offset).inserted else {
                throw PDFSyntaxError(.badCrossReference, at: offset)
            }
            let dictionary = try readSection(at: offset, in: bytes)
            if isNewest { trailer = dictionary }
            isNewest = false
            if let hybrid = dictionary["XRefStm"]?.integer {
                guard hybrid >= 0, hybrid < bytes.count, seen.insert(hybrid).inserted else {
                    throw PDFSyntaxError(.badCrossReference, at: hybrid)
                }
                _ = try readSection(at: hybrid, in: bytes)
            }
            next = dictionary["Prev"]?.integer
        }
    }

    /// The offset after the last `startxref`.
    private static func start(in bytes: [UInt8]) throws(PDFSyntaxError) -> Int {
        let word = Array("startxref".utf8)
        var position = bytes.count - word.count
        let last = max(0, bytes.count - 2048)
        while position >= last, position >= 0 {
            if bytes[position] == word[0],
                bytes[position..<position + word.count].elementsEqual(word)
            {
                var parser = PDFParser(bytes, at: position + word.count)
                return try parser.readInteger()
            }
            position -= 1
        }
        throw PDFSyntaxError(.badCrossReference, at: bytes.count)
    }

    private mutating func readSection(
        at offset: Int, in bytes: [UInt8]
    ) throws(PDFSyntaxError) -> PDFDictionary {
        var parser = PDFParser(bytes, at: offset)
        parser.skipWhitespace()
        if parser.skip(word: "xref") { return try readTable(&parser) }
        let object = try PDFFile.readObject(&parser, expecting: nil) { _ in nil }
        guard let dictionary = object.value.dictionary, let range = object.stream,
            dictionary["Type"]?.name == "XRef"
        else { throw PDFSyntaxError(.badCrossReference, at: offset) }
        let data = try StreamDecoding.decode(bytes[range], dictionary)
        try readStream(dictionary, data, at: offset)
        return dictionary
    }

    /// Reads the subsections of a table and its trailer.
    private mutating func readTable(_ parser: inout PDFParser) throws(PDFSyntaxError)
        -> PDFDictionary
    {
        while true {
            parser.skipWhitespace()
            if parser.skip(word: "trailer") { break }
            let first = try parser.readInteger()
            let count = try parser.readInteger()
            // An entry takes twenty bytes: a count that the file cannot hold is a lie.
            guard count <= parser.bytes.count / 18, first <= Self.mostObjects - count else {
                throw PDFSyntaxError(.badCrossReference, at: parser.position)
            }
            for number in first..<first + count {
                let offset = try parser.readInteger()
                _ = try parser.readInteger()
                parser.skipWhitespace()
                if parser.skip(word: "n") {
                    set(number, .offset(offset))
                } else if parser.skip(word: "f") {
                    set(number, .free)
                } else {
                    throw PDFSyntaxError(.badCrossReference, at: parser.position)
                }
            }
        }
        guard case .dictionary(let trailer) = try parser.readValue() else {
            throw PDFSyntaxError(.badCrossReference, at: parser.position)
        }
        return trailer
    }

    /// Reads the rows of a cross-reference stream (ISO 32000-1, 7.5.8).
    private mutating func readStream(
        _ dictionary: PDFDictionary, _ data: [UInt8], at offset: Int
    ) throws(PDFSyntaxError) {
        let widths = (dictionary["W"]?.array ?? []).compactMap(\.integer)
        guard let size = dictionary["Size"]?.integer, size >= 0, size <= Self.mostObjects + 1,
            widths.count >= 3, widths.allSatisfy({ $0 >= 0 && $0 <= 7 })
        else { throw PDFSyntaxError(.badCrossReference, at: offset) }
        let index = (dictionary["Index"]?.array ?? [.integer(0), .integer(size)])
            .compactMap(\.integer)
        let row = widths.reduce(0, +)
        guard row > 0, index.count % 2 == 0 else {
            throw PDFSyntaxError(.badCrossReference, at: offset)
        }
        var position = 0
        for pair in stride(from: 0, to: index.count, by: 2) {
            let (first, count) = (index[pair], index[pair + 1])
            guard first >= 0, count >= 0, count <= (data.count - position) / row,
                first <= Self.mostObjects + 1 - count
            else { throw PDFSyntaxError(.badCrossReference, at: offset) }
            for number in first..<first + count {
                var fields = [1, 0, 0]
                for field in 0..<widths.count {
                    var value = 0
                    for _ in 0..<widths[field] {
                        value = value << 8 | Int(data[position])
                        position += 1
                    }
                    if field < 3, widths[field] > 0 { fields[field] = value }
                }
                switch fields[0] {
                case 0: set(number, .free)
                case 1: set(number, .offset(fields[1]))
                case 2: set(number, .inStream(fields[1], index: fields[2]))
                default: break
                }
            }
        }
    }

    /// Keeps the first entry seen for a number: sections are read from the newest to the oldest.
    private mutating func set(_ number: Int, _ entry: Entry) {
        if number >= entries.count {
            entries.append(
                contentsOf: repeatElement(nil, count: number + 1 - entries.count))
        }
        if entries[number] == nil { entries[number] = entry }
    }
}
