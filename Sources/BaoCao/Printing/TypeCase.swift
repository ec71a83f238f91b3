import Documents
import Drawing
import Finishing
import Typesetting

/// The type from which pages are composed: a specimen that Cairo drew, as Finishing read it.
struct TypeCase: Sendable {
    /// How its glyphs are named in content.
    let codes: TypeCodes
    /// Where its fonts and forms are.
    let file: SpecimenFile

    /// Draws `specimen` and reads it; nil when its glyphs are not told apart.
    init?(_ specimen: Specimen, faces: FontFaces) throws {
        let drawn = try specimen.draw(with: faces)
        guard
            let file = try SpecimenFile(
                drawn.bytes, glyphs: specimen.glyphCount, drawings: specimen.drawingCount),
            let codes = TypeCodes(
                specimen, drawn, codes: file.shown.map(TypeCodes.Code.init))
        else { return nil }
        self.codes = codes
        self.file = file
    }
}

extension TypeCodes.Code {
    fileprivate init(_ shown: SpecimenFile.Shown) {
        self.init(
            font: shown.font, number: shown.code, isWide: shown.isWide, isMapped: shown.isMapped)
    }
}

/// The type cases of one document, made as chunks need them. What a chunk gets depends on its
/// own pages alone, so that however the work is shared, the same file comes out.
final class TypeCases {
    private let fonts: FontBook
    private let faces: FontFaces
    /// By the font files on a chunk: all Vietnamese letters in them.
    private var letters: [Set<Int>: Specimen] = [:]
    private var recent: [(specimen: Specimen, made: TypeCase)] = []

    /// A chunk with letters of its own has few like it.
    private static let mostRecent = 4

    init(fonts: FontBook, faces: FontFaces) {
        self.fonts = fonts
        self.faces = faces
    }

    /// The type case of `chunk`; nil when its pages are for Cairo to draw.
    func typeCase(for chunk: Chunk) throws -> TypeCase? {
        let base = chunk.isAlone ? Specimen() : try lettersOnly(chunk.fonts)
        var specimen = base
        for entry in chunk.pages where try !specimen.add(entry.page, fonts: faces) { return nil }
        if !chunk.isAlone { specimen = specimen.sorted(after: base) }
        if let known = recent.first(where: { $0.specimen.isSame(as: specimen) }) {
            return known.made
        }
        guard let made = try TypeCase(specimen, faces: faces) else { return nil }
        if recent.count == Self.mostRecent { recent.removeFirst() }
        recent.append((specimen, made))
        return made
    }

    private func lettersOnly(_ used: Set<Int>) throws -> Specimen {
        if let known = letters[used] { return known }
        var specimen = Specimen()
        if let page = LettersPage.page(for: fonts, used: used) {
            // Letters that do not go by themselves are met as the pages show them.
            if try !specimen.add(page, fonts: faces) { specimen = Specimen() }
        }
        letters[used] = specimen
        return specimen
    }
}
