import Documents
import Foundation
import Testing

@testable import Records

@Suite struct TextTests {
    private let stacked = "Ẫ Ỗ Ể ợ ữ đ Đ Nguyễn Thị Uyển, xã Suối Giàng"

    @Test func composesDecomposedTextAndSaysSo() throws {
        let decomposed = stacked.decomposedStringWithCanonicalMapping
        let yaml = "mottos:\n  - {text: \"một\"}\n  - {text: \"\(decomposed)\"}\n"
        let reading = try Fixtures.read(["so.yaml": yaml])
        let text = try #require(reading.book["mottos"].last?["text"].text)
        #expect(text.unicodeScalars.elementsEqual(stacked.unicodeScalars))
        #expect(
            Fixtures.lines(reading.diagnostics) == [
                "note records.decomposed-text so.yaml:3:12 [text]"
            ])
        #expect(reading.diagnostics.first?.arguments["count"] == "1")
    }

    @Test func composesEveryVietnameseLetter() {
        for letter in VietnameseLetters.lowercase
            + VietnameseLetters.lowercase.map(VietnameseLetters.capital)
        {
            let composed = String(letter)
            let result = TextCleaning.clean(composed.decomposedStringWithCanonicalMapping)
            #expect(result.text.unicodeScalars.elementsEqual(composed.unicodeScalars))
            #expect(!TextCleaning.clean(composed).wasDecomposed)
        }
    }

    @Test func takesOutControlCharactersAndNamesThem() throws {
        let reading = try Fixtures.read([
            "phuong-cham.csv": "Phương châm;Ghi chú\ngần\u{7} dân;a\u{200B}b\n"
        ])
        let motto = try #require(reading.book["mottos"].first)
        #expect(motto["text"].text == "gần dân")
        #expect(motto["note"].text == "ab")
        #expect(reading.diagnostics.map { $0.arguments["code"] } == ["U+0007", "U+200B"])
        #expect(
            Fixtures.lines(reading.diagnostics) == [
                "warning records.control-character phuong-cham.csv:2 hàng 2 [Phương châm]",
                "warning records.control-character phuong-cham.csv:2 hàng 2 [Ghi chú]",
            ])
    }

    @Test func keepsAWordOfTenThousandLetters() throws {
        let word = String(repeating: "ợ", count: 10_000)
        let reading = try Fixtures.read([
            "a.yaml": "mottos: [{text: \(word)}]\n", "phuong-cham.csv": "text,id\n\(word),x\n",
        ])
        #expect(Fixtures.lines(reading.diagnostics) == [])
        #expect(reading.book["mottos"].map { $0["text"].text?.count } == [10_000, 10_000])
    }

    @Test(arguments: [
        ("  a\tb \n", "a\tb"), ("a\r\nb\rc", "a\nb\nc"),
        ("“Dân vận khéo” – 2023…", "“Dân vận khéo” – 2023…"),
        ("\u{A0}", "\u{A0}"), ("", ""), ("   ", ""),
    ])
    func cleansText(raw: String, expected: String) {
        let result = TextCleaning.clean(raw).text
        #expect(result.unicodeScalars.elementsEqual(expected.unicodeScalars))
    }

    @Test(arguments: [
        ("Hoà Bình", "HÒA  bình"), ("Cơ quan ban hành", "co_quan-ban hanh"),
        ("Số, ký hiệu", "số ký hiệu"), ("ĐVT", "đvt"), ("Tỷ lệ (%)", "ty le %"),
        ("Ủy ban".decomposedStringWithCanonicalMapping, "uỷ ban"),
    ])
    func foldsWhatIsTypedDifferently(a: String, b: String) {
        #expect(TextFolding.key(a) == TextFolding.key(b))
    }

    @Test(arguments: [
        ("kinh te", "kinh tế"), ("van hoa - xa hoi", "văn hóa - xã hội"), ("kinh tết", "kinh tế"),
        ("quốc phòng", nil), ("", nil), ("zzzzzz", nil),
    ])
    func hintsAtTheNearestName(name: String, expected: String?) {
        let known = ["kinh tế", "văn hóa - xã hội", "quốc phòng - an ninh"]
        #expect(NearestName.of(name, among: known) == expected)
    }

    @Test func makesIdentifiers() {
        #expect(
            TextFolding.slug("Đảng ủy Khối các Cơ quan tỉnh") == "dang-uy-khoi-cac-co-quan-tinh")
    }
}
