import Documents
import Testing

@testable import Reports

@Suite struct OfficeLinesTests {
    /// Pieces between which lines may end.
    @Test(arguments: [
        ("Ban Tuyên giáo và Dân vận", ["Ban Tuyên giáo", "và Dân vận"]),
        ("BAN TUYÊN GIÁO VÀ DÂN VẬN", ["BAN TUYÊN GIÁO", "VÀ DÂN VẬN"]),
        ("Đảng uỷ xã Công Hải", ["Đảng uỷ", "xã Công Hải"]),
        ("Đảng bộ thành phố Hồ Chí Minh", ["Đảng bộ", "thành phố Hồ Chí Minh"]),
        (
            "Đảng bộ Khối cơ quan và doanh nghiệp tỉnh Yên Bái",
            ["Đảng bộ", "Khối cơ quan", "và doanh nghiệp", "tỉnh Yên Bái"]
        ),
        (
            "Sở Lao động - Thương binh và Xã hội",
            ["Sở Lao", "động -", "Thương", "binh", "và Xã hội"]
        ),
        (
            "kết quả phong trào “Dân vận khéo” năm 2026",
            ["kết quả", "phong trào", "“Dân vận khéo”", "năm 2026"]
        ),
        (
            "giai đoạn 2021 - 2025, nhiệm kỳ 2020 - 2025",
            ["giai đoạn 2021 - 2025,", "nhiệm kỳ 2020 - 2025"]
        ),
        (
            "Đại hội đại biểu Đảng bộ tỉnh lần thứ XVIII",
            ["Đại hội", "đại biểu", "Đảng bộ", "tỉnh", "lần thứ XVIII"]
        ),
        ("năm học mới", ["năm", "học", "mới"]), ("và", ["và"]), ("", []), ("- -", ["- -"]),
        (
            "số    -BC/ĐU, ngày   /   /2026 của Đảng uỷ",
            ["số    -BC/ĐU,", "ngày   /   /2026", "của Đảng uỷ"]
        ),
        ("Tỉnh uỷ Tuyên Quang", ["Tỉnh uỷ", "Tuyên Quang"]),
        ("TỈNH ỦY TUYÊN QUANG", ["TỈNH ỦY", "TUYÊN", "QUANG"]),
        ("T/M BAN THƯỜNG VỤ TỈNH UỶ", ["T/M BAN THƯỜNG VỤ", "TỈNH UỶ"]),
    ])
    func tiesTheWordsOfAnOffice(text: String, pieces: [String]) throws {
        let lines = try Standards.load("dang-hd05").phrases.lines
        #expect(lines.pieces(of: text[...]) == pieces)
    }

    @Test func aLongQuoteIsNotTied() throws {
        let lines = try Standards.load("dang-hd05").phrases.lines
        let pieces = lines.pieces(of: "“Dân vận khéo trong xây dựng nông thôn mới kiểu mẫu”")
        #expect(pieces.allSatisfy { $0.count <= OfficeLines.longestTie })
        #expect(pieces.count > 3)
    }

    @Test func textKeepsItsWordsAndForcedBreaks() throws {
        let standard = try Standards.load("dang-hd05")
        let paragraph = standard.paragraph(.issuingBody, "Ban Tuyên giáo\nvà Dân vận Ẫ ợ đ")
        #expect(paragraph.plainText == "BAN TUYÊN GIÁO VÀ DÂN VẬN Ẫ Ợ Đ")
        #expect(paragraph.inlines.contains(.lineBreak))
    }

    @Test(arguments: [
        (LetterCasing.upper, "đường Ễ ợ ữ ặ", "ĐƯỜNG Ễ Ợ Ữ Ặ"),
        (.lowerFirst, "Ứng phó mưa lũ", "ứng phó mưa lũ"), (.lowerFirst, "Đợt hai", "đợt hai"),
        (.lowerFirst, "UBND xã", "UBND xã"), (.lowerFirst, "“Dân vận khéo”", "“Dân vận khéo”"),
        (.lowerFirst, "Đảng bộ xã", "Đảng bộ xã"), (.lowerFirst, "Đảngx", "đảngx"),
        (.upperFirst, "đợt hai", "Đợt hai"), (.asIs, "ợ Đ", "ợ Đ"), (.upper, "", ""),
    ])
    func changesVietnameseLetters(casing: LetterCasing, text: String, expected: String) {
        let found = casing.apply(to: text, keeping: ["Đảng"])
        #expect(Array(found.unicodeScalars) == Array(expected.unicodeScalars))
    }

    @Test func headingsTakeTheirLabelInTheSameCase() throws {
        let standard = try Standards.load("dang-hd05")
        let first = standard.heading(level: 1, label: "I.", "Kết quả thực hiện")
        #expect(first.plainText == "I. KẾT QUẢ THỰC HIỆN")
        #expect(first.role == .heading(level: 2))
        let deep = standard.heading(level: 9, label: "a)", "Về kinh tế")
        #expect(deep.plainText == "a) Về kinh tế")
        #expect(deep.style == standard[.heading4].style)
    }

    @Test func partsAreOneHeadingOnTwoLines() throws {
        let standard = try Standards.load("dang-hd05")
        let blocks = standard.part(label: "Phần thứ nhất", name: "Kết quả và đánh giá")
        guard case .paragraph(let part)? = blocks.first else {
            Issue.record("no paragraph")
            return
        }
        #expect(part.plainText == "Phần thứ nhất KẾT QUẢ VÀ ĐÁNH GIÁ")
        #expect(part.role == .heading(level: 1))
        #expect(part.inlines.contains(.lineBreak))
        #expect(part.style.spaceBefore == .pt(12))
    }
}

@Suite struct MatchKeyTests {
    @Test(arguments: [
        ("Tỉnh uỷ", "TỈNH ỦY"), ("Hoả tốc", "HỎA TỐC"), ("Khánh Hoà", "khánh hòa"),
        ("khoẻ", "khỏe"), ("Quỳ", "quỳ"), ("", ""), ("Ẫ Ỗ đ", "ẫ ỗ Đ"),
    ])
    func bothSpellingsAreOneName(a: String, b: String) {
        #expect(Array(a.matchKey.unicodeScalars) == Array(b.matchKey.unicodeScalars))
    }

    @Test func otherNamesStayApart() {
        #expect("hoá".matchKey != "hoà".matchKey)
        #expect("quy".matchKey != "quỷ".matchKey)
        #expect("toan".matchKey != "toàn".matchKey)
    }
}
