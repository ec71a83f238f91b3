/// A subtable of a TrueType font's `cmap` (OpenType, `cmap`): glyphs of characters.
struct CharacterMap {
    let platform: Int
    let encoding: Int
    private let data: FontBytes
    private let format: Int

    /// The subtable `data`; nil for formats that are hardly met (2, 8, 10, 13, 14).
    init?(platform: Int, encoding: Int, _ data: FontBytes) {
        guard let format = data.u16(0), [0, 4, 6, 12].contains(format) else { return nil }
        self.platform = platform
        self.encoding = encoding
        self.data = data
        self.format = format
    }

    /// The glyph of `character`; 0 when there is none.
    func glyph(of character: Int) -> Int {
        switch format {
        case 0: character < 256 ? data.u8(6 + character) ?? 0 : 0
        case 4: segment(character)
        case 6: trimmed(character)
        default: group(character)
        }
    }

    /// The lowest character of the map.
    var first: Int? {
        switch format {
        case 0: 0
        case 4: data.u16(6).flatMap { data.u16(16 + ($0 & ~1)) }
        case 6: data.u16(6)
        default: data.u32(16)
        }
    }

    private func trimmed(_ character: Int) -> Int {
        guard let first = data.u16(6), let count = data.u16(8), character >= first,
            character - first < count
        else { return 0 }
        return data.u16(10 + 2 * (character - first)) ?? 0
    }

    private func segment(_ character: Int) -> Int {
        guard character <= 0xFFFF, let double = data.u16(6) else { return 0 }
        let count = double / 2
        // The first segment that ends at or behind the character.
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            guard let end = data.u16(14 + 2 * middle) else { return 0 }
            if end < character { low = middle + 1 } else { high = middle }
        }
        let starts = 16 + 2 * count
        let offsetPlace = starts + 4 * count + 2 * low
        guard low < count, let start = data.u16(starts + 2 * low), start <= character,
            let delta = data.u16(starts + 2 * count + 2 * low), let offset = data.u16(offsetPlace)
        else { return 0 }
        if offset == 0 { return (character + delta) & 0xFFFF }
        guard let glyph = data.u16(offsetPlace + offset + 2 * (character - start)), glyph != 0
        else { return 0 }
        return (glyph + delta) & 0xFFFF
    }

    private func group(_ character: Int) -> Int {
        guard let count = data.u32(12) else { return 0 }
        var (low, high) = (0, min(count, data.count / 12))
        while low < high {
            let middle = (low + high) / 2
            guard let end = data.u32(20 + 12 * middle) else { return 0 }
            if end < character { low = middle + 1 } else { high = middle }
        }
        guard low < count, let start = data.u32(16 + 12 * low), let end = data.u32(20 + 12 * low),
            let glyph = data.u32(24 + 12 * low), start <= character, character <= end
        else { return 0 }
        return glyph + character - start
    }
}
