/// Bytes of a font program, read without trust: what lies outside them reads as nothing.
struct FontBytes {
    private let bytes: [UInt8]
    private let range: Range<Int>

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        range = bytes.indices
    }

    private init(_ bytes: [UInt8], _ range: Range<Int>) {
        self.bytes = bytes
        self.range = range
    }

    var count: Int { range.count }

    /// The part of `count` bytes from `offset` on.
    func part(_ offset: Int, _ count: Int) -> FontBytes? {
        guard offset >= 0, count >= 0, offset <= range.count, count <= range.count - offset else {
            return nil
        }
        let start = range.lowerBound + offset
        return FontBytes(bytes, start..<start + count)
    }

    /// Everything from `offset` on.
    func rest(_ offset: Int) -> FontBytes? { part(offset, range.count - max(0, offset)) }

    func u8(_ offset: Int) -> Int? {
        guard offset >= 0, offset < range.count else { return nil }
        return Int(bytes[range.lowerBound + offset])
    }

    func u16(_ offset: Int) -> Int? { number(offset, size: 2) }

    func i16(_ offset: Int) -> Int? { u16(offset).map { $0 >= 0x8000 ? $0 - 0x10000 : $0 } }

    func u32(_ offset: Int) -> Int? { number(offset, size: 4) }

    /// An unsigned number of `size` bytes, one to four, the highest first.
    func number(_ offset: Int, size: Int) -> Int? {
        guard offset >= 0, size > 0, size <= 4, offset <= range.count - size else { return nil }
        var result = 0
        for index in 0..<size {
            result = result << 8 | Int(bytes[range.lowerBound + offset + index])
        }
        return result
    }

    /// The bytes as letters.
    var text: String { String(decoding: bytes[range], as: UTF8.self) }
}
