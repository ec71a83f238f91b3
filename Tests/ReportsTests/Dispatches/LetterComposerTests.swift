import Documents
import Foundation
import Testing

@testable import Reports

/// Letters under their page standards: what they say, and what is said against them.
@Suite struct LetterComposerTests {
    private static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    private func composer(
        _ name: String = "cong-van", _ standard: String? = nil, _ more: String = "",
        text: String = "Xem {{phu_luc.a}} và Phụ lục 2."
    ) throws -> LetterComposer {
        let yaml = """
            mau: \(name)
            co_quan_ban_hanh: "Tỉnh uỷ"
            ky_hieu: TU
            don_vi_soan: VX
            so: 5
            ngay: 2026-08-05
            dia_danh: "Ẫ"
            trich_yeu: "triển khai việc thử"
            kinh_gui: "Các đảng uỷ"
            noi_nhan: ["Các đảng uỷ"]
            luu: "Văn phòng"
            noi_dung: "\(text)"
            ky: {thay_mat: "Ban Thường vụ", chuc_vu: "Bí thư", nguoi_ky: "Nguyễn Văn A"}
            kem_theo:
              - {ma: a, ten: "Bảng A", cach: noi_trang, tep: a.md}
              - {ma: b, ten: "Bảng B", cach: noi_trang, tep: b.md}
            \(more)
            """
        let dispatch = try Dispatch.parse(yaml, file: "dispatch.yaml") {
            _, _ throws(ReportsError) in ""
        }
        let folder = Self.root.appendingPathComponent("templates")
        let template = try DispatchTemplate.load(folder.appendingPathComponent(name).path)
        let file = folder.appendingPathComponent("standards/\(standard ?? template.standard).yaml")
        return try LetterComposer(
            dispatch, template: template,
            standard: try PageStandard.load(yaml: String(contentsOf: file, encoding: .utf8)))
    }

    private func refusal(_ more: String) -> [Diagnostic.Code] {
        do {
            _ = try composer("cong-van", nil, more)
            return []
        } catch let error as ReportsError {
            return error.diagnostics.filter { $0.severity == .error }.map(\.code)
        } catch {
            return []
        }
    }

    @Test(arguments: [
        ("dang-hd05", "Phụ lục 2", "(Kèm theo Công văn số 05-CV/TU, ngày 05/8/2026 của Tỉnh uỷ)"),
        (
            "nha-nuoc-nd30", "Phụ lục II",
            "(Kèm theo Công văn số 05/TU-VX ngày 05 tháng 8 năm 2026 của Tỉnh uỷ)"
        ),
    ])
    func numbersAppendicesAsTheStandardDoes(
        standard: String, label: String, source: String
    ) throws {
        let composer = try composer("cong-van", standard)
        let heading = composer.heading(
            composer.dispatch.attachments[1], ordinal: 2, of: 2, showsTitle: true)
        #expect(heading.label(under: composer.standard) == label)
        #expect(heading.source(under: composer.standard) == source)
    }

    @Test func leavesTheBlanksOfAnElectronicPaperOfTheState() throws {
        let more = "ky_so: {thoi_gian: \"2026-08-05T10:30:05+07:00\"}"
        let composer = try composer("cong-van", "nha-nuoc-nd30", more)
        let source = try #require(
            composer.heading(composer.dispatch.attachments[0], ordinal: 1, of: 2, showsTitle: true)
                .source(under: composer.standard))
        #expect(!source.contains("05"))
        #expect(
            composer.stamp.text(under: composer.standard)
                == "05/TU-VX; 2026-08-05T10:30:05+07:00")
    }

    @Test func tellsWhichAppendixIsNotMentioned() throws {
        let manifest = DispatchManifest(entries: [])
        let good = try composer().compose(manifest).found
        #expect(!good.contains { $0.code == .dispatchNotMentioned })
        let bad = try composer(text: "Xem Phụ lục 12 và {{phu_luc.b}}.").compose(manifest).found
        let missing = bad.filter { $0.code == .dispatchNotMentioned }
        #expect(missing.map { $0.arguments["label"] } == ["Phụ lục 1"])
        #expect(missing.first?.place.line == 15)
    }

    @Test func saysWhatIsMissing() {
        #expect(refusal("") == [])
        #expect(refusal("do_khan: Gấp") == [.dispatchUnknownMark])
        #expect(refusal("do_mat: Kín") == [.dispatchUnknownMark])
        #expect(
            refusal("ban_sao: {loai: sao, co_quan: a, ky_hieu: b, dia_danh: c}") == [.wrongValue])
    }

    /// What is secret is never embedded, and its letter bears the mark.
    @Test func refusesToEmbedSecrets() {
        let secret = "  - {ten: S, cach: dinh_kem, tep: s.xlsx, do_mat: Mật}"
        #expect(refusal(secret) == [.dispatchSecretEmbedded])
        #expect(refusal(secret + "\ndo_mat: Tuyệt mật") == [.dispatchSecretEmbedded])
        let plain = "  - {ten: S, cach: dinh_kem, tep: s.xlsx}"
        #expect(refusal(plain) == [])
        #expect(refusal(plain + "\ndo_mat: mật") == [.dispatchSecretEmbedded])
        let pages = "  - {ten: S, cach: noi_trang, tep: s.md, do_mat: Tối mật}"
        #expect(refusal(pages) == [.dispatchLetterNotSecret])
        #expect(refusal(pages + "\ndo_mat: Mật") == [.dispatchLetterNotSecret])
        #expect(refusal(pages + "\ndo_mat: Tuyệt mật") == [])
        #expect(refusal(pages + "\ndo_mat: Tuyệt mật\nky_so: {}") == [.dispatchSecretSigned])
    }

    @Test func printsTheMarks() throws {
        let more = "do_mat: mật\ndo_khan: hoả tốc\nluu_hanh: Lưu hành nội bộ\ndu_thao: 2"
        let section = try composer("cong-van", nil, more)
            .compose(DispatchManifest(entries: [])).section
        let words = section.blocks.plainText
        for mark in ["MẬT", "HOẢ TỐC", "LƯU HÀNH NỘI BỘ", "Dự thảo lần 2", "Số 05-CV/TU"] {
            #expect(words.contains(mark), "\(mark)")
        }
        #expect(words.contains("Như trên"))
        #expect(words.contains("về việc triển khai việc thử"))
    }

    @Test func closesTheTextOfTheState() throws {
        let manifest = DispatchManifest(entries: [])
        let words = try composer("cong-van", "nha-nuoc-nd30").compose(manifest).section.blocks
            .plainText
        #expect(words.contains("Phụ lục 2./."))
        #expect(words.contains("V/v triển khai việc thử"))
    }

    @Test(arguments: [("dang-hd05", "Kính trình:"), ("nha-nuoc-nd30", "Kính gửi:")])
    func addressesASubmission(standard: String, label: String) throws {
        let words = try composer("to-trinh", standard).compose(DispatchManifest(entries: []))
            .section.blocks.plainText
        let lines = words.split(separator: "\n")
        let title = try #require(lines.firstIndex { $0 == "TỜ TRÌNH" })
        let line = try #require(lines.firstIndex { $0.hasPrefix(label) })
        #expect(line > title)
    }
}
