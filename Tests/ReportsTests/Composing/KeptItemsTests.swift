import Documents
import Records
import Testing

@testable import Reports

/// What is printed of records and headings of which only some have something to say.
@Suite struct KeptItemsTests {
    private let models = """

          - {id: m3, name: "Ba", org: x2, field: kinh_te, registered_period: nam-2023, result: "xong"}
          - {id: m4, name: "Bốn", org: x2, field: kinh_te, registered_period: nam-2023}
          - {id: m5, name: "Năm", org: x2, field: kinh_te, registered_period: nam-2023, result: "tốt"}
        """

    private func each(_ settings: String, _ body: String) throws -> [String] {
        try Small.compose(
            "```each\nnguon: mo_hinh\n\(settings)noi_dung: |\n  \(body)\n```",
            book: Small.book(Small.office + models)
        ).lines
    }

    @Test func areCountedWithoutThoseThatAreDropped() throws {
        #expect(
            try each("danh_so: so\n", "[[{{name}}: {{result}}]]") == [
                "  1. p: Ba: xong", "  2. p: Năm: tốt",
            ])
        #expect(
            try each("", "[[{{thu_tu}}) {{name}}: {{result}}]]") == [
                "p: 1) Ba: xong", "p: 2) Năm: tốt",
            ])
    }

    @Test func endWithALineThatIsOfNoSection() throws {
        let (lines, composed) = try Small.compose(
            "## A\n\na\n\n## B\n\n### B1\n\n```closing\nHết {{ky.nhan}}.\n```")
        #expect(lines == ["h2: I. A", "p: a", "p: Hết năm 2023."])
        #expect(composed.diagnostics.filter { $0.code == .headingEmpty }.count == 2)
    }

    @Test func takeWhatSaysNothingWhereAskedTo() throws {
        let lines = try Small.compose(
            """
            ```each
            nguon: so_lieu
            loc: {measure: ["-", thuc_hien], indicator: [cuoc_doi_thoai, don_vi_dang_ky]}
            noi_dung: |
              {{so_luong | so}}
            ```
            """
        ).lines
        // The plan of four is none of them.
        #expect(lines == ["p: 68/68", "p: 5", "p: 0"])
    }

    @Test func sayWhatDocumentsAreAbout() throws {
        let documents = """

            documents:
              - {id: d1, type: ke_hoach, title: "Thực hiện phong trào “Dân vận khéo”", role: can_cu}
              - {id: d2, type: nghi_quyet, title: "Về tăng cường công tác", role: can_cu}
              - {id: d3, type: nghi_quyet, title: "Nghị quyết đại hội Đảng bộ", role: can_cu}
              - {id: d4, type: chi_thi, title: "MTTQ trong tình hình mới", role: can_cu}
            """
        let lines = try Small.compose(
            "```each\nnguon: van_ban\nnoi_dung: |\n  x[[ {{title | ve: type}}]]\n```",
            book: Small.book(Small.office + documents)
        ).lines
        #expect(
            lines == [
                "p: x về thực hiện phong trào “Dân vận khéo”", "p: x về tăng cường công tác",
                "p: x “Nghị quyết đại hội Đảng bộ”", "p: x về MTTQ trong tình hình mới",
            ])
    }

    /// What a paper is about holds for every unit, the office's own words do not.
    @Test func keepSharedSettingsForOtherUnits() throws {
        let office =
            Small.office + """

                settings:
                  - {id: nguoi_ky, value: "Ẫ Ể"}
                  - {id: chu_de, value: "bình xét"}
                """
        let template = try Template.parse(
            manifest: TemplateCheckingTests.manifest + """

                  nguoi_ky: {type: text, default: "", help: "Người ký."}
                  chu_de: {type: text, chung: co, default: "", help: "Chủ đề."}
                """,
            body: "{{thiet_lap.chu_de | mac_dinh: '?'}} {{thiet_lap.nguoi_ky | mac_dinh: '?'}}",
            schema: try Sample.schema())
        var options = ComposeOptions(standard: try Sample.standard())
        options.unit = "x1"
        let paper = try Reports.compose(template, try Small.book(office), options)
        #expect(text(of: paper.document).contains("p: bình xét ?"))
    }
}
