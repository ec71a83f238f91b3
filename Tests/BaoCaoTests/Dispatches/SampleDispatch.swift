import BaoCao
import Documents
import Finishing
import Foundation
import TestSupport

/// Dispatches in folders of their own, with things to send beside them.
enum SampleDispatch {
    static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
    static let home = Home(folder: root)

    /// A letter that still wants its text and what goes with it.
    static let head = """
        mau: cong-van
        co_quan_ban_hanh: "Tỉnh uỷ"
        ky_hieu: tinh-uy
        so: 7
        ngay: 2026-08-05
        dia_danh: "Ẫ"
        trich_yeu: "gửi tài liệu"
        kinh_gui: "Các đảng uỷ"
        luu: "Văn phòng"
        ky: {thay_mat: "Ban Thường vụ", nguoi_ky: "Nguyễn Văn A"}
        ky_so: {thoi_gian: "2026-08-05T10:30:05+07:00"}

        """

    /// What lies beside every dispatch.
    private static let files: [(String, [UInt8])] = [
        ("bang.md", Array("# Kết quả\n\n| TT | Việc |\n|---|---:|\n| 1 | 95,6% |".utf8)),
        ("so.csv", Array("Mã,Tên\n1,Ẫ\n".utf8)),
        ("chup.pdf", PlainPDF.scan()), ("xoay.pdf", PlainPDF.scan(rotation: 90)),
        ("thieu-phong.pdf", PlainPDF.withoutItsFont()), ("rac.pdf", Array("%PDF-".utf8)),
    ]
    private static let copies = [
        ("bang.pdf", "Tests/BaoCaoTests/Dispatches/Fixtures/bang-tinh-ngang.pdf"),
        ("tong-ket", "templates/tong-ket-nam/sample"), ("khen", "templates/giay-khen/sample"),
    ]

    /// Puts the dispatch and what it may send into `folder`.
    static func fill(_ folder: String, _ yaml: String, _ more: [String: [UInt8]] = [:]) throws {
        for (name, bytes) in files + [("dispatch.yaml", Array(yaml.utf8))] + more.map({ $0 }) {
            try Data(bytes).write(to: URL(fileURLWithPath: folder + "/" + name))
        }
        for (name, source) in copies {
            try FileManager.default.copyItem(
                atPath: root.appendingPathComponent(source).path, toPath: folder + "/" + name)
        }
    }

    /// Prints the dispatch as `cong-van.pdf`.
    static func printed<Value>(
        _ yaml: String, with files: [String: [UInt8]] = [:],
        options: Press.Options = Press.Options(),
        _ body: (String, DispatchPrinting.Printed) throws -> Value
    ) throws -> Value {
        try withScratchFolder { folder in
            try fill(folder, yaml, files)
            let path = folder + "/cong-van.pdf"
            let printed = try DispatchPrinting(home: home)
                .print(folder + "/dispatch.yaml", to: path, options: options)
            return try body(path, printed)
        }
    }

    /// Everything told of a dispatch that is refused; nothing of one that is printed.
    static func refusal(
        _ yaml: String, with files: [String: [UInt8]] = [:],
        options: Press.Options = Press.Options()
    ) throws -> [Diagnostic] {
        do {
            try printed(yaml, with: files, options: options) { _, _ in }
            return []
        } catch let error as BaoCaoError {
            return error.diagnostics
        }
    }

    static func inspected(_ path: String) throws -> Inspection {
        try Inspection([UInt8](try Data(contentsOf: URL(fileURLWithPath: path))))
    }
}
