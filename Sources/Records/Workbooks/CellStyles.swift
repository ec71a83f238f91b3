/// What `styles.xml` says that matters for reading: which cell formats are dates or
/// percentages, and which use a font of an old encoding.
final class CellStyles: XMLReceiver {
    /// One cell format.
    struct Format: Sendable {
        var isDate = false
        var isPercent = false
        var legacyFont: String?
    }

    /// The formats by the number that cells name.
    private(set) var formats: [Format] = []

    private var numberFormats: [Int: String] = [:]
    private var fonts: [String?] = []
    private var inFonts = false
    private var inCellFormats = false

    var wantsText: Bool { false }

    /// The format `index`, or a plain one.
    subscript(index: Int?) -> Format {
        guard let index, formats.indices.contains(index) else { return Format() }
        return formats[index]
    }

    func open(_ name: XMLName, _ attributes: XMLAttributes) {
        if name == "numFmt" {
            if let id = attributes["numFmtId"].flatMap({ Int($0) }) {
                numberFormats[id] = attributes["formatCode"]
            }
        } else if name == "fonts" {
            inFonts = true
        } else if name == "font", inFonts {
            fonts.append(nil)
        } else if name == "name", inFonts, !fonts.isEmpty {
            let font = attributes["val"] ?? ""
            fonts[fonts.count - 1] = LegacyEncoding.ofFont(font) == nil ? nil : font
        } else if name == "cellXfs" {
            inCellFormats = true
        } else if name == "xf", inCellFormats {
            formats.append(format(attributes))
        }
    }

    func close(_ name: XMLName) {
        if name == "fonts" { inFonts = false }
        if name == "cellXfs" { inCellFormats = false }
    }

    func text(_ bytes: UnsafeRawBufferPointer) {}

    private func format(_ attributes: XMLAttributes) -> Format {
        var format = Format()
        let number = attributes["numFmtId"].flatMap { Int($0) } ?? 0
        if let code = numberFormats[number] {
            format.isPercent = code.contains("%")
            format.isDate = !format.isPercent && SerialDate.isDate(format: code)
        } else {
            format.isPercent = number == 9 || number == 10
            format.isDate = SerialDate.isDate(builtIn: number)
        }
        if let font = attributes["fontId"].flatMap({ Int($0) }), fonts.indices.contains(font) {
            format.legacyFont = fonts[font]
        }
        return format
    }
}
