import Documents
import Finishing
public import Reports

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

extension FileInspection {
    /// The page standard in force whose head the first page bears; nil for pages that are no
    /// paper of a body: certificates, lists, books.
    ///
    /// - Throws: when a standard of `home` cannot be read.
    public func standard(of home: Home) throws(BaoCaoError) -> PageStandard? {
        guard let first = try layouts(pages: 1).first?.page else { return nil }
        let names = (try? FileManager.default.contentsOfDirectory(atPath: home.standards.path))
        for name in (names ?? []).sorted() where name.hasSuffix(".yaml") {
            let standard = try home.standard(String(name.dropLast(5)))
            if standard.validTo == nil, StandardCheck(standard).isHead(of: first) {
                return standard
            }
        }
        return nil
    }

    /// What breaks `standard` on the pages, in the order of the pages.
    func findings(
        under standard: PageStandard, duplex: Bool
    ) throws(BaoCaoError) -> [Diagnostic] {
        let check = StandardCheck(standard, duplex: duplex)
        // Sheets and pages of others, which bear no numbers, are no pages of the paper.
        let layouts = try layouts().filter(\.isNumbered)
        let pages = layouts.map(\.page)
        let areLabelled = layouts.allSatisfy(\.isLabelled)
        return check.findings(on: areLabelled ? pages : check.counted(pages), file: path)
    }

    /// A page, whether it is one of those with numbers, and whether a label tells its number.
    private typealias Numbered = (page: MeasuredPage, isNumbered: Bool, isLabelled: Bool)

    /// Where things stand on the first `count` pages.
    private func layouts(pages count: Int = .max) throws(BaoCaoError) -> [Numbered] {
        var pages: [Numbered] = []
        do throws(FinishingError) {
            try Inspection.layouts(of: bytes) { layout in
                let page = MeasuredPage(layout, number: pages.count + 1)
                pages.append((page, layout.isNumbered, layout.number != nil))
                return pages.count < count
            }
        } catch {
            throw BaoCaoError(.records, error.diagnostics)
        }
        return pages
    }
}

extension MeasuredPage {
    /// The measures of a page as it was read from a file; the names of fonts tell bold and
    /// italic apart.
    init(_ layout: PageLayout, number: Int) {
        self.init(
            number: number, folio: layout.number,
            size: Size(width: .pt(layout.size.width), height: .pt(layout.size.height)),
            texts: layout.texts.map { text in
                let face = text.font.lowercased()
                return Text(
                    x: text.x, baseline: text.baseline, width: text.width, size: text.size,
                    bold: face.contains("bold"),
                    italic: face.contains("italic") || face.contains("oblique"), text: text.text)
            },
            strokes: layout.strokes.map { Stroke(x: $0.x, y: $0.y, width: $0.width) })
    }
}
