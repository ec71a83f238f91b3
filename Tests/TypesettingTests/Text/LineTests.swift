import Documents
import TestSupport
import Testing

@testable import Typesetting

/// Made-up office prose with stacked marks, dates, numbers, ranges and quotations.
let officeProse = """
    Thực hiện Kế hoạch số 12-KH/ĐU, ngày 05 tháng 3 năm 2023 của Đảng uỷ xã Ẫm Thượng về phong \
    trào thi đua “Dân vận khéo” giai đoạn 2021 - 2025, các chi bộ trực thuộc đã xây dựng 101 mô \
    hình trên các lĩnh vực kinh tế, văn hoá - xã hội, quốc phòng - an ninh; trong đó có 4.759 \
    đảng viên tham gia, đạt 95,6% (tăng 2,5 điểm phần trăm so với năm 2022). Đồng chí Nguyễn Văn \
    A, Bí thư Đảng uỷ, biểu dương ông Trần Đình Ổn và bà Lê Thị Ửng đã ủng hộ 1.250 triệu đồng.
    """

@Suite struct LineTests {
    let setter: TextSetter
    init() throws { setter = try TextSetter(fonts: try .testing()) }

    func style(_ alignment: ParagraphStyle.Alignment, balanced: Bool = false) -> ParagraphStyle {
        ParagraphStyle(
            text: TextStyle(size: 14), alignment: alignment, leading: .exact(18),
            firstLineIndent: .mm(10), balanced: balanced)
    }

    static func text(_ lines: [Line]) -> String {
        lines.flatMap(\.items).map { item in
            guard case .glyphs(let run) = item.content else { return "" }
            return String(decoding: run.text, as: UTF8.self)
        }.joined()
    }

    @Test(arguments: [ParagraphStyle.Alignment.justified, .start, .center, .end])
    func keepsAllTextAtAnyWidth(alignment: ParagraphStyle.Alignment) {
        for width in stride(from: 3.0, to: 700, by: 17) {
            let lines = setter.lines(
                of: Paragraph(officeProse, style: style(alignment)), width: width,
                mark: .element(1))
            let text = Self.text(lines)
            let isWhole = text == officeProse
            // Where words had to be cut the text is the same without its spaces.
            let isCut = text.filter { $0 != " " } == officeProse.filter { $0 != " " }
            #expect(width > 60 ? isWhole : isCut, "width \(width)")
        }
    }

    @Test func justifiesTheRightEdge() {
        for width in stride(from: 240.0, to: 600, by: 31) {
            let lines = setter.lines(
                of: Paragraph(officeProse, style: style(.justified)), width: width,
                mark: .element(1))
            for line in lines.dropLast() {
                #expect(abs(line.x + line.width - width) < 0.01)
                guard case .glyphs(let run)? = line.items.last?.content else { continue }
                #expect(abs(run.x + run.width - width) < 0.01)
                #expect(run.clusters.reduce(0) { $0 + Int($1.bytes) } == run.text.count)
                #expect(run.clusters.reduce(0) { $0 + Int($1.glyphs) } == run.glyphs.count)
            }
            #expect(lines.last.map { $0.x + $0.width <= width + 0.01 } == true)
        }
    }

    @Test func spreadsSpacesMoreEvenlyThanFirstFit() {
        func widest(_ lines: [Line]) -> Double {
            lines.dropLast().flatMap(\.items).reduce(0) { most, item in
                guard case .glyphs(let run) = item.content else { return most }
                var widest = most
                for (index, pair) in zip(run.glyphs, run.glyphs.dropFirst()).enumerated()
                where index + 1 < run.text.count && pair.0.id == run.glyphs.last?.id {
                    widest = max(widest, pair.1.x - pair.0.x)
                }
                return widest
            }
        }
        let lines = setter.lines(
            of: Paragraph(officeProse, style: style(.justified)), width: 467.7, mark: .artifact)
        #expect(widest(lines) < 3.5 * 2.5)
    }

    @Test func breaksALongWordAndSaysSo() throws {
        let word = String(repeating: "Ễợđ", count: 3334)
        let lines = setter.lines(
            of: Paragraph("Chữ " + word, style: style(.justified)), width: 467, mark: .artifact)
        #expect(Self.text(lines).filter { $0 != " " } == "Chữ" + word)
        #expect(lines.allSatisfy { $0.width <= 467.01 })
        #expect(setter.diagnostics.map(\.code) == [.wordBroken])
    }

    @Test func prefersToBreakAddressesBehindASlash() {
        let address = "https://example.invalid/tai-lieu/ke-hoach/nam-2023/phu-luc.pdf"
        let lines = setter.lines(
            of: address, style: ParagraphStyle(text: TextStyle(size: 12)), width: 150,
            mark: .artifact, place: Place())
        #expect(lines.count > 2)
        #expect(
            lines.dropLast().allSatisfy { Self.text([$0]).last.map { "/-.".contains($0) } == true })
    }

    @Test func leavesNoLoneShortWordOnTheLastLine() {
        for width in stride(from: 300.0, to: 600, by: 7) {
            for alignment in [ParagraphStyle.Alignment.justified, .start] {
                let lines = setter.lines(
                    of: Paragraph(officeProse, style: style(alignment)), width: width,
                    mark: .artifact)
                #expect(lines.last.map { Self.text([$0]) } != "đồng.", "width \(width)")
            }
        }
    }

    @Test(arguments: [
        (300.0, "kết quả thực hiện phong trào thi đua |“Dân vận khéo” năm 2023 của Đảng bộ"),
        (
            467,
            "kết quả thực hiện phong trào thi đua “Dân vận khéo” năm 2023, |phương hướng, nhiệm vụ năm 2024"
        ),
        (300, "về việc sửa đổi, bổ sung một số điều |của Quy chế làm việc của Ban Chấp hành"),
        (226, "ĐẢNG UỶ KHỐI CÁC CƠ QUAN |VÀ DOANH NGHIỆP TỈNH"),
    ])
    func balancesTitlesWhereTheSenseAllows(width: Double, marked: String) {
        var title = style(.center, balanced: true)
        title.text.bold = true
        title.firstLineIndent = .zero
        let lines = setter.lines(
            of: Paragraph(marked.filter { $0 != "|" }, style: title), width: width,
            mark: .artifact)
        #expect(lines.map { Self.text([$0]) }.joined(separator: "|") == marked)
    }

    @Test func setsAnEmptyParagraphAsOneLine() {
        let lines = setter.lines(
            of: Paragraph("", style: style(.start)), width: 100, mark: .artifact)
        #expect(lines.count == 1)
        #expect(lines.first?.height == 18)
    }

    @Test func shapesEachWordOnce() {
        _ = setter.lines(
            of: Paragraph(officeProse, style: style(.justified)), width: 400, mark: .artifact)
        let shaped = setter.compositor.cache.shapings
        for size in [10.0, 12, 14] {
            let style = ParagraphStyle(text: TextStyle(size: size))
            _ = setter.lines(of: Paragraph(officeProse, style: style), width: 400, mark: .artifact)
        }
        #expect(setter.compositor.cache.shapings == shaped)
        #expect(setter.compositor.cache.lookups > 3 * shaped)
    }
}
