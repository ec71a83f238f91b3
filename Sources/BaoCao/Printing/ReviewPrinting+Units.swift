public import Documents
import Records
import Reports

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

extension ReviewPrinting {
    /// What came of printing a report for each unit.
    public struct UnitFiles: Sendable {
        /// The files with their numbers of pages, superiors first.
        public var files: [(path: String, pages: Int)] = []
        /// What was found; the report of a unit that has an error was not made.
        public var diagnostics: [Diagnostic] = []
    }

    /// Prints what `request` asks for once for each unit on record for the period, into files
    /// `001-dang-uy-xa-a.pdf` of `folder`, with their hashes in `manifest.json`. The records are
    /// read once, and reports are made on several threads. A unit whose report cannot be made is
    /// told of, and the others are printed.
    ///
    /// - Parameters:
    ///   - request: What is asked for; its `unit` is not looked at.
    ///   - shard: The share of the units, which are dealt out in turn; nil for all.
    ///   - folder: The folder, made when it is missing.
    ///   - options: How the files are written.
    ///   - progress: Told how many of how many reports are done.
    /// - Returns: The files and what was found.
    /// - Throws: the stage that stopped before the first report.
    public func printUnits(
        _ request: Request, shard: Shard? = nil, into folder: String,
        options: Press.Options = Press.Options(), progress: (Int, Int) -> Void = { _, _ in }
    ) throws(BaoCaoError) -> UnitFiles {
        let source = try load(request)
        let units: [Organization]
        do {
            units = try reporters(for: source.template, in: source.reading.book, source.options)
        } catch {
            throw BaoCaoError(.reports, source.reading.diagnostics + error.diagnostics)
        }
        let fonts = try FontLibrary(home: home).book(roles: ["text"])
        var input = InputDigest()
        if shard != nil {
            try add(request, to: &input)
            input.add(options, fonts: fonts)
        }
        let run = try SeparateRun(
            folder: folder,
            share: shard.map { Share(shard: $0, identity: RunIdentity(input)) })
        let threads = max(1, options.threads)
        var one = options
        one.pictureFolder = nil
        one.threads = 1
        let crew = Crew<UnitReport, Result<UnitReport.Made, BaoCaoError>>(members: threads) {
            [self, one] in
            let press = Press(fonts: fonts)
            return { report, _ in
                Result { () throws(BaoCaoError) in
                    try make(report, of: source, into: folder, with: press, options: one)
                }
            }
        }
        defer { crew.dismiss() }
        let reports = units.enumerated().filter { shard?.has($0.offset) ?? true }.map {
            UnitReport(
                unit: $1, file: FileNames.numbered($0 + 1, of: units.count, $1.name, $1.id))
        }
        for (number, report) in reports.prefix(threads).enumerated() {
            crew.give(report, number: number)
        }
        var made = UnitFiles(diagnostics: source.reading.diagnostics)
        var failed: [String] = []
        for (number, report) in reports.enumerated() {
            let result: Result<UnitReport.Made, BaoCaoError>
            do {
                result = try crew.take(number)
            } catch {
                result = .failure(BaoCaoError(.output, []))
            }
            let next = number + threads
            if next < reports.count { crew.give(reports[next], number: next) }
            switch result {
            case .success(let files):
                for (file, hash) in zip(files.printed.files, files.hashes) {
                    try run.add(
                        String(file.path.dropFirst(folder.count + 1)), key: report.unit.id,
                        place: report.unit.record.place, sha256: hash)
                }
                made.files += files.printed.files
                made.diagnostics += files.printed.diagnostics.map { $0.inside(report.unit) }
            case .failure(let error):
                guard error.stage != .output, error.stage != .drawing else { throw error }
                failed.append(report.unit.name)
                made.diagnostics += error.diagnostics.map { $0.inside(report.unit) }
            }
            progress(number + 1, reports.count)
        }
        try run.finish(isWhole: true, failed: failed)
        return made
    }

    /// The report of one unit, on its way.
    private struct UnitReport: Sendable {
        var unit: Organization
        var file: String

        /// What was made of it, with the hash of each file.
        struct Made: Sendable {
            var printed: Printed
            var hashes: [String]
        }
    }

    private func make(
        _ report: UnitReport, of source: Source, into folder: String, with press: Press,
        options: Press.Options
    ) throws(BaoCaoError) -> UnitReport.Made {
        var asked = source.options
        asked.unit = report.unit.id
        let composed: Composed
        do {
            composed = try Reports.compose(source.template, source.reading.book, asked)
        } catch {
            throw BaoCaoError(.reports, error.diagnostics)
        }
        let printed = try print(
            composed, to: folder + "/" + report.file, with: press, options: options)
        var hashes: [String] = []
        for file in printed.files {
            hashes.append(try SeparateRun.hash(of: file.path))
        }
        return UnitReport.Made(printed: printed, hashes: hashes)
    }

    /// Adds all that the reports of `request` are made of.
    private func add(_ request: Request, to input: inout InputDigest) throws(BaoCaoError) {
        input.add("review \(request.period ?? "") \(request.standard ?? "")")
        input.add("\(request.number ?? 0) \(request.date.map { "\($0)" } ?? "")")
        input.add("\(request.draft ?? 0) \(request.isDuplex) \(request.isFinal)")
        for (name, value) in request.settings.sorted(by: { $0.key < $1.key }) {
            input.add(name)
            input.add(value)
        }
        input.add(filesAt: try TemplateLibrary(home: home).folder(of: request.template))
        input.add(filesAt: home.standards.path)
        if let standard = request.standard { input.add(filesAt: standard) }
        input.add(filesAt: home.records.path)
        input.add(filesAt: request.records)
    }
}

extension Diagnostic {
    /// The same, told of the report of `unit`.
    fileprivate func inside(_ unit: Organization) -> Diagnostic {
        var copy = self
        copy.place = place.inside(unit.name)
        return copy
    }
}
