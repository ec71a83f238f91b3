import Documents
import TestSupport
import Testing

@testable import Reports

@Suite struct FootTests {
    @Test(arguments: ["dang-hd05", "nha-nuoc-nd30"])
    func closingBlocks(id: String) throws {
        let standard = try Standards.load(id)
        let block = ClosingBlock(
            signature: .onBehalf(of: "Ban Thường vụ", post: "Phó Bí thư", name: "Đỗ Thị Ẫm"),
            recipients: Recipients(
                ["Thường trực Tỉnh uỷ (để báo cáo);", "Các chi bộ trực thuộc"],
                archive: id == "dang-hd05" ? "Văn phòng Đảng uỷ" : "VT, TH", hasAddressees: true,
                typist: "NguyenVanAn-26"))
        try expectReference(dump(block.blocks(under: standard)), named: "closing-\(id)")
    }

    @Test func minutesHaveTwoSignaturesAndRecipientsBelow() throws {
        let standard = try Standards.load("dang-hd05")
        let block = ClosingBlock(
            signature: .direct(post: "Chủ trì", name: "Đỗ Thị Ẫm"),
            recipients: Recipients([], archive: "Văn phòng"),
            secondSignature: .direct(post: "Người ghi biên bản", name: "Lò Văn Sửu"))
        try expectReference(dump(block.blocks(under: standard)), named: "closing-minutes")
    }

    @Test(arguments: [
        ("dang-hd05", ["Như trên;", "Các chi bộ;", "Lưu Văn phòng."]),
        ("dang-hd36", ["Như trên,", "Các chi bộ,", "Lưu Văn phòng."]),
        ("nha-nuoc-nd30", ["Như trên;", "Các chi bộ;", "Lưu: Văn phòng."]),
    ])
    func recipientsEndAsTheRuleSays(id: String, expected: [String]) throws {
        let list = Recipients(["Các chi bộ."], archive: "Văn phòng", hasAddressees: true)
        #expect(list.lines(under: try Standards.load(id)) == expected)
    }

    @Test func nobodyIsToldTwiceAsAbove() throws {
        let list = Recipients(["Như trên", "Các chi bộ"], archive: nil, hasAddressees: true)
        let lines = list.lines(under: try Standards.load("dang-hd05"))
        #expect(lines == ["Như trên;", "Các chi bộ."])
    }

    @Test(arguments: [
        ("dang-hd05", 1), ("dang-hd05", 3), ("nha-nuoc-nd30", 1), ("nha-nuoc-nd30", 3),
    ])
    func addresseesStandOnTheFirstPage(id: String, count: Int) throws {
        let names = ["Ban Thường vụ Tỉnh uỷ;", "Văn phòng Tỉnh uỷ", "Các đảng uỷ xã, phường"]
        let standard = try Standards.load(id)
        let block = Addressees(Array(names.prefix(count)), isSubmission: true)
        try expectReference(
            dump(block.blocks(under: standard)), named: "addressees-\(id)-\(count)")
        #expect(Addressees([]).blocks(under: standard).isEmpty)
    }

    @Test(arguments: [
        ("dang-hd05", ["- Căn cứ Điều lệ Đảng;", "- Căn cứ Quy chế làm việc,"]),
        ("nha-nuoc-nd30", ["Căn cứ Điều lệ Đảng;", "Căn cứ Quy chế làm việc."]),
    ])
    func legalBasesEndAsTheRuleSays(id: String, expected: [String]) throws {
        let bases = LegalBases(["Căn cứ Điều lệ Đảng;", "Căn cứ Quy chế làm việc."])
        #expect(bases.texts(under: try Standards.load(id)) == expected)
    }

    @Test(arguments: [
        (
            "dang-hd05", "Phụ lục 2",
            "(Kèm theo Báo cáo số 05-BC/ĐU, ngày 05/3/2026 của Đảng uỷ xã Ẫm)"
        ),
        (
            "nha-nuoc-nd30", "Phụ lục II",
            "(Kèm theo Báo cáo số 05/BC-ĐU ngày 05 tháng 3 năm 2026 của Đảng uỷ xã Ẫm)"
        ),
    ])
    func appendicesNameTheirPaper(id: String, label: String, source: String) throws {
        let standard = try Standards.load(id)
        let kind = try #require(standard.kind("bao-cao"))
        let parent = AppendixHeading.Parent(
            number: DocumentNumber(5, kind: kind, bodies: ["ĐU"]), date: IssueDate("2026-03-05"),
            body: "Đảng uỷ xã Ẫm")
        let heading = AppendixHeading(ordinal: 2, of: 3, title: "Danh mục mô hình", parent: parent)
        #expect(heading.label(under: standard) == label)
        #expect(heading.source(under: standard) == source)
        let only = AppendixHeading(ordinal: 1, of: 1, title: "Danh mục", parent: nil)
        #expect(only.label(under: standard) == "Phụ lục")
        #expect(only.blocks(under: standard).count == 1)
        try expectReference(dump(heading.blocks(under: standard)), named: "appendix-\(id)")
    }

    @Test func appendicesWithoutNumberAndDateKeepTheirBlanks() throws {
        let standard = try Standards.load("dang-hd05")
        let kind = try #require(standard.kind("bao-cao"))
        let parent = AppendixHeading.Parent(
            number: DocumentNumber(nil, kind: kind, bodies: ["ĐU"]), year: 2026, body: "Đảng uỷ")
        let heading = AppendixHeading(ordinal: 1, of: 1, title: "Danh mục", parent: parent)
        #expect(
            heading.source(under: standard)
                == "(Kèm theo Báo cáo số        -BC/ĐU, ngày      /     /2026 của Đảng uỷ)")
    }

    @Test func copiesStandBelowARuleAcrossTheText() throws {
        let standard = try Standards.load("dang-hd05")
        let copy = CopyBlock(
            kind: "sao-luc", body: "Uỷ ban Kiểm tra", number: 24, symbol: "UBKTTU",
            place: "Khánh Hoà", date: IssueDate("2026-06-09"),
            closing: ClosingBlock(
                signature: .byOrder(of: "Uỷ ban", post: "Chánh Văn phòng", name: "Đỗ Thị Ẫm"),
                recipients: nil))
        #expect(copy.numberLine(under: standard) == "Số 24-BS/UBKTTU")
        try expectReference(dump(copy.blocks(under: standard)), named: "copy")
    }

    @Test func stampsOfSeparatelySignedAttachments() throws {
        let standard = try Standards.load("nha-nuoc-nd30")
        let stamp = AttachmentStamp(
            .attachment(number: "05/BC-UBND", time: "2026-03-05T14:30:05+07:00"))
        #expect(stamp.text(under: standard) == "05/BC-UBND; 2026-03-05T14:30:05+07:00")
        let copy = AttachmentStamp(.copy(kind: "Sao y", body: "UBND xã Ẫm", time: "x"))
        #expect(copy.text(under: standard) == "Sao y; UBND xã Ẫm; x")
    }

    @Test func contactLinesStandBelowAFullRule() throws {
        let standard = try Standards.load("dang-hd05")
        let foot = ContactFoot("Địa chỉ: 01 đường Ẫm; điện thoại: 0000")
        let expected = """
            rule 1.0 of width
            [10 center] Địa chỉ: 01 đường Ẫm; điện thoại: 0000

            """
        #expect(dump(foot.blocks(under: standard)) == expected)
    }
}
