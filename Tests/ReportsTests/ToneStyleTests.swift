import Reports
import Testing

@Suite struct ToneStyleTests {
    /// Each pair is the same text in both styles.
    static let pairs: [(main: String, first: String)] = [
        ("hoà", "hòa"), ("HOÀ", "HÒA"), ("Hoà bình", "Hòa bình"), ("khoẻ", "khỏe"),
        ("Tỉnh uỷ", "Tỉnh ủy"), ("TỈNH UỶ", "TỈNH ỦY"), ("thuỷ lợi", "thủy lợi"),
        ("toạ đàm", "tọa đàm"), ("xoá, khoá", "xóa, khóa"), ("huỷ bỏ.", "hủy bỏ."),
        ("luỹ kế", "lũy kế"), ("Khánh Hoà, Hoà Bình", "Khánh Hòa, Hòa Bình"),
    ]

    @Test(arguments: pairs) func convertsBothWays(pair: (main: String, first: String)) {
        #expect(ToneStyle.firstVowel.apply(to: pair.main) == pair.first)
        #expect(ToneStyle.mainVowel.apply(to: pair.first) == pair.main)
        #expect(ToneStyle.mainVowel.apply(to: pair.main) == pair.main)
        #expect(ToneStyle.firstVowel.apply(to: pair.first) == pair.first)
    }

    @Test(arguments: [
        "quý", "Quỹ", "QUỲ", "quỷ", "hoàn thành", "thuyền", "xoáy", "khuỷu", "ngoèo", "thoải mái",
        "quà", "của", "mùa", "Ẫ Ỗ Ể ợ ữ đ Đ", "hoa", "tuy",
    ])
    func leavesOtherSyllablesAlone(text: String) {
        #expect(ToneStyle.firstVowel.apply(to: text) == text)
        #expect(ToneStyle.mainVowel.apply(to: text) == text)
    }

    @Test func leavesQuotedNamesAlone() {
        let text = "hoà trong “khoẻ đẹp” và thuỷ"
        #expect(
            ToneStyle.firstVowel.apply(to: text, skipsQuoted: true)
                == "hòa trong “khoẻ đẹp” và thủy")
    }
}
