import BaoCao
import Documents
import Foundation
import Reports
import TestSupport
import Testing

@testable import Records

/// Every broken or hostile input ends in a located error or warning in words for people; none
/// crashes, hangs or is read in silence, and what is readable beside the fault is read.
@Suite("Broken and hostile inputs")
struct BrokenInputTests {
    static let all: [BrokenInput] =
        BrokenInput.csv + BrokenInput.csvLetters + BrokenInput.csvCells + BrokenInput.yaml
        + BrokenInput.packages + BrokenInput.sheets + BrokenInput.stores + BrokenInput.folders
        + BrokenInput.narratives + BrokenInput.books + BrokenInput.rosters + BrokenInput.lists
        + BrokenInput.dispatches + BrokenInput.templates

    @Test(arguments: all)
    func `each is told of with its place`(input: BrokenInput) throws {
        try withScratchFolder { folder in
            try input.make(BrokenFolder(path: folder))
            let outcome = try BrokenRun.run(input, in: folder)
            let found = outcome.lines
            let expected = input.says.split(separator: "\n").map(String.init)
            // A note is told only where it is the point of the case.
            let seen = found.filter { !$0.hasPrefix("note") || expected.contains($0) }
            #expect(seen == expected)
            for (table, count) in input.kept {
                #expect(outcome.records[table] ?? 0 == count, "records of \(table)")
            }
            let wording = Wording(.vi)
            for finding in outcome.diagnostics where finding.severity != .note {
                let message = wording.message(finding)
                #expect(Wording.all[finding.code.rawValue] != nil, "\(finding.code) has no words")
                // The words of a file that are told again may hold braces themselves.
                let quotesBraces = finding.arguments.values.contains { $0.contains("{") }
                #expect(quotesBraces || !message.contains("{"), "\(message)")
                // What was named on the command line has no place but its name.
                let isNamed = [.templateMissing, .standardMissing].contains(finding.code)
                #expect(isNamed || finding.place != Place(), "no place: \(message)")
            }
        }
    }

    @Test func `there are enough of them, and each has a name of its own`() {
        #expect(Self.all.count >= 150)
        #expect(Set(Self.all.map(\.name)).count == Self.all.count)
    }
}

/// Runs a command on a broken input.
enum BrokenRun {
    struct Outcome {
        var diagnostics: [Diagnostic] = []
        var records: [String: Int] = [:]
        var folder = ""

        /// Each finding as severity, code and place, files named below the scratch folder.
        var lines: [String] {
            diagnostics.map { finding in
                let place = finding.place
                let file = (place.file ?? "").replacingOccurrences(of: folder + "/", with: "")
                    .replacingOccurrences(of: CertificateRun.root.path + "/", with: "")
                let line = place.line.map { ":\($0)" } ?? ""
                let column = place.line == nil ? "" : place.column.map { ":\($0)" } ?? ""
                let sheet = place.sheet.map { " ‹\($0)›" } ?? ""
                let row = place.row.map { " hàng \($0)" } ?? ""
                let field = place.field.map { " [\($0.prefix(40))]" } ?? ""
                let found = "\(finding.severity) \(finding.code.rawValue)"
                let told = "\(file)\(line)\(column)\(sheet)\(row)\(field)"
                return told.isEmpty ? found : "\(found) \(told)"
            }
        }
    }

    private static let schema = Result {
        try RecordSchema.load(from: CertificateRun.home().records.path)
    }

    static func run(_ input: BrokenInput, in folder: String) throws -> Outcome {
        var outcome = Outcome()
        outcome.folder = folder
        let path = folder + "/" + input.input
        let home = try CertificateRun.home()
        let output = folder + "/in-ra.pdf"
        do throws(BaoCaoError) {
            switch input.command {
            case .check(let limits):
                guard let schema = try? schema.get() else { return outcome }
                let reading = RecordReader(schema: schema, limits: limits).read(path: path)
                outcome.diagnostics = reading.diagnostics
                for table in schema.tables {
                    outcome.records[table.code] = reading.book[table.code].count
                }
            case .certificates:
                outcome.diagnostics = try certificates("giay-khen", path, home, output)
            case .certificateTemplate:
                outcome.diagnostics = try certificates(
                    path, CertificateRun.sample("giay-khen"), home, output)
            case .list(let template):
                outcome.diagnostics = try ListPrinting(home: home).print(
                    ListPrinting.Request(template: template, table: path), to: output
                ).diagnostics
            case .listTemplate:
                outcome.diagnostics = try ListPrinting(home: home).print(
                    ListPrinting.Request(
                        template: path, table: CertificateRun.sample("danh-sach")), to: output
                ).diagnostics
            case .standard:
                var request = ListPrinting.Request(
                    template: "danh-sach", table: CertificateRun.sample("danh-sach"))
                request.standard = path
                outcome.diagnostics = try ListPrinting(home: home).print(request, to: output)
                    .diagnostics
            case .dispatch:
                outcome.diagnostics = try DispatchPrinting(home: home).print(path, to: output)
                    .diagnostics
            case .review:
                outcome.diagnostics = try ReviewPrinting(home: home).print(
                    ReviewPrinting.Request(
                        template: path, records: CertificateRun.sample("tong-ket-nam")),
                    to: output
                ).diagnostics
            }
        } catch {
            outcome.diagnostics = error.diagnostics
        }
        return outcome
    }

    private static func certificates(
        _ template: String, _ roster: String, _ home: Home, _ output: String
    ) throws(BaoCaoError) -> [Diagnostic] {
        let input = try CertificateInput(
            CertificateInput.Request(template: template, roster: roster), home: home)
        guard !input.diagnostics.hasErrors else { return input.diagnostics }
        let fonts = try FontLibrary(home: home).book()
        return input.diagnostics
            + (try Press(fonts: fonts).print(input.batch, to: output).diagnostics)
    }
}
