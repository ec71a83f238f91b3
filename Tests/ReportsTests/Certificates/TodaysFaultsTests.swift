import Documents
import Records
import Testing

@testable import Reports

/// Faults of the programs that offices print certificates with today, each held against us:
///
/// 1. places in pixels of a screen, one paper size for every blank, no printer offset
///    → millimetres, the sheet's own size, a printer profile (RegistrationTests in BaoCaoTests,
///    CalibrationTests);
/// 2. lines broken after 13 words, the last break lost so that two words fuse
///    → `keepsWordsApart`, and BoxFittingTests of Typesetting for measured lines;
/// 3. Unicode and TCVN3 confused in È Í Ó Õ Ú
///    → `keepsEveryLetter` here, round trips of all letters in RecordsTests/Encodings;
/// 4. script fonts without Vietnamese letters, silently replaced
///    → `namesMissingLetters` in BoxFittingTests' neighbours and `certificateNamesMissingLetters`
///    in BaoCaoTests;
/// 5. "Ông:" with a colon but "Bà" without, no "Đồng chí", "Bà" for unknown sex
///    → `addressesEvenly`;
/// 6. "Số bằng: 01" on every paper → `numbersDiffer`, AwardRegisterTests;
/// 7. hiding a field by printing it red → `leavesOutWhatTheBlankHas`;
/// 8. one print window a person → one file for all, ranges (CertificateBatchTests);
/// 9. "5.2000.000 đồng", a sum whose words are another sum, "Tặng Huy 55 tuổi Đảng hiệu Đảng"
///    → `refusesSlipsInAmounts`, `countsRewards`.
@Suite("Faults of today's programs")
struct TodaysFaultsTests {
    private func texts(_ rows: String, row: Int = 0) throws -> [String: String] {
        let batch = try CertificateFixture.batch(
            "Họ và tên,Đối tượng,Giới tính,Đơn vị,Thành tích\n" + rows)
        return CertificateFixture.texts(batch.sheet(row: row, position: row + 1))
    }

    @Test("2: words never fuse, whatever their number")
    func keepsWordsApart() throws {
        let unit =
            "Ban Dân vận khéo giai đoạn một hai ba bốn năm sáu bảy tám chín mười mười một mười hai"
        #expect(try texts("Ẩn,cá nhân,Nam,\(unit),Tốt")["don_vi"] == "Đơn vị: " + unit)
    }

    @Test("3: the letters that today's converters damage stay")
    func keepsEveryLetter() throws {
        let name = "È É Í Ó Õ Ú è é í ó õ ú Ế Ễ Ợ Ữ Đ"
        #expect(
            try texts("\(name),cá nhân,Nam,Phường 1,Tốt")["ten"] == "TẶNG Ông " + name.uppercased())
    }

    @Test(
        "5: forms of address are even, and none is guessed",
        arguments: [
            ("cá nhân,Nam", "Ông "), ("cá nhân,Nữ", "Bà "), ("cá nhân,", ""), ("tập thể,", ""),
            ("hộ gia đình,", "Gia đình "),
        ])
    func addressesEvenly(kind: String, address: String) throws {
        #expect(try texts("Ẩn,\(kind),Phường 1,Tốt")["ten"] == "TẶNG \(address)ẨN")
    }

    @Test("6: the number of a paper is its own")
    func numbersDiffer() throws {
        var batch = try CertificateFixture.batch(
            "Họ và tên,Giới tính,Đơn vị,Thành tích\nẨn,Nam,a,Tốt\nỢ,Nữ,b,Tốt")
        batch.assign("so_vang", ["17", "18"])
        #expect((0..<2).map { batch.value("so_vang", row: $0) } == ["17", "18"])
    }

    @Test("7: what the blank has is left out, not painted over")
    func leavesOutWhatTheBlankHas() throws {
        var batch = try CertificateFixture.batch("Họ và tên,Thành tích\nẨn,Tốt")
        batch.mode = .overprint
        #expect(!batch.sheet(row: 0, position: 1).boxes.contains { $0.name == "dau" })
    }

    @Test("9: 5.2000.000 is no amount", arguments: ["5.2000.000", "5.215.00", "năm triệu", "5,2"])
    func refusesSlipsInAmounts(text: String) { #expect(FieldText.amount(text) == nil) }

    @Test(
        "9: digits and words come from one number",
        arguments: [
            ("3,5", "1.490.000", "5.215.000 đồng (năm triệu hai trăm mười lăm nghìn đồng)"),
            ("0,3", "1490000", "447.000 đồng (bốn trăm bốn mươi bảy nghìn đồng)"),
            ("10", "2.340.000", "23.400.000 đồng (hai mươi ba triệu bốn trăm nghìn đồng)"),
        ])
    func countsRewards(multiple: String, wage: String, written: String) throws {
        let table = try #require(
            try CertificateFixture.roster("Họ và tên,Thành tích\nẨn,Tốt").table)
        let batch = CertificateBatch(
            template: try CertificateFixture.template(), roster: table,
            batch: ["he_so": multiple, "luong_co_so": wage])
        #expect(CertificateFixture.texts(batch.sheet(row: 0, position: 1))["tien"] == written)
    }

    @Test(
        "the base wage is that of the day of the decision",
        arguments: [
            ("2019-06-30", "1390000"), ("2019-07-01", "1490000"), ("2024-07-01", "2340000"),
            ("2010-01-01", ""),
        ])
    func takesTheWageOfTheDay(day: String, wage: String) throws {
        let rules = try RewardRules.load(
            yaml: """
                base_wages:
                  - {from: 2018-07-01, amount: "1.390.000", source: a}
                  - {from: 2019-07-01, amount: "1.490.000", source: b}
                  - {from: 2024-07-01, amount: "2.340.000", source: c}
                multiples: []
                """, file: "muc-thuong.yaml")
        let template = try CertificateFixture.template {
            $0.replacing(", kind: money, default: \"1.490.000\"", with: ", kind: money")
        }
        let table = try #require(
            try CertificateFixture.roster("Họ và tên,Thành tích\nẨn,Tốt").table)
        let batch = CertificateBatch(
            template: template, roster: table, batch: ["ngay": day, "tien_thuong.ca-nhan": "0,3"],
            rewards: rules)
        #expect(batch.value("luong_co_so", row: 0) == wage)
    }
}
