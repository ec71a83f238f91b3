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
private let mm = 72 / 25.4

/// Prints the sample of the yearly review and lends the file.
private func printed<Value>(
    _ change: (inout ReviewPrinting.Request) -> Void = { _ in },
    _ body: (String, ReviewPrinting.Printed) throws -> Value
) throws -> Value {
    var request = ReviewPrinting.Request(
        template: "tong-ket-nam",
        records: root.appendingPathComponent("templates/tong-ket-nam/sample").path)
    change(&request)
    return try withScratchFolder { folder in
        let path = folder + "/review.pdf"
        let result = try ReviewPrinting(home: Home(folder: root)).print(request, to: path)
        return try body(path, result)
    }
}

/// The finished review under the Party's standard, measured (HD 05-HD/VPTW; numbers of the
/// parts in brackets).
@Suite struct PartyPageTests {
    let text: MeasuredText
    let verdict: String
    let pages: Int

    init() throws {
        (text, verdict, pages) = try printed({
            $0.number = 5
            $0.date = CivilDate(year: 2026, month: 12, day: 5)
        }) { path, result in
            try Judge.expectSound(path)
            return (
                try MeasuredText(of: path), try Judge.run("pdftotext", [path, "-"]).output,
                result.files[0].pages
            )
        }
    }

    @Test func hasEightPagesOrMore() { #expect(pages >= 8) }

    @Test func keepsTheMargins() {
        for line in text.lines {
            let size = text.sizes[line.page - 1]
            guard size.width < size.height else { continue }
            #expect(line.left > 30 * mm - 1, "page \(line.page): \(line.text)")
            #expect(line.right < 195 * mm + 1, "page \(line.page): \(line.text)")
            #expect(line.baseline < 277 * mm, "page \(line.page): \(line.text)")
            #expect(
                line.baseline > 20 * mm || line.text.allSatisfy(\.isNumber),
                "page \(line.page): \(line.text)")
        }
    }

    @Test func setsTheTitleOfTheParty() throws {  // (1)
        let title = try #require(text.line("ĐẢNG CỘNG SẢN VIỆT NAM", page: 1))
        #expect(title.sizes == [15])
        #expect(title.isBold)
        #expect(abs(title.right - title.left - 72.9 * mm) < mm)
        #expect(text.line("CỘNG HOÀ XÃ HỘI") == nil)
    }

    @Test func writesTheNumberWithoutAColon() throws {  // (3)
        let number = try #require(text.line("Số 05-BC/ĐU", page: 1))
        #expect(number.sizes == [14])
        #expect(!number.isBold)
        #expect(text.line("*", page: 1) != nil)
    }

    @Test func writesTheDateInItalics() throws {  // (4)
        let date = try #require(text.line("ngày 05 tháng 12 năm 2026", page: 1))
        #expect(date.isItalic)
        #expect(date.sizes == [14])
    }

    @Test func centresTheKindOverFiveHyphens() throws {  // (5a)
        let kind = try #require(text.line("BÁO CÁO", page: 1))
        #expect(kind.isBold)
        #expect(kind.sizes.allSatisfy { (15...16).contains($0) })
        let middle = (30 + 195) / 2 * mm
        #expect(abs(kind.center - middle) < mm)
        let hyphens = try #require(text.lines.first { $0.text == "-----" })
        #expect(abs(hyphens.center - middle) < mm)
    }

    @Test func setsBodyTextOnAnExactPitch() throws {  // (6)
        let first = try #require(text.line("- Căn cứ ", page: 1))
        #expect(first.sizes.allSatisfy { (14...15).contains($0) })
        #expect(abs(first.left - 40 * mm) < 0.5 * mm)
        let following = text.lines.drop { $0.text != first.text }.dropFirst().prefix(2)
        var above = first.baseline
        for line in following {
            #expect((18...22).contains(line.baseline - above))
            #expect(abs(line.left - 30 * mm) < 0.5 * mm)
            above = line.baseline
        }
        #expect(abs(first.right - 195 * mm) < 0.5 * mm)
    }

    @Test func numbersPagesFromTheSecond() throws {  // (14)
        let numbers = text.lines.filter {
            $0.baseline < 18 * mm && $0.text.allSatisfy(\.isNumber) && !$0.text.isEmpty
        }
        #expect(!numbers.contains { $0.page == 1 })
        let second = try #require(numbers.first { $0.page == 2 })
        #expect(second.text == "2")
        #expect(second.sizes == [14])
        #expect(abs(second.center - (30 + 195) / 2 * mm) < mm)
        // The digits of the face are 0.66 em high.
        #expect(abs(second.baseline - 0.66 * 14 - 10 * mm) < mm)
    }

    @Test func setsRecipientsLevelWithTheAuthority() throws {  // (9b, 7a)
        let recipients = try #require(text.lines.first { $0.text.contains("Nơi nhận:") })
        let authority = try #require(
            text.lines.first { $0.text.contains("T/M ") && $0.page == recipients.page })
        #expect(abs(recipients.baseline - authority.baseline) < 2 * mm)
        #expect(recipients.sizes == [14])
        #expect(authority.isBold)
        let body = text.lines.filter {
            $0.page == recipients.page && $0.baseline < authority.baseline - 14
                && $0.baseline > 20 * mm
        }
        #expect(body.count >= 2)
    }

    @Test func statesFiguresAsTheSourceDoes() {
        for words in ["74 tổ chức", "4.759 đảng viên", "101 mô hình", "44", "288"] {
            #expect(verdict.contains(words), "\(words)")
        }
    }

    @Test func listsWhatDoesNotAddUp() throws {
        let appendix = try #require(verdict.firstRange(of: "ĐỐI CHIẾU SỐ LIỆU"))
        let list = verdict[appendix.upperBound...]
        for figure in ["74", "72", "101", "98", "107"] { #expect(list.contains(figure)) }
    }
}

@Suite struct ReviewRequestTests {
    @Test func leavesRoomForNumberAndDateAndSaysSo() throws {
        try printed { path, result in
            let text = try Judge.run("pdftotext", ["-layout", path, "-"]).output
            #expect(text.contains("-BC/ĐU"))
            let codes = result.diagnostics.map(\.code.rawValue)
            #expect(codes.contains("reports.number-left-blank"))
            #expect(codes.contains("reports.date-left-blank"))
        }
    }

    @Test func printsTheSameBytesTwice() throws {
        let first = try printed { path, _ in try Data(contentsOf: URL(fileURLWithPath: path)) }
        let second = try printed { path, _ in try Data(contentsOf: URL(fileURLWithPath: path)) }
        #expect(first == second)
    }

    @Test func movesTheReconciliationOutOfAFinalReport() throws {
        try printed({ $0.isFinal = true }) { path, result in
            #expect(result.files.count == 2)
            let report = try Judge.run("pdftotext", [path, "-"]).output
            #expect(!report.contains("ĐỐI CHIẾU SỐ LIỆU"))
            let beside = try Judge.run("pdftotext", [result.files[1].path, "-"]).output
            #expect(beside.contains("72"))
        }
    }

    @Test func mirrorsTheMarginsOfEvenPages() throws {
        try printed({ $0.isDuplex = true }) { path, _ in
            let text = try MeasuredText(of: path)
            let even = text.lines.filter { $0.page == 2 }
            #expect(even.allSatisfy { $0.left > 15 * mm - 1 && $0.right < 180 * mm + 1 })
            #expect(even.contains { $0.left < 16 * mm })
        }
    }

    @Test func printsUnderTheStatesStandard() throws {
        try printed({ $0.standard = "nha-nuoc-nd30" }) { path, _ in
            let text = try MeasuredText(of: path)
            #expect(text.line("Độc lập - Tự do - Hạnh phúc", page: 1) != nil)
            #expect(text.line("ĐẢNG CỘNG SẢN VIỆT NAM", page: 1) == nil)
            #expect(text.line("Số: ", page: 1) != nil)
        }
    }

    @Test func printsTheDraftMark() throws {
        try printed({ $0.draft = 2 }) { path, _ in
            let mark = try #require(try MeasuredText(of: path).line("Dự thảo lần 2", page: 1))
            #expect(mark.isItalic)
        }
    }
}
