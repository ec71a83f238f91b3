import BaoCao
import Documents
import Finishing
import Foundation
import Reports
import TestSupport
import Testing

/// Dispatches that are wrong, odd, or meant to do harm.
@Suite struct HostileDispatchTests {
    private func yaml(_ attachments: String, _ more: String = "") -> String {
        SampleDispatch.head + more + "noi_dung: \"Xem.\"\nkem_theo:\n" + attachments + "\n"
    }

    private static let wrong: [(String, Diagnostic.Code, Int)] = [
        ("  - {ten: a, cach: dinh_kem, tep: dispatch.yaml}", .dispatchItself, 14),
        ("  - {ten: a, cach: dinh_kem, tep: ../../etc/passwd}", .dispatchOutside, 14),
        ("  - {ten: a, cach: dinh_kem, tep: \"so.csv/../../khac\"}", .dispatchOutside, 14),
        ("  - {ten: a, cach: dinh_kem, tep: ''}", .dispatchOneSource, 14),
        ("  - {ten: a, cach: dinh_kem, tep: khen}", .dispatchUnreadable, 14),
        ("  - {ten: a, cach: dinh_kem, tep: so.csv, ten_tep: ../so.csv}", .wrongValue, 14),
        ("  - {ten: a, cach: dinh_kem, tep: so.csv, ten_tep: \"a/b.csv\"}", .wrongValue, 14),
        ("  - {ten: a, cach: dinh_kem, tep: so.csv, mo_tta: x}", .unknownKey, 14),
        ("  - {ten: a, cach: nem_di, tep: so.csv}", .wrongValue, 14),
        (
            "  - {ten: a, cach: tep_rieng, tep: so.csv, ten_tep: \"\(String(repeating: "ễ", count: 90)).csv\"}",
            .dispatchBadName, 14
        ),
        (
            "  - {ten: a, cach: dinh_kem, tep: so.csv}\n  - {ten: b, cach: dinh_kem, tep: ./so.csv}",
            .dispatchSameFile, 15
        ),
    ]

    /// Each is refused with its line, in words, and nothing is written.
    @Test(arguments: wrong.indices) func areRefusedWithTheirPlace(index: Int) throws {
        let (attachments, code, line) = Self.wrong[index]
        let found = try SampleDispatch.refusal(yaml(attachments)).filter { $0.severity == .error }
        #expect(found.map(\.code) == [code], "\(attachments)")
        #expect(found.first?.place.line == line)
        #expect(found.allSatisfy { !Wording(.vi).message($0).contains("{") })
    }

    /// The same pages twice may be meant; it is said.
    @Test func tellWhatGoesTwice() throws {
        let pages =
            "  - {ten: a, cach: noi_trang, tep: bang.md}\n"
            + "  - {ten: b, cach: noi_trang, tep: ./bang.md}"
        try SampleDispatch.printed(yaml(pages)) { _, printed in
            let twice = printed.diagnostics.filter { $0.code == .dispatchSentTwice }
            #expect(twice.map(\.place.line) == [15])
        }
    }

    /// What is read is not written over, by whatever name it is called.
    @Test(arguments: [
        ("cong-van.pdf", "  - {ten: a, cach: dinh_kem, tep: cong-van.pdf}"),
        ("dispatch.yaml", "  - {ten: a, cach: dinh_kem, tep: so.csv}"),
        ("con/../cong-van.pdf", "  - {ten: a, cach: dinh_kem, tep: ./cong-van.pdf}"),
        (
            "b.pdf",
            "  - {ten: a, cach: tep_rieng, tep: so.csv}\n  - {ten: c, cach: dinh_kem, tep: b-so.csv, ten_tep: c.csv}"
        ),
    ])
    func doNotOverwriteWhatTheyRead(output: String, attachments: String) throws {
        try withScratchFolder { folder in
            let text = yaml(attachments)
            try SampleDispatch.fill(
                folder, text, ["cong-van.pdf": PlainPDF.scan(), "b-so.csv": Array("a\n1\n".utf8)])
            let error = #expect(throws: BaoCaoError.self) {
                _ = try DispatchPrinting(home: SampleDispatch.home)
                    .print(folder + "/dispatch.yaml", to: folder + "/" + output)
            }
            #expect(error?.diagnostics.map(\.code) == [.dispatchOverwrites])
            let left = try Data(contentsOf: URL(fileURLWithPath: folder + "/dispatch.yaml"))
            #expect([UInt8](left) == Array(text.utf8))
        }
    }

    /// Names are found however the marks of their letters are written on the disk.
    @Test func findNamesWithMarksApart() throws {
        let name = "Sổ điểm Ẫ.csv"
        try withScratchFolder { folder in
            try SampleDispatch.fill(
                folder, yaml("  - {ten: a, cach: dinh_kem, tep: \"\(name)\"}"),
                [name.decomposedStringWithCanonicalMapping: Array("a\n1\n".utf8)])
            let path = folder + "/out.pdf"
            _ = try DispatchPrinting(home: SampleDispatch.home)
                .print(folder + "/dispatch.yaml", to: path)
            let file = try SampleDispatch.inspected(path)
            #expect(file.attachments.map { Array($0.name.utf8) } == [Array(name.utf8)])
        }
    }

    /// A pipe would be waited for without end.
    @Test func doNotWaitForPipes() throws {
        try withScratchFolder { folder in
            try SampleDispatch.fill(
                folder,
                yaml(
                    "  - {ten: a, cach: noi_trang, tao: {loai: danh_sach, mau: danh-sach, so_sach: ong}}"
                ))
            #expect(mkfifo(folder + "/ong", 0o600) == 0)
            let error = #expect(throws: BaoCaoError.self) {
                _ = try DispatchPrinting(home: SampleDispatch.home)
                    .print(folder + "/dispatch.yaml", to: folder + "/out.pdf")
            }
            #expect(error?.diagnostics.map(\.code) == [.dispatchUnreadable])
        }
    }

    @Test func carryFiveHundredFiles() throws {
        let lines = (1...500).map {
            "  - {ten: \"Tệp \($0)\", cach: dinh_kem, tep: so.csv, ten_tep: so-\($0).csv}"
        }
        try SampleDispatch.printed(yaml(lines.joined(separator: "\n"), "in_danh_muc: co\n")) {
            path, printed in
            try Judge.expectSound(path)
            let file = try SampleDispatch.inspected(path)
            #expect(file.attachments.count == 500)
            #expect(file.findings == [])
            #expect(printed.diagnostics.filter { $0.code == .dispatchSentTwice }.count == 499)
        }
    }
}

/// What an archive level cannot hold is refused with the reason; what is secret is not embedded.
@Suite struct DispatchLevelTests {
    private let embedding =
        SampleDispatch.head + """
            noi_dung: "Xem."
            kem_theo:
              - {ten: a, cach: dinh_kem, tep: so.csv}

            """

    @Test(arguments: [ArchiveLevel.a2a, .a2u]) func refuseFilesInside(level: ArchiveLevel) throws {
        let found = try SampleDispatch.refusal(embedding, options: .init(archive: level))
        #expect(found.map(\.code) == [.attachmentNotAllowed])
        #expect(Wording(.vi).message(try #require(found.first)).contains("so.csv"))
    }

    @Test(arguments: [(ArchiveLevel.none, [String]()), (.a3a, ["PDF/A-3a", "PDF/UA-1"])])
    func keepWhatTheyClaim(level: ArchiveLevel, claims: [String]) throws {
        try SampleDispatch.printed(embedding, options: .init(archive: level)) { path, _ in
            let file = try SampleDispatch.inspected(path)
            #expect(file.claims == claims)
            #expect(file.attachments.map(\.name) == ["so.csv"])
            try Judge.expectSound(path)
        }
    }

    @Test(arguments: ["Mật", "Tối mật", "Tuyệt mật"]) func keepSecretsOut(level: String) throws {
        let own = embedding.replacing(
            "ky_so: {thoi_gian: \"2026-08-05T10:30:05+07:00\"}\n", with: "")
        func codes(_ yaml: String) throws -> [Diagnostic.Code] {
            try SampleDispatch.refusal(yaml).filter { $0.severity == .error }.map(\.code)
        }
        #expect(try codes("do_mat: \"\(level)\"\n" + own) == [.dispatchSecretEmbedded])
        let attachment = own.replacing("tep: so.csv", with: "tep: so.csv, do_mat: \"\(level)\"")
        #expect(try codes(attachment) == [.dispatchSecretEmbedded])
        let pages = own.replacing(
            "cach: dinh_kem, tep: so.csv",
            with: "cach: noi_trang, tep: bang.md, do_mat: \"\(level)\"")
        #expect(try codes(pages) == [.dispatchLetterNotSecret])
        try SampleDispatch.printed("do_mat: \"\(level)\"\n" + pages) { path, _ in
            let text = try Judge.text(of: path)
            #expect(text.contains(level.uppercased()))
        }
        // One that cannot become pages does not slip in as a file either.
        let rerouted = pages.replacing("bang.md", with: "rac.pdf, khi_khong_hop_chuan: dinh_kem")
        #expect(
            try codes("do_mat: \"\(level)\"\n" + rerouted).contains(.dispatchSecretEmbedded))
    }
}
