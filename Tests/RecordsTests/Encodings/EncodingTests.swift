import Testing

@testable import Records

private let sentence =
    "Đẩy mạnh phong trào thi đua “Dân vận khéo”; củng cố tổ chức, nữ đồng chí Nguyễn Thị Ước"

/// The 67 small letters and their capitals.
private let letters =
    VietnameseLetters.lowercase + VietnameseLetters.lowercase.map(VietnameseLetters.capital)

@Suite struct EncodingTests {
    @Test func thereAre134Letters() {
        #expect(letters.count == 134)
        #expect(Set(letters).count == 134)
    }

    @Test(arguments: [LegacyEncoding.vni, .windows1258])
    func bringsAll134LettersBack(encoding: LegacyEncoding) throws {
        for letter in letters {
            for text in [String(Character(letter)), "t\(letter)n", "\(letter)\(letter)"] {
                let encoded = try #require(encoding.encode(text))
                #expect(encoding.decode(encoded).unicodeScalars.elementsEqual(text.unicodeScalars))
            }
        }
    }

    @Test func bringsAll134LettersBackInTCVN3WithItsCapitalFont() throws {
        for letter in letters {
            let text = String(Character(letter))
            if let encoded = LegacyEncoding.tcvn3.encode(text) {
                #expect(LegacyEncoding.tcvn3.decode(encoded).unicodeScalars.elementsEqual([letter]))
            } else {
                let encoded = try #require(LegacyEncoding.tcvn3.encode(text.lowercased()))
                let decoded = LegacyEncoding.tcvn3.decode(encoded, capitals: true)
                #expect(decoded.unicodeScalars.elementsEqual([letter]))
            }
        }
    }

    /// Strings as offices have them on their disks, typed from the published code tables.
    @Test(arguments: [
        (LegacyEncoding.tcvn3, "§¶ng uû tØnh Kh¸nh Hoµ", "Đảng uỷ tỉnh Khánh Hoà"),
        (.tcvn3, "NguyÔn ThÞ \u{AD}íc m¬", "Nguyễn Thị ước mơ"),
        (.vni, "Ñaûng uûy tænh Khaùnh Hoøa", "Đảng ủy tỉnh Khánh Hòa"),
        (.vni, "ÑAÛNG COÄNG SAÛN VIEÄT NAM", "ĐẢNG CỘNG SẢN VIỆT NAM"),
        (.vni, "Nguyeãn Thò Ngöôøi", "Nguyễn Thị Người"),
        (.windows1258, "Ðaòi hôòi ðaÒng uyÒ tiÒnh Khaình Hoà", "Đại hội đảng uỷ tỉnh Khánh Hoà"),
    ])
    func readsWhatOfficesWrote(encoding: LegacyEncoding, raw: String, expected: String) {
        #expect(encoding.decode(raw).unicodeScalars.elementsEqual(expected.unicodeScalars))
    }

    @Test(arguments: LegacyEncoding.allCases)
    func recognisesEncodedText(encoding: LegacyEncoding) throws {
        let plain = encoding == .tcvn3 ? sentence.lowercased() : sentence
        let ascii = plain.replacing("“", with: "\"").replacing("”", with: "\"")
        let encoded = try #require(encoding.encode(ascii))
        #expect(EncodingGuess([encoded]).encoding == encoding)
    }

    @Test(arguments: [
        sentence, "Café Đà Lạt", "H'Hen Niê Kđăm", "Độc lập - Tự do", "Ông", "abc 123", "",
        "São Tomé, Zürich, Ångström", "Mô hình số 12: ôn hòa",
    ])
    func leavesUnicodeAlone(text: String) {
        #expect(EncodingGuess([text]).encoding == nil)
    }

    @Test(arguments: [".VnTime", ".VnTimeH", "VNI-Times", "Times New Roman"])
    func readsTheEncodingOffAFontName(name: String) {
        let found = LegacyEncoding.ofFont(name)
        #expect((found?.encoding == .tcvn3) == name.hasPrefix(".Vn"))
        #expect((found?.encoding == .vni) == name.hasPrefix("VNI"))
        #expect((found?.capitals ?? false) == name.hasSuffix("TimeH"))
    }
}
