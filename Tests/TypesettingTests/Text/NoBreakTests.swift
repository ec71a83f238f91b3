import Documents
import TestSupport
import Testing

@testable import Typesetting

@Suite struct NoBreakTests {
    /// Where lines may end: each text with `|` at the spaces that are free.
    @Test(arguments: [
        "ngày 05 tháng 3 năm 2023|của|Đảng|uỷ",
        "Kế|hoạch|số 12-KH/ĐU,|ngày 05/3/2023|của",
        "theo|Điều 5,|khoản 2,|điểm a|Quy|chế",
        "tại|điểm đ)|khoản 3|Mục II",
        "(năm 2023)|có|4.759 đảng|viên,|đạt|95,6 %|so|với",
        "giai|đoạn|2021 - 2025|và|2026 – 2030",
        "kinh|tế,|văn|hoá -|xã|hội",
        "đồng chí Nguyễn Văn A,|Bí|thư|Đảng|uỷ",
        "Đồng chí Ẩn|và|ông Ổn|cùng|bà Ửng",
        "Lê Thị Ánh Tuyết|Đảng|uỷ|viên",
        "Ban|Tuyên|giáo|Đảng|uỷ|Khối",
        "quý I|và|quý IV|năm 2023",
        "Nhiệm|kỳ|khoá XIII,|lần thứ XIV|của",
        "5 triệu đồng|và|1.250 tỷ đồng.",
        "Tăng|2,5 điểm|phần|trăm",
        "xem|tr. 15|và|Bảng 2",
        "TS. Lê Thị B.|Và",
        "Phần I|KẾT|QUẢ",
        "“ Dân|vận|khéo ”",
        "- Như|trên;",
        "năm 2023|đạt|101 mô|hình,|02 điển|hình",
    ])
    func endsLinesOnlyAtFreeSpaces(marked: String) throws {
        let setter = try TextSetter(fonts: try .testing())
        setter.compositor.read(
            marked.replacingBars, style: TextStyle(size: 14), mark: .artifact, place: Place())
        _ = setter.compositor.prepareBreaks(0, setter.compositor.pieces.count, width: 10_000)
        var found = ""
        for piece in setter.compositor.pieces {
            switch (piece.kind, piece.lineEnd) {
            case (.space, .never): found += " "
            case (.space, _): found += "|"
            default:
                let bytes = setter.compositor.text[
                    Int(piece.start)..<Int(piece.start + piece.count)]
                found += String(decoding: bytes, as: UTF8.self)
            }
        }
        #expect(found == marked)
    }

    @Test func keepsARunWhole() throws {
        let setter = try TextSetter(fonts: try .testing())
        let name = TextRun("Trần Thị Ánh Tuyết", keepsTogether: true)
        let paragraph = Paragraph(
            [.plain("Khen thưởng "), .text(name), .plain(" và các bạn")],
            style: ParagraphStyle(text: TextStyle(size: 14)))
        for width in stride(from: 140.0, to: 300, by: 9) {
            let lines = setter.lines(of: paragraph, width: width, mark: .artifact)
            #expect(lines.contains { LineTests.text([$0]).contains("Trần Thị Ánh Tuyết") })
        }
        // Wider than the line, it gives way, and no text is lost.
        let narrow = setter.lines(of: paragraph, width: 90, mark: .artifact)
        #expect(LineTests.text(narrow) == paragraph.plainText)
        #expect(narrow.allSatisfy { $0.width <= 90 })
        #expect(setter.diagnostics.isEmpty)
    }

    @Test func leavesTheTextItsPlainSpaces() throws {
        let setter = try TextSetter(fonts: try .testing())
        let text = "ngày 05 tháng 3 năm 2023"
        let items = setter.run(
            text, style: TextStyle(size: 14), x: 0, baseline: 0, mark: .artifact, place: Place())
        guard case .glyphs(let run)? = items.first?.content else {
            Issue.record("no glyphs")
            return
        }
        #expect(run.text == Array(text.utf8))
    }
}

extension String {
    fileprivate var replacingBars: String { String(map { $0 == "|" ? " " : $0 }) }
}
