import BaoCao
import Documents
import Foundation
import Records
import Reports
import TestSupport
import Testing

@Suite("Bad rosters of certificates")
struct BadRosterTests {
    private func findings(_ rows: [String]) throws -> [Diagnostic] {
        try withScratchFolder { folder in
            let roster = try CertificateRun.roster(in: folder, rows: rows)
            let input = try CertificateRun.input("giay-khen", roster: roster)
            if input.diagnostics.hasErrors { return input.diagnostics }
            let path = folder + "/out.pdf"
            defer { #expect(!FileManager.default.fileExists(atPath: path), "a half file is left") }
            do {
                _ = try CertificateRun.press().print(input.batch, to: path)
                return []
            } catch let error as BaoCaoError {
                return error.diagnostics.filter { $0.severity == .error }
            }
        }
    }

    @Test("letters that the font lacks are named with all their rows, and no file is made")
    func certificateNamesMissingLetters() throws {
        let found = try findings([
            "Ẩn 中,cá nhân,Phường 1,Tốt", "Ợ,cá nhân,Phường 1,Tốt", "Ễ 😀,cá nhân,Phường 1,Tốt",
        ])
        #expect(
            found.map(\.code.rawValue) == Array(repeating: "typesetting.missing-glyph", count: 2))
        #expect(found.map(\.place.row) == [2, 4])
    }

    @Test("names that fit nowhere are named with all their rows")
    func namesWhatDoesNotFit() throws {
        let long = Array(repeating: "Nghiêng", count: 90).joined(separator: " ")
        let found = try findings([
            "\(long),tập thể,Phường 1,Tốt", "Ợ,cá nhân,Phường 1,Tốt",
            "Ễ \(long),tập thể,Phường 1,Tốt",
        ])
        #expect(found.map(\.place.row) == [2, 4])
    }

    @Test("a letter that was damaged on its way is an error with its cell")
    func namesDamagedLetters() throws {
        let found = try findings(["Nguy\u{FFFD}n Văn A,cá nhân,Phường 1,Tốt"])
        #expect(found.map(\.code).contains(.rosterControlLetter))
    }

    @Test("rosters in TCVN3 and VNI give the very sheets of Unicode", arguments: ["tcvn3", "vni"])
    func readsOldEncodings(name: String) throws {
        let encoding: LegacyEncoding = name == "vni" ? .vni : .tcvn3
        let rows = [
            "Nguyễn Hữu Thắng,cá nhân,Đảng ủy Phường Tân Phong,Đã có thành tích xuất sắc trong phong trào",
            "Trần Thị Ngọc Bưởi,cá nhân,Hội đồng nhân dân Phường Bảy,Đã có thành tích trong phong trào thi đua",
            "Hội Cựu chiến binh Phường Một,tập thể,Quận Mười,Đã có nhiều đóng góp cho phong trào",
        ]
        try withScratchFolder { folder in
            let path = try CertificateRun.roster(in: folder, rows: rows)
            let plain = try CertificateRun.input("giay-khen", roster: path).batch
            let header = "Họ và tên,Đối tượng,Chức vụ đơn vị,Thành tích"
            let encoded = try ([header] + rows).map { try #require(encoding.encode($0)) }
            try encoded.joined(separator: "\n").write(
                toFile: path, atomically: true, encoding: .utf8)
            let old = try CertificateRun.input("giay-khen", roster: path)
            #expect(
                old.diagnostics.contains {
                    $0.code.rawValue.contains("legacy") || $0.code.rawValue.contains("encoding")
                })
            for row in 0..<3 {
                for field in ["ten", "don_vi", "thanh_tich"] {
                    // Capitals of TCVN3 live in a font of their own.
                    #expect(
                        Array(old.batch.value(field, row: row).lowercased().utf8)
                            == Array(plain.value(field, row: row).lowercased().utf8))
                }
            }
        }
    }
}
