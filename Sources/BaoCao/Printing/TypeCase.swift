import Documents
import Drawing
import Finishing
import Synchronization
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
final class TypeCases: Sendable {
    private struct State {
        /// By the font files on a chunk: the page with all Vietnamese letters in them, nil where a
        /// face lacks one, and what can be composed of it.
        var letters: [Set<Int>: (page: Page?, specimen: Specimen)] = [:]
        var recent: [(specimen: Specimen, made: TypeCase)] = []
    }

    private let fonts: FontBook
    private let state = Mutex(State())

    /// A chunk with letters of its own has few like it.
    private static let mostRecent = 4

    init(fonts: FontBook) { self.fonts = fonts }

    /// The type case of `chunk`; nil when its pages are for Cairo to draw.
    func typeCase(for chunk: Chunk, faces: FontFaces) throws -> TypeCase? {
        let base = chunk.isAlone ? Specimen() : try letters(chunk.fonts, faces).specimen
        var specimen = base
        for entry in chunk.pages where try !specimen.add(entry.page, fonts: faces) { return nil }
        if !chunk.isAlone { specimen = specimen.sorted(after: base) }
        return try state.withLock { state in
            if let known = state.recent.first(where: { $0.specimen.isSame(as: specimen) }) {
                return known.made
            }
            guard let made = try TypeCase(specimen, faces: faces) else { return nil }
            if state.recent.count == Self.mostRecent { state.recent.removeFirst() }
            state.recent.append((specimen, made))
            return made
        }
    }

    /// The page of letters of the font files `used`; nil where one of them lacks a letter.
    func lettersPage(_ used: Set<Int>, faces: FontFaces) throws -> Page? {
        try letters(used, faces).page
    }

    private func letters(
        _ used: Set<Int>, _ faces: FontFaces
    ) throws -> (page: Page?, specimen: Specimen) {
        try state.withLock { state in
            if let known = state.letters[used] { return known }
            let page = LettersPage.page(for: fonts, used: used)
            var specimen = Specimen()
            // Letters that do not go by themselves are met as the pages show them.
            if let page, try !specimen.add(page, fonts: faces) { specimen = Specimen() }
            state.letters[used] = (page, specimen)
            return (page, specimen)
        }
    }
}
