/// A PDF in memory whose objects are read when they are asked for. Damaged files are refused,
/// not repaired.
struct PDFFile: Sendable {
    let bytes: [UInt8]
    let references: CrossReferences

    /// The file's trailer.
    var trailer: PDFDictionary { references.trailer }

    /// Opens a file from its bytes.
    init(_ bytes: [UInt8]) throws(PDFSyntaxError) {
        self.bytes = bytes
        references = try CrossReferences(of: bytes)
        if trailer["Encrypt"] != nil { throw PDFSyntaxError(.encrypted) }
    }

    /// The catalog.
    func catalog() throws(PDFSyntaxError) -> PDFDictionary {
        guard let root = try resolve(trailer["Root"]).dictionary else {
            throw PDFSyntaxError(.wrongType, word: "Root")
        }
        return root
    }

    /// The object of this number; an object that is free or absent is null.
    func object(_ number: Int) throws(PDFSyntaxError) -> PDFObject {
        switch references[number] {
        case nil, .free:
            return PDFObject(value: .null)
        case .offset(let offset):
            return try object(number, at: offset)
        case .inStream(let stream, let index):
            return PDFObject(value: try object(inStream: stream, index: index, number: number))
        }
    }

    /// The value itself: an object's value where `value` refers to one, null for nothing.
    func resolve(_ value: PDFValue?) throws(PDFSyntaxError) -> PDFValue {
        guard case .reference(let number) = value else { return value ?? .null }
        let result = try object(number).value
        if case .reference = result { throw PDFSyntaxError(.referenceLoop, object: number) }
        return result
    }

    /// `value` with what it and its lists refer to put in its place, two levels deep: filters and
    /// their parameters.
    func direct(_ value: PDFValue) throws(PDFSyntaxError) -> PDFValue {
        let value = try resolve(value)
        switch value {
        case .array(let parts):
            var result: [PDFValue] = []
            for part in parts {
                let part = try resolve(part)
                if let entries = part.dictionary {
                    result.append(
                        .dictionary(
                            try entries.mapValues { entry throws(PDFSyntaxError) in
                                try resolve(entry)
                            }))
                } else {
                    result.append(part)
                }
            }
            return .array(result)
        default:
            return value
        }
    }

    /// The decoded data of a stream object.
    func data(of object: PDFObject, with inflater: inout Inflater) throws(PDFSyntaxError)
        -> [UInt8]
    {
        guard let range = object.stream, let dictionary = object.value.dictionary else {
            throw PDFSyntaxError(.wrongType, word: "stream")
        }
        let direct = try dictionary.mapValues { value throws(PDFSyntaxError) in
            try resolve(value)
        }
        return try StreamDecoding.decode(bytes[range], direct, with: &inflater)
    }

    private func object(_ number: Int, at offset: Int) throws(PDFSyntaxError) -> PDFObject {
        guard offset >= 0, offset < bytes.count else {
            throw PDFSyntaxError(.badCrossReference, at: offset, object: number)
        }
        var parser = PDFParser(bytes, at: offset)
        return try Self.readObject(&parser, expecting: number) { length in
            // The length stands in a plain object of its own: no recursion through streams.
            guard case .offset(let offset) = references[length], offset < bytes.count else {
                return nil
            }
            var parser = PDFParser(bytes, at: offset)
            guard (try? parser.readInteger()) == length, (try? parser.readInteger()) == 0
            else { return nil }
            parser.skipWhitespace()
            return parser.skip(word: "obj") ? try? parser.readInteger() : nil
        }
    }

    /// Reads `N 0 obj … endobj`. A stream's length may be another object, which `length` finds.
    static func readObject(
        _ parser: inout PDFParser, expecting number: Int?, length: (Int) -> Int?
    ) throws(PDFSyntaxError) -> PDFObject {
        let start = parser.position
        let found = try parser.readInteger()
        let generation = try parser.readInteger()
        parser.skipWhitespace()
        guard parser.skip(word: "obj"), generation == 0, number == nil || found == number else {
            throw PDFSyntaxError(.badObject, at: start, object: number)
        }
        parser.oddEnds = []
        let value = try parser.readValue()
        let isOdd = !parser.oddEnds.isEmpty
        parser.skipWhitespace()
        if parser.skip(word: "endobj") {
            return PDFObject(value: value, hasOddStrings: isOdd)
        }
        guard let dictionary = value.dictionary, parser.skip(word: "stream") else {
            throw PDFSyntaxError(.badObject, at: start, object: number)
        }
        let size: Int?
        switch dictionary["Length"] {
        case .integer(let value): size = value
        case .reference(let other): size = length(other)
        default: size = nil
        }
        if parser.next == 13 { parser.position += 1 }
        if parser.next == 10 { parser.position += 1 }
        let first = parser.position
        guard let size, size >= 0, size <= parser.bytes.count - first else {
            throw PDFSyntaxError(.badStream, at: start, object: number)
        }
        parser.position += size
        parser.skipWhitespace()
        guard parser.skip(word: "endstream") else {
            throw PDFSyntaxError(.badStream, at: start, object: number)
        }
        return PDFObject(value: value, stream: first..<first + size, hasOddStrings: isOdd)
    }

    /// One object of an object stream.
    private func object(inStream stream: Int, index: Int, number: Int) throws(PDFSyntaxError)
        -> PDFValue
    {
        var inflater = Inflater()
        let values = try values(inStream: stream, with: &inflater)
        guard values.indices.contains(index) else {
            throw PDFSyntaxError(.badObject, object: number)
        }
        return values[index]
    }
}
