import Documents
import Testing

@testable import Reports

/// What is wrong in a `dispatch.yaml` is told at once, each at its line and column.
@Suite struct DispatchReadingTests {
    static let head = """
        mau: cong-van
        co_quan_ban_hanh: "Tỉnh uỷ"
        ky_hieu: tinh-uy
        dia_danh: "Ẫ"
        trich_yeu: "về việc thử"
        noi_dung: |
          Đã nhận Phụ lục.
        ky: {thay_mat: "Ban Thường vụ"}

        """

    private func findings(_ text: String) -> [Diagnostic] {
        do throws(ReportsError) {
            return try Dispatch.parse(text, file: "dispatch.yaml") {
                name, place throws(ReportsError) in
                throw ReportsError([
                    Diagnostic(.error, .dispatchFileMissing, at: place, ["path": name])
                ])
            }.diagnostics
        } catch {
            return error.diagnostics
        }
    }

    @Test func acceptsAPlainLetter() {
        #expect(findings(Self.head) == [])
    }

    /// Lines that follow the head, what is found, where (line after the head, column), a hint.
    static let mistakes: [(String, Diagnostic.Code, Int, Int, String)] = [
        ("do_kham: Khẩn", .unknownKey, 1, 1, "do_khan"),
        ("so: mười", .wrongValue, 1, 5, ""),
        ("so: 0", .wrongValue, 1, 5, ""),
        ("ngay: 31/02/2026", .wrongValue, 1, 7, ""),
        ("kinh_gui: [{a: b}]", .wrongValue, 1, 11, ""),
        ("in_danh_muc: chắc", .wrongValue, 1, 14, "co / khong"),
        ("ky_so: {thoi_gian: 14/8/2026}", .wrongValue, 1, 20, "+07:00"),
        ("kem_theo:\n  - {ten: Ẫ, tep: a.pdf}", .missingKey, 2, 5, ""),
        ("kem_theo:\n  - {ten: Ẫ, cach: noi_trng, tep: a.pdf}", .wrongValue, 2, 20, "noi_trang"),
        ("kem_theo:\n  - {ten: Ẫ, cach: dinh_kem}", .dispatchOneSource, 2, 5, ""),
        (
            "kem_theo:\n  - {ten: Ẫ, cach: dinh_kem, tep: a, tao: {loai: giay_khen, mau: b, so_sach: c}}",
            .dispatchOneSource, 2, 5, ""
        ),
        ("kem_theo:\n  - {ten: Ẫ, cach: tep_rieng, tep: a, ten_tep: ../b}", .wrongValue, 2, 48, ""),
        (
            "kem_theo:\n  - {ma: Ẫ, ten: Ẫ, cach: tep_rieng, tep: a}", .wrongValue, 2, 10,
            "tong-ket"
        ),
        (
            "kem_theo:\n  - {ten: Ẫ, cach: noi_trang, tao: {loai: bao_cap, mau: a, so_sach: b}}",
            .wrongValue, 2, 43, "bao_cao"
        ),
        (
            "kem_theo:\n  - {ten: Ẫ, cach: noi_trang, tep: a, khi_khong_hop_chuan: bo_qua}",
            .wrongValue, 2, 60, ""
        ),
        (
            "kem_theo:\n  - {ma: a, ten: Ẫ, cach: noi_trang, tep: a}\n"
                + "  - {ma: a, ten: B, cach: noi_trang, tep: b}",
            .dispatchRepeatedName, 3, 5, ""
        ),
        ("tep_noi_dung: khac.md", .dispatchTwoTexts, 1, 15, ""),
    ]

    @Test(arguments: mistakes.indices)
    func namesWhatIsWrong(index: Int) throws {
        let (text, code, line, column, hint) = Self.mistakes[index]
        let found = findings(Self.head + text)
        let finding = try #require(found.first { $0.code == code }, "\(found)")
        #expect(finding.severity == .error)
        #expect(finding.place.line == line + 8, "\(finding)")
        #expect(finding.place.column == column, "\(finding)")
        #expect(finding.arguments.values.contains { $0.contains(hint) } || hint.isEmpty)
    }

    @Test func tellsEverythingAtOnce() {
        let all = findings(Self.head + "do_kham: a\nso: b\nngay: c\nkinh_gui: [{}]")
        #expect(all.count == 4)
    }

    @Test(arguments: [
        ("{{phu_luc.bao-cap}}", Diagnostic.Code.unknownName, "phu_luc.bao-cao"),
        ("{{don_vi.name}}", .unknownName, ""), ("{{ngay | ngay_dai}}", .unknownFilter, ""),
        ("```table\n  bang: B1\n  ```", .unknownBlock, ""),
    ])
    func knowsTheNamesOfALetterOnly(text: String, code: Diagnostic.Code, hint: String) throws {
        let letter = Self.head.replacing("Đã nhận Phụ lục.", with: text)
        let found = findings(
            letter + "kem_theo:\n  - {ma: bao-cao, ten: Ẫ, cach: noi_trang, tep: a.pdf}")
        let finding = try #require(found.first { $0.code == code }, "\(found)")
        #expect(finding.place.line == 7)
        #expect(finding.place.column == 3)
        #expect(hint.isEmpty || finding.arguments["nearest"] == hint)
    }

    @Test(arguments: [String(repeating: ">", count: 9000), String(repeating: "*a ", count: 9000)])
    func isNotBroughtDownByNesting(marks: String) {
        let found = findings(Self.head.replacing("Đã nhận Phụ lục.", with: marks + " x"))
        #expect(found.allSatisfy { $0.code == .nestedTooDeep && $0.place.line == 7 })
    }

    @Test func wantsAText() {
        let letter = Self.head.replacing("noi_dung: |\n  Đã nhận Phụ lục.\n", with: "")
        #expect(findings(letter).map(\.code) == [.dispatchNoText])
        #expect(findings(letter + "tep_noi_dung: x.md").map(\.code) == [.dispatchFileMissing])
    }

    @Test(arguments: [
        ("2026-08-14T10:30:05+07:00", true), ("2026-08-14T10:30:05Z", true),
        ("2026-08-14T10:30:05", false), ("2026-02-30T10:30:05Z", false),
        ("2026-08-14T24:30:05Z", false), ("2026-08-14 10:30:05Z", false), ("", false),
    ])
    func knowsATimeWithItsZone(text: String, isTime: Bool) {
        #expect(text.isTimeWithZone == isTime)
    }
}
