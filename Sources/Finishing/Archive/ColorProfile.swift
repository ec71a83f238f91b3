/// The sRGB profile of the output intent: an ICC profile of version 4.2 made here, so that it is
/// small and always the same bytes. Values are those of IEC 61966-2-1 adapted to D50.
enum ColorProfile {
    /// The profile's bytes.
    static let sRGB: [UInt8] = {
        let tags: [(StaticString, [UInt8])] = [
            ("desc", localized("sRGB")),
            ("cprt", localized("No copyright, use freely")),
            ("wtpt", coordinates([0xF6D6, 0x10000, 0xD32D])),
            (
                "chad",
                numbers(
                    "sf32",
                    [
                        1.047882, 0.022919, -0.050217, 0.029587, 0.990479, -0.017059, -0.009250,
                        0.015076, 0.751678,
                    ])
            ),
            ("rXYZ", coordinates([0x6FA2, 0x38F5, 0x0390])),
            ("gXYZ", coordinates([0x6299, 0xB785, 0x18DA])),
            ("bXYZ", coordinates([0x24A0, 0x0F84, 0xB6CF])),
            ("rTRC", curve),
            ("gTRC", curve),
            ("bTRC", curve),
        ]
        var table: [UInt8] = []
        var data: [UInt8] = []
        var places: [(bytes: [UInt8], offset: Int)] = []
        let start = 128 + 4 + tags.count * 12
        append(tags.count, to: &table)
        for (name, bytes) in tags {
            let offset: Int
            if let known = places.first(where: { $0.bytes == bytes }) {
                offset = known.offset
            } else {
                offset = start + data.count
                places.append((bytes, offset))
                data += bytes
                while data.count % 4 != 0 { data.append(0) }
            }
            table.append(ascii: name)
            append(offset, to: &table)
            append(bytes.count, to: &table)
        }
        return header(size: start + data.count) + table + data
    }()

    /// The 128 bytes that begin a profile (ICC.1:2004-10, 7.2).
    private static func header(size: Int) -> [UInt8] {
        var out: [UInt8] = []
        append(size, to: &out)
        append(0, to: &out)
        append(0x0420_0000, to: &out)
        out.append(ascii: "mntrRGB XYZ ")
        for part in [2023, 1, 1, 0, 0, 0] {
            out.append(UInt8(part >> 8))
            out.append(UInt8(part & 255))
        }
        out.append(ascii: "acsp")
        out.append(contentsOf: repeatElement(0, count: 28))
        for value in [0xF6D6, 0x10000, 0xD32D] { append(value, to: &out) }
        out.append(contentsOf: repeatElement(0, count: 128 - out.count))
        return out
    }

    /// The curve of sRGB as a parametric curve of type 3 (10.15).
    private static let curve: [UInt8] = {
        var out: [UInt8] = []
        out.append(ascii: "para")
        append(0, to: &out)
        append(3 << 16, to: &out)
        for value in [2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045] {
            append(Int((value * 65536).rounded()), to: &out)
        }
        return out
    }()

    private static func coordinates(_ values: [Int]) -> [UInt8] {
        var out: [UInt8] = []
        out.append(ascii: "XYZ ")
        append(0, to: &out)
        for value in values { append(value, to: &out) }
        return out
    }

    private static func numbers(_ kind: StaticString, _ values: [Double]) -> [UInt8] {
        var out: [UInt8] = []
        out.append(ascii: kind)
        append(0, to: &out)
        for value in values { append(Int((value * 65536).rounded()), to: &out) }
        return out
    }

    /// A text in one language (10.13).
    private static func localized(_ text: String) -> [UInt8] {
        let units = Array(text.utf16)
        var out: [UInt8] = []
        out.append(ascii: "mluc")
        append(0, to: &out)
        append(1, to: &out)
        append(12, to: &out)
        out.append(ascii: "enUS")
        append(units.count * 2, to: &out)
        append(28, to: &out)
        for unit in units {
            out.append(UInt8(unit >> 8))
            out.append(UInt8(unit & 255))
        }
        return out
    }

    private static func append(_ value: Int, to out: inout [UInt8]) {
        let word = UInt32(truncatingIfNeeded: value)
        for shift in [24, 16, 8, 0] as [UInt32] {
            out.append(UInt8(truncatingIfNeeded: word >> shift))
        }
    }
}
