import Documents
import Records
import Testing

@testable import Reports

@Suite struct HoleFillingTests {
    static let lines: [(String, String)] = [
        // A value never becomes markup or a hole.
        ("{{pham_vi.ten}}", "Đảng bộ **Ẫ Ỗ** {{don_vi}} <b>ợ</b>"),
        ("{{don_vi.ten}} *{{ky.nhan}}*", "Đảng uỷ Ể năm 2023"),
        ("{{so_lieu.dang_vien}}, {{so_lieu.dang_vien | so}}", "4.759 đảng viên, 4.759"),
        ("{{so_lieu.dang_vien | so | bo_cham}} người", "4.759 người"),
        // Approximate figures stay so, and are set beside each other instead of subtracted.
        (
            "{{so_lieu.tin_bai}} {{so_lieu.tin_bai | so_sanh: ky_truoc}}",
            "hơn 7.600 tin, bài (năm 2022: gần 6.500 tin, bài)"
        ),
        ("{{so_lieu.ho_duoc_giup_do}}", "từ 10 đến 15 hộ"),
        (
            "{{so_lieu.don_vi_dang_ky}}, đạt {{so_lieu.don_vi_dang_ky | ty_le}}",
            "68/68 tổ chức, đạt 100%"
        ),
        // What the units state is added up where the organisation states nothing.
        ("{{so_lieu.sang_kien}}", "7 sáng kiến"),
        (
            "{{so_lieu.cuoc_doi_thoai | so_sanh: ky_truoc}}",
            "tăng 5 cuộc (kỳ trước không phát sinh)"
        ),
        (
            "{{so_lieu.cuoc_doi_thoai | ke_hoach: ke_hoach.cuoc_doi_thoai}}",
            "vượt 25% kế hoạch"
        ),
        // Optional pieces: missing and zero are left out, commas and spaces with them.
        (
            "Có {{so_lieu.dang_vien}}[[, {{so_lieu.chi_bo_co_so}}]][[ và {{so_lieu.lop_tap_huan}}]].",
            "Có 4.759 đảng viên."
        ),
        ("[[{{so_lieu.lop_tap_huan}} x]] y", "y"),
        // Models: stated totals, parts without zeros, shares of the computed sum.
        ("{{mo_hinh.cap.co_so}}; {{mo_hinh.tong}}", "10 mô hình; 12 mô hình"),
        (
            "{{mo_hinh.cap.co_so.linh_vuc | liet_ke: ty_le=co, va=co}}",
            "kinh tế 6 (66,67%) và văn hoá - xã hội 3 (33,33%)"
        ),
        (
            "{{mo_hinh.cap.co_so.linh_vuc | tong}} / {{mo_hinh.cap.co_so.linh_vuc | cong}}",
            "10 mô hình / 9 mô hình"
        ),
        ("{{mo_hinh.cap.co_so.trang_thai.nhan_rong | ty_le: mo_hinh.cap.co_so}}", "20%"),
        // Records: counted, listed; names of models keep their spelling, labels follow the tone.
        (
            "{{bang.mo_hinh | dem: \"mô hình\"}}: {{bang.mo_hinh | theo: linh_vuc | liet_ke}}",
            "2 mô hình: kinh tế 1, văn hoá - xã hội 1"
        ),
        ("{{bang.mo_hinh | loc: status=dung | cot: name | noi: \"; \"}}", "Hai"),
        ("{{bang.mo_hinh | loc: field=kinh_te | cot: name | noi: \"; \"}}", "Khoẻ để “thuỷ”"),
        ("{{so_lieu.dang_vien | bang_chu | hoa_dau}}", "Bốn nghìn bảy trăm năm mươi chín"),
        ("{{ky_sau.nhan}}, {{ky_truoc.nhan}}, {{ky.nam}}", "năm 2024, năm 2022, 2023"),
        ("{{so_lieu.lop_tap_huan | mac_dinh: 'không có'}}", "không có"),
    ]

    @Test(arguments: lines.indices) func fillsHoles(index: Int) throws {
        let (body, expected) = Self.lines[index]
        #expect(try Small.compose(body).lines == ["p: " + expected])
    }

    @Test func leavesAGapAndSaysSoWhereAValueIsMissing() throws {
        let (lines, composed) = try Small.compose("Mở {{so_lieu.lop_tap_huan}} trong năm.")
        #expect(lines == ["p: Mở …… trong năm."])
        #expect(composed.diagnostics.map(\.code) == [.valueMissing])
        #expect(composed.diagnostics.first?.place.column == 4)
    }

    @Test func everyFigureKnowsItsRecord() throws {
        let (_, composed) = try Small.compose("{{so_lieu.dang_vien}}")
        guard case .paragraph(let paragraph)? = composed.document.sections.first?.blocks.first,
            case .text(let run)? = paragraph.inlines.first
        else {
            Issue.record("no paragraph")
            return
        }
        #expect(run.source?.record == "cc")
        #expect(run.source?.file == "so.yaml")
    }

    @Test func comparesWithTheYearAskedFor() throws {
        let (lines, _) = try Small.compose("{{ky.nhan}}: {{so_lieu.tin_bai}}") {
            $0.period = "2022"
        }
        #expect(lines == ["p: năm 2022: gần 6.500 tin, bài"])
    }

    @Test func padsSmallCountsUnderAStandardThatWantsThem() throws {
        let (lines, _) = try Small.compose("{{so_lieu.sang_kien}}") {
            $0.standard.padsSmallCounts = true
        }
        #expect(lines == ["p: 07 sáng kiến"])
    }

    @Test(arguments: [
        ("period", Diagnostic.Code.unknownPeriod), ("unit", .unknownUnit),
        ("setting", .unknownSetting),
        ("value", .wrongValue),
    ])
    func refusesOptionsThatAreNotThere(option: String, code: Diagnostic.Code) {
        #expect {
            try Small.compose("x") { options in
                switch option {
                case "period": options.period = "nam-2032"
                case "unit": options.unit = "dd"
                case "setting": options.settings = ["phuluc": "co"]
                default: options.settings = ["phu_luc": "maybe"]
                }
            }
        } throws: { error in
            (error as? ReportsError)?.diagnostics.map(\.code) == [code]
        }
    }
}
