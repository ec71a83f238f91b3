/// The filters of stream data beside FlateDecode (ISO 32000-1, 7.4), each with a bound on what
/// may come out.
enum PlainFilters {
    /// The data behind `encoded`; nil when the filter is not one of these.
    static func decode(
        _ encoded: [UInt8], filter: String, earlyChange: Bool
    ) throws(PDFSyntaxError) -> [UInt8]? {
        switch filter {
        case "ASCIIHexDecode", "AHx": try hexadecimal(encoded)
        case "ASCII85Decode", "A85": try base85(encoded)
        case "RunLengthDecode", "RL": try runLength(encoded)
        case "LZWDecode", "LZW": try lzw(encoded, early: earlyChange ? 1 : 0)
        default: nil
        }
    }

    private static func hexadecimal(_ encoded: [UInt8]) throws(PDFSyntaxError) -> [UInt8] {
        var parser = PDFParser([UInt8(ascii: "<")] + encoded + [UInt8(ascii: ">")])
        let result = try parser.readHexadecimalString()
        try bound(result, encoded.count)
        return result
    }

    private static func base85(_ encoded: [UInt8]) throws(PDFSyntaxError) -> [UInt8] {
        var result: [UInt8] = []
        var group: [UInt32] = []
        for (index, byte) in encoded.enumerated() {
            if PDFCharacter.isWhitespace(byte) { continue }
            if byte == UInt8(ascii: "~") { break }
            if byte == UInt8(ascii: "z"), group.isEmpty {
                result += [0, 0, 0, 0]
                try bound(result, index)
                continue
            }
            guard (33...117).contains(byte) else {
                throw PDFSyntaxError(.badCompression, at: index)
            }
            group.append(UInt32(byte - 33))
            if group.count == 5 {
                append(group, count: 4, to: &result)
                group.removeAll(keepingCapacity: true)
                try bound(result, index)
            }
        }
        if group.count > 1 {
            let count = group.count - 1
            append(group + Array(repeating: 84, count: 5 - group.count), count: count, to: &result)
        }
        return result
    }

    private static func append(_ group: [UInt32], count: Int, to result: inout [UInt8]) {
        let word = group.reduce(UInt32(0)) { $0 &* 85 &+ $1 }
        for index in 0..<count {
            result.append(UInt8(truncatingIfNeeded: word >> UInt32(24 - 8 * index)))
        }
    }

    private static func runLength(_ encoded: [UInt8]) throws(PDFSyntaxError) -> [UInt8] {
        var result: [UInt8] = []
        var position = 0
        while position < encoded.count, encoded[position] != 128 {
            let length = Int(encoded[position])
            position += 1
            if length < 128 {
                guard position + length < encoded.count else {
                    throw PDFSyntaxError(.badCompression, at: position)
                }
                result += encoded[position...position + length]
                position += length + 1
            } else {
                guard position < encoded.count else {
                    throw PDFSyntaxError(.badCompression, at: position)
                }
                result += repeatElement(encoded[position], count: 257 - length)
                position += 1
            }
            try bound(result, position)
        }
        return result
    }

    private static func bound(_ result: [UInt8], _ position: Int) throws(PDFSyntaxError) {
        if result.count > Inflater.most { throw PDFSyntaxError(.badCompression, at: position) }
    }

    /// Codes of nine to twelve bits into a table that grows as they come (7.4.4).
    private static func lzw(_ encoded: [UInt8], early: Int) throws(PDFSyntaxError) -> [UInt8] {
        var result: [UInt8] = []
        // By code from 258: where the string lies in the result, which holds all of them.
        var table: [Range<Int>] = []
        var previous: Range<Int>?
        var width = 9
        var held = 0
        var bits = 0
        for (index, byte) in encoded.enumerated() {
            held = held << 8 | Int(byte)
            bits += 8
            guard bits >= width else { continue }
            let code = held >> (bits - width) & (1 << width - 1)
            bits -= width
            held &= 1 << bits - 1
            if code == 257 { break }
            if code == 256 {
                table.removeAll(keepingCapacity: true)
                previous = nil
                width = 9
                continue
            }
            let start = result.count
            if code < 256 {
                result.append(UInt8(code))
            } else if code - 258 < table.count {
                for place in table[code - 258] { result.append(result[place]) }
            } else if code - 258 == table.count, let previous {
                for place in previous { result.append(result[place]) }
                result.append(result[previous.lowerBound])
            } else {
                throw PDFSyntaxError(.badCompression, at: index)
            }
            if let previous, table.count < 4096 - 258 {
                // The string before and the first byte of this one lie side by side.
                table.append(previous.lowerBound..<previous.upperBound + 1)
            }
            previous = start..<result.count
            let next = 258 + table.count + early
            width = next >= 2048 ? 12 : next >= 1024 ? 11 : next >= 512 ? 10 : 9
            try bound(result, index)
        }
        return result
    }
}
