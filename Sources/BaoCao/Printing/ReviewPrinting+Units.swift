public import Documents
import Records
import Reports

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
    /// read once. A unit whose report cannot be made is told of, and the others are printed.
    ///
    /// - Parameters:
    ///   - request: What is asked for; its `unit` is not looked at.
    ///   - folder: The folder, made when it is missing.
    ///   - options: How the files are written.
    ///   - progress: Told how many of how many reports are done.
    /// - Returns: The files and what was found.
    /// - Throws: the stage that stopped before the first report.
    public func printUnits(
        _ request: Request, into folder: String, options: Press.Options = Press.Options(),
        progress: (Int, Int) -> Void = { _, _ in }
    ) throws(BaoCaoError) -> UnitFiles {
        let source = try load(request)
        let units: [Organization]
        do {
            units = try reporters(for: source.template, in: source.reading.book, source.options)
        } catch {
            throw BaoCaoError(.reports, source.reading.diagnostics + error.diagnostics)
        }
        let run = try SeparateRun(folder: folder)
        let press = Press(fonts: try FontLibrary(home: home).book(roles: ["text"]))
        var options = options
        options.pictureFolder = nil
        var made = UnitFiles(diagnostics: source.reading.diagnostics)
        let digits = max(3, String(units.count).count)
        for (index, unit) in units.enumerated() {
            let name = Self.fileName(position: index + 1, digits: digits, unit: unit)
            do throws(BaoCaoError) {
                let printed = try print(
                    source, of: unit, to: folder + "/" + name, with: press, options: options)
                for file in printed.files {
                    try run.add(
                        String(file.path.dropFirst(folder.count + 1)), key: unit.id,
                        place: unit.record.place)
                }
                made.files += printed.files
                made.diagnostics += printed.diagnostics.map { $0.inside(unit) }
            } catch {
                guard error.stage != .output else { throw error }
                made.diagnostics += error.diagnostics.map { $0.inside(unit) }
            }
            progress(index + 1, units.count)
        }
        try run.finish(isWhole: true)
        return made
    }

    private func print(
        _ source: Source, of unit: Organization, to path: String, with press: Press,
        options: Press.Options
    ) throws(BaoCaoError) -> Printed {
        var asked = source.options
        asked.unit = unit.id
        let composed: Composed
        do {
            composed = try Reports.compose(source.template, source.reading.book, asked)
        } catch {
            throw BaoCaoError(.reports, error.diagnostics)
        }
        return try print(composed, to: path, with: press, options: options)
    }

    private static func fileName(position: Int, digits: Int, unit: Organization) -> String {
        let number = String(position)
        let zeros = String(repeating: "0", count: max(0, digits - number.count))
        let plain = FileNames.plain(unit.name)
        return zeros + number + "-" + (plain.isEmpty ? unit.id : plain) + ".pdf"
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
