/// A list of byte strings in a CFF font (Adobe Technical Note 5176, section 5).
struct CompactIndex {
    let count: Int
    /// Where what comes after the list begins.
    let end: Int
    private let data: FontBytes
    private let size: Int
    private let offsets: Int
    private let base: Int

    /// An empty list.
    init() {
        (count, end, size, offsets, base) = (0, 0, 1, 0, 0)
        data = FontBytes([])
    }

    /// The list at `place` of `data`; nil when it is damaged.
    init?(_ data: FontBytes, at place: Int) {
        guard place >= 0, let count = data.u16(place) else { return nil }
        self.data = data
        self.count = count
        if count == 0 {
            (end, size, offsets, base) = (place + 2, 1, 0, 0)
            return
        }
        guard let size = data.u8(place + 2), (1...4).contains(size) else { return nil }
        self.size = size
        offsets = place + 3
        base = offsets + (count + 1) * size - 1
        guard let last = data.number(offsets + count * size, size: size) else { return nil }
        end = base + last
    }

    /// The string of this number.
    subscript(index: Int) -> FontBytes? {
        guard index >= 0, index < count,
            let start = data.number(offsets + index * size, size: size),
            let next = data.number(offsets + (index + 1) * size, size: size)
        else { return nil }
        return data.part(base + start, next - start)
    }
}

/// The operators of a CFF dictionary with their operands.
struct CompactDictionary {
    enum Key: Hashable {
        case plain(Int)
        case escaped(Int)
    }

    private var entries: [Key: [Double]] = [:]

    init(_ data: FontBytes) {
        var operands: [Double] = []
        var place = 0
        while let byte = data.u8(place) {
            place += 1
            switch byte {
            case 12:
                entries[.escaped(data.u8(place) ?? 0)] = operands
                operands = []
                place += 1
            case 0...21:
                entries[.plain(byte)] = operands
                operands = []
            case 28:
                operands.append(Double(data.i16(place) ?? 0))
                place += 2
            case 29:
                operands.append(Double(Int32(truncatingIfNeeded: data.u32(place) ?? 0)))
                place += 4
            case 30: operands.append(Self.real(data, &place))
            case 32...246: operands.append(Double(byte - 139))
            case 247...250:
                operands.append(Double((byte - 247) * 256 + (data.u8(place) ?? 0) + 108))
                place += 1
            case 251...254:
                operands.append(Double(-(byte - 251) * 256 - (data.u8(place) ?? 0) - 108))
                place += 1
            default: break
            }
            if operands.count > 48 { operands.removeAll() }
        }
    }

    subscript(key: Key) -> [Double]? { entries[key] }

    func integer(_ key: Key) -> Int? {
        guard let value = entries[key]?.last, abs(value) < 1e9 else { return nil }
        return Int(value)
    }

    func integer(_ key: Int) -> Int? { integer(.plain(key)) }

    private static func real(_ data: FontBytes, _ place: inout Int) -> Double {
        var text = ""
        while let byte = data.u8(place) {
            place += 1
            for half in [byte >> 4, byte & 15] {
                switch half {
                case 0...9: text += String(half)
                case 10: text += "."
                case 11: text += "E"
                case 12: text += "E-"
                case 14: text += "-"
                default: return Double(text) ?? 0
                }
            }
            if text.utf8.count > 64 { return 0 }
        }
        return 0
    }
}
