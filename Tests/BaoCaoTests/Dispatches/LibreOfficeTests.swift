import BaoCao
import Documents
import Finishing
import Foundation
import TestSupport
import Testing

/// What offices send, printed by the program that they use.
@Suite(.serialized) struct LibreOfficeTests {
    /// The whole scene: a review, an award packet, a scan, a lying spreadsheet as it was printed, and
    /// its workbook inside.
    @Test(.enabled(if: LibreOffice.isHere, "soffice is not on the PATH"))
    func sendsTheWholeScene() throws {
        let sheet = LibreOffice.spreadsheet
        let files = [
            "so-lieu.xlsx": try LibreOffice.convert(sheet, kind: "fods", to: "xlsx"),
            "thuong.pdf": try LibreOffice.convert(
                sheet, kind: "fods", to: LibreOffice.pdf("calc", isTagged: false)),
            "luu-tru.pdf": try LibreOffice.convert(
                sheet, kind: "fods", to: LibreOffice.pdf("calc", isTagged: true, version: 2)),
        ]
        let yaml =
            SampleDispatch.head + """
                noi_dung: >-
                  Gửi {{phu_luc.a}}, {{phu_luc.b}}, {{phu_luc.c}}, {{phu_luc.d}}, {{phu_luc.e}}, {{tep.f}}.
                in_danh_muc: co
                kem_theo:
                  - {ma: a, ten: "Báo cáo", cach: noi_trang, tao: {loai: bao_cao, mau: tong-ket-nam, so_sach: tong-ket}}
                  - {ma: b, ten: "Hồ sơ khen", cach: noi_trang, tao: {loai: ho_so_khen_thuong, mau: giay-khen, so_sach: khen, to: "1-2"}}
                  - {ma: c, ten: "Biên bản", cach: noi_trang, tep: chup.pdf, mo_ta_hinh: "Bản chụp biên bản"}
                  - {ma: d, ten: "Bảng tính", cach: noi_trang, tep: thuong.pdf, mo_ta_hinh: "Bảng số liệu"}
                  - {ma: e, ten: "Bảng lưu trữ", cach: noi_trang, tep: luu-tru.pdf, mo_ta_hinh: "Bảng số liệu", tieu_de: cung_trang}
                  - {ma: f, ten: "Sổ số liệu", cach: dinh_kem, tep: so-lieu.xlsx, quan_he: du_lieu}

                """
        try SampleDispatch.printed(yaml, with: files) { path, printed in
            try Judge.expectSound(path)
            let file = try SampleDispatch.inspected(path)
            #expect(file.findings == [])
            #expect(file.claims == ["PDF/A-3a", "PDF/UA-1"])
            #expect(file.attachments.first?.bytes == files["so-lieu.xlsx"])
            #expect(printed.files.first?.pages ?? 0 > 15)
            let text = try Judge.text(of: path, ["-layout"])
            #expect(text.ranges(of: "Xã giả định 50").count == 2)
            // The second page of the spreadsheet is the third of its appendix; under its heading on
            // the first page, the second.
            let measured = try MeasuredText(of: path)
            let lying = file.pages.indices.filter { file.pages[$0].width > file.pages[$0].height }
            let numbers = lying.suffix(4).map { page in
                measured.lines.first {
                    $0.page == page + 1 && $0.baseline < 45 && Int($0.text) != nil
                }?.text
            }
            #expect(numbers == ["2", "3", nil, "2"])
        }
    }

    @Test(.enabled(if: LibreOffice.hasWriter, "LibreOffice Writer is not installed"))
    func keepsTheTagsOfALetter() throws {
        let letter = try LibreOffice.convert(
            LibreOffice.letter, kind: "fodt", to: LibreOffice.pdf("writer", isTagged: true))
        let pdf = try ForeignPDF(letter, name: "thu.pdf")
        #expect(pdf.isTagged && pdf.keepsArchive, "\(pdf.findings)")
        let yaml =
            SampleDispatch.head + """
                noi_dung: "Gửi {{phu_luc.a}}."
                kem_theo:
                  - {ma: a, ten: "Thư", cach: noi_trang, tep: thu.pdf}

                """
        try SampleDispatch.printed(yaml, with: ["thu.pdf": letter]) { path, printed in
            #expect(!printed.diagnostics.contains { $0.code == .dispatchNoAlternative })
            let file = try SampleDispatch.inspected(path)
            #expect(file.findings == [])
            // Headings below that of the appendix, none left out: 1 and 3 became 2 and 3.
            #expect(file.elements["H1"] == 1 && file.elements["H2"] == 1)
            #expect(file.elements["H3"] == 1 && file.elements["Note"] == 1)
            #expect(file.elements["Figure"] == nil)
            #expect(try Judge.show(path, "outline").contains("TÌNH HÌNH"))
        }
    }
}
