/// A font of a page with its program opened: which glyphs its codes show, how wide they are in the
/// file and in the program, and which characters they stand for (ISO 32000-1, 9.6 to 9.10).
struct OpenedFont {
    /// The font program.
    enum Program {
        case trueType(TrueTypeProgram)
        case compact(CompactProgram)
        case type1(Type1Program)
        /// Glyphs drawn by content of the file (Type 3), by name, with their widths.
        case drawn([String: Double?])
        /// There is none in the file.
        case missing
        /// It cannot be read.
        case damaged
    }

    let kind: String
    let program: Program
    /// Symbols and no letters, by the flags of the descriptor.
    let isSymbolic: Bool
    /// By code, the names that the dictionary gives; nil when it has no encoding.
    private(set) var names: [String?]?
    /// Whether `names` begin with an encoding that PDF knows.
    private(set) var hasNamedBase = false
    /// What codes stand for; nil when nothing is stated.
    private(set) var characters: CodeMap?
    /// What codes are and which glyphs they show in a composite font with a map of its own.
    private(set) var codes: CodeMap?

    private var hasPlainCharacters = false
    private var widths: [Int: Double] = [:]
    private var usualWidth: Double?
    private var glyphs: [UInt8]?

    /// A list of widths that gives more is none of a font: codes have two bytes.
    private static let mostWidths = 1 << 17
    /// Most bytes of glyphs drawn by content that are looked at for their widths.
    private static let mostDrawn = 1 << 26

    var isComposite: Bool { kind == "Type0" }
    /// Whether codes have names, which tell their characters without a map.
    var isNamed: Bool {
        if kind == "Type0" || kind == "Type3" { return false }
        if case .type1 = program { return true }
        return names != nil
    }

    /// Opens `font`.
    init(_ font: PDFDictionary, _ reader: DocumentReader) throws(PDFSyntaxError) {
        kind = try reader.resolve(font["Subtype"]).name ?? "?"
        var described = font
        if kind == "Type0", let inner = try reader.list(font["DescendantFonts"]).first,
            let inner = try reader.dictionary(inner)
        {
            described = inner
        }
        let descriptor = try reader.dictionary(described["FontDescriptor"]) ?? PDFDictionary()
        let flags = try reader.resolve(descriptor["Flags"]).integer ?? 0
        isSymbolic = flags & 0b10_0100 == 4
        program =
            kind == "Type3"
            ? try Self.drawn(font, reader) : try Self.program(descriptor, reader)
        if let map = font["ToUnicode"] {
            if try reader.resolve(map).name?.hasPrefix("Identity") ?? false {
                hasPlainCharacters = true
            } else if let bytes = try? reader.data(map) {
                characters = try? CodeMap(bytes)
            }
        }
        if kind == "Type0" {
            try readComposite(font, described, reader)
        } else {
            try readSimple(font, descriptor, reader)
        }
    }

    private mutating func readComposite(
        _ font: PDFDictionary, _ inner: PDFDictionary, _ reader: DocumentReader
    ) throws(PDFSyntaxError) {
        if try reader.dictionary(font["Encoding"]) != nil,
            let bytes = try reader.data(font["Encoding"])
        {
            codes = try CodeMap(bytes)
        }
        if try reader.resolve(inner["CIDToGIDMap"]).name == nil {
            glyphs = try reader.data(inner["CIDToGIDMap"])
        }
        usualWidth = try reader.resolve(inner["DW"]).number ?? 1000
        let list = try reader.list(inner["W"])
        var place = 0
        var given = 0
        while place + 1 < list.count, given < Self.mostWidths {
            guard let first = try reader.resolve(list[place]).integer else { break }
            let next = try reader.resolve(list[place + 1])
            if let own = next.array {
                for (step, width) in own.enumerated() {
                    widths[first &+ step] = try reader.resolve(width).number
                }
                given += own.count
                place += 2
            } else {
                guard let last = next.integer, place + 2 < list.count, first <= last,
                    first >= 0, last <= 0xFFFF
                else { break }
                let width = try reader.resolve(list[place + 2]).number
                for code in first...last { widths[code] = width }
                given += last - first + 1
                place += 3
            }
        }
    }

    private mutating func readSimple(
        _ font: PDFDictionary, _ descriptor: PDFDictionary, _ reader: DocumentReader
    ) throws(PDFSyntaxError) {
        usualWidth = try reader.resolve(descriptor["MissingWidth"]).number
        let first = try reader.resolve(font["FirstChar"]).integer ?? 0
        for (step, width) in try reader.list(font["Widths"]).prefix(256).enumerated() {
            widths[first &+ step] = try reader.resolve(width).number
        }
        let encoding = try reader.resolve(font["Encoding"])
        if let known = encoding.name.flatMap(GlyphNames.encoding) {
            names = known
            hasNamedBase = true
        } else if let entries = encoding.dictionary {
            let base = try reader.resolve(entries["BaseEncoding"]).name
            let known = base.flatMap(GlyphNames.encoding)
            hasNamedBase = known != nil
            var table = known ?? [String?](repeating: nil, count: 256)
            if known == nil, kind == "TrueType" { table = GlyphNames.standard }
            var code = 0
            for value in try reader.list(entries["Differences"]) {
                switch try reader.resolve(value) {
                case .integer(let next): code = next
                case .name(let name):
                    if table.indices.contains(code) { table[code] = name }
                    code &+= 1
                default: break
                }
            }
            names = table
        }
    }

    // MARK: Programs

    private static func program(
        _ descriptor: PDFDictionary, _ reader: DocumentReader
    ) throws(PDFSyntaxError) -> Program {
        if let file = descriptor["FontFile2"] {
            guard let bytes = try? reader.data(file) else { return .damaged }
            return outlines(bytes)
        }
        if let file = descriptor["FontFile3"] {
            guard let bytes = try? reader.data(file) else { return .damaged }
            let kind = try reader.resolve(try reader.dictionary(file)?["Subtype"]).name
            if kind == "OpenType" || bytes.starts(with: Array("OTTO".utf8)) {
                return outlines(bytes)
            }
            return CompactProgram(bytes).map(Program.compact) ?? .damaged
        }
        if let file = descriptor["FontFile"] {
            guard let bytes = try? reader.data(file) else { return .damaged }
            return Type1Program(bytes).map(Program.type1) ?? .damaged
        }
        return .missing
    }

    private static func outlines(_ bytes: [UInt8]) -> Program {
        guard let program = TrueTypeProgram(bytes) else { return .damaged }
        return program.compact.map(Program.compact) ?? .trueType(program)
    }

    private static func drawn(
        _ font: PDFDictionary, _ reader: DocumentReader
    ) throws(PDFSyntaxError) -> Program {
        var result: [String: Double?] = [:]
        var known: [Int: Double?] = [:]
        var bytes = 0
        for entry in try reader.dictionary(font["CharProcs"])?.entries ?? [] {
            var width: Double?
            if let number = entry.value.reference, let seen = known[number] {
                width = seen
            } else if bytes < mostDrawn, let content = try? reader.data(entry.value) {
                bytes += content.count
                var reading = OperatorReader(Array(content.prefix(1_024)))
                if let first = try? reading.next(), first.name == "d0" || first.name == "d1" {
                    width = first.operands.first?.number
                }
            }
            if let number = entry.value.reference { known.updateValue(width, forKey: number) }
            result.updateValue(width, forKey: entry.key)
        }
        return .drawn(result)
    }

    // MARK: Codes

    /// The codes of a shown string.
    func codes(in text: [UInt8]) -> [Int] {
        if let codes { return codes.codes(in: text) }
        if !isComposite { return text.map(Int.init) }
        return stride(from: 0, to: text.count - 1, by: 2).map { place in
            Int(text[place]) << 8 | Int(text[place + 1])
        }
    }

    /// The name of `code`; in simple fonts.
    func glyphName(of code: Int) -> String? {
        guard let names, names.indices.contains(code) else { return nil }
        return names[code]
    }

    /// The identifier of the glyph of `code`; in composite fonts.
    func identifier(of code: Int) -> Int { codes?.identifier(of: code) ?? code }

    /// The glyph that an identifier stands for in outlines of TrueType.
    func glyph(of identifier: Int) -> Int {
        guard let glyphs else { return identifier }
        guard identifier >= 0, identifier < glyphs.count / 2 else { return 0 }
        return Int(glyphs[2 * identifier]) << 8 | Int(glyphs[2 * identifier + 1])
    }

    /// The width that the file states for `code`, in thousandths; nil when it leaves it to the font.
    func statedWidth(of code: Int) -> Double? {
        widths[isComposite ? identifier(of: code) : code] ?? usualWidth
    }

    /// What `code` stands for, in UTF-16; nil when nothing tells.
    func text(of code: Int) -> [UInt8]? {
        if let text = characters?.texts[code] { return text }
        if hasPlainCharacters { return [UInt8(code >> 8 & 0xFF), UInt8(code & 0xFF)] }
        if isComposite { return nil }
        var name = glyphName(of: code)
        if name == nil, case .type1(let program) = program { name = program.name(of: code) }
        guard let name, let character = GlyphNames.character(name),
            let scalar = Unicode.Scalar(character)
        else { return nil }
        return String(scalar).utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    }
}
