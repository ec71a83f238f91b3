import Documents
import Finishing

/// Made-up documents, and finishing them in one call.
enum TestDocument {
    static let metadata = Metadata(
        title: "Báo cáo tổng kết năm 2023 – Ẫ Ỗ Ể ợ ữ đ Đ", author: "Đảng ủy xã Mẫu",
        subject: "Kết quả & nhiệm vụ <2024>", keywords: ["tổng kết", "mô hình"],
        created: "2023-12-20T10:00:00+07:00")

    /// A heading, paragraphs, a table, a list, a figure and a link over two pages.
    static let review: [TestPage] = [
        TestPage(
            contents: [
                .border, .text("1", nil), .text("BÁO CÁO TỔNG KẾT", 1),
                .text("Ẫ Ỗ Ể ợ ữ đ Đ: kết quả năm 2023", 2), .text("dòng thứ hai", 2), .rule,
                .text("Tiêu chí", 5), .text("Số lượng", 6), .text("Mô hình mới", 8),
                .text("4.759", 9), .square(11), .text("xem phụ lục", 12), .text("đoạn dài", 13),
            ],
            elements: [
                StructureElement(id: 0, parent: nil, role: .document),
                StructureElement(id: 1, parent: 0, role: .heading1, title: "Báo cáo"),
                StructureElement(id: 2, parent: 0, role: .paragraph),
                StructureElement(id: 3, parent: 0, role: .table),
                StructureElement(id: 4, parent: 3, role: .tableRow),
                StructureElement(id: 5, parent: 4, role: .headerCell, scope: .column),
                StructureElement(id: 6, parent: 4, role: .headerCell, scope: .column),
                StructureElement(id: 7, parent: 3, role: .tableRow),
                StructureElement(id: 8, parent: 7, role: .headerCell, scope: .row),
                StructureElement(id: 9, parent: 7, role: .dataCell),
                StructureElement(id: 10, parent: 0, role: .paragraph),
                StructureElement(
                    id: 11, parent: 10, role: .figure, alternativeText: "Biểu đồ: tăng 2%"),
                StructureElement(
                    id: 12, parent: 10, role: .link, alternativeText: "Tới phụ lục"),
                StructureElement(id: 13, parent: 0, role: .paragraph),
            ],
            links: [
                LinkSpot(
                    target: "#phu-luc", box: SheetBox(x: 85, y: 240, width: 80, height: 14),
                    element: 12)
            ],
            bookmarks: [OutlineEntry(title: "Báo cáo tổng kết", level: 1, y: 90)],
            boxes: [ElementBox(element: 11, box: SheetBox(x: 85, y: 220, width: 40, height: 12))]
        ),
        TestPage(
            contents: [
                .border, .text("2", nil), .text("đoạn dài, tiếp", 13), .text("Phụ lục", 14),
                .text("-", 17), .text("mục thứ nhất", 18), .text("chú thích", 19),
                .text("https://vi-du.vn", 20),
            ],
            elements: [
                StructureElement(id: 14, parent: 0, role: .heading2),
                StructureElement(id: 15, parent: 0, role: .list),
                StructureElement(id: 16, parent: 15, role: .listItem),
                StructureElement(id: 17, parent: 16, role: .label),
                StructureElement(id: 18, parent: 16, role: .listBody),
                StructureElement(id: 19, parent: 0, role: .note),
                StructureElement(id: 20, parent: 0, role: .link),
            ],
            links: [
                LinkSpot(
                    target: "https://vi-du.vn/a?b=(c)",
                    box: SheetBox(x: 85, y: 180, width: 80, height: 14), element: 20)
            ],
            bookmarks: [OutlineEntry(title: "Phụ lục", level: 2, y: 108)],
            anchors: [NamedSpot(name: "phu-luc", y: 108)]),
    ]

    /// `pages` drawn and finished, a chunk every `pagesInAChunk`.
    static func finish(
        _ pages: [TestPage], pagesInAChunk: Int = 64,
        options: FinishingOptions = FinishingOptions(metadata: metadata)
    ) throws -> (bytes: [UInt8], file: FinishedFile) {
        var bytes: [UInt8] = []
        var finisher = try Finisher(options: options) { bytes.append(contentsOf: $0) }
        for start in stride(from: 0, to: pages.count, by: pagesInAChunk) {
            let part = Array(pages[start..<min(start + pagesInAChunk, pages.count)])
            try finisher.add(chunk: TestChunk.draw(part), pages: part.map(\.structure))
        }
        let file = try finisher.finish()
        return (bytes, file)
    }
}
