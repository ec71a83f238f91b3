public import Documents
public import Records
public import Reports

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

extension Press {
    /// The files of a packet.
    public struct PacketFiles: Sendable {
        /// Names in the folder, with their pages.
        public var files: [(name: String, pages: Int)]
        /// What was found.
        public var diagnostics: [Diagnostic]
    }

    /// Prints everything that an award needs into one folder: the certificates, the decision
    /// with its list, the list to sign, the statistics, and `manifest.json` with hashes. All are
    /// made of the same rows.
    ///
    /// - Parameters:
    ///   - batch: The sheets.
    ///   - folder: The folder, made when it is missing.
    ///   - home: Where the templates of the decision and the lists are.
    ///   - spoiled: Sheets that were spoiled, for the statistics.
    ///   - options: How the files are written; pictures are not made.
    /// - Returns: What was printed.
    /// - Throws: the stage that stopped; files that are whole stay.
    public func printPacket(
        _ batch: CertificateBatch, into folder: String, home: Home,
        spoiled: [AwardRegister.Spoiled] = [], options: Options = Options()
    ) throws(BaoCaoError) -> PacketFiles {
        guard let packet = AwardPacket(batch) else {
            throw BaoCaoError(
                .reports,
                [
                    Diagnostic(
                        .error, .noPacket, at: Place(), ["name": batch.template.id])
                ])
        }
        let run = try SeparateRun(folder: folder)
        var options = options
        options.pictureFolder = nil
        var result = PacketFiles(files: [], diagnostics: [])
        func add(_ name: String, _ printed: Printed) throws(BaoCaoError) {
            result.files.append((name, printed.pages))
            result.diagnostics += printed.diagnostics
            try run.add(name, key: "", place: Place())
        }
        let sheets = batch.template.id + ".pdf"
        try add(sheets, try print(batch, to: folder + "/" + sheets, options: options))

        let schema = try RecordSchema.load(home: home)
        let book = packet.book(schema: schema)
        var standards: [PageStandard] = []
        for name in packet.standards {
            standards.append(try PageStandard.load(named: name, home: home))
        }
        guard let asked = packet.standard(of: standards).map(packet.options) else { return result }
        let library = home.templates.appendingPathComponent("quyet-dinh-khen-thuong")
        var lists = packet.listSettings
        if !spoiled.isEmpty {
            lists["so_hong"] = Self.words(of: spoiled)
        }
        let papers: [(name: String, folder: URL, settings: [String: String], isDecision: Bool)] = [
            ("quyet-dinh.pdf", library, packet.decisionSettings, true),
            (
                "danh-sach-ky-nhan.pdf", library.appendingPathComponent("danh-sach-ky-nhan"),
                lists.filter { $0.key != "so_hong" }, false
            ),
            (
                "thong-ke.pdf", library.appendingPathComponent("thong-ke-khen-thuong"), lists,
                false
            ),
        ]
        for paper in papers where !paper.isDecision || packet.hasDecision {
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
            let known = Set(result.diagnostics.map(\.code))
            result.diagnostics += composed.diagnostics.filter {
                $0.severity >= .warning && !known.contains($0.code)
            }
            try add(
                paper.name,
                try print(composed.document, to: folder + "/" + paper.name, options: options))
        }
        try run.finish(isWhole: true)
        return result
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

extension AwardPacket {
    /// Number, day and look of the papers.
    fileprivate func options(standard: PageStandard) -> ComposeOptions {
        var options = ComposeOptions(standard: standard)
        options.number = number
        options.date = date
        return options
    }
}

extension PageStandard {
    /// The page standard called `name` in `home`.
    static func load(named name: String, home: Home) throws(BaoCaoError) -> PageStandard {
        let path = home.standards.appendingPathComponent(name + ".yaml").path
        guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
            throw BaoCaoError(
                .assets,
                [Diagnostic(.error, .standardMissing, at: Place(), ["name": name, "known": path])])
        }
        do {
            return try load(yaml: text, file: path)
        } catch {
            throw BaoCaoError(.reports, error.diagnostics)
        }
    }
}
