public import Documents
import Drawing
import Finishing
import Records
public import Reports
import Typesetting

extension Press {
    /// What came of printing one file a recipient.
    public struct SeparateFiles: Sendable {
        /// Files written in this run.
        public var written: Int
        /// Files that an earlier run had finished.
        public var kept: Int
        /// What was found.
        public var diagnostics: [Diagnostic]
    }

    /// Prints each sheet of `batch` into a file of its own, `001-nguyen-van-an.pdf`, and a list
    /// of them, `manifest.json`. A run that was stopped goes on where it was: files that are
    /// there and were made from the same values are kept.
    ///
    /// - Parameters:
    ///   - batch: The sheets.
    ///   - range: Positions in the order, from 1; nil for all.
    ///   - shard: The share of the groups of sheets that is printed; nil for all.
    ///   - folder: The folder, made when it is missing.
    ///   - options: How the files are written; pictures are not made.
    ///   - progress: Told the number of files that are done.
    /// - Returns: What was done.
    /// - Throws: the stage that stopped; files that are whole stay. Sheets whose text does not
    ///   fit are all named, after the others were made.
    public func printSeparately(
        _ batch: CertificateBatch, range: ClosedRange<Int>? = nil, shard: Shard? = nil,
        into folder: String, options: Options = Options(), progress: (Int) -> Void = { _ in }
    ) throws(BaoCaoError) -> SeparateFiles {
        let run = try SeparateRun(
            folder: folder, share: shard.map { share($0, of: batch, range, options) })
        let finishing = options.finishing(batch.document.metadata)
        let crew = Crew<SheetGroup, SheetGroup.Written>(members: max(1, options.threads)) {
            [fonts, files = faces.files] in
            let faces = FontFaces(files)
            return { group, _ in
                try group.write(into: folder, with: faces, of: fonts, options: finishing)
            }
        }
        defer { crew.dismiss() }
        var result = SeparateFiles(written: 0, kept: 0, diagnostics: [])
        var broken: [Diagnostic] = []
        var failed: [String] = []
        var (given, taken) = (0, 0)
        func take() throws {
            let written = try crew.take(taken)
            taken += 1
            result.diagnostics += written.diagnostics
            for file in written.files {
                try run.add(
                    file.sheet.file, key: file.sheet.key, place: file.sheet.place,
                    sha256: file.sha256)
                result.written += 1
                progress(result.written + result.kept)
            }
        }
        try stages(folder) {
            let typesetter = try Typesetter(fonts: fonts)
            let all = groups(of: batch, range: range, options: options)
            for sheets in shard?.share(of: all) ?? all[...] {
                let sheets = sheets.map { index, sheet in
                    var sheet = sheet
                    sheet.isDone = sheet.isAsked && run.isDone(sheet.file, key: sheet.key)
                    return (index: index, sheet: sheet)
                }
                result.kept += sheets.count { $0.sheet.isDone }
                guard sheets.contains(where: \.sheet.isDue) else { continue }
                var group = SheetGroup()
                for (index, sheet) in sheets {
                    var one = batch
                    one.keep(index + 1...index + 1)
                    do {
                        var pages: [Page] = []
                        try typesetter.typeset(one.document) { pages.append($0) }
                        group.pages += pages
                        group.sheets.append(sheet)
                        if sheet.isDue { result.diagnostics += typesetter.diagnostics }
                    } catch let error as TypesettingError {
                        // A sheet that does not fit keeps no other from being made.
                        guard sheet.isAsked else { continue }
                        broken += error.diagnostics
                        failed.append(sheet.file)
                    }
                }
                guard group.sheets.contains(where: \.isDue) else { continue }
                if given - taken >= max(1, options.threads) { try take() }
                crew.give(group, number: given)
                given += 1
            }
            while taken < given { try take() }
        }
        progress(result.written + result.kept)
        // The folder of a share holds that share and nothing else.
        let isWhole = shard != nil || range == nil && batch.isWhole
        let stale = try run.finish(isWhole: isWhole, failed: failed)
        if !stale.isEmpty {
            result.diagnostics.append(
                Diagnostic(
                    .warning, .staleFiles, at: Place(file: folder),
                    [
                        "path": folder,
                        "names": stale.prefix(10).joined(separator: ", ")
                            + (stale.count > 10 ? "…" : ""),
                    ]))
        }
        if !broken.isEmpty { throw BaoCaoError(.typesetting, broken + result.diagnostics) }
        return result
    }

    private func share(
        _ shard: Shard, of batch: CertificateBatch, _ range: ClosedRange<Int>?, _ options: Options
    ) -> Share {
        var input = InputDigest()
        input.add("separate \(range.map { "\($0)" } ?? "")")
        input.add(options, fonts: fonts)
        input.add(batch)
        return Share(shard: shard, identity: RunIdentity(input))
    }

    /// The groups, by position, that hold sheets which are asked for; the others of a group give
    /// their letters to its fonts, so that a file is the same from whatever run.
    private func groups(
        of batch: CertificateBatch, range: ClosedRange<Int>?, options: Options
    ) -> [[(index: Int, sheet: SheetGroup.Sheet)]] {
        let settings = (options.archive?.rawValue ?? "") + " " + (options.created ?? "")
        let asked = range.map { max(1, $0.lowerBound)...$0.upperBound } ?? 1...Int.max
        var groups: [[(index: Int, sheet: SheetGroup.Sheet)]] = []
        var last = -1
        for (index, row) in batch.order.enumerated() {
            let position = batch.position(index)
            let file = FileNames.numbered(
                position, of: batch.order.count, batch.value("ten", row: row))
            let values = batch.fingerprint(row: row, position: position)
            let key = SHA256.hex(Array((values + settings).utf8))
            let sheet = SheetGroup.Sheet(
                file: file, key: key, place: batch.roster.place(row: row),
                isAsked: asked.contains(index + 1), isDone: false)
            let number = (position - 1) / SheetGroup.size
            if number != last { groups.append([]) }
            last = number
            groups[groups.count - 1].append((index, sheet))
        }
        return groups.filter { $0.contains(where: \.sheet.isAsked) }
    }
}
