/// Where each object of the file being written is, packed into eight bytes.
struct ObjectLocations {
    /// By object number. 0: free or not yet written; bit 63 set: in an object stream, its number
    /// above bit 16 and the index below; otherwise the byte offset.
    private var packed: [UInt64] = [0]

    private static let contained: UInt64 = 1 << 63

    mutating func allocate() -> Int {
        packed.append(0)
        return packed.count - 1
    }

    mutating func set(_ number: Int, offset: Int) { packed[number] = UInt64(offset) }

    mutating func set(_ number: Int, container: Int, index: Int) {
        packed[number] = Self.contained | UInt64(container) << 16 | UInt64(index)
    }

    /// The rows of a cross-reference stream: each holds the differences to the row before (PNG's
    /// filter Up), so that they shrink to almost nothing. `entries` get what describes them.
    func rows(entries: inout [UInt8]) -> [UInt8] {
        let largest = packed.reduce(0) { result, value in
            max(result, value & Self.contained == 0 ? value : (value & ~Self.contained) >> 16)
        }
        var width = 1
        while width < 7, largest >> UInt64(8 * width) > 0 { width += 1 }
        let row = 1 + width + 2
        entries.append(ascii: "/Size ")
        entries.append(decimal: packed.count)
        entries.append(ascii: "/W[1 ")
        entries.append(decimal: width)
        entries.append(ascii: " 2]/DecodeParms<</Predictor 12/Columns ")
        entries.append(decimal: row)
        entries.append(ascii: ">>")

        var rows: [UInt8] = []
        rows.reserveCapacity(packed.count * (row + 1))
        var previous = [UInt8](repeating: 0, count: row)
        var current = previous
        for (number, value) in packed.enumerated() {
            let (kind, place, last): (UInt8, UInt64, UInt64)
            if value & Self.contained != 0 {
                (kind, place, last) = (2, (value & ~Self.contained) >> 16, value & 0xFFFF)
            } else if value == 0 {
                (kind, place, last) = (0, 0, number == 0 ? 0xFFFF : 0)
            } else {
                (kind, place, last) = (1, value, 0)
            }
            current[0] = kind
            for byte in 0..<width {
                current[1 + byte] = UInt8(
                    truncatingIfNeeded: place >> UInt64(8 * (width - 1 - byte)))
            }
            current[row - 2] = UInt8(truncatingIfNeeded: last >> 8)
            current[row - 1] = UInt8(truncatingIfNeeded: last)
            rows.append(2)
            for byte in 0..<row { rows.append(current[byte] &- previous[byte]) }
            swap(&previous, &current)
        }
        return rows
    }
}
