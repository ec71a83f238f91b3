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

        let made = try packet.papers(home: home, spoiled: spoiled)
        result.diagnostics += made.diagnostics
        for paper in made.papers {
            try add(
                paper.name,
                try print(paper.document, to: folder + "/" + paper.name, options: options))
        }
        try run.finish(isWhole: true)
        return result
    }
}
