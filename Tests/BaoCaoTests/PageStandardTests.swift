import BaoCao
import Documents
import Reports
import Testing
import Typesetting

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Pages set under a standard, measured against it: nothing may break it.
@Suite struct PageStandardTests {
    private static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    private func standard(_ id: String) throws -> PageStandard {
        let file = Self.root.appendingPathComponent("templates/standards/\(id).yaml")
        return try PageStandard.load(yaml: String(contentsOf: file, encoding: .utf8))
    }

    private func pages(_ document: Document) throws -> [MeasuredPage] {
        let home = try Home.find(given: Self.root.path, environment: [:], executable: nil)
        let fonts = try FontLibrary(home: home).book()
        let typesetter = try Typesetter(fonts: fonts)
        var pages: [MeasuredPage] = []
        try typesetter.typeset(document) { pages.append(MeasuredPage($0, fonts: fonts)) }
        return pages
    }

    /// A paper of `paragraphs` paragraphs with everything a head and a foot can hold.
    private func paper(
        under standard: PageStandard, kind name: String, paragraphs: Int, duplex: Bool = false
    ) throws -> Document {
        let kind = try #require(standard.kind(name))
        let isParty = standard.system == .party
        let head = Letterhead(
            superior: isParty ? "Đảng bộ tỉnh Khánh Hoà" : nil,
            bodies: [isParty ? "Đảng uỷ xã Công Hải" : "Ủy ban nhân dân xã Công Hải"],
            number: DocumentNumber(5, kind: kind, bodies: [isParty ? "ĐU" : "UBND"]),
            place: "Công Hải", date: IssueDate("2026-06-05"),
            letterSummary: kind.isLetter ? "Triển khai phong trào “Dân vận khéo”" : nil)
        var blocks = head.blocks(under: standard)
        if kind.isLetter {
            blocks += Addressees(["Các chi bộ Ẫ", "Các tổ dân vận"]).blocks(under: standard)
        } else {
            let title = TitleBlock(
                kind: kind.name,
                summary: "Kết quả thực hiện phong trào thi đua “Dân vận khéo” năm 2026 và phương "
                    + "hướng, nhiệm vụ trọng tâm năm 2027")
            blocks += title.blocks(under: standard)
        }
        let text =
            "Đảng uỷ đã lãnh đạo các chi bộ trực thuộc triển khai phong trào thi đua “Dân vận "
            + "khéo”; xây dựng 44 mô hình, điển hình, đạt 95,6% kế hoạch, tăng 4,2 điểm phần "
            + "trăm so với cùng kỳ năm trước, giữ vững Ẫ Ỗ Ể ợ ữ đ Đ."
        for number in 1...paragraphs {
            if number % 5 == 1 {
                let heading = standard.heading(level: 1, label: "I.", "Kết quả thực hiện")
                blocks.append(.paragraph(heading))
            }
            blocks.append(.paragraph(standard.bodyParagraph(text)))
        }
        let closing = ClosingBlock(
            signature: .onBehalf(of: "Ban Thường vụ", post: "Phó Bí thư", name: "Đỗ Thị Ẫm"),
            recipients: Recipients(
                ["Thường trực Tỉnh uỷ", "Các chi bộ trực thuộc"],
                archive: isParty ? "Văn phòng Đảng uỷ" : "VT, TH", hasAddressees: kind.isLetter))
        blocks += closing.blocks(under: standard)
        let section = Section(setup: standard.page.setup(duplex: duplex), blocks: blocks)
        return Document(metadata: Metadata(title: "Ẫ"), sections: [section])
    }

    @Test(arguments: ["dang-hd05", "dang-hd36", "nha-nuoc-nd30"], ["bao-cao", "cong-van"])
    func whatIsSetUnderAStandardKeepsIt(id: String, kind: String) throws {
        let standard = try standard(id)
        let pages = try pages(paper(under: standard, kind: kind, paragraphs: 14))
        #expect(pages.count > 1)
        let findings = StandardCheck(standard).findings(on: pages)
        #expect(findings.isEmpty, "\(findings.map(Wording(.en).line).joined(separator: "\n"))")
    }

    @Test func backsOfSheetsHaveTheirMarginsExchanged() throws {
        let standard = try standard("dang-hd05")
        let paper = try paper(under: standard, kind: "bao-cao", paragraphs: 14, duplex: true)
        let pages = try pages(paper)
        #expect(StandardCheck(standard, duplex: true).findings(on: pages).isEmpty)
        let codes = StandardCheck(standard).findings(on: pages).map(\.code)
        #expect(codes.contains(.checkLeftMargin))
    }

    /// The block of signature and recipients is never alone on its page.
    @Test(arguments: 6...16)
    func theFootTakesLinesOfTheTextAlong(paragraphs: Int) throws {
        let standard = try standard("dang-hd05")
        let pages = try pages(paper(under: standard, kind: "bao-cao", paragraphs: paragraphs))
        let last = try #require(pages.last)
        let label = try #require(last.texts.first { $0.text.hasPrefix("Nơi") })
        let above = last.texts.filter {
            $0.baseline < label.baseline - 1 && $0.baseline > standard.page.margins.top.points
        }
        #expect(Set(above.map(\.baseline)).count >= 2)
    }

    @Test func aPaperUnderTheOtherStandardIsFoundOut() throws {
        let party = try standard("dang-hd05")
        let state = try standard("nha-nuoc-nd30")
        let pages = try pages(paper(under: state, kind: "bao-cao", paragraphs: 3))
        let codes = Set(StandardCheck(party).findings(on: pages).map(\.code))
        #expect(
            codes.isSuperset(of: [
                .checkHeadTitle, .checkForeignHead, .checkStar, .checkNumber, .checkSummaryCase,
                .checkSummaryEnd, .checkSigningForm, .checkFace,
            ]), "\(codes)")
    }

    /// Ways to bend a standard, and what is found on pages set under the bent one.
    private static let bends:
        [(code: Diagnostic.Code, bend: @Sendable (inout PageStandard) -> Void)] = [
            (.checkSheet, { $0.page.paper = .a3 }),
            (.checkLeftMargin, { $0.page.margins.left = .mm(20) }),
            (.checkRightMargin, { $0.page.margins.right = .mm(5) }),
            (.checkTopMargin, { $0.page.margins.top = .mm(12) }),
            (.checkBottomMargin, { $0.page.margins.bottom = .mm(8) }),
            (.checkPageNumber, { $0.page.numberFromTop = .mm(5) }),
            (.checkFirstPageNumber, { $0.page.numberFirstShown = 1 }),
            (.checkNoPageNumber, { $0.page.numberFirstShown = 99 }),
            (.checkSize, { $0.components[.kind]?.style.text.size = 12 }),
            (.checkFace, { $0.components[.placeDate]?.style.text.italic = false }),
            (.checkHeadTitle, { $0.letterhead.title = "ĐẢNG CỘNG SẢN" }),
            (.checkHeadRule, { $0.components[.title]?.line?.rule.extent = .ofTextBefore(0.5) }),
            (.checkStar, { $0.letterhead.star = nil }),
            (.checkNumber, { $0.number.label = "Số: " }),
            (.checkNumber, { $0.number.digits = 1 }),
            (.checkNumber, { $0.number.pattern = Pattern("{number}/{kind}-{bodies}") }),
            (.checkDate, { $0.date.paddedDaysBelow = 0 }),
            (.checkDate, { $0.date.paddedMonthsBelow = 10 }),
            (.checkSummaryCase, { $0.components[.summary]?.casing = .upper }),
            (.checkSummaryCase, { $0.components[.summary]?.casing = .upperFirst }),
            (.checkSummaryEnd, { $0.components[.summaryEnd]?.fixedText = "----" }),
            (.checkPitch, { $0.components[.body]?.style.leading = .exact(30) }),
            (.checkPitch, { $0.components[.body]?.style.leading = .multiple(1) }),
            (.checkIndent, { $0.components[.body]?.style.firstLineIndent = .mm(15) }),
            (.checkRightEdge, { $0.components[.body]?.style.alignment = .start }),
            (.checkParagraphGap, { $0.components[.body]?.style.spaceAfter = .pt(2) }),
            (.checkSigningForm, { $0.signing.forms[.onBehalf]?.prefix = "TM. " }),
            (.checkLevel, { $0.components[.recipientsLabel]?.style.leading = .exact(40) }),
            (.checkArchive, { $0.recipients.archive = Pattern("Gửi {archive}") }),
        ]

    @Test(arguments: bends.indices)
    func whatIsSetAnotherWayIsFoundOut(index: Int) throws {
        let standard = try standard("dang-hd05")
        var bent = standard
        Self.bends[index].bend(&bent)
        let pages = try pages(paper(under: bent, kind: "bao-cao", paragraphs: 14))
        let findings = StandardCheck(standard).findings(on: pages)
        let code = Self.bends[index].code
        #expect(findings.contains { $0.code == code }, "no \(code.rawValue)")
        // One bend is one kind of finding, or what it brings along.
        #expect(Set(findings.map(\.code)).count <= 3, "\(findings.map(Wording(.en).line))")
        for finding in findings { #expect(!Wording(.vi).message(finding).contains("{")) }
    }

    @Test func aPaperOfTheOldMarginsIsFoundOut() throws {
        let standard = try standard("dang-hd05")
        var document = try paper(under: standard, kind: "bao-cao", paragraphs: 3)
        document.sections[0].setup.margins = try #require(standard.page.obsoleteMargins)
        let codes = StandardCheck(standard).findings(on: try pages(document)).map(\.code)
        #expect(codes.contains(.checkOldMargins))
    }
}
