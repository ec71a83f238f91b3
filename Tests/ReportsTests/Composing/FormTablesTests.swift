import Documents
import Records
import Testing

@testable import Reports

/// The forms B1 to B14: their columns, totals and changes, by name in any template.
@Suite struct FormTablesTests {
    private static let book = """
        periods:
          - {id: n25, kind: nam, from: 2024-01-01, to: 2024-12-31, label: "năm 2024"}
          - {id: n24, kind: nam, from: 2023-01-01, to: 2023-12-31, label: "năm 2023"}
          - {id: gd, kind: giai_doan, from: 2023-01-01, to: 2024-12-31, label: "giai đoạn 2023 - 2024"}
          - {id: n26, kind: nam, from: 2025-01-01, to: 2025-12-31, label: "năm 2025"}
        organizations:
          - {id: db, name: "Đảng bộ huyện", kind: dang_bo}
          - {id: a, name: "Xã A", kind: dang_bo, parent: db}
          - {id: b, name: "Xã B", kind: dang_bo, parent: db}
        org_snapshots:
          - {id: c24, org: db, period: n24, counts: {dang_vien: 100}}
          - {id: c25, org: db, period: n25, counts: {to_chuc_co_so_dang: 12, dang_bo_co_so: 5, chi_bo_co_so: 7, dang_vien: 108}}
        figures:
          - {id: f1, org: db, period: n25, indicator: ket_nap_dang_vien, value: 10}
          - {id: f2, org: db, period: n25, indicator: chuyen_di, value: 2}
          - {id: f3, org: db, period: n25, indicator: tin_bai, value: 55, note: "vượt nhờ trang tin mới"}
          - {id: f4, org: db, period: n25, indicator: tin_bai, measure: ke_hoach, value: 50}
          - {id: f5, org: db, period: n24, indicator: tin_bai, value: 44}
          - {id: f6, org: db, period: n25, indicator: lop_tap_huan, measure: ke_hoach, value: 2}
          - {id: g1, org: a, period: n25, indicator: kinh_phi_van_dong, value: "120,5"}
          - {id: g2, org: b, period: n25, indicator: kinh_phi_van_dong, value: 80}
          - {id: g3, org: a, period: n25, indicator: dat_hien, value: 1500}
        model_tallies:
          - {id: t1, org: a, period: n25, model_kind: mo_hinh, status: dang_ky, value: 6}
          - {id: t2, org: b, period: n25, model_kind: mo_hinh, status: dang_ky, value: 4}
          - {id: t3, org: a, period: n24, model_kind: mo_hinh, status: dang_ky, value: 5}
          - {id: t4, org: b, period: n24, model_kind: mo_hinh, status: dang_ky, value: 5}
          - {id: t5, org: a, period: n25, model_kind: mo_hinh, status: dang_ky, field: kinh_te, value: 6}
          - {id: t6, org: b, period: n25, model_kind: mo_hinh, status: dang_ky, field: khong_ro, value: 4}
          - {id: t7, org: a, period: n25, model_kind: mo_hinh, status: dang_ky, new_or_kept: dang_ky_moi, value: 2}
          - {id: t8, org: a, period: n25, model_kind: mo_hinh, status: dat_hieu_qua, value: 3}
          - {id: t9, org: b, period: n25, model_kind: mo_hinh, status: dat_hieu_qua, value: 4}
          - {id: s1, org: a, period: n25, model_kind: mo_hinh, status: dang_ky, subject: tap_the, value: 5}
          - {id: s2, org: a, period: n25, model_kind: mo_hinh, status: dang_ky, subject: ca_nhan, value: 1}
        models:
          - {id: m1, name: "Tuyến đường hoa", org: a, field: kinh_te, subject: tap_the, registered_period: n25, status: nhan_rong, score: 92, grade: "xuất sắc", start: 2024-02-10, result: "3 km"}
        inspections:
          - {id: i1, kind: kiem_tra, team: "Huyện ủy", period: n25, counts: {to_chuc_dang: 6, dang_vien: 9, co_vi_pham: 1, khien_trach: 1}}
          - {id: i2, kind: kiem_tra, team: "Huyện ủy", period: n24, counts: {to_chuc_dang: 5, dang_vien: 10}}
        classification_tallies:
          - {id: x1, org: db, period: n25, subject_kind: dang_vien, total: 108, assessed: 100, counts: {hoan_thanh_xuat_sac_nhiem_vu: 12, hoan_thanh_tot_nhiem_vu: 80, hoan_thanh_nhiem_vu: 8}}
          - {id: x2, org: db, period: n25, subject_kind: tccsd, total: 12, assessed: 12, counts: {hoan_thanh_xuat_sac_nhiem_vu: 2, hoan_thanh_tot_nhiem_vu: 10}}
        awards:
          - {id: k1, form: giay_khen, authority: "Huyện ủy", period: n25, decision: {number: "15-QĐ/HU", date: 2024-12-10}, recipients: {tap_the: 3, ca_nhan: 4}}
        khoi_dan_van:
          - {id: v1, org: a, period: n25, head_roles: ["Bí thư"], members_total: 9, women: 3, regulation: true, grade: "Tốt"}
          - {id: v2, org: b, period: n25, head_roles: ["Bí thư"], members_total: 15, women: 4, regulation: false, grade: "Khá"}
        documents:
          - {id: d1, type: ke_hoach, symbol: "10-KH/HU", date: 2024-01-15, title: "thực hiện phong trào", role: trien_khai, period: n25}
        """

    private func table(
        _ name: String, _ options: String = "", book: String = book, period: String = "n25"
    ) throws -> [String] {
        let options = options.isEmpty ? "" : "\ntuy_chon: {\(options)}"
        return try Small.compose(
            "```table\nbang: \(name)\(options)\n```", book: Small.book(book)
        ) { $0.period = period }.lines.map { $0.trimmingSpacesAtEnds }
    }

    @Test(arguments: [
        (
            "B1",
            [
                "# TT | Đơn vị | Tổng số | Chia theo lĩnh vực | Trong đó | Năm 2023 | Tăng, giảm so với năm 2023",
                "# KT | Khác | Đăng ký mới | +/- | %",
                "body 1 | Xã A | 6 | 6 | – | 2 | 5 | +1 | +20,00",
                "total Tổng cộng | 10 | 6 | 4 | 2 | 10 | 0 | 0,00",
            ]
        ),
        (
            "B2",
            [
                "# TT | Đơn vị | Đăng ký | Đạt hiệu quả | Công nhận | Tiêu biểu | Nhân rộng | Dừng",
                "body 1 | Xã A | 6 | 3 | 50,00 | – | – | – | –",
                "total Tổng cộng | 10 | 7 | 70,00 | – | – | – | –",
            ]
        ),
        (
            "B3",
            [
                "# TT | Đơn vị | Tập thể | Cá nhân | Hộ gia đình | Cộng",
                "body 1 | Xã A | 5 | 1 | – | 6",
            ]
        ),
        (
            "B4",
            [
                "# TT | Tên mô hình | Chủ thể | Lĩnh vực | Bắt đầu | Kết quả chính | Điểm | Xếp loại",
                "body 1 | Tuyến đường hoa | Xã A | Kinh tế | 10/02/2024 | 3 km | 92 | Xuất sắc",
            ]
        ),
        (
            "B5",
            [
                "# TT | Chỉ tiêu | Đơn vị tính | Kế hoạch | Thực hiện | TH/KH (%) | Năm 2023 | So với kỳ trước | Ghi chú",
                "body 1 | Tin, bài về phong trào | tin, bài | 50 | 55 | 110,00 | 44 | +11 | +25,00 | Vượt nhờ trang tin mới",
                "body 2 | Lớp tập huấn nghiệp vụ dân vận | lớp | 2 | – | – | – | – | – |",
            ]
        ),
        (
            "B6",
            [
                "body 1 | Tổ chức cơ sở đảng | tổ chức | – | 12 | – | –",
                "body  | Trong đó: - đảng bộ cơ sở | đảng bộ | – | 5 | – | –",
                "body  | - chi bộ cơ sở | chi bộ | – | 7 | – | –",
                "body 2 | Đảng viên đầu kỳ | đảng viên | – | 100 | – | –",
                "body 4 | Đảng viên chuyển đi | đảng viên | – | 2 | – | –",
                "body 5 | Đảng viên cuối kỳ | đảng viên | 100 | 108 | +8 | +8,00",
            ]
        ),
        (
            "B7",
            [
                "# TT | Loại | Tổng số | Được đánh giá | HTXSNV | HTTNV | HTNV | KHTNV | HTXS/mốc 20% (%)",
                "body 1 | Tổ chức cơ sở đảng | 12 | 12 | 2 | 16,67 | 10 | 83,33 | – | – | – | – | 20,00",
                "body 2 | Đảng viên | 108 | 100 | 12 | 12,00 | 80 | 80,00 | 8 | 8,00 | – | – | 15,00",
            ]
        ),
        (
            "B8",
            [
                "# Tổ chức đảng | Đảng viên | Khiển trách | Cảnh cáo | Cách chức | Khai trừ | Tổ chức đảng | Đảng viên",
                "body 1 | Kiểm tra của Huyện uỷ | 6 | 9 | 1 | 1 | – | – | – | +20,00 | -10,00",
            ]
        ),
        (
            "B9",
            [
                "# Tập thể | Cá nhân | Hộ gia đình",
                "body 1 | Giấy khen | Huyện uỷ | 3 | 4 | – | 7 | 15-QĐ/HU, 10/12/2024",
                "total Tổng cộng | 3 | 4 | – | 7 |",
            ]
        ),
        (
            "B10",
            [
                "# TT | Xã, phường, thị trấn | Trưởng khối | Số thành viên | Nữ | Trong khoảng 7 - 13 | Có quy chế | Xếp loại",
                "body 2 | Xã B | Bí thư | 15 | 4 | Không | Không | Khá",
                "total Tổng cộng | 24 | 7 |",
            ]
        ),
        (
            "B11",
            [
                "# TT | Đơn vị | Tiền (triệu đồng) | Ngày công | Đất hiến (m²) | Hộ tham gia | Công trình",
                "total Tổng cộng | 200,5 | – | 1.500 | – | –",
            ]
        ),
        (
            "B12",
            [
                "# TT | Loại | Số, ký hiệu | Ngày | Trích yếu",
                "body 1 | Kế hoạch | 10-KH/HU | 15/01/2024 | Thực hiện phong trào",
            ]
        ),
        (
            "B13",
            [
                "# TT | Chỉ tiêu | Đơn vị tính | 2023 | 2024 | Cộng | Bình quân năm",
                "body 1 | Mô hình, điển hình | mô hình | 10 | 10 | 20 | 10",
                "body 2 | Đảng viên | đảng viên | 100 | 108 | – | –",
                "body 3 | Tin, bài về phong trào | tin, bài | 44 | 55 | 99 | 49,5",
            ]
        ),
        (
            "B14",
            ["# TT | Chỉ tiêu | Nêu | Cách cộng | Cộng | Lệch | Xử lý"]
        ),
    ])
    func hasTheColumnsOfTheForm(name: String, expected: [String]) throws {
        var book = Self.book
        if name == "B14" { book = book.replacing("dang_bo_co_so: 5,", with: "dang_bo_co_so: 4,") }
        let lines = try table(name, book: book, period: name == "B13" ? "gd" : "n25")
        for line in expected { #expect(lines.contains(line), "\(lines.joined(separator: "\n"))") }
    }

    @Test func addsColumnsToTheRegisterWhenAsked() throws {
        let lines = try table("B4", "them: \"trang_thai, doi_tuong\"")
        #expect(lines.contains { $0.hasSuffix("Điểm | Xếp loại | Đối tượng | Trạng thái") })
    }

    /// The past of merged units is added up, and the table says so; a unit without a past keeps
    /// the totals from being compared.
    @Test func saysWhichUnitsAreNotWhatTheyWere() throws {
        let book = Self.book.replacing(
            #"  - {id: b, name: "Xã B", kind: dang_bo, parent: db}"#,
            with: """
                  - {id: b, name: "Xã B", kind: dang_bo, parent: db, valid_from: 2024-01-01, predecessors: [b1, b2]}
                  - {id: b1, name: "Xã B Một", kind: dang_bo, valid_to: 2023-12-31}
                  - {id: b2, name: "Xã B Hai", kind: dang_bo, valid_to: 2023-12-31}
                """)
        let merged = book.replacing(
            "{id: t4, org: b, period: n24, model_kind: mo_hinh, status: dang_ky, value: 5}",
            with: """
                {id: t4, org: b1, period: n24, model_kind: mo_hinh, status: dang_ky, value: 2}
                  - {id: t4b, org: b2, period: n24, model_kind: mo_hinh, status: dang_ky, value: 1}
                """)
        let added = try table("B1", book: merged)
        #expect(added.contains { $0.contains("| Xã B | 4 ") && $0.hasSuffix("| 3 | +1 | +33,33") })
        #expect(
            added.contains {
                $0.contains("Xã B: số kỳ trước cộng từ các đơn vị trước khi sắp xếp.")
            })
        let unknown = book.replacing(
            "{id: t4, org: b, period: n24, model_kind: mo_hinh, status: dang_ky, value: 5}",
            with: "{id: t4, org: b1, period: n24, model_kind: mo_hinh, status: dang_ky, value: 2}")
        let lines = try table("B1", book: unknown)
        #expect(lines.contains { $0.hasPrefix("total") && $0.hasSuffix("| – | – | –") })
        #expect(lines.contains { $0.contains("Không có số kỳ trước: Xã B") })
        #expect(lines.contains { $0.contains("Xã B: đơn vị được sắp xếp lại giữa hai kỳ") })
    }
}

extension String {
    fileprivate var trimmingSpacesAtEnds: String {
        String(self[...].trimmingSpaces)
    }
}
