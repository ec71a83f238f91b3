/// A font and the codes of it that pages show; finds what is wrong with each code when it is first
/// shown (ISO 19005-2, 6.2.11.4 to 6.2.11.8, and ISO 14289-1, 7.21).
final class UsedFont {
    /// What is wrong with a code.
    enum Flaw: Hashable {
        /// The font program has no glyph for it.
        case noGlyph
        /// It shows the glyph for codes that mean nothing.
        case notDefined
        /// The file and the font program state different widths.
        case width(stated: Int, real: Int)
        /// Nothing tells what it stands for.
        case noCharacter
        /// It stands for no character: U+0000, U+FEFF, U+FFFE.
        case badCharacter
        /// It stands for a character of a private use area.
        case privateCharacter

        /// Flaws of one kind are told once a font.
        var kind: Int {
            switch self {
            case .noGlyph: 0
            case .notDefined: 1
            case .width: 2
            case .noCharacter: 3
            case .badCharacter: 4
            case .privateCharacter: 5
            }
        }
    }

    /// What is wrong with the font as a whole.
    enum Fault: Hashable {
        /// Its program is not in the file, or cannot be read; fonts of invisible text need none.
        case notEmbedded
        /// Nothing tells what its codes stand for.
        case noCharacters
        /// Its encoding is not one for archives.
        case encoding
        /// An entry of its dictionary is not there or not right.
        case entry(String)
    }

    let font: OpenedFont
    /// Its name without the mark of a subset.
    let name: String
    private var faults: [Fault]
    private var seen: Set<Int> = []
    private var told: Set<Int> = []
    private static let mostCodes = 70_000

    init(_ font: OpenedFont, name: String, faults: [Fault]) {
        self.font = font
        self.name = name
        self.faults = faults
    }

    /// What is wrong with the font as a whole, each once, when text is shown in it.
    func takeFaults(isVisible: Bool) -> [Fault] {
        if faults.isEmpty { return [] }
        let taken = faults.filter { isVisible || $0 != .notEmbedded }
        faults.removeAll { taken.contains($0) }
        return taken
    }

    /// Takes note of a shown string; gives each kind of flaw the first time, with its code.
    func show(_ text: [UInt8], isVisible: Bool) -> [(flaw: Flaw, code: Int)] {
        var result: [(flaw: Flaw, code: Int)] = []
        for code in font.codes(in: text) {
            let key = code << 1 | (isVisible ? 1 : 0)
            guard seen.count < 2 * Self.mostCodes, seen.insert(key).inserted else { continue }
            for flaw in flaws(of: code, isVisible: isVisible)
            where told.insert(flaw.kind).inserted {
                result.append((flaw, code))
            }
        }
        return result
    }

    /// A code for people: the character when it is known, else its number.
    func word(for code: Int) -> String {
        if let text = font.text(of: code), !text.isEmpty {
            let word = PDFText.string([0xFE, 0xFF] + text)
            if word.unicodeScalars.allSatisfy({ $0.value > 32 && $0.value != 0xFFFD }) {
                return word
            }
        }
        return "0x" + String(code, radix: 16, uppercase: true)
    }

    private func flaws(of code: Int, isVisible: Bool) -> [Flaw] {
        var result: [Flaw] = []
        let glyph = glyph(of: code)
        if isVisible, glyph.isThere == false { result.append(.noGlyph) }
        if glyph.isNotDefined { result.append(.notDefined) }
        if isVisible, let real = glyph.width, let stated = font.statedWidth(of: code),
            abs(real - stated) > 1
        {
            result.append(.width(stated: Self.whole(stated), real: Self.whole(real)))
        }
        guard let text = font.text(of: code) else { return result + [.noCharacter] }
        let units = stride(from: 0, to: text.count - 1, by: 2).map { place in
            UInt16(text[place]) << 8 | UInt16(text[place + 1])
        }
        let scalars = String(decoding: units, as: UTF16.self).unicodeScalars
        if units.contains(where: { $0 == 0 || $0 == 0xFEFF || $0 == 0xFFFE })
            || text.count == 1 && text[0] == 0
        {
            result.append(.badCharacter)
        }
        if scalars.contains(where: { (0xE000...0xF8FF).contains($0.value) || $0.value >= 0xF0000 })
        {
            result.append(.privateCharacter)
        }
        return result
    }

    private static func whole(_ value: Double) -> Int {
        value.isFinite ? Int(max(-1e6, min(1e6, value.rounded()))) : 0
    }

    /// What the font program has for a code; `isThere` is nil when it cannot be told.
    private struct Glyph {
        var isThere: Bool?
        var isNotDefined = false
        var width: Double?
    }

    private func glyph(of code: Int) -> Glyph {
        font.isComposite ? compositeGlyph(of: code) : simpleGlyph(of: code)
    }

    private func compositeGlyph(of code: Int) -> Glyph {
        let identifier = font.identifier(of: code)
        var result = Glyph()
        switch font.program {
        case .trueType(let program):
            let glyph = font.glyph(of: identifier)
            result.isThere = glyph >= 0 && glyph < program.glyphCount
            result.width = program.width(of: glyph)
        case .compact(let program):
            let glyph =
                program.isKeyed
                ? program.glyph(identifier: identifier)
                : identifier < program.glyphCount ? identifier : nil
            result.isThere = glyph != nil
            result.width = glyph.flatMap(program.width)
        default: return result
        }
        result.isNotDefined = code == 0 || identifier == 0 || result.isThere == false
        return result
    }

    private func simpleGlyph(of code: Int) -> Glyph {
        let name = font.glyphName(of: code)
        var result = Glyph()
        result.isNotDefined =
            name == ".notdef" || name == nil && font.names != nil && font.hasNamedBase
        switch font.program {
        case .trueType(let program):
            let glyph = glyph(of: code, name, in: program)
            result.isThere = glyph > 0 && glyph < program.glyphCount
            result.width = program.width(of: glyph)
            if name == nil, code == 0 { result.isNotDefined = true }
        case .compact(let program):
            let glyph = name.map(program.glyph(named:)) ?? program.glyph(code: code)
            result.isThere = glyph.map { $0 > 0 } ?? false
            result.width = glyph.flatMap(program.width)
        case .type1(let program):
            guard let name = name ?? program.name(of: code) else {
                result.isThere = false
                break
            }
            result.isThere = name != ".notdef" && program.has(name)
            result.width = program.width(of: name)
        case .drawn(let widths):
            guard let name, let width = widths[name] else {
                result.isThere = false
                break
            }
            result.isThere = true
            result.width = width
        case .missing, .damaged: break
        }
        return result
    }

    /// The glyph of a code in a TrueType font (ISO 32000-1, 9.6.6.4); 0 when there is none.
    private func glyph(of code: Int, _ name: String?, in program: TrueTypeProgram) -> Int {
        if font.isSymbolic || font.names == nil {
            if let map = program.map(3, 0) {
                let high = (map.first ?? 0) & 0xFF00
                return map.glyph(of: high + code)
            }
            return program.map(1, 0)?.glyph(of: code) ?? 0
        }
        guard let name else { return 0 }
        var glyph = 0
        if let map = program.map(3, 1), let character = GlyphNames.character(name) {
            glyph = map.glyph(of: Int(character))
        }
        if glyph == 0, let map = program.map(1, 0),
            let code = GlyphNames.macRoman.firstIndex(of: name)
        {
            glyph = map.glyph(of: code)
        }
        return glyph == 0 ? program.glyph(named: name) : glyph
    }
}
