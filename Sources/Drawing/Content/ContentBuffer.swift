/// The bytes of a content stream being written (ISO 32000-1, 7.8.2).
struct ContentBuffer {
    private(set) var bytes: [UInt8] = []

    /// Forgets everything, keeping the room.
    mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

    /// Appends ASCII letters.
    @inline(__always)
    mutating func append(_ text: StaticString) {
        bytes.append(
            contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    /// Appends one byte.
    @inline(__always)
    mutating func append(_ byte: UInt8) { bytes.append(byte) }

    /// Puts `byte` before the byte at `position`.
    mutating func insert(_ byte: UInt8, at position: Int) { bytes.insert(byte, at: position) }

    /// Appends a whole number.
    mutating func append(_ value: Int) {
        if value < 0 { bytes.append(UInt8(ascii: "-")) }
        append(digits: value.magnitude, atLeast: 1)
    }

    /// Appends a number with at most `decimals` decimals, and a space.
    mutating func append(_ value: Double, decimals: Int = 4) {
        var unit = 1.0
        for _ in 0..<decimals { unit *= 10 }
        let scaled = Int((max(-1e9, min(1e9, value.isNaN ? 0 : value)) * unit).rounded())
        if scaled < 0 { bytes.append(UInt8(ascii: "-")) }
        let (whole, rest) = scaled.magnitude.quotientAndRemainder(dividingBy: UInt(unit))
        append(digits: whole, atLeast: 1)
        if rest > 0 {
            bytes.append(UInt8(ascii: "."))
            var (rest, places) = (rest, decimals)
            while rest % 10 == 0 {
                rest /= 10
                places -= 1
            }
            append(digits: rest, atLeast: places)
        }
        bytes.append(UInt8(ascii: " "))
    }

    private mutating func append(digits value: UInt, atLeast places: Int) {
        var digits = InlineArray<20, UInt8>(repeating: 48)
        var rest = value
        var first = 20
        while rest > 0 {
            first -= 1
            digits[first] = 48 + UInt8(truncatingIfNeeded: rest % 10)
            rest /= 10
        }
        first = min(first, 20 - places)
        for index in first..<20 { bytes.append(digits[index]) }
    }

    /// Appends two hexadecimal digits.
    @inline(__always)
    mutating func append(hex byte: UInt8) {
        bytes.append(Self.digit(byte >> 4))
        bytes.append(Self.digit(byte & 15))
    }

    @inline(__always)
    private static func digit(_ value: UInt8) -> UInt8 { value < 10 ? 48 + value : 55 + value }
}
