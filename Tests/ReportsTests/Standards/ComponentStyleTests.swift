import Documents
import Testing

@testable import Reports

/// The tables of the rules, written again in short: size, weight and slant, place, case.
@Suite struct ComponentStyleTests {
    @Test(
        arguments: [
            (ComponentKey.title, 15.0, "b", "center", LetterCasing.upper),
            (.superiorBody, 14, "", "center", .upper), (.issuingBody, 14, "b", "center", .upper),
            (.star, 14, "", "center", .asIs), (.number, 14, "", "center", .asIs),
            (.placeDate, 14, "i", "center", .asIs), (.kind, 16, "b", "center", .upper),
            (.summary, 15, "b", "center", .lowerFirst), (.summaryEnd, 14, "b", "center", .asIs),
            (.letterSummary, 12, "i", "center", .lowerFirst), (.body, 14, "", "justified", .asIs),
            (.partLabel, 14, "b", "center", .asIs), (.partTitle, 14, "b", "center", .upper),
            (.divisionTitle, 14, "b", "center", .upper), (.article, 14, "b", "justified", .asIs),
            (.clause, 14, "", "justified", .asIs), (.point, 14, "", "justified", .asIs),
            (.authority, 14, "b", "center", .upper), (.post, 14, "", "center", .upper),
            (.solePost, 14, "b", "center", .upper), (.signer, 14, "b", "center", .asIs),
            (.addresseesLabel, 14, "i", "end", .asIs), (.addressees, 14, "", "start", .asIs),
            (.recipientsLabel, 14, "u", "start", .asIs), (.recipients, 12, "", "start", .asIs),
            (.urgency, 14, "b", "center", .upper), (.circulation, 12, "b", "center", .upper),
            (.draft, 14, "i", "center", .asIs), (.contact, 10, "", "center", .asIs),
        ] as [(ComponentKey, Double, String, String, LetterCasing)])
    func partyComponentsLookAsHD05Says(
        key: ComponentKey, size: Double, marks: String, place: String, casing: LetterCasing
    ) throws {
        let standard = try Standards.load("dang-hd05")
        expect(standard[key], size, marks, place, casing)
    }

    @Test(
        arguments: [
            (ComponentKey.title, 13.0, "b", "center", LetterCasing.upper),
            (.motto, 14, "b", "center", .asIs), (.superiorBody, 13, "", "center", .upper),
            (.issuingBody, 13, "b", "center", .upper), (.number, 13, "", "center", .asIs),
            (.placeDate, 14, "i", "center", .asIs), (.kind, 14, "b", "center", .upper),
            (.summary, 14, "b", "center", .upperFirst), (.letterSummary, 12, "", "center", .asIs),
            (.legalBasis, 14, "i", "justified", .asIs), (.body, 14, "", "justified", .asIs),
            (.authority, 14, "b", "center", .upper), (.post, 14, "b", "center", .upper),
            (.signer, 14, "b", "center", .asIs), (.recipientsLabel, 12, "bi", "start", .asIs),
            (.recipients, 11, "", "start", .asIs), (.typist, 11, "", "start", .asIs),
            (.appendixLabel, 14, "b", "center", .asIs), (.appendixSource, 14, "i", "center", .asIs),
            (.attachmentStamp, 10, "", "end", .asIs),
        ] as [(ComponentKey, Double, String, String, LetterCasing)])
    func stateComponentsLookAsTheDecreeSays(
        key: ComponentKey, size: Double, marks: String, place: String, casing: LetterCasing
    ) throws {
        let standard = try Standards.load("nha-nuoc-nd30")
        expect(standard[key], size, marks, place, casing)
    }

    @Test func olderPartyPapersDifferWhereTheGuideChanged() throws {
        let old = try Standards.load("dang-hd36")
        let new = try Standards.load("dang-hd05")
        #expect(old[.typist].style.text.size == 8)
        #expect(new[.typist].style.text.size == 11)
        #expect(old.recipients.separator == ",")
        #expect(new.recipients.separator == ";")
        #expect(old.addressees.submissionLabel == "Kính gửi:")
        #expect(new.addressees.submissionLabel == "Kính trình:")
        #expect(old.page.margins == new.page.margins)
        #expect(old.issuer("huyen") != nil)
        #expect(new.issuer("huyen") == nil)
    }

    @Test func partyBodyStandsOnAnExactPitch() throws {
        let style = try Standards.load("dang-hd05").bodyStyle
        #expect(style.leading == .exact(20))
        #expect(style.firstLineIndent == .mm(10))
        #expect(style.spaceAfter == .pt(6))
    }

    @Test(arguments: Standards.all)
    func pagesHaveTheMarginsOfBothRules(id: String) throws {
        let standard = try Standards.load(id)
        let setup = standard.page.setup(duplex: true)
        #expect(setup.size == .a4)
        let margins = Margins(top: .mm(20), bottom: .mm(20), left: .mm(30), right: .mm(15))
        #expect(setup.margins == margins)
        #expect(setup.mirrored)
        #expect(setup.numbering?.fromTop == .mm(10))
        #expect(setup.numbering?.style.size == 14)
        #expect(setup.numbering?.firstShown == 2)
        #expect(abs(standard.textWidth.millimetres - 165) < 0.001)
        #expect(standard.page.setup(landscape: true).size == Size.a4.turned)
    }

    /// Widths in millimetres of strings in Times metrics, measured once.
    @Test func headColumnsHoldTheStringsOfOffices() throws {
        let party = try Standards.load("dang-hd05").letterhead
        #expect(party.right.millimetres > 78.2)  // Khánh Hoà, ngày 05 tháng 3 năm 2026
        #expect(party.right.millimetres > 72.9)  // ĐẢNG CỘNG SẢN VIỆT NAM
        #expect(party.left.millimetres > 75.6)  // BAN TUYÊN GIÁO VÀ DÂN VẬN
        let state = try Standards.load("nha-nuoc-nd30").letterhead
        #expect(state.right.millimetres > 95.7)  // CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        #expect(abs((state.left + state.right).millimetres - 165) < 0.001)
        #expect(abs((party.left + party.right).millimetres - 165) < 0.001)
    }

    @Test func tablesAndChartsTakeTheirWordsFromTheStandard() throws {
        let standard = try Standards.load("dang-hd05")
        #expect(standard.tableStyle.rules == .grid)
        #expect(standard.tableStyle.header.text.bold)
        #expect(standard.tableStyle.decimalMark == ",")
        #expect(standard.tableCaption("Cơ cấu", number: 3) == "Bảng 3. Cơ cấu")
        #expect(standard.tableUnit("mô hình") == "Đơn vị tính: mô hình")
        #expect(standard.chartCaption("Mô hình", number: nil) == "Mô hình")
        #expect(standard.tables.firstColumn == "TT")
        #expect(try Standards.load("nha-nuoc-nd30").tables.firstColumn == "STT")
    }

    private func expect(
        _ component: Component, _ size: Double, _ marks: String, _ place: String,
        _ casing: LetterCasing, sourceLocation: SourceLocation = #_sourceLocation
    ) {
        let text = component.style.text
        let found =
            (text.bold ? "b" : "") + (text.italic ? "i" : "") + (text.underline ? "u" : "")
        #expect(text.size == size, sourceLocation: sourceLocation)
        #expect(found == marks, sourceLocation: sourceLocation)
        #expect(component.style.alignment.rawValue == place, sourceLocation: sourceLocation)
        #expect(component.casing == casing, sourceLocation: sourceLocation)
        #expect(text.color == .black, sourceLocation: sourceLocation)
        #expect(text.family == "text", sourceLocation: sourceLocation)
    }
}
