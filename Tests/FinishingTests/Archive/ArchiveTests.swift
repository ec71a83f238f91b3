import Documents
import TestSupport
import Testing

@testable import Finishing

@Suite struct ArchivalFiles {
    @Test(arguments: [
        ("2023-12-20T10:00:00+07:00", "D:20231220100000+07'00"),
        ("2023-12-20T03:00:00Z", "D:20231220030000Z"),
        ("2023-12-20", "D:20231220"),
        ("2023-13-20", nil), ("20/12/2023", nil), ("2023-12-20T10:00", nil), ("", nil),
        ("2023-12-20T10:00:00+7:00", nil), ("2023-12-20T10:00:61Z", nil),
    ])
    func datesAreWrittenInPDFsWay(text: String, expected: String?) {
        #expect(DocumentDate(text)?.pdf == expected)
    }

    @Test(arguments: ["vi-VN", "vi", "en-GB", "x-mau-1"])
    func languagesAreTags(tag: String) { #expect(OptionRules.isLanguage(tag)) }

    @Test(arguments: ["", "tiếng Việt", "vi_VN", "vi-", "123"])
    func otherWordsAreNoLanguages(tag: String) { #expect(!OptionRules.isLanguage(tag)) }

    @Test func metadataStandInBothPlaces() throws {
        let (bytes, _) = try TestDocument.finish(TestDocument.review)
        let information = try Judge.run(["pdfinfo", "%"], on: bytes).output
        let packet = try Judge.run(["pdfinfo", "-meta", "%"], on: bytes).output
        for text in ["Đảng ủy xã Mẫu", "tổng kết, mô hình"] {
            #expect(information.contains(text))
            #expect(packet.contains(text))
        }
        #expect(information.contains("Kết quả & nhiệm vụ <2024>"))
        #expect(packet.contains("Kết quả &amp; nhiệm vụ &lt;2024&gt;"))
        #expect(packet.contains("<xmp:CreateDate>2023-12-20T10:00:00+07:00</xmp:CreateDate>"))
        #expect(packet.contains("<pdfaid:part>2</pdfaid:part>"))
        #expect(packet.contains("<pdfuaid:part>1</pdfuaid:part>"))
    }

    @Test func controlCharactersDoNotReachThePacket() throws {
        var metadata = TestDocument.metadata
        metadata.title = "Báo\u{1} cáo\u{FFFE} <1>\n ]]> & năm"
        metadata.author = "\u{7}Tỉnh uỷ\u{85}"
        metadata.keywords = ["mô\u{0}hình"]
        let options = FinishingOptions(metadata: metadata)
        let (bytes, _) = try TestDocument.finish(TestDocument.review, options: options)
        let inspection = try Inspection(bytes)
        #expect(inspection.findings == [])
        #expect(inspection.title == "Báo cáo <1> ]]> & năm")
        #expect(inspection.author == "Tỉnh uỷ")
    }

    @Test func attachmentsCanBeTakenOut() throws {
        var options = FinishingOptions(metadata: TestDocument.metadata, archive: .a3a)
        options.attachments = [
            Attachment(
                name: "số liệu.csv", mediaType: "text/csv", bytes: Array("a,b\n1,2\n".utf8),
                summary: "Số liệu gốc", relationship: .source),
            Attachment(
                name: "a.xlsx",
                mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                bytes: []),
        ]
        let (bytes, _) = try TestDocument.finish(TestDocument.review, options: options)
        let list = try Judge.run(["pdfdetach", "-list", "%"], on: bytes).output
        #expect(list.contains("2 embedded files"))
        #expect(list.contains("số liệu.csv"))
        let content = try Judge.run(
            ["qpdf", "--show-attachment=số liệu.csv", "%"], on: bytes)
        #expect(content.output == "a,b\n1,2\n")
        #expect(try Judge.run(["qpdf", "--check", "%"], on: bytes).status == 0)
    }

    @Test func optionsThatContradictAreRefusedAllAtOnce() throws {
        var options = FinishingOptions(metadata: Metadata(title: "", language: "tiếng Việt"))
        options.metadata.created = "hôm nay"
        options.attachments = [
            Attachment(name: "a", mediaType: "csv", bytes: []),
            Attachment(name: "a", mediaType: "text/csv", bytes: []),
        ]
        do {
            _ = try Finisher(options: options) { _ in }
            Issue.record("the options were taken")
        } catch {
            #expect(
                Set(error.diagnostics.map(\.code.rawValue)) == [
                    "finishing.title-missing", "finishing.bad-language", "finishing.bad-date",
                    "finishing.attachment-not-allowed", "finishing.repeated-attachment",
                    "finishing.bad-media-type",
                ])
        }
    }

    @Test func linksToNowhereAreReportedAndKeptHarmless() throws {
        var pages = TestDocument.review
        pages[1].anchors = []
        let (bytes, file) = try TestDocument.finish(pages)
        #expect(file.diagnostics.map(\.code.rawValue) == ["finishing.unresolved-link"])
        #expect(try Judge.run(["qpdf", "--check", "%"], on: bytes).status == 0)
    }

    @Test func outlineAndPageNumbersAreThere() throws {
        var pages = TestDocument.review
        let (bytes, _) = try TestDocument.finish(pages)
        let outline = try Judge.run(["mutool", "show", "%", "outline"], on: bytes).output
        #expect(outline.contains("Báo cáo tổng kết"))
        #expect(outline.contains("Phụ lục"))
        pages[0].number = 5
        let numbered = try TestDocument.finish(pages).bytes
        let labels = try Judge.run(["qpdf", "--json", "--json-key=pagelabels", "%"], on: numbered)
        #expect(labels.output.contains("\"/St\": 5"))
    }

    @Test(arguments: [ArchiveLevel.a2u, .a2a, .a3a])
    func passTheJudgeOfPDFA(level: ArchiveLevel) throws {
        var options = FinishingOptions(metadata: TestDocument.metadata, archive: level)
        if level == .a3a {
            options.attachments = [
                Attachment(
                    name: "số liệu.csv", mediaType: "text/csv", bytes: Array("a,b\n".utf8),
                    summary: "Số liệu gốc", relationship: .source)
            ]
        }
        let (bytes, _) = try TestDocument.finish(TestDocument.review, options: options)
        let flavour = level == .a3a ? "3b" : "2b"
        #expect(try ArchiveJudge.findings(bytes, flavour: flavour) == [])
    }
}
