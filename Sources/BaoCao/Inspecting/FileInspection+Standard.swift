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
        guard let first = try? layouts(pages: 1).first else { return nil }
        let names = (try? FileManager.default.contentsOfDirectory(atPath: home.standards.path))
        for name in (names ?? []).sorted() where name.hasSuffix(".yaml") {
            let standard = try home.standard(String(name.dropLast(5)))
            if standard.validTo == nil, StandardCheck(standard).isHead(of: first.page) {
                return standard
            }
        }
        return nil
    }

    /// What breaks `standard` on the pages, in the order of the pages, and which of them cannot be
    /// measured.
    func findings(under standard: PageStandard, duplex: Bool) -> [Diagnostic] {
        let check = StandardCheck(standard, duplex: duplex)
        let all: [Numbered]
        do throws(FinishingError) { all = try layouts() } catch { return unread(error) }
        // Sheets and pages of others, which bear no numbers, are no pages of the paper.
        let layouts = all.filter(\.isNumbered)
        // What follows a head that cannot be read cannot be told apart from one.
        if layouts.first?.damage != nil { return unread(all) }
        var pages = layouts.map(\.page)
        if !layouts.allSatisfy(\.isLabelled) { pages = check.counted(pages) }
        let sound = zip(pages, layouts).filter { $1.damage == nil }.map(\.0)
        return check.findings(on: sound, file: path) + unread(all)
    }

    /// Pages that cannot be measured because they cannot be read, unless that was told.
    private func unread(_ pages: [Numbered]) -> [Diagnostic] {
        let told = Set(
            findings.filter { $0.code == .checkUnreadable }.compactMap { $0.arguments["page"] })
        return pages.compactMap { page -> Diagnostic? in
            guard let damage = page.damage, !told.contains(String(page.page.number)) else {
                return nil
            }
            return Diagnostic(
                .error, .checkUnreadable, at: Place(file: path),
                ["page": String(page.page.number), "reason": damage])
        }.prefix(Self.mostUnread).map { $0 }
    }

    /// Pages that cannot be read are named this often.
    private static let mostUnread = 20

    private func unread(_ error: FinishingError) -> [Diagnostic] {
        error.diagnostics.map { diagnostic in
            var diagnostic = diagnostic
            diagnostic.place.file = path
            return diagnostic
        }
    }

    /// A page as it was measured.
    private struct Numbered {
        var page: MeasuredPage
        /// Whether it is one of those with numbers.
        var isNumbered: Bool
        /// Whether a label tells its number.
        var isLabelled: Bool
        /// Why it cannot be read whole.
        var damage: String?
    }

    /// Where things stand on the first `count` pages.
    private func layouts(pages count: Int = .max) throws(FinishingError) -> [Numbered] {
        var pages: [Numbered] = []
        try Inspection.layouts(of: bytes) { layout in
            pages.append(
                Numbered(
                    page: MeasuredPage(layout, number: pages.count + 1),
                    isNumbered: layout.isNumbered, isLabelled: layout.number != nil,
                    damage: layout.damage))
            return pages.count < count
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
