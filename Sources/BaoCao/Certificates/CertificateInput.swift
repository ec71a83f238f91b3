public import Documents
import Records
public import Reports
import Yams

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// What a run of certificates is made of: a template with its drawing, a roster, and what all
/// sheets of the award have in common.
public struct CertificateInput: Sendable {
    /// What to look for, and where.
    public struct Request: Sendable {
        /// Name of a template, or its folder.
        public var template: String
        /// A roster: `.csv`, `.xlsx`, or a folder that holds one.
        public var roster: String
        /// A file of what all sheets have in common; nil takes `dot-khen.yaml` beside the
        /// roster if it is there.
        public var batch: String?
        /// Values that win over those of the batch file, by field.
        public var values: [String: String]
        /// A roster of those who have the award already.
        public var history: String?
        /// How sheets are printed.
        public var mode: CertificateBatch.Mode
        /// In which order.
        public var order: RosterOrder
        /// Whether bleed and crop marks are added.
        public var cuts: Bool
        /// File of a printer's faults; nil for none.
        public var printer: String?
        /// A book in SQLite that gives numbers to decision and sheets; nil for none.
        public var book: String?
        /// Identifier of the award, where the roster is a book of records; nil for the only one.
        public var award: String?
        /// Size of the sheet instead of the template's.
        public var size: Size?

        /// A request for everything as the template says.
        public init(template: String, roster: String) {
            self.template = template
            self.roster = roster
            batch = nil
            values = [:]
            history = nil
            mode = .full
            order = .given
            cuts = false
            printer = nil
            book = nil
            award = nil
            size = nil
        }
    }

    /// The sheets.
    public var batch: CertificateBatch
    /// What was found in roster and batch; errors mean that nothing should be printed.
    public var diagnostics: [Diagnostic]

    /// Reads and checks everything.
    ///
    /// - Throws: what keeps sheets from being made at all.
    public init(_ request: Request, home: Home) throws(BaoCaoError) {
        let folder = URL(
            fileURLWithPath: try TemplateLibrary(home: home).folder(of: request.template))
        var (template, source) = try Self.template(folder)
        if let size = request.size { template = template.resized(to: size) }
        let (design, drawing) = try Self.design(template, folder: folder, home: home)
        let path: String
        let roster: RosterTable
        var found: [Diagnostic]
        if request.award != nil || AwardRoster.isBook(request.roster) {
            path = request.roster
            (roster, found) = try AwardRoster.read(
                path, award: request.award, columns: template.rosterColumns, home: home)
        } else {
            path = try Self.rosterFile(request.roster)
            let reading = RosterReading(path: path, columns: template.rosterColumns)
            guard let table = reading.table, !reading.diagnostics.hasErrors else {
                throw BaoCaoError(.records, reading.diagnostics)
            }
            (roster, found) = (table, reading.diagnostics)
        }
        var values = try Self.common(request, roster: path, template: template)
        values.merge(request.values) { $1 }
        let printer = try request.printer.map { path throws(BaoCaoError) in
            try PrinterProfile.load(path)
        }
        let correction = printer?.correction
        let rewards = try Self.rewards(home)
        batch = CertificateBatch(
            template: template, roster: roster, batch: values, design: design,
            mode: request.mode, cuts: request.cuts, correction: correction,
            rewards: rewards?.rules)
        batch.fingerprintBase =
            source + drawing + (rewards?.text ?? "") + request.mode.rawValue
            + "\(request.cuts) \(correction as Any) \(template.size)"
        batch.sort(by: request.order)
        var history: RosterTable?
        diagnostics = found
        if let printer, printer.greatestError(on: template.size) > 1 {
            let millimetres = NumberFormat.vietnamese.string(
                printer.greatestError(on: template.size), decimals: 1)
            diagnostics.append(
                Diagnostic(
                    .warning, .printerFarOff, at: Place(file: request.printer),
                    ["millimetres": millimetres]))
        }
        if let path = request.history {
            let earlier = RosterReading(path: path, columns: template.rosterColumns)
            diagnostics += earlier.diagnostics
            history = earlier.table
        }
        diagnostics += RosterChecks(batch, history: history).diagnostics
    }

    /// What rewards are counted from; nil when the home has no such file.
    private static func rewards(
        _ home: Home
    ) throws(BaoCaoError) -> (rules: RewardRules, text: String)? {
        let path = home.templates.appendingPathComponent("rewards/muc-thuong.yaml").path
        guard FileManager.default.fileExists(atPath: path) else { return nil }
        do {
            let text = try text(path)
            return (try RewardRules.load(yaml: text, file: path), text)
        } catch let error as ReportsError {
            throw BaoCaoError(.reports, error.diagnostics)
        } catch let error as BaoCaoError {
            throw error
        } catch {
            throw missing(path)
        }
    }

    private static func template(_ folder: URL) throws(BaoCaoError) -> (
        CertificateTemplate, text: String
    ) {
        let path = folder.appendingPathComponent("template.yaml").path
        let text = try text(path)
        do {
            return (try CertificateTemplate.load(yaml: text, file: path), text)
        } catch {
            throw BaoCaoError(.reports, error.diagnostics)
        }
    }

    /// The drawing, found beside the template or among the shared ones.
    private static func design(
        _ template: CertificateTemplate, folder: URL, home: Home
    ) throws(BaoCaoError) -> (ArtworkDesign?, text: String) {
        guard let name = template.artwork else { return (nil, "") }
        let own = folder.appendingPathComponent(name + ".yaml").path
        let shared = home.templates.appendingPathComponent("artwork/\(name).yaml").path
        let path = FileManager.default.fileExists(atPath: own) ? own : shared
        let text = try text(path)
        do {
            return (try ArtworkDesign.load(yaml: text, file: path), text)
        } catch {
            throw BaoCaoError(.reports, error.diagnostics)
        }
    }

    private static func text(_ path: String) throws(BaoCaoError) -> String {
        if let text = try? String(contentsOfFile: path, encoding: .utf8) { return text }
        throw BaoCaoError(
            .assets, [Diagnostic(.error, .inputMissing, at: Place(file: path), ["path": path])])
    }

    /// The roster itself, or the one in a folder.
    private static func rosterFile(_ path: String) throws(BaoCaoError) -> String {
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else {
            if FileManager.default.fileExists(atPath: path) { return path }
            throw missing(path)
        }
        let rosters = names.sorted().filter { name in
            ["csv", "xlsx", "tsv"].contains(name.split(separator: ".").last ?? "")
        }
        guard let name = rosters.first(where: { $0.hasPrefix("danh-sach") }) ?? rosters.first
        else { throw missing(path) }
        return URL(fileURLWithPath: path).appendingPathComponent(name).path
    }

    private static func missing(_ path: String) -> BaoCaoError {
        BaoCaoError(
            .records, [Diagnostic(.error, .inputMissing, at: Place(file: path), ["path": path])])
    }

    /// The values of the batch file; every unknown name is an error.
    private static func common(
        _ request: Request, roster: String, template: CertificateTemplate
    ) throws(BaoCaoError) -> [String: String] {
        let isFolder = (try? FileManager.default.contentsOfDirectory(atPath: roster)) != nil
        let url = URL(fileURLWithPath: roster)
        let beside = (isFolder ? url : url.deletingLastPathComponent())
            .appendingPathComponent("dot-khen.yaml").path
        guard
            let path = request.batch
                ?? (FileManager.default.fileExists(atPath: beside) ? beside : nil)
        else { return [:] }
        do {
            return try BatchFile.load(
                yaml: try text(path), file: path, fields: template.fields.map(\.name))
        } catch let error as ReportsError {
            throw BaoCaoError(.reports, error.diagnostics)
        } catch let error as BaoCaoError {
            throw error
        } catch {
            throw missing(path)
        }
    }
}
