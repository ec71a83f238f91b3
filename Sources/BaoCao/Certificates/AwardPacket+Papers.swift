import Documents
import Records
import Reports

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

extension AwardPacket {
    /// A paper that goes with the sheets.
    struct Paper {
        /// Name of its file.
        var name: String
        /// The paper.
        var document: Document
    }

    /// The decision with its list, the list to sign and the statistics, all made of the rows of
    /// the sheets.
    ///
    /// - Parameters:
    ///   - home: Where the templates of the decision and the lists are.
    ///   - spoiled: Sheets that were spoiled, for the statistics.
    /// - Returns: The papers in this order, and what was found.
    /// - Throws: the stage that stopped.
    func papers(
        home: Home, spoiled: [AwardRegister.Spoiled] = []
    ) throws(BaoCaoError) -> (papers: [Paper], diagnostics: [Diagnostic]) {
        let schema = try RecordSchema.load(home: home)
        let book = book(schema: schema)
        var known: [PageStandard] = []
        for name in standards { known.append(try home.standard(name)) }
        guard let asked = standard(of: known).map(options) else { return ([], []) }
        let library = home.templates.appendingPathComponent("quyet-dinh-khen-thuong")
        var lists = listSettings
        if !spoiled.isEmpty { lists["so_hong"] = Self.words(of: spoiled) }
        let wanted: [(name: String, folder: URL, settings: [String: String], isDecision: Bool)] = [
            ("quyet-dinh.pdf", library, decisionSettings, true),
            (
                "danh-sach-ky-nhan.pdf", library.appendingPathComponent("danh-sach-ky-nhan"),
                lists.filter { $0.key != "so_hong" }, false
            ),
            (
                "thong-ke.pdf", library.appendingPathComponent("thong-ke-khen-thuong"), lists,
                false
            ),
        ]
        var papers: [Paper] = []
        var found: [Diagnostic] = []
        for paper in wanted where !paper.isDecision || hasDecision {
            var composing = asked
            composing.settings = paper.settings
            let composed: Composed
            do {
                let template = try Template.load(paper.folder.path, schema: schema)
                composed = try compose(template, book, composing)
            } catch {
                throw BaoCaoError(.reports, error.diagnostics)
            }
            // All papers bear one day: what is said about it is said once.
            let told = Set(found.map(\.code))
            found += composed.diagnostics.filter {
                $0.severity >= .warning && !told.contains($0.code)
            }
            papers.append(Paper(name: paper.name, document: composed.document))
        }
        return (papers, found)
    }

    /// Number, day and look of the papers.
    private func options(standard: PageStandard) -> ComposeOptions {
        var options = ComposeOptions(standard: standard)
        options.number = number
        options.date = date
        return options
    }

    private static func words(of spoiled: [AwardRegister.Spoiled]) -> String {
        let sheets = spoiled.map { one in
            let times = one.reasons.count > 1 ? " (\(one.reasons.count) lần)" : ""
            return "số \(one.number)" + times
        }
        let count = spoiled.reduce(0) { $0 + $1.reasons.count }
        return "Đã in hỏng và in lại \(count) tờ, giữ nguyên số: "
            + sheets.joined(separator: ", ") + "."
    }
}
