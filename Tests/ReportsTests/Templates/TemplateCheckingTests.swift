import Documents
import Records
import Testing

@testable import Reports

@Suite struct TemplateCheckingTests {
    static let manifest = """
        name: thu
        title: "Thử"
        kind: bao-cao
        purpose: "Để thử"
        standard: dang-hd05
        periods: [nam]
        headings: [phan_thu, la_ma, so]
        settings:
          phu_luc: {type: flag, default: co, help: "Có in phụ lục không."}
        """

    private func findings(
        _ body: String, manifest: String = manifest
    ) throws -> [Diagnostic] {
        do {
            let template = try Template.parse(
                manifest: manifest, body: body, schema: try Sample.schema())
            return template.diagnostics
        } catch let error as ReportsError {
            return error.diagnostics
        }
    }

    @Test func acceptsWhatTheSchemaKnows() throws {
        let body = """
            # Phần {{ky.nhan | hoa_dau}}

            {{don_vi.ten}} có {{so_lieu.dang_vien | so_sanh: ky_truoc}}, {{thiet_lap.phu_luc}},
            {{mo_hinh.cap.co_so.linh_vuc | liet_ke: ty_le=co}}, {{ngay | ngay_dai}}.

            ```each
            nguon: mo_hinh
            loc: {cap_cong_nhan: co_so, ky_dang_ky: "{{ky}}", diem: "*"}
            sap_xep: "-diem"
            noi_dung: |
              {{thu_tu}} {{ten_mo_hinh}} {{org.short_name}} {{recognition.date | ngay_ngan}}
            ```
            """
        #expect(try findings(body).isEmpty)
    }

    /// What is wrong, where its hole or value stands, and the hint.
    static let mistakes: [(String, Diagnostic.Code, Int, Int, String)] = [
        ("{{so_leu.dang_vien}}", .unknownName, 1, 1, "so_lieu"),
        ("Ẫ Ỗ {{so_lieu.dang_vein}}", .unknownName, 1, 5, "dang_vien"),
        ("{{mo_hinh.cap.cap_co_so}}", .unknownName, 1, 1, "co_so"),
        ("{{mo_hinh.linh_vuv}}", .unknownName, 1, 1, "linh_vuc"),
        ("{{don_vi.tenn}}", .unknownName, 1, 1, "ten"),
        ("{{thiet_lap.phuluc}}", .unknownName, 1, 1, "phu_luc"),
        ("{{so_lieu.dang_vien | so_sann: ky_truoc}}", .unknownFilter, 1, 1, "so_sanh"),
        ("{{don_vi.ten | so_sanh: ky_truoc}}", .filterMismatch, 1, 1, ""),
        ("{{so_lieu.dang_vien | so_sanh}}", .filterArguments, 1, 1, ""),
        ("{{bang.mo_hinh | loc: linhvuc=kinh_te | dem}}", .unknownName, 1, 1, "linh_vuc"),
        ("```tabel\nbang: B1\n```", .unknownBlock, 1, 1, "table"),
        ("```table\nbang: B99\n```", .unknownName, 1, 1, "B9"),
        ("```table\nbang: B1\nten_bang: x\n```", .unknownKey, 3, 1, "bang"),
        ("```each\nnguon: mo_hinhh\nnoi_dung: x\n```", .unknownName, 2, 8, "mo_hinh"),
        (
            "```each\nnguon: mo_hinh\nloc: {cap: co_soo}\nnoi_dung: x\n```", .unknownName, 3, 12,
            "co_so"
        ),
        ("```when\nkhi: co(\n```", .malformedHole, 2, 6, ""),
        (
            "```chart\nkieu: bieu_do\nchuoi: [{ten: x, gia_tri: mo_hinh.linh_vuc}]\n```",
            .wrongValue, 2, 7, ""
        ),
        (
            "```chart\nkieu: cot\nchuoi: [{ten: x, gia_tri: so_lieu.dang_vien}]\n```", .wrongType,
            3, 27, ""
        ),
        ("```table\na: [\n```", .templateYAML, 3, 1, ""),
    ]

    @Test(arguments: mistakes.indices)
    func saysWhereATemplateIsWrong(index: Int) throws {
        let (body, code, line, column, hint) = Self.mistakes[index]
        let found = try findings(body)
        let first = try #require(found.first)
        #expect(first.code == code, "\(found)")
        #expect(first.place.line == line, "\(body)")
        #expect(first.place.column == column, "\(body)")
        #expect(hint.isEmpty || first.arguments["nearest"]?.hasPrefix(hint) == true, "\(found)")
    }

    @Test func reportsEverythingAtOnce() throws {
        let body = Self.mistakes.prefix(6).map(\.0).joined(separator: "\n\n")
        #expect(try findings(body).count == 6)
    }

    @Test(arguments: [
        ("title:", "titel:", Diagnostic.Code.missingKey),
        ("kind: bao-cao", "kind: bao-cao\nsize: 3", .unknownKey),
        ("default: co", "default: maybe", .wrongValue),
        ("[phan_thu, la_ma, so]", "[phan_thu, la_maa]", .wrongValue),
        ("type: flag", "type: flagg", .wrongValue),
    ])
    func checksTheManifest(old: String, new: String, code: Diagnostic.Code) throws {
        let manifest = Self.manifest.replacing(old, with: new)
        #expect(try findings("x", manifest: manifest).contains { $0.code == code })
    }

    @Test func namesFilesThatAreNotThere() throws {
        #expect {
            try Template.load("/nowhere", schema: try Sample.schema())
        } throws: { error in
            (error as? ReportsError)?.diagnostics.map(\.code) == [
                .templateUnreadable, .templateUnreadable,
            ]
        }
    }
}
