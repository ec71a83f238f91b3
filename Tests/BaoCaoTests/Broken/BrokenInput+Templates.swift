import Foundation

/// Templates and page standards.
extension BrokenInput {
    private static func template(
        _ name: String, _ command: Command, _ template: String, says: String,
        _ change: @escaping @Sendable (inout String) -> Void
    ) -> BrokenInput {
        BrokenInput(name, command, template, says: says) { try $0.template(template, change) }
    }

    /// A review whose body is `body`.
    private static func body(_ name: String, _ body: String, says: String) -> BrokenInput {
        BrokenInput(name, .review, "tong-ket-nam", says: says) { folder in
            try folder.template("tong-ket-nam") { _ in }
            try folder.text("tong-ket-nam/body.md", body)
        }
    }

    private static func standard(
        _ name: String, says: String, _ change: @escaping @Sendable (inout String) -> Void
    ) -> BrokenInput {
        BrokenInput(name, .standard, "chuan.yaml", says: says) { folder in
            let shipped = CertificateRun.root.appendingPathComponent(
                "templates/standards/dang-hd05.yaml")
            var text = try String(contentsOf: shipped, encoding: .utf8)
            change(&text)
            try folder.text("chuan.yaml", text)
        }
    }

    static let templates: [BrokenInput] = [
        template(
            "a certificate of nothing", .certificateTemplate, "giay-khen",
            says: "error reports.standard-empty giay-khen/template.yaml"
        ) {
            $0 = ""
        },
        template(
            "a certificate that is broken off", .certificateTemplate, "giay-khen",
            says: "error reports.standard-malformed giay-khen/template.yaml:99:1"
        ) {
            $0 += "\nboxes: ["
        },
        template(
            "a box with a field that is not there", .certificateTemplate, "giay-khen",
            says: "error reports.standard-unknown-hole giay-khen/template.yaml:58:99"
        ) { $0 = $0.replacing("{tang}", with: "{tangg}") },
        template(
            "a box outside the sheet", .certificateTemplate, "giay-khen",
            says: "error reports.standard-out-of-range giay-khen/template.yaml:55:40"
        ) {
            $0 = $0.replacing("x: 58 mm, y: 36 mm", with: "x: 580 mm, y: 36 mm")
        },
        template(
            "a style that is not there", .certificateTemplate, "giay-khen",
            says: "error reports.standard-unknown-choice giay-khen/template.yaml:55:30"
        ) {
            $0 = $0.replacing("style: crest", with: "style: cresst")
        },
        template(
            "a drawing that is not there", .certificateTemplate, "giay-khen",
            says: "error baocao.input-missing templates/artwork/khong-co.yaml"
        ) {
            $0 = $0.replacing("artwork: hoi-van-do", with: "artwork: khong-co")
        },
        template(
            "a list template of nothing", .listTemplate, "danh-sach",
            says: "error reports.standard-empty danh-sach/template.yaml"
        ) { $0 = "" },
        template(
            "a list template with an unknown key", .listTemplate, "danh-sach",
            says: "error reports.standard-unknown-key danh-sach/template.yaml:20:1"
        ) {
            $0 += "\ncolums: []\n"
        },
        template(
            "a list template of an unknown standard", .listTemplate, "danh-sach",
            says: "error baocao.standard-missing"
        ) {
            $0 = $0.replacing("standard: dang-hd05", with: "standard: dang-hd99")
        },
        template(
            "a review with a setting of no kind", .review, "tong-ket-nam",
            says: "error reports.wrong-value tong-ket-nam/template.yaml:52:12"
        ) {
            $0 = $0.replacing(
                "{type: number, default: \"3\"", with: "{type: con_so, default: \"3\"")
        },
        body("a body of nothing", "", says: "error reports.empty-body tong-ket-nam/body.md"),
        body(
            "a hole that is never closed", "Có {{so_lieu.dang_vien đảng viên.\n",
            says: "error reports.unclosed-hole tong-ket-nam/body.md:1:4"),
        body(
            "a hole of an unknown name", "Có {{so_lieu.dang_vin}} và {{xyz}}.\n",
            says: """
                error reports.unknown-name tong-ket-nam/body.md:1:4
                error reports.unknown-name tong-ket-nam/body.md:1:28
                """),
        body(
            "a hole with an unknown filter", "Có {{so_lieu.dang_vien | nhan_doi}}.\n",
            says: "error reports.unknown-filter tong-ket-nam/body.md:1:4"),
        body(
            "a block of an unknown kind", "```tabel\nbang: B6\n```\n",
            says: "error reports.unknown-block tong-ket-nam/body.md:1:1"),
        body(
            "a table that is not there", "```table\nbang: B66\n```\n",
            says: "error reports.unknown-name tong-ket-nam/body.md:1:1"),
        body(
            "HTML in a body", "Lời <b>đậm</b>.\n\n<div>x</div>\n",
            says: """
                error reports.html-in-body tong-ket-nam/body.md:1:1
                error reports.html-in-body tong-ket-nam/body.md:1:1
                error reports.html-in-body tong-ket-nam/body.md:3:1
                """),
        body(
            "a loop over nothing", "```each\nnguon: mo_hinhh\n```\n",
            says: "error reports.unknown-name tong-ket-nam/body.md:2:8"),
        standard(
            "a standard of nothing",
            says: "error reports.standard-empty chuan.yaml"
        ) { $0 = "" },
        standard(
            "a standard with a margin of words",
            says: """
                error reports.standard-wrong-value chuan.yaml:36:18
                error reports.standard-uneven-back chuan.yaml:39:17
                error reports.standard-out-of-range chuan.yaml:36:12
                """
        ) {
            $0 = $0.replacing(
                "top: 20 mm, bottom: 20 mm, left: 30 mm",
                with: "top: rộng, bottom: 20 mm, left: 30 mm")
        },
        standard(
            "a standard with an unknown key",
            says: "error reports.standard-unknown-key chuan.yaml:1:1"
        ) { $0 = "margin: 5 mm\n" + $0 },
        standard(
            "a standard that names a rule that is not there",
            says: "error reports.standard-unknown-choice chuan.yaml:15:13"
        ) {
            $0 = $0.replacing("document: hd05", with: "document: hd50")
        },
        BrokenInput(
            "a standard that is not there", .standard, "khong-co.yaml",
            says: "error baocao.standard-missing"
        ) { _ in },
        BrokenInput(
            "a template that is not there", .review, "khong-co",
            says: "error baocao.template-missing"
        ) { _ in },
        BrokenInput(
            "a template folder without its file", .review, "trong",
            says: "error baocao.template-missing"
        ) {
            try $0.folder("trong")
        },
    ]
}
