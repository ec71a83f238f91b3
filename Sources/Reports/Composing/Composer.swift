import Documents
import Records

/// Composes one report: walks the template's blocks and gathers the document's.
final class Composer {
    let template: Template
    let options: ComposeOptions
    let style: WordingStyle
    var standard: PageStandard { options.standard }

    var diagnostics: [Diagnostic] = []
    /// Sections that are finished.
    private(set) var sections: [Section] = []
    /// Blocks of the section at hand.
    var blocks: [Block] = []
    /// Whether the section at hand lies on its side.
    private(set) var isLandscape = false
    /// Whether blocks go into a list, an appendix or a group, where no page can be turned.
    private(set) var isCapturing = false
    /// Appendices, headed when all are known.
    var appendices: [Appendix] = []
    /// What does not add up, kept out of a final paper.
    var reconciliation: Appendix?
    /// How often each heading level was counted, outermost first.
    private var headings: [Int] = []
    /// Headings below which more may come: their level, and the blocks before and after each.
    private var openHeadings: [OpenHeading] = []
    var tableCount = 0
    var chartCount = 0
    /// Lines of the signature and of the recipients until both are known.
    var closing = ClosingForm()
    var letterhead: Letterhead?
    /// Whether made-up figures are marked on the page.
    let marksMadeUp: Bool
    /// Whether the text since the last heading holds made-up words or figures.
    private var textIsMadeUp = false
    /// The title of the paper: kind and what it is about.
    var title: TitleBlock?

    private struct OpenHeading {
        var level: Int
        var start: Int
        var end: Int
        var title: String
        var position: BodyPosition
    }

    /// An appendix before its heading.
    struct Appendix {
        var title: String
        var isLandscape: Bool
        var blocks: [Block]
    }

    init(template: Template, options: ComposeOptions, style: WordingStyle, marksMadeUp: Bool) {
        self.template = template
        self.options = options
        self.style = style
        self.marksMadeUp = marksMadeUp
    }

    func compose(_ blocks: [TemplateBlock], in scope: BookScope) {
        for block in blocks { compose(block, in: scope) }
    }

    private func compose(_ block: TemplateBlock, in scope: BookScope) {
        switch block {
        case .signature, .recipients: closeHeadings(from: 0)
        default: flushClosing()
        }
        switch block {
        case .heading(let level, let inlines, let position):
            heading(level, inlines, position, scope)
        case .paragraph(let inlines, let position): paragraph(inlines, position, scope)
        case .note(let inlines, let position):
            paragraph(inlines, position, scope, style: noteStyle)
        case .list(let list): self.list(list, scope)
        case .markdownTable(let table): markdownTable(table, scope)
        case .table(let table): self.table(table, scope)
        case .chart(let chart): self.chart(chart, scope)
        case .letterhead(let form): letterhead(form, scope)
        case .title(let form): title(form, scope)
        case .signature(let form): signature(form, scope)
        case .recipients(let form): recipients(form, scope)
        case .basis(let basis): self.basis(basis, scope)
        case .narrative(let narrative): self.narrative(narrative, scope)
        case .each(let each): self.each(each, scope)
        case .when(let when):
            let holds = when.condition.holds(in: scope, style: style)
            compose(holds ? when.body : when.otherwise, in: scope)
        case .landscape(let inner):
            turn(landscape: true)
            compose(inner, in: scope)
            turn(landscape: false)
        case .appendix(let appendix): self.appendix(appendix, scope)
        case .reconciliation(let position): reconcile(scope, at: position)
        case .pageBreak: blocks.append(.pageBreak)
        }
    }

    /// Ends the section at hand and starts one on the other side of the sheet.
    func turn(landscape: Bool) {
        guard landscape != isLandscape else { return }
        endSection()
        isLandscape = landscape
    }

    /// The same, taking headings that stand last along: a heading stays with what it heads.
    func turnWithHeading(landscape: Bool) {
        var headings: [Block] = []
        while case .paragraph(let last)? = blocks.last, last.style.keepWithNext {
            headings.insert(blocks.removeLast(), at: 0)
        }
        turn(landscape: landscape)
        blocks += headings
    }

    /// Width of the text on a page as it is now.
    var textWidth: Length {
        let setup = standard.page.setup(duplex: options.isDuplex, landscape: isLandscape)
        return setup.size.width - setup.margins.left - setup.margins.right
    }

    /// Ends the section at hand, if anything stands in it.
    func endSection() {
        flushMark()
        openHeadings = []
        guard !blocks.isEmpty else { return }
        let setup = standard.page.setup(duplex: options.isDuplex, landscape: isLandscape)
        sections.append(Section(setup: setup, blocks: blocks))
        blocks = []
    }

    /// Composes what `body` gives into a list of its own.
    func captured(_ body: () -> Void) -> [Block] {
        let outside = (blocks, openHeadings, isCapturing)
        (blocks, openHeadings, isCapturing) = ([], [], true)
        body()
        closeHeadings(from: 0)
        defer { (blocks, openHeadings, isCapturing) = outside }
        return blocks
    }

    /// The look of remarks, apart from the text after them.
    var noteStyle: ParagraphStyle {
        var style = standard[.note].style
        style.spaceAfter = max(style.spaceAfter, .pt(6))
        style.keepWithPrevious = true
        return style
    }

    func text(_ scope: BookScope) -> TextComposer { TextComposer(scope: scope, style: style) }

    /// Where a position of the body is.
    func place(_ position: BodyPosition) -> Place {
        Place(file: template.bodyFile, line: position.line, column: position.column)
    }

    func report(
        _ severity: Diagnostic.Severity, _ code: Diagnostic.Code, at position: BodyPosition,
        _ arguments: [String: String] = [:]
    ) {
        diagnostics.append(Diagnostic(severity, code, at: place(position), arguments))
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

// Headings and running text.
extension Composer {
    private func heading(
        _ level: Int, _ inlines: [BodyInline], _ position: BodyPosition, _ scope: BookScope
    ) {
        let line = text(scope).text(inlines)
        closeHeadings(from: level)
        flushMark()
        note(line, scope)
        let start = blocks.count
        defer {
            openHeadings.append(
                OpenHeading(
                    level: level, start: start, end: blocks.count, title: line.text,
                    position: position))
        }
        headings = Array(headings.prefix(level))
        while headings.count < level { headings.append(0) }
        headings[level - 1] += 1
        let numbering = numbering(of: level)
        let ordinal = headings[level - 1]
        if level == 1 {
            let label = numbering.label(ordinal)
            if label.isEmpty {
                blocks.append(
                    .paragraph(standard.paragraph(.partTitle, line.text, place: place(position))))
            } else {
                blocks += standard.part(label: label, name: line.text, place: place(position))
            }
            return
        }
        var label = numbering.label(ordinal)
        if numbering == .nested { label = nestedLabel(level) }
        blocks.append(
            .paragraph(
                standard.heading(
                    level: level - 1, label: label.isEmpty ? nil : label, line.text,
                    place: place(position))))
    }

    /// Ends the headings of `level` and below. One that nothing followed is taken back with its
    /// number, and told of: an office prints no empty section.
    func closeHeadings(from level: Int) {
        while let last = openHeadings.last, last.level >= level {
            openHeadings.removeLast()
            guard blocks.count == last.end else { continue }
            blocks.removeSubrange(last.start...)
            if headings.count >= last.level { headings[last.level - 1] -= 1 }
            report(.note, .headingEmpty, at: last.position, ["title": last.title])
        }
    }

    private func numbering(of level: Int) -> Numbering {
        let all = template.manifest.headings
        return level <= all.count ? all[level - 1] : .none
    }

    /// `1.2.`: the numbers of the nested levels and of the one they start from.
    private func nestedLabel(_ level: Int) -> String {
        var first = level
        while first > 1, numbering(of: first) == .nested { first -= 1 }
        return headings[(first - 1)..<level].map(String.init).joined(separator: ".") + "."
    }

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

    private func list(_ list: TemplateList, _ scope: BookScope) {
        let items = list.items.enumerated().map { index, item in
            List.Item(
                label: list.numbering.label(list.start + index),
                blocks: captured { compose(item, in: scope) })
        }
        blocks.append(.list(List(items: items)))
    }

    /// Every line of what the office wrote is a paragraph; lines that start with a dash or a
    /// plus are items.
    private func narrative(_ narrative: NarrativeBlock, _ scope: BookScope) {
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
