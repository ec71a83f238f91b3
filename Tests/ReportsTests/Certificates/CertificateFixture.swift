import Documents
import Foundation
import Records
import Testing

@testable import Reports

/// Templates and rosters that the tests of certificates use.
enum CertificateFixture {
    static let yaml = """
        id: thu
        verb: certificates
        title: "Giấy thử"
        sheet: {width: 297 mm, height: 210 mm}
        fields:
          ten: {title: "Họ và tên", synonyms: ["Tên tập thể"], required: true}
          loai: {title: "Đối tượng"}
          gioi_tinh: {title: "Giới tính"}
          nam_sinh: {title: "Năm sinh"}
          don_vi: {title: "Đơn vị"}
          thanh_tich: {title: "Thành tích", required: true}
          truy_tang: {title: "Truy tặng", kind: flag}
          co_quan: {title: "Cơ quan", default: "Ban Thường vụ Huyện ủy"}
          ngay: {title: "Ngày", kind: date, default: "2019-01-05"}
          he_so: {title: "Hệ số", default: "3,5"}
          luong_co_so: {title: "Lương cơ sở", kind: money, default: "1.490.000"}
        salutations: {nam: "Ông", nu: "Bà", tap-the: "", gia-dinh: "Gia đình"}
        old_phrases: [{old: "Trong sạch, vững mạnh", new: "Hoàn thành xuất sắc nhiệm vụ"}]
        givers: ["Ban Thường vụ"]
        unit_words: ["Chi bộ", "Trường"]
        styles: {a: {size: 14 pt}}
        boxes:
          - {name: dau, style: a, x: 20 mm, y: 10 mm, width: 200 mm, height: 10 mm, on_blank: true, text: "GIẤY THỬ"}
          - {name: ten, style: a, x: 20 mm, y: 40 mm, width: 200 mm, height: 20 mm, text: "{tang} [[{xung_ho} ]]**{ten:hoa}**"}
          - {name: don_vi, style: a, x: 20 mm, y: 60 mm, width: 200 mm, height: 10 mm, text: "Đơn vị: {don_vi}"}
          - {name: ngay, style: a, x: 20 mm, y: 80 mm, width: 200 mm, height: 10 mm, text: "{ngay} ({ngay:ngan})"}
          - {name: tien, style: a, x: 20 mm, y: 90 mm, width: 200 mm, height: 10 mm, text: "{tien_thuong:so} đồng ({tien_thuong:chu})"}
        """

    static func template(_ change: (String) -> String = { $0 }) throws -> CertificateTemplate {
        try CertificateTemplate.load(yaml: change(yaml), file: "template.yaml")
    }

    /// The roster that `text` writes in a file called `name`.
    static func roster(
        _ text: String, name: String = "danh-sach.csv", encoding: String.Encoding = .utf8
    ) throws -> RosterReading {
        let folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("roster-" + UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appendingPathComponent(name)
        try #require(text.data(using: encoding)).write(to: file)
        return RosterReading(path: file.path, columns: try template().rosterColumns)
    }

    static func batch(_ text: String) throws -> CertificateBatch {
        let table = try #require(try roster(text).table)
        return CertificateBatch(template: try template(), roster: table)
    }

    /// The texts of a sheet's boxes by name.
    static func texts(_ sheet: Sheet) -> [String: String] {
        Dictionary(
            sheet.boxes.map { ($0.name, $0.paragraphs.map(\.plainText).joined(separator: "|")) }
        ) { first, _ in first }
    }
}
