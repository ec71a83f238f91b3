import Records
import Testing

/// Books in which something is missing, odd or too much, for any review.
struct PoorBook: Sendable, CustomTestStringConvertible {
    var name: String
    var kind: String
    var yaml: String
    var testDescription: String { name }

    /// How a template's period is written: its kind, what comes before and after.
    private struct Periods {
        var before: String
        var now: String
        var after: String
    }

    private static func periods(_ kind: String) -> Periods {
        switch kind {
        case "giai_doan":
            Periods(
                before: """
                      - {id: truoc, kind: giai_doan, from: 2015-01-01, to: 2019-12-31, label: "giai đoạn 2015 - 2019"}
                    """,
                now: """
                      - {id: nay, kind: giai_doan, from: 2020-01-01, to: 2024-12-31, label: "giai đoạn 2020 - 2024"}
                    """,
                after: """
                      - {id: sau, kind: giai_doan, from: 2025-01-01, to: 2029-12-31, label: "giai đoạn 2025 - 2029"}
                    """)
        case "6_thang":
            Periods(
                before: """
                      - {id: truoc, kind: 6_thang, from: 2023-01-01, to: 2023-06-30, label: "6 tháng đầu năm 2023"}
                    """,
                now: """
                      - {id: nay, kind: 6_thang, from: 2024-01-01, to: 2024-06-30, label: "6 tháng đầu năm 2024"}
                    """,
                after: """
                      - {id: sau, kind: 6_thang, from: 2024-07-01, to: 2024-12-31, label: "6 tháng cuối năm 2024"}
                    """)
        default:
            Periods(
                before: """
                      - {id: truoc, kind: nam, from: 2023-01-01, to: 2023-12-31, label: "năm 2023"}
                    """,
                now: """
                      - {id: nay, kind: nam, from: 2024-01-01, to: 2024-12-31, label: "năm 2024"}
                    """,
                after: """
                      - {id: sau, kind: nam, from: 2025-01-01, to: 2025-12-31, label: "năm 2025"}
                    """)
        }
    }

    /// Every poor book for reviews of a period of `kind`.
    static func all(_ kind: String) -> [PoorBook] {
        [
            make("one unit and nothing else", kind) { $0.figures = { _, _ in nil } },
            make("one unit with figures", kind),
            make("zero everywhere", kind) { book in
                book.units = 3
                book.figures = { _, _ in "0" }
            },
            make("nothing before", kind) { book in
                book.units = 3
                book.hasBefore = false
            },
            make("very long names", kind) { book in
                book.units = 3
                book.unitName = { number in
                    "Đảng bộ Ban Quản lý dự án đầu tư xây dựng các công trình giao thông, thuỷ lợi, "
                        + "hạ tầng kỹ thuật đô thị và phát triển nông thôn khu vực phía Tây số "
                        + "\(number)"
                }
            },
            make("shares of nothing", kind) { $0.figures = { _, _ in "0/0" } },
            make("nothing exact", kind) { book in
                book.units = 2
                book.figures = { unit, isNow in isNow ? "gần \(40 + unit)" : "hơn \(30 + unit)" }
            },
            make("less than before", kind) { book in
                book.units = 3
                book.figures = { unit, isNow in isNow ? "\(3 + unit)" : "\(50 + unit)" }
            },
            make("equal names", kind) { book in
                book.units = 4
                book.unitName = { _ in "Đảng bộ xã Tân Tiến" }
            },
            make("no narrative", kind) { book in
                book.units = 2
                book.narrative = nil
            },
        ]
    }

    /// A book of 300 units.
    static func large(_ kind: String) -> PoorBook {
        make("300 units", kind) { $0.units = 300 }
    }

    private static let sections = ["tinh_hinh", "lanh_dao", "danh_gia_chung", "phuong_huong"]
    private static let indicators = [
        "dang_vien", "ket_nap_dang_vien", "hoi_nghi_quan_triet", "tin_bai", "don_vi_dang_ky",
        "cuoc_doi_thoai", "thu_tuc_cat_giam", "cuoc_kiem_tra", "kinh_phi_ho_tro", "ngay_cong",
        "ho_duoc_giup_do", "kien_nghi_da_giai_quyet",
    ]
    private static let fields = [
        "kinh_te", "van_hoa_xa_hoi", "quoc_phong_an_ninh", "xay_dung_he_thong_chinh_tri",
    ]

    private struct Making {
        var units = 1
        var hasBefore = true
        var unitName: (Int) -> String = { "Đảng bộ xã số \($0)" }
        /// What a unit (0 is the whole) states now or before.
        var figures: (Int, Bool) -> String? = { unit, isNow in
            isNow ? "\(12 + unit % 7)" : "\(10 + unit % 5)"
        }
        var narrative: String? = "Phong trào được duy trì ở các đơn vị."
    }

    private static func make(
        _ name: String, _ kind: String, _ change: (inout Making) -> Void = { _ in }
    ) -> PoorBook {
        var book = Making()
        change(&book)
        let periods = periods(kind)
        var lines = ["periods:", periods.now, periods.after]
        if book.hasBefore { lines.append(periods.before) }
        lines.append("organizations:")
        lines.append(
            #"  - {id: db, name: "Đảng bộ huyện Thử", kind: dang_bo, place: "Thử"}"#)
        lines.append(#"  - {id: du, name: "Huyện ủy Thử", kind: cap_uy, parent: db, place: "Thử"}"#)
        for unit in 1...book.units {
            lines.append(
                "  - {id: u\(unit), name: \"\(book.unitName(unit))\", kind: dang_bo, parent: db}")
        }
        var figures: [String] = []
        var tallies: [String] = []
        let spans = [("nay", true)] + (book.hasBefore ? [("truoc", false)] : [])
        for unit in 0...book.units {
            let org = unit == 0 ? "db" : "u\(unit)"
            for (period, isNow) in spans {
                guard let value = book.figures(unit, isNow) else { continue }
                let indicators = unit == 0 ? Self.indicators : Array(Self.indicators.suffix(3))
                for code in indicators {
                    figures.append(
                        "  - {id: f\(figures.count), org: \(org), period: \(period), "
                            + "indicator: \(code), value: \"\(value)\"}")
                }
                if unit == 0, isNow {
                    for code in indicators.prefix(6) {
                        figures.append(
                            "  - {id: f\(figures.count), org: db, period: nay, indicator: "
                                + "\(code), measure: ke_hoach, value: \"\(value)\"}")
                    }
                }
                // Shares are no numbers of models.
                let count = value.split(separator: "/").first.map(String.init) ?? value
                for field in [nil] + Self.fields.map(Optional.init) {
                    let split = field.map { ", field: \($0)" } ?? ""
                    tallies.append(
                        "  - {id: t\(tallies.count), org: \(org), period: \(period), "
                            + "recognition_level: co_so, model_kind: mo_hinh, status: dang_ky\(split)"
                            + ", value: \"\(count)\", unit: mo_hinh}")
                }
                for status in ["dat_hieu_qua", "nhan_rong"] {
                    tallies.append(
                        "  - {id: t\(tallies.count), org: \(org), period: \(period), "
                            + "recognition_level: co_so, model_kind: mo_hinh, status: \(status), "
                            + "value: \"\(count)\", unit: mo_hinh}")
                }
            }
        }
        if !figures.isEmpty { lines += ["figures:"] + figures + ["model_tallies:"] + tallies }
        if let narrative = book.narrative {
            lines.append("narratives:")
            for (index, section) in sections.enumerated() {
                lines.append(
                    "  - {id: n\(index), section: \(section), period: nay, text: "
                        + "\"\(narrative)\"}")
            }
        }
        return PoorBook(name: name, kind: kind, yaml: lines.joined(separator: "\n") + "\n")
    }
}
