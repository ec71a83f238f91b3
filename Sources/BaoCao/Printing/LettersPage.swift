import Documents
import Typesetting

/// A page that holds every Vietnamese letter, digit and common sign in some faces of a font book.
/// It is drawn at the head of the later parts of a long document and left out of the file: a font
/// in a PDF holds its glyphs in the order in which they were drawn, so that all parts with this
/// page at their head get the same fonts, which are then stored once.
enum LettersPage {
    /// Letters and signs in one fixed order.
    static let letters: String = {
        var scalars = String.UnicodeScalarView()
        for code in Array(33..<127) + Array(0x1EA0...0x1EF9) {
            if let scalar = Unicode.Scalar(UInt32(code)) { scalars.append(scalar) }
        }
        return String(scalars) + "ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝĂĐĨŨƠƯàáâãèéêìíòóôõùúýăđĩũơư“”‘’–…"
    }()

    /// The page with the faces of the font files numbered `used`; nil when one of them lacks one
    /// of the letters, and fonts are stored as they come.
    static func page(for fonts: FontBook, used: Set<Int>) -> Page? {
        var blocks: [Block] = []
        var rest = used
        for (family, files) in fonts.families.sorted(by: { $0.key < $1.key }) {
            for (bold, italic, file) in [
                (false, false, files.regular), (true, false, files.bold),
                (false, true, files.italic), (true, true, files.boldItalic),
            ] where rest.remove(file) != nil {
                let style = ParagraphStyle(
                    text: TextStyle(family: family, size: 4, bold: bold, italic: italic))
                // Short words, so that lines can break.
                let words = letters.map(String.init).joined(separator: " ")
                blocks.append(.paragraph(Paragraph(words, style: style)))
            }
        }
        let side = Length.mm(2000)
        let margins = Margins(top: .zero, bottom: .zero, left: .zero, right: .zero)
        let document = Document(
            metadata: Metadata(title: "Chữ cái"),
            sections: [
                Section(
                    setup: PageSetup(size: Size(width: side, height: side), margins: margins),
                    blocks: blocks)
            ])
        var pages: [Page] = []
        do {
            try Typesetter(fonts: fonts).typeset(document) { pages.append($0) }
        } catch {
            return nil
        }
        return pages.count == 1 ? pages.first : nil
    }
}
