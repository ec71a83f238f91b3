import Documents
import Foundation
import Records
import Testing

@testable import Reports

@Suite("Rosters and what is checked in them")
struct RosterTests {
    private func codes(_ text: String) throws -> [Diagnostic.Code] {
        RosterChecks(try CertificateFixture.batch(text)).diagnostics.map(\.code)
    }

    @Test(
        "finds what is wrong, with the row",
        arguments: [
            (
                "Ẩn,Nam,1980,Phường 1,Tốt", "Ẩn,Nam,1980,Phường 1,Tốt",
                "reports.roster-same-achievement"
            ),
            ("Ẩn,Nam,1980,Phường 1,Tốt", "Ẩn,Nam,1980,Phường 1,Giỏi", "reports.roster-duplicate"),
            ("Ẩn,Nam,1980,Phường 1,Tốt", "Ẩn,Nam,1985,Phường 2,Tốt", "reports.roster-homonyms"),
            ("Ẩn,Nam,1980,Phường 1,Tốt", "Ợ,,1985,Phường 2,Tốt", "reports.roster-no-salutation"),
            ("Ẩn,Nam,1980,Phường 1,Tốt", "Ợ,Nữ,1985,,Tốt", "reports.roster-no-unit"),
            ("Ẩn,Nam,1980,Phường 1,Tốt", "Ợ,Nữ,1985,Phường 1,", "reports.roster-missing-value"),
            (
                "Ẩn,Nam,1980,Phường 1,Tốt", "Ợ,Nữ,1985,Phường 1,\"Đạt Trong sạch, vững mạnh\"",
                "reports.roster-old-phrase"
            ),
        ])
    func finds(first: String, second: String, code: String) throws {
        let text = "Họ và tên,Giới tính,Năm sinh,Đơn vị,Thành tích\n\(first)\n\(second)\n"
        let found = RosterChecks(try CertificateFixture.batch(text)).diagnostics
        #expect(found.map(\.code.rawValue) == [code])
        #expect(found.first?.place.row == 3)
    }

    @Test("an unknown kind of recipient is told; a name that says how to address it gets no more")
    func readsKindsAndAddresses() throws {
        let batch = try CertificateFixture.batch(
            """
            Họ và tên,Đối tượng,Giới tính,Đơn vị,Thành tích
            Ẩn,ca nhan,Nam,Phường 1,Tốt
            Hộ gia đình ông Ợ,gia đình,,Phường 1,Tốt
            Bà Ễ,cá nhân,Nữ,Phường 1,Tốt
            Hội Nông dân,đoàn viên,Nam,Phường 1,Tốt

            """)
        #expect((0..<3).map { batch.kind(row: $0) } == [.person, .household, .person])
        #expect(batch.value("xung_ho", row: 1).isEmpty)
        #expect(batch.value("xung_ho", row: 2).isEmpty)
        let found = RosterChecks(batch).diagnostics
        #expect(found.map(\.code) == [.rosterUnknownKind])
        #expect(found.first?.place.row == 5)
    }

    @Test("a good roster has nothing to tell")
    func findsNothing() throws {
        #expect(
            try codes("Họ và tên,Giới tính,Đơn vị,Thành tích\nẨn,Nam,Phường 1,Tốt\n").isEmpty)
    }

    @Test("decomposed letters and TCVN3 give the same sheets as NFC")
    func readsEncodings() throws {
        let text =
            "Họ và tên,Đơn vị,Thành tích\nNguyễn Hữu Ẩn,Đảng ủy Phường Tân Phong,Đã có thành tích "
            + "xuất sắc trong phong trào thi đua Dân vận khéo\n"
        let plain = try #require(try CertificateFixture.roster(text).table)
        let apart = try CertificateFixture.roster(text.decomposedStringWithCanonicalMapping)
        let table = try #require(apart.table)
        #expect(apart.diagnostics.contains { $0.code.rawValue == "records.decomposed-text" })
        for column in 0..<3 {
            #expect(
                Array(table.text(row: 0, column: column).utf8)
                    == Array(plain.text(row: 0, column: column).utf8))
        }
    }

    @Test("ten thousand rows with one broken: the one is named")
    func findsOneInManyRows() throws {
        var text = "Họ và tên,Giới tính,Đơn vị,Thành tích\n"
        for row in 0..<10_000 {
            text += row == 7_777 ? ",Nam,Phường 1,Tốt\n" : "Người \(row),Nam,Phường 1,Tốt\n"
        }
        let found = RosterChecks(try CertificateFixture.batch(text)).diagnostics
        #expect(found.map(\.code) == [.rosterMissingValue])
        #expect(found.first?.place.row == 7_779)
    }

    @Test(
        "file names are never paths",
        arguments: [
            ("../../etc/passwd", "etc-passwd"), ("Nguyễn Văn Ẩn", "nguyen-van-an"),
            ("H'Hen Niê Kđăm", "h-hen-nie-kdam"), ("///", ""), ("Đỗ\u{0} Ợ", "do-o"),
        ])
    func cleansNames(name: String, plain: String) { #expect(FileNames.plain(name) == plain) }
}
