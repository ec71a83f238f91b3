import BaoCao
import Documents
import Foundation
import Records
import Reports
import TestSupport
import Testing

/// Runs of certificates with the shipped templates.
enum CertificateRun {
    static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    static func home() throws -> Home {
        try Home.find(given: root.path, environment: [:], executable: nil)
    }

    static func press() throws -> Press { Press(fonts: try FontLibrary(home: home()).book()) }

    static func sample(_ template: String) -> String {
        root.appendingPathComponent("templates/\(template)/sample").path
    }

    static func input(
        _ template: String, roster: String? = nil,
        _ change: (inout CertificateInput.Request) -> Void = { _ in }
    ) throws -> CertificateInput {
        var request = CertificateInput.Request(
            template: template, roster: roster ?? sample(template))
        change(&request)
        return try CertificateInput(request, home: home())
    }

    /// A roster of giấy khen with its batch file in `folder`; `rows` are lines of CSV.
    static func roster(
        in folder: String, header: String = "Họ và tên,Đối tượng,Chức vụ đơn vị,Thành tích",
        rows: [String], batch: String = ""
    ) throws -> String {
        let path = folder + "/danh-sach.csv"
        try ([header] + rows).joined(separator: "\n").write(
            toFile: path, atomically: true, encoding: .utf8)
        let common =
            "co_quan: Ban Thường vụ Quận ủy Quận 10\nso: 1-QĐ/QU\nngay: 2019-10-15\nnoi: Quận 10\n"
        try (batch.isEmpty ? common : batch).write(
            toFile: folder + "/dot-khen.yaml", atomically: true, encoding: .utf8)
        return path
    }

    /// The text of a page with single spaces.
    static func text(_ path: String, page: Int? = nil) throws -> String {
        let range = page.map { ["-f", "\($0)", "-l", "\($0)"] } ?? []
        return try Judge.text(of: path, range).split(whereSeparator: \.isWhitespace)
            .joined(separator: " ")
    }
}
