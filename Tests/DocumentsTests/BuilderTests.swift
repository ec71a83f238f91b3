import Documents
import Testing

@Suite struct BuilderTests {
    let style = ParagraphStyle(text: TextStyle(size: 14))

    @Test func collectsBlocksInReadingOrderThroughLoopsAndConditions() {
        let shown = true
        let section = Section(setup: PageSetup(margins: .plain)) {
            Paragraph("Một", style: style)
            for name in ["Hai", "Ba"] { Paragraph(name, style: style) }
            if shown { Paragraph("Bốn", style: style) }
            if !shown { Paragraph("Năm", style: style) } else { Paragraph("Sáu", style: style) }
            [Block.pageBreak]
        }
        let words = section.blocks.compactMap { block in
            if case .paragraph(let paragraph) = block { paragraph.plainText } else { nil }
        }
        #expect(words == ["Một", "Hai", "Ba", "Bốn", "Sáu"])
        #expect(section.blocks.count == 6)
    }

    @Test func readsTheRowsOfATableAnyNumberOfTimes() {
        let table = Table(
            columns: [TableColumn(), TableColumn(alignment: .decimal)],
            style: TableStyle(
                header: style, body: style, total: style, caption: style, unit: style)
        ) {
            ["Kinh tế", "26"]
            TableRow(["Tổng số", "26"], kind: .total)
        }
        for _ in 0..<2 {
            let next = table.rows.read()
            #expect(next()?.cells.count == 2)
            #expect(next()?.kind == .total)
            let end = next()
            #expect(end == nil)
        }
    }
}

extension Margins {
    fileprivate static let plain = Margins(
        top: .mm(20), bottom: .mm(20), left: .mm(30), right: .mm(15))
}
