public import Documents
import Finishing
import Records
public import Reports

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

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
    ///   - folder: The folder, made when it is missing.
    ///   - options: How the files are written; pictures are not made.
    ///   - progress: Told the number of files that are done.
    /// - Returns: What was done.
    /// - Throws: the stage that stopped; files that are whole stay. Sheets whose text does not
    ///   fit are all named, after the others were made.
    public func printSeparately(
        _ batch: CertificateBatch, range: ClosedRange<Int>? = nil, into folder: String,
        options: Options = Options(), progress: (Int) -> Void = { _ in }
    ) throws(BaoCaoError) -> SeparateFiles {
        let run = try SeparateRun(folder: folder)
        var options = options
        options.pictureFolder = nil
        let settings = (options.archive?.rawValue ?? "") + " " + (options.created ?? "")
        var result = SeparateFiles(written: 0, kept: 0, diagnostics: [])
        var broken: [Diagnostic] = []
        let digits = max(3, String(batch.order.count).count)
        let positions = range.map { max(1, $0.lowerBound)...$0.upperBound } ?? 1...Int.max
        for (index, row) in batch.order.enumerated() where positions.contains(index + 1) {
            let position = batch.position(index)
            let name = Self.fileName(
                position: position, digits: digits, name: batch.value("ten", row: row))
            let values = batch.fingerprint(row: row, position: position)
            let key = SHA256.hex((values + settings).utf8)
            if run.isDone(name, key: key) {
                result.kept += 1
            } else {
                var one = batch
                one.keep(rows: [row])
                let path = folder + "/" + name
                do {
                    let printed = try print(one.document, to: path, options: options)
                    result.diagnostics += printed.diagnostics
                } catch {
                    // A sheet that does not fit keeps no other from being made.
                    guard error.stage == .typesetting else { throw error }
                    broken += error.diagnostics
                    continue
                }
                try run.add(name, key: key, place: batch.roster.place(row: row))
                result.written += 1
            }
            progress(result.written + result.kept)
        }
        if !broken.isEmpty {
            try run.finish()
            throw BaoCaoError(.typesetting, broken)
        }
        let stale = try run.finish(isWhole: range == nil && batch.isWhole)
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
        return result
    }

    private static func fileName(position: Int, digits: Int, name: String) -> String {
        let number = String(position)
        let zeros = String(repeating: "0", count: max(0, digits - number.count))
        let plain = FileNames.plain(name)
        return zeros + number + (plain.isEmpty ? "" : "-" + plain) + ".pdf"
    }
}
