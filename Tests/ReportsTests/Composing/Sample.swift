import Documents
import Foundation
import Records
import Testing

@testable import Reports

/// What the templates of the project are tested with.
enum Sample {
    /// The folder `templates` of the project.
    static let templates = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("templates").path

    static func schema() throws -> RecordSchema {
        try RecordSchema.load(from: templates + "/records")
    }

    static func standard(_ name: String = "dang-hd05") throws -> PageStandard {
        let file = templates + "/standards/\(name).yaml"
        return try PageStandard.load(
            yaml: String(contentsOfFile: file, encoding: .utf8), file: file)
    }
}

/// A small office and small templates, to see what a few lines become.
enum Small {
    static let office = """
        periods:
          - {id: nam-2023, kind: nam, from: 2023-01-01, to: 2023-12-31, label: "năm 2023"}
          - {id: nam-2022, kind: nam, from: 2022-01-01, to: 2022-12-31, label: "năm 2022"}
          - {id: hien-tai, kind: thoi_diem, label: "hiện có"}
        organizations:
          - {id: db, name: "Đảng bộ **Ẫ Ỗ** {{don_vi}} <b>ợ</b>", short_name: "Đảng bộ", kind: dang_bo}
          - {id: du, name: "Đảng ủy Ể", kind: cap_uy, parent: db}
          - {id: x1, name: "Chi bộ Một", kind: chi_bo, parent: db}
          - {id: x2, name: "Chi bộ Hai", kind: chi_bo, parent: db}
        org_snapshots:
          - {id: cc, org: db, period: hien-tai, counts: {dang_vien: 4759, chi_bo_co_so: 0}}
        figures:
          - {id: a, org: db, period: nam-2023, indicator: tin_bai, value: "hơn 7.600"}
          - {id: b, org: db, period: nam-2022, indicator: tin_bai, value: "gần 6.500"}
          - {id: c, org: db, period: nam-2023, indicator: don_vi_dang_ky, value: "68/68"}
          - {id: d1, org: x1, period: nam-2023, indicator: sang_kien, value: 3}
          - {id: d2, org: x2, period: nam-2023, indicator: sang_kien, value: 4}
          - {id: e, org: db, period: nam-2023, indicator: ho_duoc_giup_do, value: "từ 10 đến 15"}
          - {id: f, org: db, period: nam-2023, indicator: cuoc_doi_thoai, value: 5}
          - {id: g, org: db, period: nam-2022, indicator: cuoc_doi_thoai, value: 0}
          - {id: h, org: db, period: nam-2023, indicator: cuoc_doi_thoai, measure: ke_hoach, value: 4}
        model_tallies:
          - {id: t, org: db, period: nam-2023, recognition_level: co_so, model_kind: mo_hinh, status: dang_ky, value: 10, unit: mo_hinh}
          - {id: t1, org: db, period: nam-2023, recognition_level: co_so, model_kind: mo_hinh, status: dang_ky, field: kinh_te, value: 6, unit: mo_hinh}
          - {id: t2, org: db, period: nam-2023, recognition_level: co_so, model_kind: mo_hinh, status: dang_ky, field: van_hoa_xa_hoi, value: 3, unit: mo_hinh}
          - {id: t3, org: db, period: nam-2023, recognition_level: co_so, model_kind: mo_hinh, status: dang_ky, field: quoc_phong_an_ninh, value: 0, unit: mo_hinh}
          - {id: t4, org: db, period: nam-2023, recognition_level: co_so, model_kind: mo_hinh, status: nhan_rong, value: 2, unit: mo_hinh}
          - {id: u, org: du, period: nam-2023, recognition_level: cap_tren_co_so, model_kind: mo_hinh, status: dang_ky, value: 2, unit: mo_hinh}
        models:
          - {id: m1, name: "Khoẻ để “thuỷ”", org: x1, field: kinh_te, status: dang_ky, registered_period: nam-2023}
          - {id: m2, name: "Hai", org: x2, field: van_hoa_xa_hoi, status: dung, registered_period: nam-2023}
        """

    static func book(_ yaml: String = office) throws -> RecordBook {
        let reader = RecordReader(schema: try Sample.schema())
        let reading = reader.read(files: [("so.yaml", Array(yaml.utf8))], name: "so")
        #expect(reading.diagnostics.filter { $0.severity == .error }.isEmpty)
        return reading.book
    }

    /// What `body` becomes, paragraph by paragraph.
    static func compose(
        _ body: String, book: RecordBook? = nil, _ change: (inout ComposeOptions) -> Void = { _ in }
    ) throws -> (lines: [String], composed: Composed) {
        let template = try Template.parse(
            manifest: TemplateCheckingTests.manifest, body: body, schema: try Sample.schema())
        var options = ComposeOptions(standard: try Sample.standard())
        change(&options)
        let composed = try Reports.compose(template, try book ?? Small.book(), options)
        let lines = text(of: composed.document).split(separator: "\n").dropFirst(2).map(String.init)
        return (lines, composed)
    }
}
