internal import Documents

/// The fonts of content (ISO 19005-2, 6.2.11).
extension ForeignContentCheck {
    mutating func checkFont(
        _ value: PDFValue, _ context: Context, depth: Int
    ) throws(PDFSyntaxError) {
        if let number = value.reference {
            if !fonts.insert(number).inserted { return }
        }
        guard let font = try reader.dictionary(value) else { return }
        let summary = try FontReading(reader).summary(of: font)
        if !summary.isEmbedded, try !hasOutlines(font) {
            context.tell(.foreignFont, ["font": summary.name])
        }
        if !summary.mapsToUnicode { context.tell(.foreignUnicode, ["font": summary.name]) }
        if try !hasLawfulEncoding(font) {
            context.tell(.foreignEncoding, ["font": summary.name])
        }
        if summary.kind == "Type3" {
            let own = try reader.dictionary(font["Resources"]) ?? PDFDictionary()
            for entry in try reader.dictionary(font["CharProcs"])?.entries ?? [] {
                guard let content = try? reader.data(entry.value) else { continue }
                try walk(content, own, context, depth: depth + 1)
            }
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

    /// ISO 19005-2, 6.2.11.6 and 6.2.11.3.3.
    private func hasLawfulEncoding(_ font: PDFDictionary) throws(PDFSyntaxError) -> Bool {
        let encoding = try reader.resolve(font["Encoding"])
        switch font["Subtype"]?.name {
        case "TrueType":
            let descriptor = try reader.dictionary(font["FontDescriptor"])
            let flags = try reader.resolve(descriptor?["Flags"]).integer ?? 0
            let base = encoding.name ?? encoding.dictionary?["BaseEncoding"]?.name
            if flags & 4 != 0 { return encoding == .null }
            return base == "WinAnsiEncoding" || base == "MacRomanEncoding"
        case "Type0":
            guard let name = encoding.name else { return encoding.dictionary != nil }
            return name == "Identity-H" || name == "Identity-V"
        default: return true
        }
    }
}
