import BaoCao
import Documents
import Finishing
import Foundation
import Reports
import TestSupport
import Testing

/// Images of signature and seal in a letter.
@Suite struct StampImageTests {
    private static let signature = "chu_ky: {tep: chu-ky.png, rong: 45mm}"
    private static let seal = "con_dau: {tep: con-dau.png, rong: 36mm}"

    private func yaml(_ images: String) -> String {
        SampleDispatch.head.replacing("05+07:00\"}", with: "05+07:00\", \(images)}")
            + "noi_dung: \"Xem.\"\n"
    }

    private static func fixture(_ name: String) throws -> [UInt8] {
        let path = SampleDispatch.root
            .appendingPathComponent("Tests/BaoCaoTests/Dispatches/Fixtures/" + name)
        return [UInt8](try Data(contentsOf: path))
    }

    private func files() throws -> [String: [UInt8]] {
        var files: [String: [UInt8]] = [:]
        for name in ["chu-ky.png", "con-dau.png", "nen-trang.png", "trong-suot.png"] {
            files[name] = try Self.fixture(name)
        }
        let seal = try Self.fixture("con-dau.png")
        files["cut.png"] = Array(seal.prefix(seal.count / 2))
        files["bomb.png"] = seal[..<16] + [0, 0, 0x70, 0, 0, 0, 0x70, 0] + seal[24...]
        return files
    }

    /// Both are figures with words, and the file stays an archival one.
    @Test(arguments: [
        (signature + ", " + seal, 2), (signature, 1), (seal, 1), ("chu_ky: {tep: chu-ky.png}", 1),
    ])
    func standInTheLetter(images: String, figures: Int) throws {
        try SampleDispatch.printed(yaml(images), with: try files()) { path, printed in
            #expect(printed.diagnostics.allSatisfy { $0.severity == .note })
            let file = try SampleDispatch.inspected(path)
            #expect(file.findings == [])
            #expect(file.claims.contains("PDF/UA-1"))
            #expect(file.elements["Figure"] == figures)
        }
    }

    private static let wrong: [(String, Diagnostic.Code)] = [
        ("con_dau: {tep: khong-co.png, rong: 36mm}", .dispatchMissing),
        ("con_dau: {tep: ../../etc/x.png, rong: 36mm}", .dispatchOutside),
        ("con_dau: {tep: so.csv, rong: 36mm}", .dispatchImageUnreadable),
        ("con_dau: {tep: khen, rong: 36mm}", .dispatchImageUnreadable),
        ("con_dau: {tep: cut.png, rong: 36mm}", .dispatchImageUnreadable),
        ("con_dau: {tep: bomb.png, rong: 36mm}", .dispatchImageUnreadable),
        ("con_dau: {tep: nen-trang.png, rong: 36mm}", .dispatchImageOpaque),
        ("chu_ky: {tep: trong-suot.png}", .dispatchImageEmpty),
        ("con_dau: {tep: con-dau.png, rong: 61mm}", .dispatchImageTooLarge),
        ("con_dau: {tep: con-dau.png, rong: inf}", .wrongValue),
        ("con_dau: {tep: con-dau.png, rong: 99999mm}", .dispatchImageTooLarge),
        ("con_dau: {tep: con-dau.png}", .missingKey),
        ("chu_ky: {rong: 45mm}", .missingKey),
        ("con_dau: {tep: con-dau.png, rong: nhỏ}", .wrongValue),
        ("con_dau: {tep: con-dau.png, rong: 36mm, mau: do}", .unknownKey),
    ]

    /// Each is refused by its name and place, in words.
    @Test(arguments: wrong.indices) func areRefusedWithTheirPlace(index: Int) throws {
        let (images, code) = Self.wrong[index]
        let found = try SampleDispatch.refusal(yaml(images), with: try files())
            .filter { $0.severity == .error }
        #expect(found.map(\.code) == [code], "\(images)")
        #expect(found.first?.place.line == 11)
        #expect(found.allSatisfy { !Wording(.vi).message($0).contains("{") })
    }

    /// What an office may want to better is told of, and printed.
    @Test(arguments: [
        ("con_dau: {tep: con-dau.png, rong: 58mm}", Diagnostic.Code.dispatchImageCoarse),
        ("con_dau: {tep: chu-ky.png, rong: 36mm}", .dispatchSealNotRed),
        ("chu_ky: {tep: con-dau.png, rong: 36mm}", .dispatchSignatureNotBlue),
    ])
    func areToldOf(images: String, code: Diagnostic.Code) throws {
        try SampleDispatch.printed(yaml(images), with: try files()) { _, printed in
            #expect(
                printed.diagnostics.filter { $0.severity == .warning }.map(\.code) == [code])
        }
    }

    @Test func areNotWrittenOver() throws {
        let images = "con_dau: {tep: cong-van.pdf, rong: 36mm}"
        let found = try SampleDispatch.refusal(
            yaml(images), with: ["cong-van.pdf": try Self.fixture("con-dau.png")])
        #expect(found.filter { $0.severity == .error }.map(\.code) == [.dispatchOverwrites])
    }
}
