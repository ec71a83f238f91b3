import Documents
import Records
import Testing

@testable import Reports

@Suite struct BlockComposingTests {
    @Test func numbersPartsAndHeadings() throws {
        let (lines, _) = try Small.compose(
            "# Một {{ky.nhan}}\n\n## A\n\n### B\n\nb\n\n### C\n\nc\n\n## D\n\nd\n\n# Hai\n\n## E\n\ne"
        )
        let heads = lines.filter { $0.hasPrefix("h") }
        #expect(heads.contains("h2: I. A"))
        #expect(heads.filter { $0.hasPrefix("h3") } == ["h3: 1. B", "h3: 2. C"])
        #expect(heads.filter { $0.hasPrefix("h2") } == ["h2: I. A", "h2: II. D", "h2: I. E"])
        #expect(lines.contains { $0.contains("Phần thứ hai") })
    }

    @Test func loopsOverRecordsInOrderAndGroups() throws {
        let body = """
            ```each
            nguon: mo_hinh
            loc: {ky_dang_ky: "{{ky}}"}
            sap_xep: "-linh_vuc"
            nhom: linh_vuc
            dau_nhom: |
              *{{linh_vuc | hoa_dau}}*
            danh_so: mot_la
            noi_dung: |
              {{name}} của {{org}}
            ```
            """
        let (lines, _) = try Small.compose(body)
        #expect(
            lines == [
                "p: Kinh tế", "  Một là, p: Khoẻ để “thuỷ” của Chi bộ Một", "p: Văn hoá - xã hội",
                "  Một là, p: Hai của Chi bộ Hai",
            ])
    }

    @Test func printsWhatStandsForNothing() throws {
        let (lines, _) = try Small.compose(
            "```each\nnguon: han_che\nnoi_dung: \"{{text}}\"\nkhi_trong: không có\n```")
        #expect(lines == ["p: không có"])
    }

    @Test func choosesByCondition() throws {
        let body = """
            ```when
            khi: co(so_lieu.chi_bo_co_so) hoac khong thiet_lap.phu_luc
            noi_dung: một
            khac: |
              ~~~when
              khi: co(bang.mo_hinh) va khong(bang.khen_thuong)
              noi_dung: hai
              ~~~
            ```
            """
        #expect(try Small.compose(body).lines == ["p: hai"])
    }

    @Test func makesTablesOverRecordsWithTotals() throws {
        let body = """
            ```table
            nguon: so_mo_hinh
            loc: {linh_vuc: [kinh_te, van_hoa_xa_hoi]}
            ten: "Số mô hình {{ky.nhan}}"
            don_vi_tinh: mô hình
            cot:
              - {ten: TT, gia_tri: "{{thu_tu}}", rong: 10mm, can: giua}
              - {ten: Lĩnh vực, gia_tri: "{{field | hoa_dau}}", rong: 1*}
              - {ten: Số lượng, gia_tri: "{{so_luong | so}}", can: so, cong: co}
            ```
            """
        let (lines, _) = try Small.compose(body)
        #expect(
            lines == [
                "table: Bảng 1. Số mô hình năm 2023 [Đơn vị tính: mô hình]",
                "  # TT | Lĩnh vực | Số lượng", "  body 1 | Kinh tế | 6",
                "  body 2 | Văn hoá - xã hội | 3", "  total Tổng cộng | 9",
            ])
    }

    @Test func drawsBreakdownsAndFigures() throws {
        let body = """
            ```chart
            kieu: cot
            ten: Theo lĩnh vực
            chuoi:
              - {ten: "{{ky.nhan}}", gia_tri: mo_hinh.cap.co_so.linh_vuc}
            ```

            ```chart
            kieu: pheu
            nhom:
              - {ten: Đăng ký, gia_tri: [mo_hinh.cap.co_so]}
              - {ten: Hộ, gia_tri: [so_lieu.tin_bai]}
              - {ten: Nhân rộng, gia_tri: [mo_hinh.cap.co_so.trang_thai.nhan_rong]}
            ```
            """
        let (lines, _) = try Small.compose(body)
        #expect(
            lines[1] == "  Năm 2023: Kinh tế=6.0; Văn hoá - xã hội=3.0; Quốc phòng - an ninh=0.0")
        #expect(lines[3] == "  : Đăng ký=10.0; Hộ=7600.0; Nhân rộng=2.0")
        #expect(lines[4] == "p: Ghi chú: Có số liệu gần đúng.")
    }

    @Test func printsNoEmptySectionAndNoLoneFullStop() throws {
        let gap = "[[{{so_lieu.luot_nguoi_quan_triet}} lượt]]"
        let body = """
            ## A

            \(gap).[[ Có {{so_lieu.tin_bai}}]].

            ## B

            ### B1

            \(gap)\(gap).

            ## C

            \(gap); Ẫ.
            """
        let (lines, composed) = try Small.compose(body)
        #expect(
            lines == ["h2: I. A", "p: Có hơn 7.600 tin, bài.", "h2: II. C", "p: Ẫ."])
        #expect(composed.diagnostics.filter { $0.code == .headingEmpty }.count == 2)
    }

    @Test func leavesTheOfficesOwnWordsOutOfThePaperOfAnotherUnit() throws {
        let office =
            Small.office + """

                settings:
                  - {id: nguoi_ky, value: "Ẫ Ể"}
                narratives:
                  - {id: n, section: tinh_hinh, text: "Lời của cơ quan."}
                """
        let template = try Template.parse(
            manifest: TemplateCheckingTests.manifest
                + "\n  nguoi_ky: {type: text, default: \"\", help: \"Người ký.\"}",
            body: "x {{thiet_lap.nguoi_ky | mac_dinh: '?'}}\n\n```narrative\nphan: tinh_hinh\n```",
            schema: try Sample.schema())
        func paper(of unit: String?) throws -> Composed {
            var options = ComposeOptions(standard: try Sample.standard())
            options.unit = unit
            return try Reports.compose(template, try Small.book(office), options)
        }
        #expect(text(of: try paper(of: nil).document).contains("p: x Ẫ Ể\np: Lời của cơ quan."))
        let other = try paper(of: "x1")
        #expect(text(of: other.document).contains("p: x ?"))
        #expect(!text(of: other.document).contains("cơ quan"))
        #expect(other.diagnostics.contains { $0.code == .settingsOfOther })
    }

    @Test func tellsWhoseReportItIsWhenTheBookSpeaksOfSeveralUnits() throws {
        let book = """
            periods:
              - {id: nam-2023, kind: nam, from: 2023-01-01, to: 2023-12-31, label: "năm 2023"}
            organizations:
              - {id: t, name: "Đảng bộ tỉnh Ỵ", kind: dang_bo}
              - {id: a, name: "Đảng bộ xã Ấ", kind: dang_bo, parent: t}
              - {id: b, name: "Đảng bộ xã Ễ", kind: dang_bo, parent: t}
            figures:
              - {id: fa, org: a, period: nam-2023, indicator: tin_bai, value: 3}
              - {id: fb, org: b, period: nam-2023, indicator: tin_bai, value: 4}
            """
        let template = try Template.parse(
            manifest: TemplateCheckingTests.manifest
                + "\n  don_vi: {type: text, default: \"\", help: \"Đơn vị.\"}",
            body: "{{don_vi.name}}", schema: try Sample.schema())
        func paper(_ setting: String, unit: String? = nil) throws -> Composed {
            var options = ComposeOptions(standard: try Sample.standard())
            options.unit = unit
            return try Reports.compose(template, try Small.book(book + setting), options)
        }
        let guessed = try paper("")
        #expect(text(of: guessed.document).contains("p: Đảng bộ xã Ấ"))
        let told = guessed.diagnostics.first { $0.code == .unitGuessed }
        #expect(told?.arguments["others"] == "Đảng bộ xã Ễ")
        let set = try paper("\nsettings:\n  - {id: don_vi, value: \"Đảng bộ tỉnh Ỵ\"}")
        #expect(text(of: set.document).contains("p: Đảng bộ tỉnh Ỵ"))
        for paper in [set, try paper("", unit: "b")] {
            #expect(!paper.diagnostics.contains { $0.code == .unitGuessed })
        }
    }

    @Test func listsWhatDoesNotAddUpAndTakesItOutOfAFinalPaper() throws {
        let body = "x\n\n```reconciliation\n```"
        let draft = try Small.compose(body)
        #expect(draft.composed.reconciliation == nil)
        let row = draft.lines.first { $0.hasPrefix("  body 1") }
        #expect(row?.contains("| 10 | kinh tế 6 + văn hoá - xã hội 3") == true)
        #expect(row?.contains("| 9 | +1 |") == true)
        #expect(draft.composed.diagnostics.contains { $0.code == .figuresDisagree })
        let final = try Small.compose(body) { $0.isFinal = true }
        #expect(final.lines == ["p: x"])
        let paper = try #require(final.composed.reconciliation)
        #expect(text(of: paper).contains("| 9 | +1"))
    }

    @Test func reportsAnEmptySectionAndMarksMadeUpWords() throws {
        let body = "## A\n\n```narrative\nphan: tinh_hinh\nbat_buoc: co\n```"
        let (lines, composed) = try Small.compose(body)
        #expect(lines.last == "p: ……")
        #expect(composed.diagnostics.map(\.code) == [.sectionEmpty])
        let office =
            Small.office + """

                narratives:
                  - {id: n, section: tinh_hinh, text: "Một ủy ban.\\n- hai\\n- ba", note: "giả định"}
                """
        let filled = try Small.compose(body, book: try Small.book(office))
        #expect(
            filled.lines == [
                "h2: I. A", "p: Một uỷ ban.", "  - p: hai", "  - p: ba",
                "p: Ghi chú: Mục này có nội dung, số liệu giả định, đặt ra để in thử.",
            ])
    }
}
