import BaoCao
import Documents
import Foundation
import Records
import Reports
import TestSupport
import Testing

@Suite("QR codes on certificates")
struct QRCodeTests {
    private static let texts = [
        "https://danvan.example/q/127-QD-QU/45", "Giấy khen số 45: Nguyễn Thị Ễ, Phường Ợ",
        String(repeating: "SỐ VÀNG 45; ", count: 12),
    ]

    @Test("are read again from paper at 300 dots an inch", arguments: texts, [false, true])
    func areReadAgain(text: String, overprint: Bool) throws {
        try withScratchFolder { folder in
            let roster = try CertificateRun.roster(
                in: folder, header: "Họ và tên,Đối tượng,Chức vụ đơn vị,Thành tích,Mã QR",
                rows: ["Nguyễn Thị Ễ,cá nhân,Phường 1,Tốt,\"\(text)\""])
            let input = try CertificateRun.input("giay-khen", roster: roster) {
                $0.mode = overprint ? .overprint : .full
            }
            #expect(!input.diagnostics.hasErrors)
            let code = try #require(input.batch.sheet(row: 0, position: 1).codes.first)
            #expect((25.0...30.0).contains(code.side.millimetres.rounded(.up)))
            #expect(code.side.millimetres / Double(code.modules.side) > 0.399)
            let path = folder + "/out.pdf"
            _ = try CertificateRun.press().print(input.batch, to: path)
            try Judge.expectSound(path)
            _ = try Judge.run("pdftoppm", ["-r", "300", "-gray", path, folder + "/page"])
            let read = try Judge.run("zbarimg", ["--raw", "-q", folder + "/page-1.pgm"])
            #expect(read.output.trimmingCharacters(in: .newlines) == text.trimmingSpacesAtEnd)
        }
    }

    @Test("a text that has no room is an error with its row, before a sheet is made")
    func refusesLongTexts() throws {
        try withScratchFolder { folder in
            let roster = try CertificateRun.roster(
                in: folder, header: "Họ và tên,Đối tượng,Chức vụ đơn vị,Thành tích,Mã QR",
                rows: ["Ẩn,cá nhân,Phường 1,Tốt,\(String(repeating: "ạ", count: 600))"])
            let found = try CertificateRun.input("giay-khen", roster: roster).diagnostics
            let finding = try #require(found.first { $0.severity == .error })
            #expect(finding.code == .rosterCodeTooLong)
            #expect(finding.place.row == 2)
        }
    }
}

extension String {
    /// A roster's cells lose the spaces at their ends.
    fileprivate var trimmingSpacesAtEnd: String {
        var text = self
        while text.last == " " { text.removeLast() }
        return text
    }
}
