import BaoCao
import Documents
import Finishing
import Foundation
import Reports
import TestSupport
import Testing
import Typesetting

private let home = SampleDispatch.home

private let letter = """
    mau: cong-van
    co_quan_ban_hanh: "Tỉnh uỷ"
    ky_hieu: tinh-uy
    so: 5
    ngay: 2026-08-05
    dia_danh: "Ẫ"
    trich_yeu: "về việc thử Ẫ Ỗ Ể ợ ữ đ Đ"
    kinh_gui: "Các đảng uỷ"
    luu: "Văn phòng"
    noi_dung: "Xem Phụ lục; tệp {{tep.so}} gửi cùng."
    ky: {thay_mat: "Ban Thường vụ", nguoi_ky: "Nguyễn Văn A"}
    in_danh_muc: co
    ky_so: {thoi_gian: "2026-08-05T10:30:05+07:00"}
    kem_theo:
      - {ma: bang, ten: "Bảng Ẫ", cach: noi_trang, tep: bang.md}
      - {ma: so, ten: "Sổ", cach: dinh_kem, tep: so.csv, quan_he: du_lieu, ngay_sua: 2026-07-01}
      - {ma: rieng, ten: "Sổ gửi riêng", cach: tep_rieng, tep: so.csv}
      - {ma: khen, ten: "Giấy khen", cach: tep_rieng, tao: {loai: giay_khen, mau: giay-khen, so_sach: khen, to: "1"}}

    """

private func dispatched<Value>(
    _ yaml: String = letter, _ body: (String, DispatchPrinting.Printed) throws -> Value
) throws -> Value {
    try SampleDispatch.printed(yaml, body)
}

private func refusal(_ yaml: String) throws -> [Diagnostic] {
    try SampleDispatch.refusal(yaml).filter { $0.severity == .error }
}

/// A letter with an appendix, a file inside it and files beside it.
@Suite struct DispatchTests {
    @Test func sendsPagesAndFiles() throws {
        try dispatched { path, printed in
            try Judge.expectSound(path)
            let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
            let inspection = try Inspection(bytes)
            #expect(inspection.findings == [])
            #expect(inspection.claims == ["PDF/A-3a", "PDF/UA-1"])
            #expect(inspection.pages.count == 2)
            #expect(inspection.elements["Part"] == 1)
            #expect(inspection.attachments.map(\.name) == ["so.csv"])
            #expect(inspection.attachments.first?.relationship == "Data")
            #expect(inspection.attachments.first?.bytes == Array("Mã,Tên\n1,Ẫ\n".utf8))
            let text = try Judge.run("pdftotext", ["-layout", path, "-"]).output
            #expect(text.contains("(Kèm theo Công văn số 05-CV/TU, ngày 05/8/2026 của Tỉnh uỷ)"))
            #expect(text.contains("tệp so.csv gửi cùng"))
            let names = printed.files.map { $0.path.split(separator: "/").last.map(String.init) }
            #expect(
                names == [
                    "cong-van.pdf", "cong-van-so.csv", "cong-van-khen.pdf", "cong-van.sha256",
                ])
        }
    }

    /// The table of the letter, the list beside it and the files themselves agree.
    @Test func listsTheHashesOfItsFiles() throws {
        try dispatched { path, printed in
            let folder = String(path.dropLast("cong-van.pdf".count))
            let list = try String(contentsOfFile: folder + "cong-van.sha256", encoding: .utf8)
            let text = try Judge.run("pdftotext", ["-f", "1", "-l", "1", path, "-"]).output
                .filter { !$0.isWhitespace }
            let lines = list.split(separator: "\n")
            #expect(lines.count == 2)
            for line in lines {
                let hash = String(line.prefix(64))
                let file = folder + line.dropFirst(66)
                let own = try Judge.run("sha256sum", [file]).output.prefix(64)
                #expect(hash == own)
                #expect(text.contains(hash), "\(line)")
            }
        }
    }

    /// A file that is signed apart bears number and time at the top right of its first page.
    @Test func stampsWhatIsSignedApart() throws {
        try dispatched { path, printed in
            let file = try #require(printed.files.first { $0.path.hasSuffix("khen.pdf") }).path
            let text = try MeasuredText(of: file)
            let line = try #require(text.line("05-CV/TU; 2026-08-05T10:30:05+07:00", page: 1))
            #expect(line.sizes == [10])
            #expect(line.baseline < 40)
            #expect(line.right > text.sizes[0].width / 2)
        }
    }

    /// The packet of an award is one appendix: decision, sheets, lists.
    @Test func sendsThePacketOfAnAward() throws {
        let making =
            "tep: bang.md}"
        let packet =
            "tao: {loai: ho_so_khen_thuong, mau: giay-khen, so_sach: khen, to: \"1-2\"}}"
        try dispatched(letter.replacing(making, with: packet)) { path, _ in
            let text = try Judge.run("pdftotext", ["-layout", path, "-"]).output
            let order = [
                "(Kèm theo Công văn số 05-CV/TU", "QUYẾT ĐỊNH", "DANH SÁCH ĐƯỢC TẶNG GIẤY KHEN",
                "GIẤY KHEN", "KÝ NHẬN",
            ]
            var rest = text[...]
            for words in order {
                let range = try #require(rest.firstRange(of: words), "\(words)")
                rest = rest[range.upperBound...]
            }
            let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
            #expect(try Inspection(bytes).findings == [])
        }
    }

    @Test func givesTheSameBytesAgain() throws {
        func bytes() throws -> [[UInt8]] {
            try dispatched { _, printed in
                try printed.files.map {
                    [UInt8](try Data(contentsOf: URL(fileURLWithPath: $0.path)))
                }
            }
        }
        #expect(try bytes() == bytes())
    }

    @Test(arguments: [
        ("tep: so.csv, quan_he", "tep: khong-co.csv, quan_he", Diagnostic.Code.dispatchMissing),
        ("tep: so.csv, quan_he", "tep: ../../../etc/hostname, quan_he", .dispatchOutside),
        ("tep: so.csv, quan_he", "tep: /etc/hostname, quan_he", .dispatchOutside),
        ("tep: so.csv, quan_he", "tep: khen, quan_he", .dispatchUnreadable),
        ("tep: bang.md", "tep: so.csv", .dispatchNoPages),
        ("so_sach: khen", "so_sach: ../..", .dispatchOutside),
        ("tep: so.csv}", "tep: so.csv, ten_tep: khen.pdf}", .dispatchSameFile),
        ("mau: cong-van", "mau: tong-ket-nam", .templateMissing),
    ])
    func refusesWithThePlace(old: String, new: String, code: Diagnostic.Code) throws {
        let found = try refusal(letter.replacing(old, with: new))
        #expect(found.map(\.code) == [code], "\(found)")
        for finding in found {
            #expect(finding.place.file?.hasSuffix("dispatch.yaml") == true)
            #expect(!Wording(.vi).message(finding).contains("{"), "\(finding)")
        }
    }

    /// A link is followed before it is asked where it leads.
    @Test func doesNotFollowLinksOut() throws {
        try withScratchFolder { folder in
            try SampleDispatch.fill(folder, letter)
            try FileManager.default.removeItem(atPath: folder + "/so.csv")
            try FileManager.default.createSymbolicLink(
                atPath: folder + "/so.csv", withDestinationPath: "/etc/hostname")
            let error = #expect(throws: BaoCaoError.self) {
                try DispatchPrinting(home: home)
                    .print(folder + "/dispatch.yaml", to: folder + "/out.pdf")
            }
            #expect(error?.diagnostics.allSatisfy { $0.code == .dispatchOutside } == true)
            #expect(!FileManager.default.fileExists(atPath: folder + "/out.pdf"))
        }
    }

    /// Records that bear a level of secrecy do not go into the file.
    @Test func refusesSecretRecords() throws {
        let found = try SampleDispatch.refusal(
            letter.replacing("tep: so.csv, quan_he", with: "tep: van-ban.csv, quan_he"),
            with: ["van-ban.csv": Array("Loại,Số,Độ mật\nbáo cáo,12,mật\n".utf8)])
        #expect(found.map(\.code) == [.dispatchSecretRecords], "\(found)")
    }
}

/// The letters of the samples, measured against their page standards.
@Suite struct DispatchSampleTests {
    @Test(arguments: ["cong-van", "cong-van-nha-nuoc", "to-trinh", "ke-hoach"])
    func keepTheirStandard(name: String) throws {
        let folder = SampleDispatch.root.appendingPathComponent("templates/\(name)").path
        let dispatch = try Dispatch.load(folder + "/sample/dispatch.yaml") {
            file, _ throws(ReportsError) in folder + "/sample/" + file
        }
        let template = try DispatchTemplate.load(folder)
        let standard = try home.standard(template.standard)
        let composer = try LetterComposer(dispatch, template: template, standard: standard)
        let letter = composer.compose(DispatchManifest(entries: []))
        #expect(letter.found.filter { $0.severity > .note } == [])
        let fonts = try FontLibrary(home: home).book(roles: ["text"])
        var pages: [MeasuredPage] = []
        try Typesetter(fonts: fonts).typeset(
            Document(metadata: composer.metadata, sections: [letter.section])
        ) { pages.append(MeasuredPage($0, fonts: fonts)) }
        let findings = StandardCheck(standard).findings(on: pages)
        #expect(findings.isEmpty, "\(findings.map(Wording(.en).line).joined(separator: "\n"))")
    }
}
