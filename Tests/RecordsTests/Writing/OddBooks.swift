@testable import Records

/// Books made to be hard to write: every kind of value, in the forms that say the most.
enum OddBooks {
    static let organizations = """
        organizations:
          - {id: db-a, name: "Đảng bộ Ẫm Ờ", kind: dang_bo}
          - {id: cb-b, name: "-Chi bộ Đỗ Ể", kind: chi_bo, parent: db-a, predecessors: [db-a]}
          - {name: "=1+1 Hợp tác xã", kind: chi_bo, valid_from: 7/2025, valid_to: 2026}
        periods:
          - {id: nam-2023, kind: nam, label: "năm 2023", from: 2023-01-01, to: 12/12}
        people:
          - {id: ong-duc, name: "@Đức “Hậu”, nguyên bí thư; nay nghỉ", note: "dòng 1\\ndòng 2"}
        """

    static let figures = """
        figures:
          - {org: db-a, indicator: dang_vien, value: 4759, as_written: "4.759"}
          - {org: db-a, indicator: dang_vien, value: "hơn 7.600"}
          - {org: db-a, indicator: dang_vien, value: {value: 7600, qualifier: hon, as_written: "7.600 hơn"}}
          - {org: db-a, indicator: dang_vien, value: "68/68", of: "từ 10 đến 15"}
          - {org: db-a, indicator: dang_vien, value: {value: 288, unit: chi_bo, of: dang_bo_co_so}}
          - {org: db-a, indicator: dang_vien, value: {value: "3/4", of: "2020 xã"}}
          - {org: db-a, indicator: dang_vien, value: "95,6%", value_min: -5, value_max: "1,25"}
          - {org: db-a, indicator: dang_vien, value: "hàng trăm", note: "'=x"}
          - {org: db-a, indicator: dang_vien, value: {min: 7, max: 13, unit: nguoi}, lạ: "x; y"}
          - {org: db-a, indicator: dang_vien, value: {min: 7}, lines: [1, 2, "05"]}
          - {org: db-a, indicator: dang_vien, value: {max: 7}, khác: {a: [b, {c: null}], "no": ""}}
          - {org: db-a, indicator: dang_vien, value: {value: 0, qualifier: uoc}, lines: 12}
        solutions:
          numbering: "Một là; Hai là"
          stated_count: {value: 6, as_written: "06"}
          items:
            - {stt: 1, text: "- gạch đầu dòng", owner: "Ban Tổ chức; Ban Dân vận", due: 12/12}
            - {stt: 2, text: "@ai", owner: db-a, target: "gần 90%"}
        """

    static let models = """
        indicators:
          - {id: cay_xanh, label: "Cây xanh Ợ", unit: cay, aggregation: tong}
        codes:
          - {scheme: don_vi_tinh, id: gian_hang, label: "gian hàng"}
        models:
          - id: mh-1
            name: "Ủ phân, “ba sạch”"
            org: db-a
            place: "Thôn 3; xã Ổ"
            target: ["giảm rác; bớt khói", "[a]", "{b}"]
            recognition: {date: 3/2023, document: "QĐ 12"}
            history:
              - {status: dang_ky, date: 2023-02-01, reason: "nói \\"được\\", làm \\\\"}
              - {date: 5/2023, khác: 1}
            budget: {value: "12,5", unit: dong}
          - {id: mh-2, name: "2", org: cb-b, recognition: {document: "QĐ 1", lạ: [1, 2]}}
        org_snapshots:
          - {org: db-a, counts: {dang_vien: 4759, to_chuc_co_so_dang: {value: 74, of: dang_bo_co_so}}}
          - {org: cb-b, counts: {to_chuc_co_so_dang: {value: 1, unit: chi_bo}, dang_vien: "hơn 20", cay_xanh: 5}}
        contests:
          - {id: ht, name: "Hội thi", prizes: [{rank: nhat, count: 1, recipients: {tap_the: 1}}]}
        channels: [{}, {items: ["a"]}]
        """

    static var files: [String: String] {
        ["to-chuc.yaml": organizations, "so-lieu.yaml": figures, "mo-hinh.yaml": models]
    }
}
