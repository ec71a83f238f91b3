/// What a font in the Compact Font Format says of its glyphs (Adobe Technical Note 5176): their
/// names or character identifiers, codes and widths. Outlines are not drawn.
struct CompactProgram {
    /// Whether glyphs have character identifiers instead of names.
    let isKeyed: Bool
    /// Number of glyphs.
    var glyphCount: Int { strings.count }

    private let strings: CompactIndex
    private let globals: CompactIndex
    private var privates: [Private] = []
    /// By glyph, the number of its private part in fonts with character identifiers.
    private var selection: [UInt8] = []
    private var scale = 1.0
    /// By name, the glyph.
    private var names: [String: Int] = [:]
    /// By character identifier, the glyph.
    private var identifiers: [Int: Int] = [:]
    /// By code, the glyph of the font's own encoding; nil when it has a predefined one.
    private var codes: [Int: Int]?

    /// Widths and subroutines of a part of the font.
    private struct Private {
        var usual = 0.0
        var nominal = 0.0
        var locals = CompactIndex()
    }

    /// Opens `data`; nil when they are no such font.
    init?(_ data: FontBytes) {
        guard data.u8(0) == 1, let header = data.u8(2),
            let titles = CompactIndex(data, at: header),
            let tops = CompactIndex(data, at: titles.end), let topData = tops[0],
            let texts = CompactIndex(data, at: tops.end),
            let globals = CompactIndex(data, at: texts.end)
        else { return nil }
        let top = CompactDictionary(topData)
        guard let place = top.integer(17), let strings = CompactIndex(data, at: place),
            strings.count > 0
        else { return nil }
        self.strings = strings
        self.globals = globals
        isKeyed = top[.escaped(30)] != nil
        if let matrix = top[.escaped(7)], let first = matrix.first, first != 0 {
            scale = first * 1000
        }
        if isKeyed {
            guard let place = top.integer(.escaped(36)), let parts = CompactIndex(data, at: place)
            else { return nil }
            for index in 0..<min(parts.count, 256) {
                let part = parts[index].map(CompactDictionary.init)
                privates.append(Self.readPrivate(part, data))
                if index == 0, top[.escaped(7)] == nil, let matrix = part?[.escaped(7)],
                    let first = matrix.first, first != 0
                {
                    scale = first * 1000
                }
            }
            selection = Self.selection(data, at: top.integer(.escaped(37)), count: strings.count)
        } else {
            privates = [Self.readPrivate(top, data)]
        }
        readCharset(data, top.integer(15) ?? 0, texts)
        readEncoding(data, top.integer(16) ?? 0)
    }

    init?(_ bytes: [UInt8]) { self.init(FontBytes(bytes)) }

    func glyph(named name: String) -> Int? { names[name] }

    func glyph(identifier: Int) -> Int? { identifiers[identifier] }

    /// The glyph of `code` in the font's own encoding; nil when there is none.
    func glyph(code: Int) -> Int? {
        if let codes { return codes[code] }
        guard
            let name = GlyphNames.standard.indices.contains(code) ? GlyphNames.standard[code] : nil
        else { return nil }
        return names[name]
    }

    /// Width of `glyph` in thousandths of the type size; nil when its program does not tell.
    func width(of glyph: Int) -> Double? {
        guard let program = strings[glyph] else { return nil }
        let part = selection.indices.contains(glyph) ? Int(selection[glyph]) : 0
        guard privates.indices.contains(part) else { return nil }
        let own = privates[part]
        var reading = CharstringWidth(globals: globals, locals: own.locals)
        switch reading.read(program) {
        case .usual: return own.usual * scale
        case .stated(let difference): return (own.nominal + difference) * scale
        case .unknown: return nil
        }
    }

    private static func readPrivate(_ part: CompactDictionary?, _ data: FontBytes) -> Private {
        var result = Private()
        guard let place = part?[.plain(18)], place.count == 2, place.allSatisfy({ abs($0) < 1e9 }),
            let bytes = data.part(Int(place[1]), Int(place[0]))
        else { return result }
        let own = CompactDictionary(bytes)
        result.usual = own[.plain(20)]?.first ?? 0
        result.nominal = own[.plain(21)]?.first ?? 0
        if let offset = own.integer(19),
            let locals = CompactIndex(data, at: Int(place[1]) + offset)
        {
            result.locals = locals
        }
        return result
    }

    private mutating func readCharset(_ data: FontBytes, _ place: Int, _ texts: CompactIndex) {
        if place <= 2 {
            // ISOAdobe: the first 229 strings; the expert sets are left unnamed.
            guard place == 0, !isKeyed else { return }
            for glyph in 0..<min(strings.count, 229) { add(glyph, number: glyph, texts) }
            return
        }
        guard let format = data.u8(place), format <= 2 else { return }
        add(0, number: 0, texts)
        var (glyph, offset) = (1, place + 1)
        while glyph < strings.count, let first = data.u16(offset) {
            var left = 0
            if format > 0 {
                guard let more = data.number(offset + 2, size: format) else { return }
                left = more
            }
            offset += 2 + format
            for step in 0...left where glyph < strings.count {
                add(glyph, number: first + step, texts)
                glyph += 1
            }
        }
    }

    private mutating func add(_ glyph: Int, number: Int, _ texts: CompactIndex) {
        if isKeyed {
            if identifiers[number] == nil { identifiers[number] = glyph }
            return
        }
        let known = GlyphNames.compactStrings
        let name =
            known.indices.contains(number) ? known[number] : texts[number - known.count]?.text
        if let name, names[name] == nil { names[name] = glyph }
    }

    private mutating func readEncoding(_ data: FontBytes, _ place: Int) {
        guard !isKeyed, place > 1, let format = data.u8(place), let count = data.u8(place + 1)
        else { return }
        var codes: [Int: Int] = [:]
        var glyph = 1
        if format & 0x7F == 0 {
            for index in 0..<count {
                if let code = data.u8(place + 2 + index) { codes[code] = index + 1 }
            }
        } else {
            for index in 0..<count {
                guard let first = data.u8(place + 2 + 2 * index),
                    let left = data.u8(place + 3 + 2 * index)
                else { break }
                for step in 0...left {
                    codes[first + step] = glyph
                    glyph += 1
                }
            }
        }
        self.codes = codes
    }

    private static func selection(_ data: FontBytes, at place: Int?, count: Int) -> [UInt8] {
        guard let place, let format = data.u8(place) else { return [] }
        var result = [UInt8](repeating: 0, count: count)
        if format == 0 {
            for glyph in 0..<count { result[glyph] = UInt8(data.u8(place + 1 + glyph) ?? 0) }
            return result
        }
        guard format == 3, let ranges = data.u16(place + 1) else { return [] }
        for index in 0..<ranges {
            let offset = place + 3 + 3 * index
            guard let first = data.u16(offset), let part = data.u8(offset + 2),
                let next = data.u16(offset + 3), first < next
            else { break }
            for glyph in first..<min(next, count) where glyph < count {
                result[glyph] = UInt8(part)
            }
        }
        return result
    }
}
