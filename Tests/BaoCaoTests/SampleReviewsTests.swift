import BaoCao
import Documents
import Records
import TestSupport
import Testing

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

private let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

/// Every sample of every review as an office would print it.
@Suite struct SampleReviewsTests {
    struct Sample: Sendable, CustomTestStringConvertible {
        var template: String
        var folder = "sample"
        /// What the source documents say, as it stands on the pages.
        var says: [String]
        /// Landscape pages.
        var landscape = 0...0
        var testDescription: String { "\(template)/\(folder)" }
    }

    static let samples = [
        Sample(
            template: "tong-ket-nam",
            says: [
                "hiện có 74 tổ chức cơ sở đảng, gồm 44 đảng bộ cơ sở và 28 chi bộ cơ sở",
                "288 chi bộ trực thuộc đảng bộ cơ sở", "tiếp tục xây dựng, duy trì 101 mô hình",
                "kinh tế 26 (26,53%)", "09 điển hình", "(1) Đổi mới", "(5) Sơ kết",
            ], landscape: 0...6),
        Sample(
            template: "tong-ket-giai-doan",
            says: [
                "5.102", "1.085", "4.037", "hơn 7.600", "gần 6.500", "12.735", "Quận 11", "2.827",
                "1. Phát huy",
            ], landscape: 1...1),
        Sample(
            template: "cum-thi-dua",
            says: ["68/68 cấp uỷ cơ sở", "191", "61", "với gần 10 ý kiến", "tham luận"]),
        Sample(
            template: "cum-thi-dua", folder: "sample-cum-1",
            says: [
                "Cụm thi đua 1 có 06 đơn vị", "Quận Tân Bình", "Trương Quốc Lâm",
                "kết luận 03 nội dung",
            ]),
        Sample(
            template: "khoi-dan-van",
            says: [
                "108 khối với 1.265 thành viên", "từ 7 đến 13 người", "11,71", "Xem lại|Đếm lại",
            ]
        ),
        Sample(
            template: "chuyen-de",
            says: ["08 chi bộ trực thuộc, 135 đảng viên", "14 đồng chí", "Một là, đổi mới"]),
        Sample(
            template: "chuyen-de", folder: "sample-lai-chau",
            says: ["Hợp tác xã: 250", "Làng nghề được UBND tỉnh công nhận: 05", "cầm tay chỉ việc"]
        ),
        Sample(
            template: "so-ket-6-thang",
            says: ["53,44%", "Hợp tác xã Chè Sơn Hội", "+21,59"], landscape: 1...4),
        Sample(
            template: "tong-hop-tinh",
            says: ["97/100 đơn vị", "1.303 mô hình", "khoảng 26.599 ngày công"], landscape: 1...8),
    ]

    private func print(_ sample: Sample, to path: String) throws -> ReviewPrinting.Printed {
        let folder = root.appendingPathComponent("templates/\(sample.template)/\(sample.folder)")
        var request = ReviewPrinting.Request(template: sample.template, records: folder.path)
        request.number = 12
        return try ReviewPrinting(home: Home(folder: root)).print(request, to: path)
    }

    @Test(arguments: samples) func prints(_ sample: Sample) throws {
        try withScratchFolder { folder in
            let (first, second) = (folder + "/1.pdf", folder + "/2.pdf")
            let printed = try print(sample, to: first)
            #expect(!printed.diagnostics.hasErrors)
            // What an office would have to fill in by hand is filled in.
            let empty = printed.diagnostics.filter {
                ["reports.section-empty", "reports.value-missing"].contains($0.code.rawValue)
            }
            #expect(empty.isEmpty, "\(empty)")
            let raw = try Judge.text(of: first)
            let words = raw.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            for expected in sample.says {
                let isSaid = expected.split(separator: "|").contains { words.contains($0) }
                #expect(isSaid, "\(expected)")
            }
            #expect(!raw.contains("……"))
            try checkPages(first, sample)
            _ = try print(sample, to: second)
            #expect(
                try Data(contentsOf: URL(fileURLWithPath: first))
                    == Data(contentsOf: URL(fileURLWithPath: second)))
        }
    }

    /// Pages as an office expects them: a number on every page but the first of the paper and of
    /// an appendix, no page that holds a signature only, pages turned only for wide tables.
    private func checkPages(_ path: String, _ sample: Sample) throws {
        let text = try MeasuredText(of: path)
        let turned = text.sizes.filter { $0.width > $0.height }.count
        #expect(sample.landscape.contains(turned), "\(turned)")
        for page in 1...text.sizes.count {
            let lines = text.lines.filter { $0.page == page }
            let isHeaded = lines.prefix(8).contains {
                $0.text.hasPrefix("Phụ lục") || $0.text.contains("ĐẢNG CỘNG SẢN VIỆT NAM")
            }
            let hasNumber = lines.contains {
                $0.baseline < 18 * 72 / 25.4 && !$0.text.isEmpty && $0.text.allSatisfy(\.isNumber)
            }
            #expect(hasNumber != isHeaded, "page \(page)")
            if lines.contains(where: { $0.text.contains("Nơi nhận:") }) {
                let above = lines.prefix { !$0.text.contains("Nơi nhận:") }
                #expect(above.count > 2, "page \(page)")
            }
        }
    }
}
