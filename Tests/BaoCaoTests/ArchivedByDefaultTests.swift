import BaoCao
import Documents
import Finishing
import Foundation
import TestSupport
import Testing

@testable import BaoCao

@Suite struct ArchivedByDefault {
    private func home() throws -> Home {
        try Home.find(given: nil, environment: [:], executable: nil)
    }

    /// Every sample of a verb that BaoCaoTests can run, printed as it stands.
    private func print(_ name: String, to folder: URL) throws -> [String] {
        let home = try home()
        let sample = home.templates.appendingPathComponent("\(name)/sample").path
        let path = folder.appendingPathComponent("\(name).pdf").path
        let entry = try #require(
            TemplateLibrary(home: home).entries.first { $0.name == name })
        if entry.verb == "review" {
            let request = ReviewPrinting.Request(template: name, records: sample)
            return try ReviewPrinting(home: home).print(request, to: path).files.map(\.path)
        }
        let input = try CertificateInput(.init(template: name, roster: sample), home: home)
        let press = Press(fonts: try FontLibrary(home: home).book())
        _ = try press.print(input.batch, to: path)
        let proof = folder.appendingPathComponent("\(name)-thu.pdf").path
        _ = try press.printProof(of: input.batch, range: 1...2, to: proof)
        let separate = folder.appendingPathComponent("rieng").path
        _ = try press.printSeparately(input.batch, range: 1...1, into: separate)
        let files = try FileManager.default.contentsOfDirectory(atPath: separate)
        return [path, proof] + files.filter { $0.hasSuffix(".pdf") }.map { separate + "/" + $0 }
    }

    @Test(arguments: ["tong-ket-nam", "giay-khen", "huy-hieu-dang"])
    func samplesKeepBothStandards(name: String) throws {
        let folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("archived-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        for file in try print(name, to: folder) {
            let bytes = try Data(contentsOf: URL(fileURLWithPath: file))
            let inspection = try Inspection([UInt8](bytes))
            #expect(inspection.claims == ["PDF/A-2a", "PDF/UA-1"], "\(file)")
            #expect(inspection.findings == [], "\(file)")
            let syntax = try Judge.run("qpdf", ["--check", file])
            #expect(syntax.code == 0, "\(file) \(syntax.errors)")
        }
    }

    @Test(arguments: [
        ("0", "1970-01-01T00:00:00Z"), ("951782399", "2000-02-28T23:59:59Z"),
        ("951782400", "2000-02-29T00:00:00Z"), ("1703061296", "2023-12-20T08:34:56Z"),
        ("253402300799", "9999-12-31T23:59:59Z"), ("253402300800", nil), ("-1", nil), ("", nil),
        ("1e3", nil),
    ])
    func readsSourceDates(seconds: String, date: String?) {
        #expect(Press.date(secondsSince1970: seconds) == date)
    }
}
