import Documents
import TestSupport

@testable import Typesetting

/// Small documents and what is asked about their pages.
enum Trial {
    static let text = TextStyle(size: 14)
    /// Body text on an 18 pt pitch with 6 pt between paragraphs.
    static let body = ParagraphStyle(
        text: text, alignment: .justified, leading: .exact(18), spaceBefore: .pt(6),
        firstLineIndent: .mm(10))
    /// A line without an indent or space.
    static let line = ParagraphStyle(text: text, alignment: .center, leading: .exact(18))

    /// A page that holds `lines` lines of 18 pt and is 300 pt wide.
    static func setup(lines: Int, numbering: PageSetup.Numbering? = nil) -> PageSetup {
        PageSetup(
            size: Size(width: .pt(400), height: .pt(Double(lines) * 18 + 100)),
            margins: Margins(top: .pt(50), bottom: .pt(50), left: .pt(60), right: .pt(40)),
            numbering: numbering)
    }

    /// A paragraph of `count` lines, ended by force; line k reads `name k`.
    static func lines(
        _ count: Int, _ name: String, style: ParagraphStyle = line,
        role: Paragraph.Role = .body
    ) -> Block {
        var inlines: [Inline] = []
        for number in 1...count {
            if number > 1 { inlines.append(.lineBreak) }
            inlines.append(.plain("\(name) \(number)"))
        }
        return .paragraph(Paragraph(inlines, style: style, role: role))
    }

    static func document(_ blocks: [Block], _ setup: PageSetup) -> Document {
        Document(
            metadata: Metadata(title: "Thử"), sections: [Section(setup: setup, blocks: blocks)])
    }

    /// Pages of `document`, and what was reported.
    static func set(_ document: Document) throws -> (pages: [Page], diagnostics: [Diagnostic]) {
        let typesetter = try Typesetter(fonts: try .testing())
        var pages: [Page] = []
        try typesetter.typeset(document) { pages.append($0) }
        return (pages, typesetter.diagnostics)
    }

    /// The lines of each page, trimmed, furniture left out.
    static func set(_ blocks: [Block], lines: Int) throws -> [[String]] {
        try set(document(blocks, setup(lines: lines))).pages.map(texts)
    }

    /// The texts of a page's runs from top to bottom, furniture left out.
    static func texts(_ page: Page) -> [String] {
        page.items.compactMap { item in
            guard case .glyphs(let run) = item.content, item.mark != .artifact else { return nil }
            var bytes = run.text[...]
            while bytes.last == 0x20 { bytes.removeLast() }
            return String(decoding: bytes, as: UTF8.self)
        }
    }
}
