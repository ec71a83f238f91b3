import Documents
import TestSupport
import Testing

@testable import Typesetting

/// Sets tables on small pages.
enum TableFixture {
    static func style(_ rules: TableStyle.Rules = .grid, size: Double = 10) -> TableStyle {
        let text = TextStyle(size: size)
        var bold = text
        bold.bold = true
        var italic = text
        italic.italic = true
        let body = ParagraphStyle(text: text, leading: .exact(size + 2))
        let strong = ParagraphStyle(text: bold, leading: .exact(size + 2))
        return TableStyle(
            rules: rules, headerShade: .gray(0.9), bandShade: .gray(0.95), paddingX: .pt(3),
            paddingY: .pt(2), header: strong, body: body, total: strong,
            caption: ParagraphStyle(
                text: bold, alignment: .center, leading: .exact(size + 2), spaceAfter: .pt(3)),
            unit: ParagraphStyle(
                text: italic, alignment: .end, leading: .exact(size + 2), spaceAfter: .pt(2)))
    }

    static func setup(width: Double = 360, height: Double = 240) -> PageSetup {
        PageSetup(
            size: Size(width: .pt(width), height: .pt(height)),
            margins: Margins(top: .pt(20), bottom: .pt(20), left: .pt(20), right: .pt(20)))
    }

    /// Sets `blocks`; an error of the typesetter fails the test.
    static func pages(
        _ blocks: [Block], setup: PageSetup = setup()
    ) throws -> (pages: [Page], diagnostics: [Diagnostic]) {
        let document = Document(
            metadata: Metadata(title: "Bảng"), sections: [Section(setup: setup, blocks: blocks)])
        var pages: [Page] = []
        let typesetter = try Typesetter(fonts: try .testing())
        try typesetter.typeset(document) { pages.append($0) }
        return (pages, typesetter.diagnostics)
    }

    static func pages(
        _ table: Table, setup: PageSetup = setup()
    ) throws -> (pages: [Page], diagnostics: [Diagnostic]) {
        try pages([.table(table)], setup: setup)
    }

    /// Text of the cells in reading order, without white space, empty ones left out.
    static func cellTexts(_ pages: [Page], below role: StructureRole) -> [String] {
        var texts: [Int: String] = [:]
        var elements: [StructureElement] = []
        for page in pages {
            elements += page.elements
            for item in page.items {
                guard case .element(let id) = item.mark, case .glyphs(let run) = item.content
                else { continue }
                texts[id, default: ""] += String(decoding: run.text, as: UTF8.self)
            }
        }
        let roles = Dictionary(uniqueKeysWithValues: elements.map { ($0.id, $0) })
        func isInside(_ element: StructureElement) -> Bool {
            var element = element
            while let parent = element.parent.flatMap({ roles[$0] }) {
                if parent.role == role { return true }
                element = parent
            }
            return false
        }
        return elements.filter { isInside($0) }
            .compactMap { texts[$0.id].map { $0.filter { !$0.isWhitespace } } }
            .filter { !$0.isEmpty }
    }

    /// `text` as ``cellTexts(_:below:)`` gives it.
    static func plain(_ text: String) -> String { text.filter { !$0.isWhitespace } }

    /// The text of a cell as ``cellTexts(_:below:)`` gives it.
    static func plain(_ cell: TableCell) -> String {
        switch cell.content {
        case .text(let text): plain(text)
        case .paragraphs(let paragraphs): plain(paragraphs.map(\.plainText).joined())
        }
    }

    /// Texts that stand outside the text area of a page with margins of 20 points.
    static func overflow(_ page: Page) -> [String] {
        runs(page).filter { run in
            run.x < 19.9 || run.x + run.width > page.size.width.points - 19.9
                || run.y - run.size / 2 < 19.9 || run.y > page.size.height.points - 20
        }.map { String(decoding: $0.text, as: UTF8.self) }
    }

    /// Glyph runs of a page that are read aloud.
    static func runs(_ page: Page) -> [GlyphRun] {
        page.items.compactMap { item in
            guard case .element = item.mark, case .glyphs(let run) = item.content else {
                return nil
            }
            return run
        }
    }

    /// Glyph runs of a page that are artifacts.
    static func repeatedText(_ page: Page) -> String {
        page.items.map { item in
            guard item.mark == .artifact, case .glyphs(let run) = item.content else { return "" }
            return String(decoding: run.text, as: UTF8.self) + "|"
        }.joined()
    }
}
