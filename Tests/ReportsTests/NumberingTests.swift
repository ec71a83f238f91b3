import Reports
import Testing

@Suite struct NumberingTests {
    @Test(arguments: [
        (Numbering.roman, 1, "I."), (.roman, 4, "IV."), (.roman, 19, "XIX."), (.arabic, 12, "12."),
        (.letter, 5, "đ)"), (.letter, 6, "e)"), (.letter, 7, "g)"), (.letter, 24, "aa)"),
        (.parenthesised, 3, "(3)"), (.word, 1, "Một là,"), (.word, 4, "Bốn là,"),
        (.word, 11, "Mười một là,"), (.orderedPart, 1, "Phần thứ nhất"),
        (.orderedPart, 4, "Phần thứ tư"), (.dash, 9, "-"),
    ])
    func labels(numbering: Numbering, ordinal: Int, label: String) {
        #expect(numbering.label(ordinal) == label)
    }

    @Test(arguments: [
        (0, "không"), (5, "năm"), (10, "mười"), (15, "mười lăm"), (21, "hai mươi mốt"),
        (24, "hai mươi tư"), (105, "một trăm linh năm"), (110, "một trăm mười"),
        (1_005, "một nghìn không trăm linh năm"), (4_759, "bốn nghìn bảy trăm năm mươi chín"),
        (5_215_000, "năm triệu hai trăm mười lăm nghìn"),
        (1_000_000_000, "một tỷ"), (-3, "âm ba"),
    ])
    func readsNumbers(value: Int, words: String) {
        #expect(NumberWords.cardinal(value) == words)
    }

    @Test(arguments: [
        ("đảng viên", "Đảng viên"), ("“dân vận khéo”", "“Dân vận khéo”"),
        ("02 mô hình", "02 mô hình"),
        ("ủy ban", "Ủy ban"), ("", ""), ("…", "…"),
    ])
    func capitalisesTheFirstLetter(text: String, expected: String) {
        #expect(text.capitalisedFirst == expected)
    }
}
