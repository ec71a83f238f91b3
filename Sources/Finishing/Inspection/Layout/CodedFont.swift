/// A font as content uses it: how long its codes are, how far each goes and which characters it
/// shows (ISO 32000-1, 9.6 to 9.10).
struct CodedFont {
    /// Its name without the tag of a subset.
    let name: String
    private let isSimple: Bool
    private let unicode: CodeMap?
    private let widths: [Int: Double]
    private let otherWidth: Double
    private let readsLatin: Bool

    init(_ font: PDFDictionary, _ reader: DocumentReader) throws(PDFSyntaxError) {
        let kind = font["Subtype"]?.name
        name = try FontReading(reader).summary(of: font).name
        unicode = try reader.data(font["ToUnicode"]).map(CodeMap.init)
        isSimple = kind != "Type0"
        if !isSimple {
            let inner = try reader.list(font["DescendantFonts"]).first
            let descendant = try reader.dictionary(inner) ?? PDFDictionary()
            widths = try Self.widths(ofList: reader.list(descendant["W"]), reader)
            otherWidth = (try reader.resolve(descendant["DW"]).number ?? 1000) / 1000
            readsLatin = false
        } else {
            let first = try reader.resolve(font["FirstChar"]).integer ?? 0
            let matrix = try AffineMap(reader.list(font["FontMatrix"]))
            let scale = kind == "Type3" ? matrix?.a ?? 0.001 : 0.001
            var widths: [Int: Double] = [:]
            for (offset, width) in try reader.list(font["Widths"]).prefix(256).enumerated() {
                widths[first + offset] = (try reader.resolve(width).number ?? 0) * scale
            }
            self.widths = widths
            let descriptor = try reader.dictionary(font["FontDescriptor"])
            otherWidth = (try reader.resolve(descriptor?["MissingWidth"]).number ?? 0) / 1000
            readsLatin = kind != "Type3"
        }
    }

    /// The codes of a string in order: the width of each in sizes, its characters, and whether it
    /// is the one-byte space that word spacing widens.
    func codes(of string: [UInt8]) -> [(width: Double, text: String, isSpace: Bool)] {
        codes(in: string).map { code in
            (widths[code] ?? otherWidth, text(of: code), isSimple && code == 32)
        }
    }

    /// One byte a code in simple fonts, two in others unless a map says otherwise.
    private func codes(in string: [UInt8]) -> [Int] {
        if isSimple { return string.map(Int.init) }
        if let unicode { return unicode.codes(in: string) }
        return stride(from: 0, to: string.count - 1, by: 2).map {
            Int(string[$0]) << 8 | Int(string[$0 + 1])
        }
    }

    private func text(of code: Int) -> String {
        if let known = unicode?.texts[code] {
            let units = stride(from: 0, to: known.count - 1, by: 2).map {
                UInt16(known[$0]) << 8 | UInt16(known[$0 + 1])
            }
            return String(decoding: units, as: UTF16.self)
        }
        if readsLatin, 32..<127 ~= code, let scalar = Unicode.Scalar(code) {
            return String(Character(scalar))
        }
        return "\u{FFFD}"
    }

    /// The list `W` of a CID font (ISO 32000-1, 9.7.4.3): `c [w …]` or `first last w`.
    private static func widths(
        ofList list: [PDFValue], _ reader: DocumentReader
    ) throws(PDFSyntaxError) -> [Int: Double] {
        var widths: [Int: Double] = [:]
        var index = 0
        while index + 1 < list.count {
            guard let first = list[index].integer else { break }
            if let row = try reader.resolve(list[index + 1]).array {
                for (offset, width) in row.enumerated() {
                    widths[first + offset] = (width.number ?? 0) / 1000
                }
                index += 2
            } else if index + 2 < list.count, let last = list[index + 1].integer,
                let width = list[index + 2].number, first <= last, last - first < 65_536
            {
                for code in first...last { widths[code] = width / 1000 }
                index += 3
            } else {
                break
            }
        }
        return widths
    }
}
