import Documents
import TestSupport
import Testing

@testable import Reports

@Suite struct LetterheadTests {
    /// A body at each of five levels: level, name, parent, symbol, place.
    private static let levels: [(String, String, String?, String, String)] = [
        ("co-quan-trung-uong", "Ban Tổ chức", nil, "BTCTW", "Hà Nội"),
        ("tinh", "Đồng Tháp", nil, "TU", "Đồng Tháp"),
        ("co-quan-tinh", "Ban Tuyên giáo và Dân vận", "Tuyên Quang", "BTGDVTU", "Tuyên Quang"),
        ("xa", "xã Công Hải", "tỉnh Khánh Hoà", "ĐU", "Công Hải"),
        ("chi-bo", "Trường Tiểu học Lê Lợi", "xã Tiên Phong", "CB", "Tiên Phong"),
    ]

    @Test(arguments: levels.indices)
    func headsOfFiveLevelsOfBodies(index: Int) throws {
        let (level, name, parent, symbol, place) = Self.levels[index]
        let standard = try Standards.load("dang-hd05")
        let lines = try #require(standard.issuer(level)).lines(name: name, parent: parent)
        let kind = try #require(standard.kind("bao-cao"))
        let head = Letterhead(
            superior: lines.superior, bodies: [lines.body],
            number: DocumentNumber(5, kind: kind, bodies: [symbol]), place: place,
            date: IssueDate("2026-06-05"))
        try expectReference(dump(head.blocks(under: standard)), named: "head-\(level)")
    }

    @Test func headOfAStateBody() throws {
        let standard = try Standards.load("nha-nuoc-nd30")
        let lines = try #require(standard.issuer("co-quan-ubnd"))
            .lines(name: "Sở Lao động - Thương binh và Xã hội", parent: "tỉnh Khánh Hòa")
        let kind = try #require(standard.kind("bao-cao"))
        let head = Letterhead(
            superior: lines.superior, bodies: [lines.body],
            number: DocumentNumber(5, kind: kind, bodies: ["SLĐTBXH"]), place: "Khánh Hòa",
            date: IssueDate("2026-06-05"))
        try expectReference(dump(head.blocks(under: standard)), named: "head-state")
    }

    @Test(arguments: ["dang-hd05", "nha-nuoc-nd30"])
    func headOfADraftLetterWithMarksAndBlanks(id: String) throws {
        let standard = try Standards.load(id)
        let kind = try #require(standard.kind("cong-van"))
        let head = Letterhead(
            superior: "Tỉnh uỷ Khánh Hoà", bodies: ["Ban Tổ chức", "Ban Tuyên giáo và Dân vận"],
            number: DocumentNumber(nil, kind: kind, bodies: ["BTCTU", "BTGDVTU"]),
            place: "Khánh Hoà", year: 2026,
            letterSummary: "Triển khai phong trào thi đua “Dân vận khéo” năm 2026",
            secrecy: "Mật", urgency: "Thượng khẩn", circulation: "Lưu hành nội bộ", draft: 2)
        try expectReference(dump(head.blocks(under: standard)), named: "head-letter-\(id)")
    }

    @Test func thePartyHasNoQuocHieuAndTheStateNoStar() throws {
        let party = try Standards.load("dang-hd05").letterhead
        let state = try Standards.load("nha-nuoc-nd30").letterhead
        #expect(party.motto == nil)
        #expect(party.star == "*")
        #expect(state.star == nil)
        #expect(state.motto == "Độc lập - Tự do - Hạnh phúc")
        #expect(party.title == "ĐẢNG CỘNG SẢN VIỆT NAM")
    }

    @Test(arguments: [
        ("dang-hd05", "Triển khai kế hoạch", "về việc triển khai kế hoạch"),
        ("dang-hd05", "V/v triển khai kế hoạch", "về việc triển khai kế hoạch"),
        ("dang-hd05", "Về tình hình Ẫ Ỗ", "về tình hình Ẫ Ỗ"),
        ("dang-hd36", "V/v triển khai kế hoạch", "triển khai kế hoạch"),
        ("nha-nuoc-nd30", "về việc triển khai", "V/v triển khai"),
        ("nha-nuoc-nd30", "V/v triển khai", "V/v triển khai"),
    ])
    func subjectsOfLettersOpenAsTheRuleSays(id: String, given: String, expected: String) throws {
        let standard = try Standards.load(id)
        guard case .paragraph(let line) = SubjectLine(given).block(under: standard) else {
            Issue.record("no paragraph")
            return
        }
        #expect(line.plainText == expected)
    }

    /// Widths that the faces were measured at, in millimetres.
    @Test(arguments: [
        ("Khánh Hoà, ngày 05 tháng 3 năm 2026", 14.0, false, 78.2),
        ("ĐẢNG CỘNG SẢN VIỆT NAM", 15, true, 72.9), ("BAN TUYÊN GIÁO VÀ DÂN VẬN", 14, true, 75.6),
    ])
    func widthsAreEstimatedOnTheWideSide(text: String, size: Double, bold: Bool, real: Double) {
        let width = TimesEstimate.width(of: text, in: TextStyle(size: size, bold: bold))
        #expect((real - 0.5...real * 1.1).contains(width.millimetres), "\(width.millimetres)")
    }

    @Test func longPlacesKeepTheDateOnOneLine() throws {
        let standard = try Standards.load("dang-hd05")
        let usual = standard.headColumns(date: "Khánh Hoà, ngày 05 tháng 3 năm 2026")
        #expect(abs(usual.right.millimetres - 85) < 0.001)
        let long = standard.headColumns(date: "Thành phố Hồ Chí Minh, ngày 25 tháng 12 năm 2026")
        #expect(long.right.millimetres > 105)
        #expect(abs((long.left + long.right).millimetres - 165) < 0.001)
        let endless = standard.headColumns(date: String(repeating: "Ẫ", count: 10_000))
        #expect(abs(endless.left.millimetres - 55) < 0.001)
    }

    @Test(arguments: ["dang-hd05", "nha-nuoc-nd30"])
    func titles(id: String) throws {
        let standard = try Standards.load(id)
        let title = TitleBlock(
            kind: "Báo cáo",
            summary: "Kết quả thực hiện phong trào thi đua “Dân vận khéo” năm 2026")
        try expectReference(dump(title.blocks(under: standard)), named: "title-\(id)")
    }
}
