import Documents
import Finishing
import Testing

@Suite struct Inspections {
    @Test func findNothingWrongInOurFiles() throws {
        for bytes in [
            try TestDocument.finish(TestDocument.review, pagesInAChunk: 1).bytes,
            try PrintedDocument.finish(SampleDocument.report(rows: 60), pagesPerChunk: 2).bytes,
        ] {
            let inspection = try Inspection(bytes)
            #expect(inspection.findings == [])
            #expect(inspection.claims == ["PDF/A-2a", "PDF/UA-1"])
            #expect(inspection.language == "vi-VN")
            #expect(inspection.author == "Đảng ủy xã Mẫu")
            #expect(inspection.fonts.allSatisfy { $0.isEmbedded && $0.mapsToUnicode })
            #expect(inspection.fonts.contains { $0.name == "LiberationSerif" })
        }
    }

    @Test func countWhatIsThere() throws {
        var options = FinishingOptions(metadata: TestDocument.metadata, archive: .a3a)
        options.attachments = [
            Attachment(
                name: "số liệu.csv", mediaType: "text/csv", bytes: Array("a\n".utf8),
                summary: "Số liệu", relationship: .source)
        ]
        let bytes = try TestDocument.finish(TestDocument.review, options: options).bytes
        let inspection = try Inspection(bytes)
        #expect(inspection.findings == [])
        #expect(inspection.pages.map(\.width) == [595, 595])
        #expect(inspection.title == "Báo cáo tổng kết năm 2023 – Ẫ Ỗ Ể ợ ữ đ Đ")
        #expect(inspection.elements["TH"] == 3 && inspection.elements["Document"] == 1)
        let file = try #require(inspection.attachments.first)
        #expect(file.name == "số liệu.csv" && file.mediaType == "text/csv")
        #expect(file.relationship == "Source" && file.bytes == Array("a\n".utf8))
    }

    @Test func nameWhatPlainCairoLacks() throws {
        let bytes = try TestChunk.draw(TestDocument.review)
        let codes = Set(try Inspection(bytes).findings.map(\.code))
        #expect(codes.isSuperset(of: [.checkMissing, .checkUntagged, .checkFont]))
    }

    /// Words of a sound file replaced by others, one kind at a time.
    @Test(arguments: [
        ("/Scope/Column", "/Skope/Column", Diagnostic.Code.checkScope),
        ("/S/TD", "/S/TF", .checkUnknownRole),
        ("/S/H1", "/S/H2", .checkHeading),
        ("/S/TR", "/S/LI", .checkMisplaced),
        ("/Alt", "/Als", .checkFigure),
        ("/ID(note", "/IE(note", .checkNote),
        ("/F 4/", "/F 6/", .checkAnnotation),
        ("/Contents(", "/Kontents(", .checkContents),
        ("/Tabs/S", "/Tabs/R", .checkTabs),
        ("/Type/OBJR", "/Type/OBJX", .checkLink),
        ("/ColSpan 2/O/Table/S", "/ColSpan 3/O/Table/S", .checkGrid),
        ("/Nums[0 ", "/Nums[9 ", .checkParentTree),
        ("/FontFile2", "/FontFile9", .checkFont),
        ("/CIDToGIDMap", "/CIDToGIDMop", .checkFont),
        ("/ToUnicode", "/ToUnikode", .checkUnicode),
        ("/MarkInfo", "/MarkInfe", .checkUntagged),
        ("/Lang(vi", "/Lung(vi", .checkMissing),
        ("/OutputIntents", "/OutputIntentz", .checkMissing),
        ("/Subject", "/Subjekt", nil),
        ("/CreationDate(D:2023", "/CreationDate(D:2024", .checkMetadata),
        ("MCID 0", "MCID 9", .checkOwner),
        ("/Artifact BMC", "/Artefact BMC", .checkUnmarked),
        ("/Lang(vi-VN", "/Lang(vi_VN", .checkLanguage),
        ("</dc:title>", "</dc:titla>", .checkPacket),
        ("<pdfaProperty:name>part<", "<pdfaProperty:name>port<", .checkPacket),
        ("<?xpacket begin=", "<?xpacket bytes =", nil),
        ("GTS_PDFA1", "GTS_PDFX1", .checkColour),
        ("acsp", "acsq", .checkFile),
        ("/BaseFont", "/BaseFunt", .checkFontEntry),
        ("ET\n", "EU\n", .checkContent),
        ("/Subtype/Link", "/Subtype/Lynk", .checkAnnotationKind),
        ("/S/URI", "/S/URX", .checkContent),
        ("/S/Link", "/S/Span", .checkAnnotationRole),
        ("/S/H1", "/S/H ", .checkHeadingKinds),
        ("%PDF-1.7", "%PDF-2.7", .checkFile),
    ])
    func noticeWhatIsBroken(old: String, new: String, code: Diagnostic.Code?) throws {
        var pages = TestDocument.review
        for index in pages[0].elements.indices where pages[0].elements[index].id == 6 {
            pages[0].elements[index].columnSpan = 2
        }
        for index in pages[0].elements.indices where pages[0].elements[index].id == 9 {
            pages[0].elements[index].columnSpan = 2
        }
        let bytes = try PlainFile.rewrite(TestDocument.finish(pages).bytes) { text in
            PlainFile.replaceAll(old, with: new, in: &text)
        }
        let codes = try Inspection(bytes).findings.map(\.code)
        if let code {
            #expect(codes.contains(code))
        } else {
            #expect(codes == [])
        }
    }
}
