import Documents
import TestSupport
import Testing

@testable import Typesetting

@Suite struct CharacterTests {
    let setter: TextSetter
    init() throws { setter = try TextSetter(fonts: try .testing()) }

    func set(_ text: String, place: Place = Place()) -> String {
        LineTests.text(
            setter.lines(
                of: text, style: ParagraphStyle(text: TextStyle(size: 12)), width: 400,
                mark: .artifact, place: place))
    }

    @Test func namesEveryMissingGlyph() {
        let place = Place(file: "so-lieu.csv", row: 7)
        _ = set("Xã Ổn 𝄞 và 漢字, lại 𝄞", place: place)
        let found = setter.diagnostics
        #expect(found.map(\.code) == [.missingGlyph, .missingGlyph, .missingGlyph])
        #expect(found.allSatisfy { $0.severity == .error && $0.place == place })
        #expect(found.map { $0.arguments["code"] } == ["U+1D11E", "U+6F22", "U+5B57"])
        #expect(found.first?.arguments["char"] == "𝄞")
        #expect(found.first?.arguments["font"]?.contains("Serif-Regular") == true)
    }

    @Test func throwsMissingGlyphsWithTheirSource() throws {
        let source = Place(record: "mo-hinh-3")
        let paragraph = Paragraph(
            [.text(TextRun("☃", source: source))], style: Trial.line, place: Place(line: 2))
        let typesetter = try Typesetter(fonts: try .testing())
        let document = Trial.document([.paragraph(paragraph)], Trial.setup(lines: 5))
        let error = #expect(throws: TypesettingError.self) {
            try typesetter.typeset(document) { _ in }
        }
        #expect(error?.diagnostics.first?.place == source)
    }

    @Test(arguments: [
        "a\u{7}b", "a\u{AD}b", "a\u{200B}b", "\u{FEFF}ab", "a\u{200E}b", "ab\u{0}", "a\u{85}b",
        "a\u{2060}b", "a\u{7F}b",
    ])
    func leavesOutInvisibleCharacters(text: String) {
        #expect(set(text) == "ab")
        #expect(setter.diagnostics.map(\.code) == [.invisibleCharacter])
        #expect(setter.diagnostics.first?.severity == .warning)
    }

    /// Everybody's own characters: archives cannot keep them.
    @Test(arguments: ["a\u{F0B7}b", "a\u{E000}b", "a\u{F8FF}b", "a\u{F0000}b", "a\u{10FFFD}b"])
    func refusesPrivateCharacters(text: String) {
        _ = set(text)
        #expect(setter.diagnostics.map(\.code) == [.privateCharacter])
        #expect(setter.diagnostics.first?.severity == .error)
    }

    @Test(arguments: ["một\nhai", "một\r\nhai", "một\u{2028}hai", "một\rhai"])
    func takesLineEndsAsForcedBreaks(text: String) {
        let lines = setter.lines(
            of: text, style: ParagraphStyle(text: TextStyle(size: 12)), width: 400,
            mark: .artifact, place: Place())
        #expect(lines.map { LineTests.text([$0]) } == ["một ", "hai"])
        #expect(setter.diagnostics.isEmpty)
    }

    @Test func shapesSeparateMarksAndSaysSo() {
        let composed = "Nguyễn Ẫm Ổn"
        let apart = "Nguye\u{302}\u{303}n A\u{302}\u{303}m O\u{302}\u{309}n"
        let style = TextStyle(size: 12)
        #expect(
            abs(setter.width(of: composed, style: style) - setter.width(of: apart, style: style))
                < 0.001)
        #expect(setter.diagnostics.map(\.code).allSatisfy { $0 == .notComposed })
        #expect(!setter.diagnostics.isEmpty)
        #expect(setter.diagnostics.allSatisfy { $0.severity == .note })
    }

    @Test func keepsAHardSpaceInTheText() {
        #expect(set("22\u{A0}m vải") == "22\u{A0}m vải")
    }

    @Test func reportsAnUnknownFamilyAndSetsTheText() {
        let style = ParagraphStyle(text: TextStyle(family: "khong-co", size: 12))
        let lines = setter.lines(
            of: "Ễ", style: style, width: 100, mark: .artifact, place: Place())
        #expect(LineTests.text(lines) == "Ễ")
        #expect(setter.diagnostics.map(\.code) == [.unknownFontFamily])
    }

    @Test func refusesAFileThatIsNoFont() {
        let book = FontBook(
            files: [.init(number: 0, path: "hong.ttf", bytes: [1, 2, 3])],
            families: ["text": .init(regular: 0, bold: 0, italic: 0, boldItalic: 0)])
        let error = #expect(throws: TypesettingError.self) { try Typesetter(fonts: book) }
        #expect(error?.diagnostics.first?.code == .unusableFont)
        let empty = #expect(throws: TypesettingError.self) {
            try Typesetter(fonts: FontBook(files: [], families: [:]))
        }
        #expect(empty?.diagnostics.first?.code == .unknownFontFamily)
    }

    @Test(arguments: [0, -5, Double.nan, Double.infinity, 1e9])
    func survivesOddSizesAndWidths(value: Double) {
        var style = ParagraphStyle(
            text: TextStyle(size: value), leading: .multiple(value), leftIndent: .pt(value))
        for _ in 0..<2 {
            for width in [value, 100] {
                let lines = setter.lines(
                    of: Paragraph("Đảng bộ Ễ", style: style), width: width, mark: .artifact)
                #expect(lines.allSatisfy { $0.height > 0 && $0.height.isFinite })
                #expect(LineTests.text(lines).filter { $0 != " " } == "ĐảngbộỄ")
            }
            style.leading = .exact(value)
            style.text.size = 12
        }
    }
}
