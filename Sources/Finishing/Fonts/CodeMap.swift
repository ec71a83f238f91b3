/// A CMap in a file: what codes are, and what they stand for, characters or identifiers of glyphs
/// (ISO 32000-1, 9.7.5 and 9.10.3).
struct CodeMap {
    /// By code, the text of `bfchar` and `bfrange`, in UTF-16.
    private(set) var texts: [Int: [UInt8]] = [:]
    /// Whether the map builds on another one.
    private(set) var usesOther = false
    /// The writing direction that it states.
    private(set) var direction = 0

    private var spaces: [(low: [UInt8], high: [UInt8])] = []
    private var identifiers: [(low: Int, high: Int, first: Int)] = []
    /// Codes that were given a text, those that were given one again among them.
    private var given = 0

    /// A code of more bytes is none.
    private static let longest = 4
    private static let mostEntries = 1 << 17
    private static let mostSpaces = 256

    /// Reads the map `bytes`.
    init(_ bytes: [UInt8]) throws(PDFSyntaxError) {
        var reading = OperatorReader(bytes, mostOperands: 3 * Self.mostEntries)
        while let operation = try reading.next() {
            let operands = operation.operands
            switch operation.name {
            case "endcodespacerange":
                for pair in Self.groups(of: 2, operands) {
                    if let low = pair[0].string, let high = pair[1].string, low.count == high.count,
                        (1...Self.longest).contains(low.count), spaces.count < Self.mostSpaces
                    {
                        spaces.append((low, high))
                    }
                }
            case "endbfchar":
                for pair in Self.groups(of: 2, operands) {
                    if let code = Self.code(pair[0]), let text = pair[1].string {
                        give(text, to: code)
                    }
                }
            case "endbfrange": try addRanges(operands)
            case "endcidchar":
                for pair in Self.groups(of: 2, operands) {
                    if let code = Self.code(pair[0]), let first = Self.identifier(pair[1]) {
                        identifiers.append((code, code, first))
                    }
                }
            case "endcidrange":
                for triple in Self.groups(of: 3, operands) {
                    if let low = Self.code(triple[0]), let high = Self.code(triple[1]),
                        let first = Self.identifier(triple[2])
                    {
                        identifiers.append((low, high, first))
                    }
                }
            case "usecmap": usesOther = true
            case "def":
                if operands.count >= 2, operands[operands.count - 2].name == "WMode" {
                    direction = operands[operands.count - 1].integer ?? 0
                }
            default: break
            }
            if given > Self.mostEntries || identifiers.count > Self.mostEntries {
                throw PDFSyntaxError(.unexpectedByte, at: operation.start)
            }
        }
        identifiers.sort { $0.low < $1.low }
    }

    private mutating func addRanges(_ operands: [PDFValue]) throws(PDFSyntaxError) {
        for triple in Self.groups(of: 3, operands) {
            guard let low = Self.code(triple[0]), let high = Self.code(triple[1]), low <= high,
                high - low <= 0xFFFF
            else { continue }
            if let list = triple[2].array {
                for (step, text) in list.enumerated() where low + step <= high {
                    if let text = text.string { give(text, to: low + step) }
                }
            } else if var text = triple[2].string, !text.isEmpty {
                for code in low...high {
                    give(text, to: code)
                    // The last byte counts up, and carries where a producer lets it overflow.
                    var place = text.count - 1
                    while place >= 0 {
                        text[place] &+= 1
                        if text[place] != 0 { break }
                        place -= 1
                    }
                }
            }
            if given > Self.mostEntries { return }
        }
    }

    private mutating func give(_ text: [UInt8], to code: Int) {
        texts[code] = text
        given += 1
    }

    /// The codes of a shown string.
    func codes(in text: [UInt8]) -> [Int] {
        var result: [Int] = []
        var place = 0
        while place < text.count {
            var length = 1
            find: for candidate in 1...Self.longest where place + candidate <= text.count {
                let bytes = text[place..<place + candidate]
                for space in spaces where space.low.count == candidate {
                    let isInside = zip(bytes, zip(space.low, space.high)).allSatisfy {
                        byte, range in
                        range.0 <= byte && byte <= range.1
                    }
                    if isInside {
                        length = candidate
                        break find
                    }
                }
            }
            result.append(text[place..<place + length].reduce(0) { $0 << 8 | Int($1) })
            place += length
        }
        return result
    }

    /// The identifier of the glyph of `code`; 0 when there is none.
    func identifier(of code: Int) -> Int {
        // The last range that begins at or before the code.
        var (low, high) = (0, identifiers.count)
        while low < high {
            let middle = (low + high) / 2
            if identifiers[middle].low <= code { low = middle + 1 } else { high = middle }
        }
        guard low > 0, code <= identifiers[low - 1].high else { return 0 }
        let range = identifiers[low - 1]
        return range.first + code - range.low
    }

    /// An identifier of a glyph has two bytes.
    private static func identifier(_ value: PDFValue) -> Int? {
        value.integer.flatMap { (0...0xFFFF).contains($0) ? $0 : nil }
    }

    private static func code(_ value: PDFValue) -> Int? {
        guard let bytes = value.string, (1...longest).contains(bytes.count) else { return nil }
        return bytes.reduce(0) { $0 << 8 | Int($1) }
    }

    private static func groups(of size: Int, _ values: [PDFValue]) -> [ArraySlice<PDFValue>] {
        stride(from: 0, to: values.count - size + 1, by: size).map { start in
            // Slices begin at 0 for their readers.
            Array(values[start..<start + size])[...]
        }
    }
}
