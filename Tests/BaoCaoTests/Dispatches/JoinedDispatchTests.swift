import BaoCao
import Documents
import Finishing
import Foundation
import TestSupport
import Testing

/// Letters with pages that somebody else made.
@Suite struct JoinedDispatchTests {
    private func dispatched<Value>(
        _ yaml: String, _ body: (String, DispatchPrinting.Printed) throws -> Value
    ) throws -> Value {
        try SampleDispatch.printed(SampleDispatch.head + yaml, body)
    }

    private func inspected(_ path: String) throws -> Inspection {
        try SampleDispatch.inspected(path)
    }

    /// A review, a packet, a scan, a turned scan, a spreadsheet that LibreOffice printed lying,
    /// and a workbook inside: one archival, accessible file.
    @Test func keepsTheArchiveWithEverythingInIt() throws {
        let yaml = """
            noi_dung: >-
              Gửi {{phu_luc.a}}, {{phu_luc.b}}, {{phu_luc.c}}, {{phu_luc.d}}, {{phu_luc.e}}, {{tep.f}}.
            in_danh_muc: co
            kem_theo:
              - {ma: a, ten: "Báo cáo", cach: noi_trang, tao: {loai: bao_cao, mau: tong-ket-nam, so_sach: tong-ket}}
              - {ma: b, ten: "Hồ sơ khen", cach: noi_trang, tao: {loai: ho_so_khen_thuong, mau: giay-khen, so_sach: khen, to: "1-2"}}
              - {ma: c, ten: "Biên bản", cach: noi_trang, tep: chup.pdf, mo_ta_hinh: "Bản chụp biên bản"}
              - {ma: d, ten: "Bản xoay", cach: noi_trang, tep: xoay.pdf, mo_ta_hinh: "Bản chụp", tieu_de: cung_trang}
              - {ma: e, ten: "Bảng tính", cach: noi_trang, tep: bang.pdf, mo_ta_hinh: "Bảng số liệu"}
              - {ma: f, ten: "Danh mục", cach: dinh_kem, tep: tong-ket/mo-hinh.csv}
            """
        try dispatched(yaml) { path, printed in
            try Judge.expectSound(path)
            let file = try inspected(path)
            #expect(file.findings == [])
            #expect(file.claims == ["PDF/A-3a", "PDF/UA-1"])
            #expect(file.elements["Part"] ?? 0 >= 5)
            #expect(file.elements["Figure"] ?? 0 >= 3)
            #expect(file.attachments.map(\.name) == ["mo-hinh.csv"])
            let lying = file.pages.filter { $0.width > $0.height }
            #expect(lying.count >= 4)
            let text = try Judge.run("pdftotext", ["-layout", path, "-"]).output
            var rest = text[...]
            for words in [
                "Kính gửi", "Phụ lục 1", "tổng kết phong trào", "Phụ lục 2", "QUYẾT ĐỊNH",
                "Phụ lục 3", "BIÊN BẢN", "Phụ lục 4", "Phụ lục 5", "Đảng bộ",
            ] {
                let range = try #require(rest.firstRange(of: words), "\(words)")
                rest = rest[range.upperBound...]
            }
        }
    }

    private static let broken = """
        noi_dung: "Xem {{phu_luc.a}} và {{phu_luc.b}}."
        kem_theo:
          - {ma: a, ten: "Thiếu phông", cach: noi_trang, tep: thieu-phong.pdf, mo_ta_hinh: "Chữ"@@}
          - {ma: b, ten: "Bản chụp", cach: noi_trang, tep: chup.pdf, mo_ta_hinh: "Chụp"}
        """

    private func refusal(_ yaml: String) throws -> [Diagnostic] {
        try SampleDispatch.refusal(SampleDispatch.head + yaml)
    }

    @Test func refusesWhatBreaksTheArchive() throws {
        let found = try refusal(Self.broken.replacing("@@", with: ""))
        let codes = found.map(\.code)
        #expect(codes.contains(.foreignFont) && codes.contains(.dispatchBreaksArchive))
        #expect(found.last?.place.line == 14)
    }

    @Test func embedsItIfAsked() throws {
        let yaml = Self.broken.replacing("@@", with: ", khi_khong_hop_chuan: dinh_kem")
        try dispatched(yaml) { path, printed in
            #expect(printed.diagnostics.contains { $0.code == .dispatchEmbeddedInstead })
            let file = try inspected(path)
            #expect(file.findings == [])
            #expect(file.claims == ["PDF/A-3a", "PDF/UA-1"])
            #expect(file.attachments.map(\.name) == ["thieu-phong.pdf"])
            let text = try Judge.run("pdftotext", [path, "-"]).output
            // The text names the file, and the appendix that is left counts alone.
            #expect(text.contains("Xem thieu-phong.pdf và Phụ lục."))
        }
    }

    @Test func joinsItWithoutTheClaimIfAsked() throws {
        let yaml = Self.broken.replacing("@@", with: ", khi_khong_hop_chuan: chap_nhan")
        try dispatched(yaml) { path, printed in
            #expect(printed.diagnostics.contains { $0.code == .dispatchClaimDropped })
            let file = try inspected(path)
            #expect(file.claims == [])
            let text = try Judge.run("pdftotext", [path, "-"]).output
            #expect(text.contains("Bien ban"))
        }
    }

    @Test func saysWhatIsNoPDF() throws {
        let yaml = """
            noi_dung: "Xem Phụ lục."
            kem_theo:
              - {ten: "Rác", cach: noi_trang, tep: rac.pdf}
            """
        let found = try refusal(yaml)
        #expect(found.last?.code == .dispatchNotUsable, "\(found)")
        let embedding = yaml.replacing("rac.pdf}", with: "rac.pdf, khi_khong_hop_chuan: dinh_kem}")
        try dispatched(embedding) { path, _ in
            let file = try inspected(path)
            #expect(file.attachments.map(\.name) == ["rac.pdf"])
        }
    }

    @Test func reportsScansThatNobodyDescribed() throws {
        let yaml = """
            noi_dung: "Xem Phụ lục."
            kem_theo:
              - {ten: "Bản chụp", cach: noi_trang, tep: chup.pdf}
            """
        try dispatched(yaml) { path, printed in
            let finding = try #require(
                printed.diagnostics.first { $0.code == .dispatchNoAlternative })
            #expect(finding.place.line == 14)
            let file = try inspected(path)
            #expect(file.findings == [])
        }
    }

    /// A PDF that goes as a file of its own gets the line of its letter.
    @Test func stampsAForeignFile() throws {
        let yaml = """
            noi_dung: "Gửi kèm."
            kem_theo:
              - {ten: "Bảng tính", cach: tep_rieng, tep: bang.pdf, mo_ta_hinh: "Bảng"}
              - {ten: "Thiếu phông", cach: tep_rieng, tep: thieu-phong.pdf}
            """
        try dispatched(yaml) { path, printed in
            let files = printed.files.map(\.path)
            let stamped = try #require(files.first { $0.hasSuffix("bang.pdf") })
            let text = try MeasuredText(of: stamped)
            let line = try #require(text.line("07-CV/TU; 2026-08-05T10:30:05+07:00", page: 1))
            #expect(line.baseline < 40)
            #expect(line.right > text.sizes[0].width * 0.9)
            let file = try inspected(stamped)
            #expect(file.findings == [])
            // What cannot be taken over goes as it is, byte for byte.
            let whole = try #require(files.first { $0.hasSuffix("thieu-phong.pdf") })
            let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: whole)))
            #expect(bytes == PlainPDF.withoutItsFont())
            #expect(printed.diagnostics.contains { $0.code == .dispatchNotStamped })
        }
    }
}
