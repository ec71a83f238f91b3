public import Documents

/// Sets documents on pages, one page at a time.
///
/// A typesetter holds the shaped words of one run; make one per thread. Give it a document and
/// take pages until there are none; a page is complete and can be drawn and let go.
public final class Typesetter {
    /// What had to be bent or is worth telling in the document set last.
    public var diagnostics: [Diagnostic] { setter.diagnostics }

    private let setter: TextSetter

    /// A typesetter for `fonts`.
    ///
    /// - Throws: when a font file cannot be used.
    public init(fonts: FontBook) throws(TypesettingError) {
        setter = try TextSetter(fonts: fonts)
    }

    /// Sets `document` and hands each page to `deliver` as soon as it is full.
    ///
    /// - Throws: ``TypesettingError`` with every missing glyph, or what `deliver` throws.
    public func typeset(_ document: Document, deliver: (Page) throws -> Void) throws {
        setter.reports = TextReports()
        try withoutActuallyEscaping(deliver) { deliver in
            // The last page waits for the elements that nothing else took along.
            var last: Page?
            let structure = StructureBuilder()
            let root = structure.open(.document, parent: nil)
            setter.structure = structure
            defer { setter.structure = nil }
            let builder = PageBuilder(setter: setter, structure: structure) { page in
                if let full = last { try deliver(full) }
                last = page
            }
            defer { builder.end() }
            var sections = document.sections
            if sections.isEmpty { sections = [Self.emptySection] }
            for section in sections { try set(section, on: builder, root: root) }
            if var page = last {
                page.elements += structure.takeAll()
                try deliver(page)
            }
        }
        let errors = diagnostics.filter { $0.severity == .error }
        if !errors.isEmpty { throw TypesettingError(diagnostics) }
    }

    private func set(_ section: Section, on builder: PageBuilder, root: Int) throws {
        if let sheets = section.sheets {
            try set(sheets, of: section, on: builder, root: root)
            return
        }
        let flow = Flow(builder)
        let context = Flow.Context(parent: root)
        try builder.beginSection(
            section.setup, restart: section.restartsNumbering,
            foot: try foot(section, flow, context))
        try flow.set(section.blocks, context)
        try flow.finish()
        try builder.endSection()
    }

    private func set(
        _ sheets: SheetSource, of section: Section, on builder: PageBuilder, root: Int
    ) throws {
        let sheetSetter = SheetSetter(setter: setter, structure: builder.structure)
        let next = sheets.read()
        var restarts = section.restartsNumbering
        while let sheet = next() {
            try builder.deliverSheet(restart: restarts) { page in
                sheetSetter.set(sheet, on: &page, root: root)
            }
            restarts = false
        }
    }

    /// The blocks at the foot of a section's first page.
    private func foot(
        _ section: Section, _ flow: Flow, _ context: Flow.Context
    ) throws -> PageBuilder.PageFoot? {
        guard !section.firstPageFoot.isEmpty else { return nil }
        let width = TextArea(section.setup, isBack: false).width
        let mark = flow.structure.mark
        let height = try flow.galley(section.firstPageFoot, width: width, context).height
        flow.structure.rewind(to: mark)
        return PageBuilder.PageFoot(height: height + 6) {
            try flow.galley(section.firstPageFoot, width: width, context)
        }
    }

    private static var emptySection: Section {
        let margin = Length.mm(20)
        return Section(
            setup: PageSetup(
                margins: Margins(top: margin, bottom: margin, left: margin, right: margin)),
            blocks: [])
    }
}
