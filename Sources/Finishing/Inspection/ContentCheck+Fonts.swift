extension ContentCheck {
    /// Fonts that content can choose, by name.
    mutating func openedFonts(in resources: PDFDictionary) throws(PDFSyntaxError) -> [String:
        UsedFont]
    {
        var result: [String: UsedFont] = [:]
        for entry in try reader.dictionary(resources["Font"])?.entries ?? [] {
            if let number = entry.value.reference {
                if let used = fonts[number] ?? nil { result[entry.key] = used }
            } else if let font = entry.value.dictionary {
                result[entry.key] = opened(font)
            }
        }
        return result
    }

    /// Opens a font once; what is wrong with it is told when text is shown in it.
    mutating func checkFont(
        _ value: PDFValue, _ context: Context, depth: Int
    ) throws(PDFSyntaxError) {
        if let number = value.reference {
            if fonts[number] != nil { return }
            fonts[number] = .some(nil)
        }
        guard let font = try reader.dictionary(value) else { return }
        if let used = opened(font) {
            if let number = value.reference { fonts[number] = used }
        } else {
            let name = try reader.resolve(font["BaseFont"]).name ?? "?"
            context.tell(.font, ["font": name])
        }
        if try reader.resolve(font["Subtype"]).name == "Type3" {
            let own = try reader.dictionary(font["Resources"]) ?? PDFDictionary()
            let kind = resourcesOfGlyphs[own] ?? resourcesOfGlyphs.count
            resourcesOfGlyphs[own] = kind
            for entry in try reader.dictionary(font["CharProcs"])?.entries ?? [] {
                if isExhausted { break }
                guard let number = entry.value.reference,
                    glyphs.insert(Glyph(stream: number, resources: kind)).inserted,
                    let content = try? reader.data(entry.value)
                else { continue }
                try walk(content, own, context, depth: depth + 1)
            }
        }
    }

    /// Opens a font; nil when it cannot be opened. One without an object of its own is opened
    /// wherever it stands, so what that takes is counted.
    private mutating func opened(_ font: PDFDictionary) -> UsedFont? {
        let before = reader.decoded
        defer { charge(reader.decoded - before) }
        return try? open(font)
    }

    private func open(_ font: PDFDictionary) throws(PDFSyntaxError) -> UsedFont {
        let summary = try FontReading(reader).summary(of: font)
        let opened = try OpenedFont(font, reader)
        let isMended = mends ? try hasOutlines(font) : false
        var flaws: [UsedFont.Fault] = []
        switch opened.program {
        case .missing where !isMended: flaws.append(.notEmbedded)
        case .damaged: flaws.append(.notEmbedded)
        default: if !summary.isEmbedded, !isMended { flaws.append(.notEmbedded) }
        }
        if !summary.mapsToUnicode, !opened.isNamed { flaws.append(.noCharacters) }
        if try !hasLawfulEncoding(font, opened) { flaws.append(.encoding) }
        if !flaws.contains(.notEmbedded) {
            flaws += try missingEntries(font).map(UsedFont.Fault.entry)
        }
        return UsedFont(opened, name: summary.name, faults: flaws)
    }

    /// Tells what is wrong with a font in which text is shown.
    func tell(_ fault: UsedFont.Fault, of used: UsedFont, _ context: Context) {
        switch fault {
        case .notEmbedded: context.tell(.font, ["font": used.name])
        case .noCharacters: context.tell(.unicode, ["font": used.name])
        case .encoding: context.tell(.encoding, ["font": used.name])
        case .entry(let entry): context.tell(.fontEntry, ["font": used.name, "entry": entry])
        }
    }

    /// Tells of a code that a page shows.
    func tell(_ flaw: UsedFont.Flaw, of code: Int, in used: UsedFont, _ context: Context) {
        var arguments = ["font": used.name, "char": used.word(for: code)]
        switch flaw {
        case .noGlyph, .notDefined: context.tell(.glyph, arguments)
        case .noCharacter:
            // Fonts without any map were told of as a whole.
            if used.font.characters != nil || used.font.isNamed {
                context.tell(.character, arguments)
            }
        case .badCharacter, .privateCharacter: context.tell(.character, arguments)
        case .width(let stated, let real):
            arguments["stated"] = String(stated)
            arguments["real"] = String(real)
            context.tell(.width, arguments)
        }
    }

    /// Whether a font whose glyph map is missing is embedded all the same: we write the map.
    private func hasOutlines(_ font: PDFDictionary) throws(PDFSyntaxError) -> Bool {
        guard let inner = try reader.list(font["DescendantFonts"]).first,
            let descendant = try reader.dictionary(inner),
            let descriptor = try reader.dictionary(descendant["FontDescriptor"])
        else { return false }
        return descriptor["FontFile2"] != nil || descriptor["FontFile3"] != nil
    }

    /// Entries that ISO 32000-1, 9.6 and 9.7, ask for and that are not there or not right.
    private func missingEntries(_ font: PDFDictionary) throws(PDFSyntaxError) -> [String] {
        var result: [String] = []
        if try reader.resolve(font["Type"]).name != "Font" { result.append("Type") }
        let kind = try reader.resolve(font["Subtype"]).name ?? "?"
        if !["Type1", "MMType1", "TrueType", "Type3", "Type0"].contains(kind) {
            result.append("Subtype")
        }
        if kind != "Type3", try reader.resolve(font["BaseFont"]).name == nil {
            result.append("BaseFont")
        }
        if kind == "Type0" {
            let inner = try reader.dictionary(try reader.list(font["DescendantFonts"]).first)
            if try reader.resolve(inner?["Type"]).name != "Font" { result.append("Type") }
            if inner?["CIDSystemInfo"] == nil { result.append("CIDSystemInfo") }
        } else {
            let first = try reader.resolve(font["FirstChar"]).integer
            let last = try reader.resolve(font["LastChar"]).integer
            let widths = try reader.list(font["Widths"]).count
            if first == nil || last == nil || widths != (last ?? 0) &- (first ?? 0) &+ 1 {
                result.append("Widths")
            }
        }
        return result
    }

    /// ISO 19005-2, 6.2.11.6 and 6.2.11.3.3.
    private func hasLawfulEncoding(
        _ font: PDFDictionary, _ opened: OpenedFont
    ) throws(PDFSyntaxError) -> Bool {
        let encoding = try reader.resolve(font["Encoding"])
        switch opened.kind {
        case "TrueType": return try isLawful(encoding, of: opened)
        case "Type0":
            guard let name = encoding.name else {
                guard let stream = encoding.dictionary, let codes = opened.codes else {
                    return false
                }
                let direction = try reader.resolve(stream["WMode"]).integer ?? 0
                return !codes.usesOther && stream["UseCMap"] == nil && direction == codes.direction
            }
            return name == "Identity-H" || name == "Identity-V"
        default: return true
        }
    }

    private func isLawful(
        _ encoding: PDFValue, of opened: OpenedFont
    ) throws(PDFSyntaxError) -> Bool {
        var program: TrueTypeProgram?
        if case .trueType(let own) = opened.program { program = own }
        if opened.isSymbolic {
            // One map, or one of symbols; and no encoding.
            guard encoding == .null else { return false }
            return program.map { $0.mapCount == 1 || $0.map(3, 0) != nil } ?? true
        }
        if let program, program.map(3, 1) == nil, program.map(1, 0) == nil { return false }
        guard let entries = encoding.dictionary else {
            return encoding.name == "WinAnsiEncoding" || encoding.name == "MacRomanEncoding"
        }
        let base = try reader.resolve(entries["BaseEncoding"]).name
        guard base == "WinAnsiEncoding" || base == "MacRomanEncoding" else { return false }
        // Names that are changed must be known, and the font have a map of Unicode.
        let names = try reader.list(entries["Differences"]).compactMap(\.name)
        if names.isEmpty { return true }
        return program?.map(3, 1) != nil
            && names.allSatisfy { GlyphNames.character($0) != nil || $0 == ".notdef" }
    }
}
