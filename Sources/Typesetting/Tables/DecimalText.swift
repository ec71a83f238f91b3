/// Finds where a number's units end, so that numbers of a column line up on their decimal mark.
enum DecimalText {
    /// How many bytes of `text` stand left of the decimal mark; all of a whole number, without
    /// what follows it (`%`, `)`, `*`). Nil for text that is no number. A lone dash, which says
    /// that there is no figure, stands on the units.
    static func integerBytes(of text: String, mark: UInt8) -> Int? {
        var text = text
        return text.withUTF8 { integerBytes(of: $0, mark: mark) }
    }

    /// The same on UTF-8 bytes.
    static func integerBytes(of bytes: UnsafeBufferPointer<UInt8>, mark: UInt8) -> Int? {
        var index = 0
        var dash = false
        loop: while index < bytes.count {
            switch bytes[index] {
            case digits: break loop
            case UInt8(ascii: "-"):
                dash = true
                index += 1
            case UInt8(ascii: "+"), UInt8(ascii: "("), UInt8(ascii: " "), UInt8(ascii: "<"),
                UInt8(ascii: ">"), UInt8(ascii: "~"), UInt8(ascii: "="):
                index += 1
            case 0xE2:
                // – — − ≈ ≤ ≥
                guard let length = signLength(bytes, at: index) else { return nil }
                dash = true
                index += length
            default: return nil
            }
        }
        guard index < bytes.count else { return dash ? bytes.count : nil }
        var end = index
        var seenMark = false
        var integerEnd = 0
        while end < bytes.count {
            let byte = bytes[end]
            if digits.contains(byte) {
                end += 1
                if !seenMark { integerEnd = end }
            } else if isInner(byte, mark: mark, afterMark: seenMark), end + 1 < bytes.count,
                digits.contains(bytes[end + 1])
            {
                if byte == mark { seenMark = true }
                end += 1
            } else {
                break
            }
        }
        return isSuffix(bytes, from: end) ? integerEnd : nil
    }

    private static let digits = UInt8(ascii: "0")...UInt8(ascii: "9")

    /// Whether a byte between digits belongs to the number: the mark once, groups before it.
    private static func isInner(_ byte: UInt8, mark: UInt8, afterMark: Bool) -> Bool {
        if afterMark { return false }
        return byte == mark || byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",")
            || byte == UInt8(ascii: " ")
    }

    /// The bytes of a dash, minus or comparison sign at `index`.
    private static func signLength(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int? {
        guard index + 2 < bytes.count else { return nil }
        switch (bytes[index + 1], bytes[index + 2]) {
        case (0x80, 0x92...0x95), (0x88, 0x92), (0x89, 0x88), (0x89, 0xA4), (0x89, 0xA5): return 3
        default: return nil
        }
    }

    /// Whether the rest is what may follow a number: a per cent sign, a bracket, note stars.
    private static func isSuffix(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Bool {
        var index = start
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "%"), UInt8(ascii: ")"), UInt8(ascii: "*"), UInt8(ascii: " "):
                index += 1
            case 0xE2:
                // ‰
                guard index + 2 < bytes.count, bytes[index + 1] == 0x80, bytes[index + 2] == 0xB0
                else { return false }
                index += 3
            default: return false
            }
        }
        return true
    }
}
