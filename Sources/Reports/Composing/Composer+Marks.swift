import Documents
import Records

/// How figures that are not real are marked on the page.
enum MadeUpMark {
    /// Under a table or chart that holds them.
    static let ofTable = "Có số liệu giả định, đặt ra để in thử."
    /// At the end of a section whose text holds them.
    static let ofText = "Mục này có nội dung, số liệu giả định, đặt ra để in thử."
}

extension Composer {
    /// The look of remarks, apart from the text after them.
    var noteStyle: ParagraphStyle {
        var style = standard[.note].style
        style.spaceAfter = max(style.spaceAfter, .pt(6))
        style.keepWithPrevious = true
        return style
    }

    /// Reports the holes of a line that have no value, and remembers made-up ones.
    func note(_ line: TextComposer.Line, _ scope: BookScope) {
        for hole in line.missing {
            report(.warning, .valueMissing, at: hole.position, ["name": hole.name])
        }
        if marksMadeUp, line.sources.contains(where: scope.isMadeUp) { textIsMadeUp = true }
    }

    /// Ends a piece of text: says so if something in it was made up.
    func flushMark() {
        guard textIsMadeUp else { return }
        textIsMadeUp = false
        if case .paragraph(var last)? = blocks.last, last.style == noteStyle,
            last.plainText.hasSuffix(MadeUpMark.ofTable)
        {
            // One note for the table and the text around it.
            let words = last.plainText.dropLast(MadeUpMark.ofTable.count) + MadeUpMark.ofText
            last.inlines = [.plain(String(words))]
            blocks[blocks.count - 1] = .paragraph(last)
            return
        }
        blocks.append(
            .paragraph(Paragraph("Ghi chú: " + MadeUpMark.ofText, style: noteStyle)))
    }
}
