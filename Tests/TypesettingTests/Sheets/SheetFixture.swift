import Documents
import TestSupport

@testable import Typesetting

/// Boxes like those of a certificate.
enum SheetFixture {
    static let units = UnitWords([
        "Chi bộ", "Đảng bộ", "Đảng ủy", "Ban Chấp hành", "Ủy ban nhân dân", "Trường", "Phường",
        "Quận", "Công ty", "Ban",
    ])

    static let nameFits = [
        TextBox.Fit(lines: 1, greatest: 26, least: 20),
        TextBox.Fit(lines: 2, greatest: 22, least: 18),
        TextBox.Fit(lines: 3, greatest: 16, least: 14),
    ]

    /// A centred name in a box of `width` mm.
    static func name(
        _ text: String, width: Double = 230, height: Double = 30,
        fits: [TextBox.Fit] = nameFits, step: Double = 0.25
    ) -> TextBox {
        TextBox(
            name: "ten", x: .mm(20), y: .mm(80), width: .mm(width), height: .mm(height),
            paragraphs: [
                Paragraph(
                    text,
                    style: ParagraphStyle(
                        text: TextStyle(size: 26, bold: true), alignment: .center, balanced: true))
            ],
            fits: fits, sizeStep: step, unitWords: units)
    }

    /// The pages of `sheets` and what was said about them.
    static func pages(_ sheets: [Sheet]) throws -> (pages: [Page], diagnostics: [Diagnostic]) {
        let typesetter = try Typesetter(fonts: FontBook.testing())
        var pages: [Page] = []
        let document = Document(
            metadata: Metadata(title: "Giấy khen"),
            sections: [Section(sheets: SheetSource(sheets))])
        do {
            try typesetter.typeset(document) { pages.append($0) }
        } catch let error as TypesettingError {
            return (pages, error.diagnostics)
        }
        return (pages, typesetter.diagnostics)
    }

    /// One box on a sheet of A4 lying.
    static func sheet(_ boxes: TextBox..., row: Int = 2) -> Sheet {
        Sheet(size: Size.a4.turned, boxes: boxes, place: Place(file: "ds.csv", row: row))
    }

    /// The glyph runs of a page.
    static func runs(_ page: Page?) -> [GlyphRun] {
        (page?.items ?? []).compactMap { item in
            if case .glyphs(let run) = item.content { run } else { nil }
        }
    }

    /// The lines of a page without the space at which they end, and their size.
    static func lines(_ text: String, width: Double = 230) throws -> (size: Double, [String]) {
        let (pages, _) = try pages([sheet(name(text, width: width))])
        let runs = runs(pages.first)
        return (
            runs.first?.size ?? 0,
            runs.map { run in
                let line = String(decoding: run.text, as: UTF8.self)
                return line.hasSuffix(" ") ? String(line.dropLast()) : line
            }
        )
    }
}
