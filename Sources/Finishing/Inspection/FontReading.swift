/// What a font dictionary says (ISO 32000-1, 9.6 to 9.10).
struct FontReading {
    private let reader: DocumentReader

    /// Encodings whose characters are known without a map.
    private static let known: Set<String> = [
        "WinAnsiEncoding", "MacRomanEncoding", "StandardEncoding",
    ]

    init(_ reader: DocumentReader) { self.reader = reader }

    func summary(of font: PDFDictionary) throws(PDFSyntaxError) -> Inspection.Font {
        let kind = font["Subtype"]?.name ?? "?"
        var name = font["BaseFont"]?.name ?? kind
        if let plus = name.firstIndex(of: "+") { name = String(name[name.index(after: plus)...]) }
        var descriptor = try reader.dictionary(font["FontDescriptor"])
        var isEmbedded = kind == "Type3"
        if kind == "Type0", let inner = try reader.list(font["DescendantFonts"]).first,
            let inner = try reader.dictionary(inner)
        {
            descriptor = try reader.dictionary(inner["FontDescriptor"])
            // Glyphs of TrueType outlines are found by a map (ISO 19005-2, 6.2.11.3.2).
            if inner["Subtype"]?.name == "CIDFontType2", inner["CIDToGIDMap"] == nil {
                descriptor = nil
            }
        }
        for key in ["FontFile", "FontFile2", "FontFile3"] where descriptor?[key] != nil {
            isEmbedded = true
        }
        var encoding = try reader.resolve(font["Encoding"])
        if let dictionary = encoding.dictionary { encoding = dictionary["BaseEncoding"] ?? .null }
        let isKnown = kind != "Type0" && Self.known.contains(encoding.name ?? "")
        return Inspection.Font(
            name: name, kind: kind, isEmbedded: isEmbedded,
            mapsToUnicode: font["ToUnicode"] != nil || isKnown)
    }
}
