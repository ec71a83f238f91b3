/// What a Type 1 font program says of its glyphs (Adobe Type 1 Font Format): their names, codes and
/// widths. The encrypted part is opened, outlines are not drawn.
struct Type1Program {
    /// By name, the width; nil where its program computes it.
    private var widths: [String: Double?] = [:]
    /// By code, names of the font's own encoding; nil when that is StandardEncoding.
    private var codes: [Int: String]?

    private static let mostGlyphs = 65_536

    /// Opens `bytes`; nil when they are no such font.
    init?(_ bytes: [UInt8]) {
        let plain = Self.withoutSegments(bytes)
        guard let mark = Self.find("eexec", in: plain, from: 0) else { return nil }
        var scale = 1.0
        readHeader(plain[..<mark], &scale)
        var start = mark + 5
        while start < plain.count, [9, 10, 13, 32].contains(plain[start]) { start += 1 }
        let secret = Self.decrypted(Self.binary(plain[start...]), key: 55_665, skipping: 4)
        guard readGlyphs(secret, scale) else { return nil }
    }

    /// Width in thousandths of the type size of the glyph called `name`; nil when it is not there.
    func width(of name: String) -> Double? { widths[name] ?? nil }

    func has(_ name: String) -> Bool { widths.keys.contains(name) }

    /// The name of `code` in the font's own encoding.
    func name(of code: Int) -> String? {
        if let codes { return codes[code] }
        return GlyphNames.standard.indices.contains(code) ? GlyphNames.standard[code] : nil
    }

    // MARK: Header

    private mutating func readHeader(_ header: ArraySlice<UInt8>, _ scale: inout Double) {
        let bytes = Array(header)
        if let place = Self.find("/FontMatrix", in: bytes, from: 0) {
            var parser = PDFParser(bytes, at: place + 11)
            parser.skipWhitespace()
            if let first = try? parser.readValue().array?.first?.number, first != 0 {
                scale = first * 1000
            }
        }
        guard let place = Self.find("/Encoding", in: bytes, from: 0) else { return }
        var words = WordReader(bytes, at: place + 9)
        if words.next() == "StandardEncoding" { return }
        var codes: [Int: String] = [:]
        while let word = words.next(), word != "def", word != "readonly" {
            guard word == "dup", let code = words.next().flatMap({ Int($0) }),
                let name = words.next(), name.hasPrefix("/")
            else { continue }
            codes[code] = String(name.dropFirst())
        }
        self.codes = codes
    }

    // MARK: Glyphs

    /// Reads `/CharStrings`, each `/name length RD bytes ND`.
    private mutating func readGlyphs(_ bytes: [UInt8], _ scale: Double) -> Bool {
        guard let place = Self.find("/CharStrings", in: bytes, from: 0) else { return false }
        var lead = 4
        if let place = Self.find("/lenIV", in: bytes, from: 0) {
            var words = WordReader(bytes, at: place + 6)
            lead = words.next().flatMap { Int($0) } ?? 4
        }
        var words = WordReader(bytes, at: place + 12)
        while let word = words.next(), word != "end" {
            guard word.hasPrefix("/") else { continue }
            guard let length = words.next().flatMap({ Int($0) }), length >= 0,
                words.next() != nil, let program = words.take(length),
                widths.count < Self.mostGlyphs
            else { return !widths.isEmpty }
            let open =
                lead < 0 ? Array(program) : Self.decrypted(program, key: 4_330, skipping: lead)
            widths.updateValue(
                Self.width(of: open).map { $0 * scale }, forKey: String(word.dropFirst()))
        }
        return !widths.isEmpty
    }

    /// The width that a glyph's program states at its beginning; nil when it computes it.
    private static func width(of program: [UInt8]) -> Double? {
        var stack: [Double] = []
        let data = FontBytes(program)
        var place = 0
        while let byte = data.u8(place), stack.count <= 24 {
            place += 1
            switch byte {
            case 13: return stack.count >= 2 ? stack[1] : nil
            case 12:
                let second = data.u8(place)
                place += 1
                if second == 7 { return stack.count >= 3 ? stack[2] : nil }
                guard second == 12, stack.count >= 2 else { return nil }
                let divisor = stack.removeLast()
                stack[stack.count - 1] /= divisor
            case 32...246: stack.append(Double(byte - 139))
            case 247...250:
                stack.append(Double((byte - 247) * 256 + (data.u8(place) ?? 0) + 108))
                place += 1
            case 251...254:
                stack.append(Double(-(byte - 251) * 256 - (data.u8(place) ?? 0) - 108))
                place += 1
            case 255:
                stack.append(Double(Int32(truncatingIfNeeded: data.u32(place) ?? 0)))
                place += 4
            default: return nil
            }
        }
        return nil
    }

    // MARK: Bytes

    /// `bytes` without the marks of the segments in files for Windows.
    private static func withoutSegments(_ bytes: [UInt8]) -> [UInt8] {
        guard bytes.first == 0x80 else { return bytes }
        var result: [UInt8] = []
        var place = 0
        while place + 6 <= bytes.count, bytes[place] == 0x80, bytes[place + 1] != 3 {
            var length = 0
            for index in (2...5).reversed() { length = length << 8 | Int(bytes[place + index]) }
            guard length <= bytes.count - place - 6 else { break }
            result += bytes[place + 6..<place + 6 + length]
            place += 6 + length
        }
        return result
    }

    /// The encrypted part as bytes; it may be written in hexadecimal.
    private static func binary(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        guard bytes.prefix(4).allSatisfy({ PDFCharacter.hexadecimal($0) != nil }) else {
            return bytes
        }
        var result: [UInt8] = []
        var high: UInt8?
        for byte in bytes {
            guard let half = PDFCharacter.hexadecimal(byte) else { continue }
            if let first = high {
                result.append(first << 4 | half)
                high = nil
            } else {
                high = half
            }
        }
        return result[...]
    }

    private static func decrypted(
        _ bytes: ArraySlice<UInt8>, key: UInt16, skipping lead: Int
    ) -> [UInt8] {
        var key = key
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        for byte in bytes {
            result.append(byte ^ UInt8(key >> 8))
            key = (UInt16(byte) &+ key) &* 52_845 &+ 22_719
        }
        return Array(result.dropFirst(lead))
    }

    private static func find(_ word: String, in bytes: [UInt8], from start: Int) -> Int? {
        let word = Array(word.utf8)
        guard bytes.count >= word.count, start <= bytes.count - word.count else { return nil }
        for place in start...(bytes.count - word.count)
        where bytes[place] == word[0] && bytes[place..<place + word.count].elementsEqual(word) {
            return place
        }
        return nil
    }
}

/// Words of a PostScript program.
private struct WordReader {
    private let bytes: [UInt8]
    private var place: Int

    init(_ bytes: [UInt8], at place: Int) {
        self.bytes = bytes
        self.place = place
    }

    mutating func next() -> String? {
        while place < bytes.count, PDFCharacter.isWhitespace(bytes[place]) { place += 1 }
        guard place < bytes.count else { return nil }
        let start = place
        place += 1
        while place < bytes.count, !PDFCharacter.isWhitespace(bytes[place]),
            bytes[place] != UInt8(ascii: "/")
        {
            place += 1
        }
        return String(decoding: bytes[start..<place], as: UTF8.self)
    }

    /// The next `count` bytes behind one space.
    mutating func take(_ count: Int) -> ArraySlice<UInt8>? {
        guard place < bytes.count, count <= bytes.count - place - 1 else { return nil }
        defer { place += 1 + count }
        return bytes[place + 1..<place + 1 + count]
    }
}
