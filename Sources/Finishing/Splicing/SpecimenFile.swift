/// The specimen of some pages: a PDF in which every glyph and drawing of theirs is shown once.
/// Its fonts and forms become those of the pages, which are composed without it being drawn anew.
///
/// Content of composed pages calls fonts `f0`, `f1` … in the order in which the specimen shows
/// them, and drawings `x0`, `x1` …
public final class SpecimenFile: Sendable {
    /// How a glyph is shown.
    public struct Shown: Sendable, Hashable {
        /// Number of its font.
        public var font: Int
        /// Its code in the font.
        public var code: Int
        /// Whether the font's codes take two bytes.
        public var isWide: Bool
        /// Whether the font tells its text; otherwise the content had to.
        public var isMapped: Bool
    }

    /// The glyphs in the order in which they were drawn.
    public let shown: [Shown]

    let file: PDFFile
    /// Fonts and forms by their names on composed pages.
    let resources: PDFDictionary
    /// The transparency group of pages as Drawing makes them.
    let group: PDFValue?

    /// The specimen of pages that are composed already, with the resources that they call.
    init(composed file: PDFFile, resources: PDFDictionary) {
        self.file = file
        self.resources = resources
        shown = []
        group = nil
    }

    /// Whether pages get the same objects from it as from `other`.
    func isSame(as other: SpecimenFile) -> Bool {
        self === other || file.bytes == other.file.bytes && resources == other.resources
    }

    /// Reads a specimen as Drawing writes it; nil when it does not show as many things as said.
    ///
    /// - Parameters:
    ///   - bytes: the PDF.
    ///   - glyphs: how many glyphs its first page shows; that page is missing when there are none.
    ///   - drawings: how many drawings it shows, each on a page of its own after that.
    /// - Throws: when it cannot be read.
    public init?(_ bytes: [UInt8], glyphs: Int, drawings: Int) throws(FinishingError) {
        do throws(PDFSyntaxError) {
            file = try PDFFile(bytes)
            var pages = try file.pages()[...]
            guard pages.count == drawings + (glyphs > 0 ? 1 : 0) else { return nil }
            group = pages.first?.dictionary["Group"]
            var reading = SpecimenReading(file)
            if glyphs > 0, let page = pages.popFirst() { try reading.readGlyphs(of: page) }
            for page in pages { try reading.readDrawing(of: page) }
            guard reading.shown.count == glyphs, reading.forms.count == drawings else { return nil }
            shown = reading.shown
            resources = reading.resources
        } catch {
            throw FinishingError(error, page: 1)
        }
    }
}

/// Finds out how a specimen shows its glyphs and drawings.
private struct SpecimenReading: ~Copyable {
    private let file: PDFFile
    private var inflater = Inflater()
    private var fonts: [(object: Int, isWide: Bool)] = []
    private(set) var shown: [SpecimenFile.Shown] = []
    private(set) var forms: [Int] = []

    init(_ file: PDFFile) { self.file = file }

    /// Fonts and forms by their names on composed pages.
    var resources: PDFDictionary {
        var result = PDFDictionary()
        if !fonts.isEmpty { result.append("Font", Self.named("f", fonts.map(\.object))) }
        if !forms.isEmpty { result.append("XObject", Self.named("x", forms)) }
        return result
    }

    private static func named(_ letter: String, _ objects: [Int]) -> PDFValue {
        var names = PDFDictionary()
        for (index, object) in objects.enumerated() {
            names.append(letter + String(index), .reference(object))
        }
        return .dictionary(names)
    }

    mutating func readGlyphs(of page: PDFFile.PageObject) throws(PDFSyntaxError) {
        var operators = OperatorReader(try file.content(of: page, with: &inflater))
        var font: Int?
        var isMapped = true
        while let operation = try operators.next() {
            switch operation.name {
            case "Tf":
                font = try self.font(operation.operands.first?.name, on: page)
            case "BDC":
                if operation.operands.last?.dictionary?["ActualText"] != nil { isMapped = false }
            case "EMC":
                isMapped = true
            case "Tj", "TJ", "'", "\"":
                guard let font else { throw PDFSyntaxError(.missingObject, at: operation.start) }
                let operand = operation.operands.last ?? .null
                for part in operand.array ?? [operand] {
                    if let string = part.string { add(string, font: font, isMapped: isMapped) }
                }
            default: break
            }
        }
    }

    private mutating func add(_ string: [UInt8], font: Int, isMapped: Bool) {
        let isWide = fonts[font].isWide
        let bytes = isWide ? 2 : 1
        for start in stride(from: 0, to: string.count - bytes + 1, by: bytes) {
            let code =
                isWide ? Int(string[start]) << 8 | Int(string[start + 1]) : Int(string[start])
            shown.append(
                SpecimenFile.Shown(font: font, code: code, isWide: isWide, isMapped: isMapped))
        }
    }

    private mutating func font(
        _ name: String?, on page: PDFFile.PageObject
    ) throws(PDFSyntaxError) -> Int {
        let object = try resource("Font", name, on: page)
        if let known = fonts.firstIndex(where: { $0.object == object }) { return known }
        let kind = try file.object(object).value.dictionary?["Subtype"]?.name
        fonts.append((object, kind == "Type0"))
        return fonts.count - 1
    }

    mutating func readDrawing(of page: PDFFile.PageObject) throws(PDFSyntaxError) {
        var operators = OperatorReader(try file.content(of: page, with: &inflater))
        while let operation = try operators.next() {
            if operation.name == "Do" {
                forms.append(try resource("XObject", operation.operands.first?.name, on: page))
            }
        }
    }

    /// The object of a resource that `page` calls `name`.
    private func resource(
        _ kind: String, _ name: String?, on page: PDFFile.PageObject
    ) throws(PDFSyntaxError) -> Int {
        let resources = try file.resolve(page.dictionary["Resources"]).dictionary
        let names = try file.resolve(resources?[kind]).dictionary
        guard let name, let object = names?.withoutRepeats[name]?.reference else {
            throw PDFSyntaxError(.missingObject, object: page.number, word: name ?? kind)
        }
        return object
    }
}
