import BaoCao
import Documents
import Finishing
import Foundation
import Records
import Reports
import TestSupport
import Testing

/// What a dispatch makes of templates and records while it is printed.
@Suite struct MadeOnTheSpotTests {
    private static let kinds = [
        ("bao_cao", "mau: tong-ket-nam, so_sach: tong-ket", "tổng kết phong trào"),
        ("giay_khen", "mau: giay-khen, so_sach: khen, to: \"1-2\"", "GIẤY KHEN"),
        ("ho_so_khen_thuong", "mau: giay-khen, so_sach: khen, to: \"1\"", "QUYẾT ĐỊNH"),
        ("danh_sach", "mau: danh-sach, so_sach: so.csv", "DANH SÁCH"),
        (
            "danh_sach",
            "mau: danh-sach, so_sach: tong-ket, bang: mo-hinh, thiet_lap: {tieu_de: \"Sổ mô hình\"}",
            "SỔ MÔ HÌNH"
        ),
    ]

    private func yaml(_ kind: String, _ making: String) -> String {
        let ways = DispatchAttachment.Way.allCases.map { way in
            "  - {ma: \(way == .pages ? "a" : "b"), ten: \"Tài liệu\", cach: \(way.rawValue), "
                + "ten_tep: \(way.rawValue).pdf, tao: {loai: \(kind), \(making)}}"
        }
        return SampleDispatch.head
            + "noi_dung: \"Xem {{phu_luc.a}}.\"\nin_danh_muc: co\nkem_theo:\n"
            + ways.joined(separator: "\n").replacing("ma: b, ", with: "") + "\n"
    }

    /// Each kind goes as pages, inside the file and beside it.
    @Test(arguments: kinds) func goesEachWay(kind: String, making: String, words: String) throws {
        try SampleDispatch.printed(yaml(kind, making)) { path, printed in
            let file = try SampleDispatch.inspected(path)
            #expect(file.findings == [])
            #expect(file.claims == ["PDF/A-3a", "PDF/UA-1"])
            #expect(try Judge.text(of: path).contains(words))
            let inner = try #require(file.attachments.first)
            #expect(inner.name == "dinh_kem.pdf")
            #expect(try Inspection(inner.bytes).findings == [])
            let beside = try #require(printed.files.first { $0.path.hasSuffix("tep_rieng.pdf") })
            #expect(try SampleDispatch.inspected(beside.path).findings == [])
            let text = try Judge.text(of: beside.path)
            #expect(text.contains(words) && text.contains("07-CV/TU; 2026-08-05T10:30:05+07:00"))
        }
    }

    /// What one kind takes, another does not pass over in silence.
    @Test(arguments: [
        ("danh_sach", "mau: danh-sach, so_sach: so.csv, to: \"1\"", "to"),
        ("bao_cao", "mau: tong-ket-nam, so_sach: tong-ket, bang: mo-hinh", "bang"),
        ("giay_khen", "mau: giay-khen, so_sach: khen, so: 4", "so"),
    ])
    func knowsWhatIsItsOwn(kind: String, making: String, key: String) throws {
        let found = try SampleDispatch.refusal(yaml(kind, making))
        #expect(found.count == 3)
        #expect(found.allSatisfy { $0.code == .unknownKey && $0.arguments["key"] == key })
    }

    /// Rows that bear a level of secrecy make no file inside the letter.
    @Test func refusesSecretRowsOfABook() throws {
        let found = try SampleDispatch.refusal(
            yaml("danh_sach", "mau: danh-sach, so_sach: van-ban.csv, bang: van-ban"),
            with: ["van-ban.csv": Array("Loại,Số,Độ mật\nbáo cáo,12,mật\n".utf8)])
        #expect(found.map(\.code) == [.dispatchSecretRecords], "\(found)")
    }
}
