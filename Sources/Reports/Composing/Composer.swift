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
    /// The headings so far.
    var outline = HeadingOutline()
    var tableCount = 0
    /// Whether the appendix at hand would fit on upright pages.
    var fitsUpright = true
    var chartCount = 0
    /// Lines of the signature and of the recipients until both are known.
    var closing = ClosingForm()
    var letterhead: Letterhead?
    /// Whether made-up figures are marked on the page.
    let marksMadeUp: Bool
    /// Whether the text since the last heading holds made-up words or figures.
    var textIsMadeUp = false
    /// The title of the paper: kind and what it is about.
    var title: TitleBlock?

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
        case .closing:
            flushClosing()
            closeHeadings(from: 0)
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
        case .closing(let inner): compose(inner, in: scope)
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
        outline.open = []
        guard !blocks.isEmpty else { return }
        let setup = standard.page.setup(duplex: options.isDuplex, landscape: isLandscape)
        sections.append(Section(setup: setup, blocks: blocks))
        blocks = []
    }

    /// Composes what `body` gives into a list of its own.
    func captured(_ body: () -> Void) -> [Block] {
        let outside = (blocks, outline.open, isCapturing)
        (blocks, outline.open, isCapturing) = ([], [], true)
        body()
        closeHeadings(from: 0)
        defer { (blocks, outline.open, isCapturing) = outside }
        return blocks
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
}
