import Documents
import Records

/// Running text: paragraphs, lists, and what the office wrote.
extension Composer {
    func paragraph(
        _ inlines: [BodyInline], _ position: BodyPosition, _ scope: BookScope,
        style paragraphStyle: ParagraphStyle? = nil
    ) {
        let look = paragraphStyle ?? standard.bodyStyle
        let line = text(scope).line(inlines, base: look.text)
        note(line, scope)
        guard !line.inlines.isEmpty else { return }
        blocks.append(.paragraph(Paragraph(line.inlines, style: look, place: place(position))))
    }

    func list(_ list: TemplateList, _ scope: BookScope) {
        let items = list.items.enumerated().map { index, item in
            List.Item(
                label: list.numbering.label(list.start + index),
                blocks: captured { compose(item, in: scope) })
        }
        blocks.append(.list(List(items: items)))
    }

    /// Every line of what the office wrote is a paragraph; lines that start with a dash or a
    /// plus are items.
    func narrative(_ narrative: NarrativeBlock, _ scope: BookScope) {
        let texts = scope.narratives(narrative.section)
        if texts.isEmpty {
            guard narrative.isRequired else { return }
            let title = scope.book.schema.label(of: narrative.section, in: "phan_noi_dung")
            report(
                .warning, .sectionEmpty, at: narrative.position,
                ["section": narrative.section, "title": title])
            blocks.append(
                .paragraph(
                    Paragraph(
                        TextComposer.gap, style: standard.bodyStyle,
                        place: place(narrative.position))))
        }
        for (text, source) in texts {
            if marksMadeUp, scope.isMadeUp(source) { textIsMadeUp = true }
            self.narrative(text, source)
        }
    }

    private func narrative(_ text: String, _ source: Place) {
        var items: [List.Item] = []
        func flush() {
            if !items.isEmpty { blocks.append(.list(List(items: items))) }
            items = []
        }
        for line in text.split(separator: "\n") {
            let words = line.trimmingSpaces
            guard let first = words.first else { continue }
            let isItem = (first == "-" || first == "+") && words.dropFirst().first == " "
            let content = isItem ? words.dropFirst().trimmingSpaces : words
            let toned = style.tone?.apply(to: String(content), skipsQuoted: true)
            let run = TextRun(toned ?? String(content), source: source)
            let paragraph = Paragraph([.text(run)], style: standard.bodyStyle, place: source)
            if isItem {
                items.append(List.Item(label: String(first), blocks: [.paragraph(paragraph)]))
            } else {
                flush()
                blocks.append(.paragraph(paragraph))
            }
        }
        flush()
    }
}

extension Substring {
    /// The text without spaces at its ends.
    var trimmingSpaces: Substring {
        var text = drop(while: \.isWhitespace)
        while let last = text.last, last.isWhitespace { text.removeLast() }
        return text
    }
}
