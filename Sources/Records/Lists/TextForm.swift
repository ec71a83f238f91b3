/// What one look over the bytes of a text file tells of its encoding.
struct TextForm {
    /// The first bytes, up to a row's end where possible.
    private(set) var sample: [UInt8] = []
    /// Where the text begins, behind a byte order mark.
    private(set) var start = 0
    /// Whether the bytes are not UTF-8 and have to be converted in memory.
    private(set) var needsConversion = false
    /// Whether a word has letters beyond ASCII of which none is Vietnamese alone, so that the
    /// text may be in an old encoding that was saved as Unicode.
    private(set) var mayBeLegacy = false
    /// Where the bytes stop being UTF-8.
    private(set) var badOffset = 0
    private(set) var badLine = 1

    private static let chunk = 1 << 17

    /// Looks at all bytes of `source`, a part at a time.
    init(_ source: ByteSource) {
        var buffer = [UInt8](repeating: 0, count: Self.chunk)
        var kept = 0
        var offset = 0
        while true {
            let count = buffer.withUnsafeMutableBytes {
                source.read(
                    into: UnsafeMutableRawBufferPointer(rebasing: $0[kept...]), at: offset)
            }
            let filled = kept + count
            if offset == 0 {
                sample = Array(buffer[..<filled])
                if sample.starts(with: [0xFF, 0xFE]) || sample.starts(with: [0xFE, 0xFF]) {
                    needsConversion = true
                    return
                }
                if sample.starts(with: [0xEF, 0xBB, 0xBF]) {
                    start = 3
                    sample.removeFirst(3)
                }
                if count == Self.chunk, let end = sample.lastIndex(of: UInt8(ascii: "\n")) {
                    sample.removeSubrange((end + 1)...)
                }
            }
            let used = check(buffer, filled, isLast: count == 0)
            guard let used else {
                badOffset += offset - kept
                needsConversion = true
                return
            }
            offset += count
            if count == 0 { return }
            kept = filled - used
            for index in 0..<kept { buffer[index] = buffer[used + index] }
        }
    }

    /// How many bytes are whole characters, at most three fewer than `count`; nil when they are
    /// not UTF-8.
    private mutating func check(_ buffer: [UInt8], _ count: Int, isLast: Bool) -> Int? {
        var index = 0
        var latin = false
        var vietnamese = false
        while index < count {
            let byte = buffer[index]
            if byte < 0x80 {
                if byte == UInt8(ascii: "\n") { badLine += 1 }
                // A cell ends; its letters tell.
                if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: ",")
                    || byte == UInt8(ascii: ";") || byte == 0x09
                {
                    if latin, !vietnamese { mayBeLegacy = true }
                    (latin, vietnamese) = (false, false)
                }
                index += 1
                continue
            }
            let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
            if index + length > count {
                if isLast { return fail(at: index) }
                return index
            }
            if byte < 0xC2 || byte > 0xF4 { return fail(at: index) }
            for next in index + 1..<index + length where buffer[next] & 0xC0 != 0x80 {
                return fail(at: index)
            }
            let second = buffer[index + 1]
            switch byte {
            case 0xE0 where second < 0xA0, 0xED where second > 0x9F, 0xF0 where second < 0x90,
                0xF4 where second > 0x8F:
                return fail(at: index)
            case 0xC2, 0xC3: latin = true
            case 0xC4, 0xC6, 0xE1: vietnamese = true
            default: break
            }
            index += length
        }
        if latin, !vietnamese { mayBeLegacy = true }
        return index
    }

    private mutating func fail(at index: Int) -> Int? {
        badOffset = index
        return nil
    }
}
