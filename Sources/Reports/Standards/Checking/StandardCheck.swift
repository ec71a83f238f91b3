public import Documents

/// Measures finished pages against a page standard: sheet, margins, page numbers, head, title,
/// running text and foot. Gives what breaks the standard, with the measure found and the one
/// that is allowed; says nothing of what it cannot find on the pages.
public struct StandardCheck: Sendable {
    /// Millimetres by which a place may be off.
    static let tolerance = Length.mm(1)

    /// The standard.
    public let standard: PageStandard
    /// Whether the pages are printed on both sides: even pages have the margins of a back.
    public let duplex: Bool

    /// A check against `standard`.
    public init(_ standard: PageStandard, duplex: Bool = false) {
        self.standard = standard
        self.duplex = duplex
    }

    /// All that breaks the standard, page by page.
    ///
    /// - Parameters:
    ///   - pages: The pages of the paper in order, without pages of foreign attachments.
    ///   - file: Path of the file for the places of findings.
    /// - Returns: The findings, warnings all of them.
    public func findings(on pages: [MeasuredPage], file: String? = nil) -> [Diagnostic] {
        var report = CheckReport(file: file)
        let lined = pages.map { (page: $0, lines: $0.lines()) }
        for (page, lines) in lined {
            report.page = page.number
            checkSheet(page, lines, &report)
            checkPageNumber(page, lines, &report)
            checkText(page, lines, &report)
        }
        if let (page, lines) = lined.first {
            report.page = page.number
            checkHead(page, lines, &report)
            checkTitle(lines, &report)
        }
        for (page, lines) in lined {
            report.page = page.number
            checkFoot(lines, &report)
        }
        return report.diagnostics
    }

    /// Whether the upper third of `page` bears the title of the standard's head and a number:
    /// lists may have the one without the other.
    public func isHead(of page: MeasuredPage) -> Bool {
        let head = page.lines().filter { $0.baseline < page.size.height.points / 3 }
        return head.contains { $0.text == standard.letterhead.title }
            && head.contains(where: Self.isNumberLine)
    }

    /// The pages with numbers that begin again at the first page of each appendix.
    public func counted(_ pages: [MeasuredPage]) -> [MeasuredPage] {
        var folio = 0
        return pages.map { page in
            var page = page
            let first = page.lines().first { !isPageNumber($0, on: page) }
            folio = first?.text.hasPrefix(standard.appendix.onlyLabel) == true ? 1 : folio + 1
            page.folio = folio
            return page
        }
    }

    /// The margins of a page.
    func margins(of page: MeasuredPage) -> Margins {
        duplex && page.number.isMultiple(of: 2) ? standard.page.backMargins : standard.page.margins
    }

    /// Whether `size` is allowed for a component.
    func allows(_ size: Double, for key: ComponentKey) -> Bool {
        let component = standard[key]
        let sizes = component.allowedSizes ?? component.style.text.size...component.style.text.size
        return sizes.lowerBound - 0.1 <= size && size <= sizes.upperBound + 0.1
    }

    /// Reports a line whose size, weight or slant is not that of its component.
    func checkLook(_ line: MeasuredLine, as key: ComponentKey, _ report: inout CheckReport) {
        let style = standard[key].style.text
        if !allows(line.size, for: key) {
            report.add(
                .checkSize,
                [
                    "text": line.text, "found": report.points(line.size),
                    "allowed": report.points(style.size),
                ])
        }
        if line.bold != style.bold || line.italic != style.italic {
            report.add(
                .checkFace,
                [
                    "text": line.text, "found": face(line.bold, line.italic),
                    "allowed": face(style.bold, style.italic),
                ])
        }
    }

    private func face(_ bold: Bool, _ italic: Bool) -> String {
        switch (bold, italic) {
        case (true, true): "bold italic"
        case (true, false): "bold"
        case (false, true): "italic"
        case (false, false): "regular"
        }
    }
}

/// What a check found so far.
struct CheckReport {
    let file: String?
    var page = 1
    var diagnostics: [Diagnostic] = []

    init(file: String?) { self.file = file }

    /// Adds a warning about the current page.
    mutating func add(_ code: Diagnostic.Code, _ arguments: [String: String]) {
        let place = Place(file: file, path: ["trang \(page)"])
        diagnostics.append(Diagnostic(.warning, code, at: place, arguments))
    }

    /// `20,5 mm`.
    func millimetres(_ points: Double) -> String {
        NumberFormat.vietnamese.string(Length.pt(points).millimetres, decimals: 1) + " mm"
    }

    /// `14 pt`, `13,5 pt`.
    func points(_ value: Double) -> String {
        let whole = abs(value - value.rounded()) < 0.05
        return NumberFormat.vietnamese.string(value, decimals: whole ? 0 : 1) + " pt"
    }
}
