/// A font as content uses it: how far each of its codes goes and which characters it shows.
struct CodedFont {
    /// Its name without the tag of a subset.
    let name: String
    private let font: OpenedFont
    /// What widths are given in, in sizes.
    private let unit: Double

    init(_ dictionary: PDFDictionary, _ reader: DocumentReader) throws(PDFSyntaxError) {
        name = try FontReading(reader).summary(of: dictionary).name
        font = try OpenedFont(dictionary, reader)
        let matrix = try PlaneMap(reader.list(dictionary["FontMatrix"]))
        unit = font.kind == "Type3" ? matrix?.a ?? 0.001 : 0.001
    }

    /// The codes of a string in order: the width of each in sizes, its characters, and whether it
    /// is the one-byte space that word spacing widens.
    func codes(of string: [UInt8]) -> [(width: Double, text: String, isSpace: Bool)] {
        font.codes(in: string).map { code in
            (
                (font.statedWidth(of: code) ?? 0) * unit, text(of: code),
                !font.isComposite && code == 32
            )
        }
    }

    /// The characters of a code; letters of ASCII where a font of letters does not say them.
    private func text(of code: Int) -> String {
        if let known = font.text(of: code) {
            let units = stride(from: 0, to: known.count - 1, by: 2).map {
                UInt16(known[$0]) << 8 | UInt16(known[$0 + 1])
            }
            return String(decoding: units, as: UTF16.self)
        }
        if !font.isComposite, font.kind != "Type3", 32..<127 ~= code,
            let scalar = Unicode.Scalar(code)
        {
            return String(Character(scalar))
        }
        return "\u{FFFD}"
    }
}
