/// What a TrueType or OpenType font program says of its glyphs: how many there are, how wide they
/// are, which characters and names they have. Outlines are not opened.
struct TrueTypeProgram {
    let glyphCount: Int
    let maps: [CharacterMap]
    /// How many subtables `cmap` has, those in formats that are not read among them.
    let mapCount: Int
    /// Outlines in CFF, in an OpenType file.
    let compact: CompactProgram?

    private let unitsPerEm: Int
    private let metrics: FontBytes
    private let metricCount: Int
    private let names: [String: Int]

    private static let mostTables = 256

    /// Opens `bytes`; nil when they are no font with the tables that PDF needs.
    init?(_ bytes: [UInt8]) {
        let file = FontBytes(bytes)
        var start = 0
        if file.u32(0) == 0x7474_6366 {
            guard let first = file.u32(12) else { return nil }
            start = first
        }
        guard let tag = file.u32(start), [0x10000, 0x7472_7565, 0x4F54_544F].contains(tag),
            let count = file.u16(start + 4), count <= Self.mostTables
        else { return nil }
        var tables: [String: FontBytes] = [:]
        for index in 0..<count {
            let place = start + 12 + 16 * index
            guard let name = file.part(place, 4)?.text, let offset = file.u32(place + 8),
                let length = file.u32(place + 12)
            else { return nil }
            // A table that is cut off is used as far as it goes.
            tables[name] = file.part(offset, length) ?? file.rest(offset)
        }
        guard let head = tables["head"], let horizontal = tables["hhea"],
            let maximum = tables["maxp"], let metrics = tables["hmtx"],
            let units = head.u16(18), units > 0, let glyphs = maximum.u16(4),
            let metricCount = horizontal.u16(34), metricCount > 0
        else { return nil }
        unitsPerEm = units
        glyphCount = glyphs
        self.metrics = metrics
        self.metricCount = metricCount
        (maps, mapCount) = Self.maps(tables["cmap"])
        names = Self.names(tables["post"])
        compact = tables["CFF "].flatMap(CompactProgram.init)
    }

    /// Width of `glyph`, from 0, in thousandths of the type size.
    func width(of glyph: Int) -> Double {
        // Glyphs behind the last width have its width; those that are not there, that of the first.
        let index =
            glyph < 0 ? 0 : glyph < metricCount ? glyph : glyph < glyphCount ? metricCount - 1 : 0
        return Double((metrics.u16(4 * index) ?? 0) * 1000) / Double(unitsPerEm)
    }

    func map(_ platform: Int, _ encoding: Int) -> CharacterMap? {
        maps.first { $0.platform == platform && $0.encoding == encoding }
    }

    /// The glyph called `name`; 0 when there is none.
    func glyph(named name: String) -> Int { names[name] ?? 0 }

    private static func maps(_ table: FontBytes?) -> ([CharacterMap], Int) {
        guard let table, let count = table.u16(2) else { return ([], 0) }
        var result: [CharacterMap] = []
        for index in 0..<min(count, mostTables) {
            let place = 4 + 8 * index
            guard let platform = table.u16(place), let encoding = table.u16(place + 2),
                let offset = table.u32(place + 4), let data = table.rest(offset),
                let map = CharacterMap(platform: platform, encoding: encoding, data)
            else { continue }
            result.append(map)
        }
        return (result, count)
    }

    /// Names of glyphs that a `post` table of version 2 spells out.
    private static func names(_ table: FontBytes?) -> [String: Int] {
        guard let table, table.u32(0) == 0x20000, let count = table.u16(32) else { return [:] }
        var texts: [String] = []
        var place = 34 + 2 * count
        while texts.count < count, let length = table.u8(place),
            let text = table.part(place + 1, length)
        {
            texts.append(text.text)
            place += 1 + length
        }
        var result: [String: Int] = [:]
        for glyph in 0..<count {
            guard let index = table.u16(34 + 2 * glyph), index >= 258,
                texts.indices.contains(index - 258)
            else { continue }
            if result[texts[index - 258]] == nil { result[texts[index - 258]] = glyph }
        }
        return result
    }
}
