/// Letters that XML cannot hold stand in the texts of workbooks as `_x000D_`, and a text that
/// looks so by itself bears `_x005F_` in the place of its line (ISO/IEC 29500-1, 22.9.2.19).
enum EscapedText {
    private static let line = UInt8(ascii: "_")

    /// What the text of a cell says. A carriage return is a new line, once with the line feed
    /// after it.
    static func decoded(_ bytes: [UInt8]) -> String {
        guard bytes.count >= 7, mayBeEscaped(bytes) else {
            return String(decoding: bytes, as: UTF8.self)
        }
        var units: [UInt16] = []
        var text = ""
        var (position, start) = (0, 0)
        /// Letters beyond U+FFFF are written as two halves.
        func flush(upTo end: Int) {
            if start < end {
                text += String(decoding: units, as: UTF16.self)
                units.removeAll()
                text += String(decoding: bytes[start..<end], as: UTF8.self)
            }
        }
        while position < bytes.count {
            guard let unit = unit(in: bytes, at: position) else {
                position += 1
                continue
            }
            flush(upTo: position)
            position += 7
            start = position
            let isBeforeFeed = position < bytes.count && bytes[position] == UInt8(ascii: "\n")
            if unit != 0x0D {
                units.append(unit)
            } else if !isBeforeFeed {
                units.append(0x0A)
            }
        }
        flush(upTo: bytes.count)
        return text + String(decoding: units, as: UTF16.self)
    }

    /// `text` as it may stand in a cell without being read as an escape. Some programs take
    /// fewer than four digits for one as well (`van_hoa_xa_hoi`).
    static func encoded(_ text: String) -> String {
        var bytes = Array(text.utf8)
        guard mayBeEscaped(bytes) else { return text }
        for position in bytes.indices.reversed() where bytes[position] == line {
            guard position + 1 < bytes.count, bytes[position + 1] == UInt8(ascii: "x") else {
                continue
            }
            let digits = bytes[(position + 2)...].prefix { hex($0) != nil }.count
            let end = position + 2 + digits
            guard (1...4).contains(digits), end < bytes.count, bytes[end] == line else { continue }
            bytes.replaceSubrange(position...position, with: Array("_x005F_".utf8))
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func mayBeEscaped(_ bytes: [UInt8]) -> Bool {
        bytes.contains(line)
            && zip(bytes, bytes.dropFirst()).contains { $0 == line && $1 == UInt8(ascii: "x") }
    }

    /// What `_x` and four digits at `position` stand for.
    private static func unit(in bytes: [UInt8], at position: Int) -> UInt16? {
        guard bytes[position] == line, position + 6 < bytes.count,
            bytes[position + 1] == UInt8(ascii: "x"), bytes[position + 6] == line
        else { return nil }
        var unit: UInt16 = 0
        for byte in bytes[(position + 2)..<(position + 6)] {
            guard let digit = hex(byte) else { return nil }
            unit = unit << 4 | UInt16(digit)
        }
        return unit
    }

    private static func hex(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}
