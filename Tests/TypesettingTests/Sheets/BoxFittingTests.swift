import Documents
import TestSupport
import Testing

@testable import Typesetting

@Suite("Fitting of texts into boxes")
struct BoxFittingTests {
    @Test(
        "few lines first, ends of line before unit words",
        arguments: [
            ("Ủ", 26.0, ["Ủ"]),
            ("H'Hen Niê Kđăm", 26, ["H'Hen Niê Kđăm"]),
            ("Đồng chí NGUYỄN THỊ HOÀNG PHƯƠNG ẪM", 26, ["Đồng chí NGUYỄN THỊ HOÀNG PHƯƠNG ẪM"]),
            (
                "Chi bộ Trường Trung học phổ thông Nguyễn Hữu Ưởng trực thuộc Đảng ủy Phường 12",
                22,
                [
                    "Chi bộ Trường Trung học phổ thông Nguyễn Hữu Ưởng",
                    "trực thuộc Đảng ủy Phường 12",
                ]
            ),
            (
                "CHI BỘ TRƯỜNG TIỂU HỌC HỒ THỊ KỶ ĐẢNG BỘ PHƯỜNG TÂN PHONG HỒNG", 22,
                ["CHI BỘ TRƯỜNG TIỂU HỌC HỒ THỊ KỶ", "ĐẢNG BỘ PHƯỜNG TÂN PHONG HỒNG"]
            ),
        ])
    func takesFewLines(text: String, size: Double, lines: [String]) throws {
        let set = try SheetFixture.lines(text)
        #expect(set.size == size)
        #expect(set.1 == lines)
    }

    @Test("shrinks on one line before it takes a second")
    func shrinksOnTheGrid() throws {
        let text = "Đảng bộ Công ty Dịch vụ công ích Quận Ể Đông ợ Hồng Phúc"
        let set = try SheetFixture.lines(text)
        #expect(set.1.count == 1)
        #expect(set.size < 26 && set.size >= 20)
        #expect((set.size * 4).rounded() == set.size * 4)
    }

    @Test(
        "never parts a name, a number from its word, or a range of years",
        arguments: [
            "Nguyễn Hoàng Phương Anh Thư", "2021 - 2025", "Phường 12", "số 12", "Ủy ban nhân dân",
        ])
    func keepsUnits(unit: String) throws {
        for width in stride(from: 60.0, through: 240, by: 7) {
            let text =
                "Tập thể cán bộ, công chức Ủy ban nhân dân Phường 12 tổ số 12 giai đoạn "
                + "2021 - 2025 do Nguyễn Hoàng Phương Anh Thư phụ trách"
            let (_, lines) = try SheetFixture.lines(text, width: width)
            guard lines.count <= 3 else { continue }
            #expect(lines.contains { $0.contains(unit) }, "\(width): \(lines)")
        }
    }

    @Test("a collective of 140 letters takes three lines, and every letter is there")
    func takesThreeLines() throws {
        let text =
            "Ban Chấp hành Đảng bộ Công ty Trách nhiệm hữu hạn một thành viên Dịch vụ công ích "
            + "Quận Ẫ và Ban Chấp hành Công đoàn Công ty nhiệm kỳ 2020 - 2025 Ỗ"
        #expect(text.count > 140)
        let (size, lines) = try SheetFixture.lines(text, width: 180)
        #expect(lines.count == 3)
        #expect(size >= 14)
        #expect(lines.joined(separator: " ") == text)
        let lengths = lines.map(\.count)
        #expect((lengths.max() ?? 0) < 2 * (lengths.min() ?? 0), "\(lines)")
    }

    @Test("what does not fit is an error with its row, and is never cut")
    func refusesWhatDoesNotFit() throws {
        let long = String(repeating: "Đảng bộ Khối Ể ", count: 40)
        let (pages, found) = try SheetFixture.pages([
            SheetFixture.sheet(SheetFixture.name(long), row: 7),
            SheetFixture.sheet(SheetFixture.name("Nguyễn Văn Ẩn"), row: 8),
        ])
        let errors = found.filter { $0.severity == .error }
        #expect(errors.map(\.code) == [.sheetTextTooLong])
        #expect(errors.first?.place.row == 7)
        #expect(errors.first?.place.field == "ten")
        #expect(pages.count == 2)
    }

    @Test("every bent sheet is told, straight ones are not")
    func tellsBends() throws {
        let long = "Chi bộ Trường Trung học phổ thông Nguyễn Hữu Ưởng trực thuộc Đảng ủy Phường"
        let sheets = (0..<300).map { row in
            SheetFixture.sheet(
                SheetFixture.name(row.isMultiple(of: 3) ? "\(long) \(row)" : "Ẩn"), row: row)
        }
        let (_, found) = try SheetFixture.pages(sheets)
        #expect(found.count == 100)
        #expect(found.allSatisfy { $0.place.row?.isMultiple(of: 3) == true })
    }

    @Test("running text of several paragraphs shrinks as one until it fits its height")
    func shrinksParagraphs() throws {
        let style = ParagraphStyle(
            text: TextStyle(size: 14), alignment: .justified, leading: .exact(20),
            spaceBefore: .pt(6), firstLineIndent: .mm(10))
        let text = "Tặng Huy hiệu Đảng cho đồng chí có tên dưới đây theo đề nghị của Đảng ủy. "
        let box = TextBox(
            name: "dieu", x: .mm(20), y: .mm(20), width: .mm(100), height: .mm(60),
            paragraphs: [
                Paragraph(String(repeating: text, count: 3), style: style),
                Paragraph(String(repeating: text, count: 3), style: style),
            ],
            position: .top, fits: [TextBox.Fit(lines: .max, greatest: 14, least: 9)])
        let (pages, found) = try SheetFixture.pages([SheetFixture.sheet(box)])
        let runs = SheetFixture.runs(pages.first)
        #expect(found.map(\.code) == [.sheetTextShrunk])
        #expect((runs.first?.size ?? 0) < 14 && (runs.first?.size ?? 0) >= 9)
        #expect((runs.map(\.y).max() ?? 0) <= Length.mm(80).points)
        #expect((pages.first?.elements.filter { $0.role == .paragraph }.count ?? 0) == 2)
    }
}
