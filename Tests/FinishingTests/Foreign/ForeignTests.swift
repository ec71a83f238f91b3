import Documents
import Drawing
import Foundation
import TestSupport
import Testing

@testable import Finishing

@Suite(.timeLimit(.minutes(3))) struct ForeignPages {
    private final class Store {
        var bytes: [UInt8] = []
    }

    /// A letter of ours with `files` as its appendices.
    private func joined(
        _ files: [(pdf: ForeignPDF, part: ForeignPart)], archive: ArchiveLevel = .a2a,
        breach: FinishingOptions.Breach = .refuse
    ) throws -> (bytes: [UInt8], file: FinishedFile) {
        let document = SampleDocument.report(rows: 3)
        let store = Store()
        var finisher = try Finisher(
            options: FinishingOptions(
                metadata: document.metadata, archive: archive, breach: breach)
        ) { store.bytes.append(contentsOf: $0) }
        for chunk in try PrintedDocument.chunks(of: document, pagesPerChunk: 64, change: { _ in }) {
            try finisher.add(chunk: chunk.bytes, pages: chunk.pages)
        }
        for file in files { try finisher.add(foreign: file.pdf, as: file.part) }
        finisher.startPart(FilePart(title: "Phụ lục cuối", anchor: "phu-luc-cuoi"))
        for chunk in try PrintedDocument.chunks(of: document, pagesPerChunk: 64, change: { _ in }) {
            try finisher.add(chunk: chunk.bytes, pages: chunk.pages)
        }
        let file = try finisher.finish()
        return (store.bytes, file)
    }

    private static let font = """
        <</Type/Font/Subtype/Type3/FontBBox[0 0 10 10]/FontMatrix[.1 0 0 .1 0 0]/FirstChar 65
        /LastChar 65/Widths[10]/CharProcs<</a 6 0 R>>/ToUnicode 7 0 R/Resources<<>>
        /Encoding<</Type/Encoding/Differences[65/a]>>>>
        """
    private static let map = """
        /CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /A def /CMapType 2
        def 1 begincodespacerange <00> <FF> endcodespacerange 1 beginbfchar <41> <0041> endbfchar
        endcmap end end
        """

    /// A page lying on its side, with text, links, a stamp and a form field, some of it odd.
    private static var form: HandMadePDF {
        HandMadePDF.with(
            3,
            """
            <</Type/Page/Parent 2 0 R/MediaBox[20 30 600 850]/Rotate 450/Contents 4 0 R
            /Resources<</Font<</F 5 0 R>>>>/AA<<>>
            /Annots[<</Subtype/Link/Rect[30 40 90 60]/A<</S/URI/URI(https://vi-du.vn)>>>>
            <</Subtype/Link/Rect[30 80 90 100]/Dest[3 0 R/XYZ 20 700 0]/Contents(Xem)>>
            <</Subtype/Link/Rect[30 80 90 100]/A<</S/Launch/F(cmd.exe)>>>>
            <</Subtype/Widget/Rect[100 100 200 120]/AP<</N 8 0 R>>>>
            <</Subtype/Popup/Rect[0 0 1 1]>>]>>
            """
        ).adding(
            4, HandMadePDF.stream("q BT /F 12 Tf 40 50 Td (A) Tj ET Q Q q /X BMC 1 0 0 rg EMC")
        )
        .adding(5, font).adding(6, HandMadePDF.stream("10 0 d0 0 0 8 8 re f"))
        .adding(7, HandMadePDF.stream(map))
        .adding(
            8,
            HandMadePDF.stream(
                "0 0 9 9 re f",
                "/Type/XObject/Subtype/Form/BBox[0 0 10 10]"
                    + "/Resources<<>>"))
    }

    private func part(_ title: String, alt: String? = nil) -> ForeignPart {
        ForeignPart(
            part: FilePart(title: title, anchor: title), words: .vietnamese, alternativeText: alt)
    }

    @Test func joinOursAndKeepBothStandards() throws {
        let ours = try PrintedDocument.finish(SampleDocument.report(rows: 40)).bytes
        let tagged = try ForeignPDF(ours, name: "bao-cao.pdf")
        #expect(tagged.isTagged)
        #expect(tagged.findings == [])
        let form = try ForeignPDF(Self.form.bytes, name: "bieu-mau.pdf")
        #expect(!form.isTagged && form.keepsArchive, "\(form.findings)")
        #expect(form.pages.first == Inspection.PageSize(width: 820, height: 580))
        #expect(
            form.findings.map(\.code)
                == [.foreignDropped, .foreignDropped, .foreignUntagged])
        let overlay = try PrintedDocument.finish(SampleDocument.report(rows: 1)).bytes
        var second = part("Phụ lục 2", alt: "Biểu mẫu đã điền")
        second.overlay = ForeignPart.Overlay(pdf: overlay)
        let result = try joined([(tagged, part("Phụ lục 1")), (form, second)])
        #expect(result.file.claims)
        let inspection = try Inspection(result.bytes)
        #expect(inspection.findings == [])
        #expect(inspection.elements["Part"] == 3)
        // The form, its stamp, the lines above; a chart in each report.
        #expect(inspection.elements["Figure"] == 4)
        let qpdf = try Judge.run(["qpdf", "--check", "%"], on: result.bytes)
        #expect(qpdf.status == 0, "\(qpdf.output)")
        #expect(try ArchiveJudge.findings(result.bytes, flavour: "2b") == [])
    }

    /// A page without tags becomes one mark, in which no artifact may stand, and no other mark.
    @Test func marksInFormsAreTakenOut() throws {
        let file = HandMadePDF.with(
            3,
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Contents 4 0 R"
                + "/Resources<</XObject<</X 5 0 R>>>>>>"
        ).adding(4, HandMadePDF.stream("/X Do")).adding(
            5,
            HandMadePDF.stream(
                "/Artifact BMC 0 0 9 9 re f EMC /P <</MCID 0>> BDC 0 0 8 8 re f EMC",
                "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<<>>"))
        let foreign = try ForeignPDF(file.bytes, name: "a.pdf")
        let result = try joined([(foreign, part("Phụ lục", alt: "Hình"))])
        let plain = try PlainFile.rewrite(result.bytes) { _ in }
        let text = String(decoding: plain, as: UTF8.self)
        #expect(text.contains("0 0 8 8 re"))
        let form = try #require(text.range(of: "0 0 9 9 re"))
        #expect(!text[..<form.lowerBound].suffix(40).contains("Artifact"))
    }

    /// A form may name a page, even twice; the page is not part of what it shows.
    @Test func pagesInsideFormsAreLeftOut() throws {
        let file = HandMadePDF.with(
            3,
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Contents 4 0 R"
                + "/Resources<</XObject<</X 5 0 R>>>>>>"
        ).adding(4, HandMadePDF.stream("/X Do")).adding(
            5,
            HandMadePDF.stream(
                "0 0 9 9 re f",
                "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<<>>/A 3 0 R/B 3 0 R"))
        let foreign = try ForeignPDF(file.bytes, name: "a.pdf")
        let result = try joined([(foreign, part("Phụ lục", alt: "Hình"))])
        #expect(try Inspection(result.bytes).findings == [])
    }

    /// A stamp drawn two thousand times too large, on a page with a unit of its own.
    @Test func smallScalesAreKept() throws {
        let file = HandMadePDF.with(
            3,
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Contents 4 0 R/Resources<<>>/UserUnit 3000"
                + "/Annots[<</Subtype/Stamp/Rect[10 10 60 60]/AP<</N 5 0 R>>>>]>>"
        ).adding(
            5,
            HandMadePDF.stream(
                "0 0 9 9 re f",
                "/Type/XObject/Subtype/Form/BBox[0 0 120000 120000]/Resources<<>>"))
        let foreign = try ForeignPDF(file.bytes, name: "a.pdf")
        var part = part("Phụ lục", alt: "Hình")
        part.overlay = ForeignPart.Overlay(
            pdf: try PrintedDocument.finish(SampleDocument.report(rows: 1)).bytes)
        let result = try joined([(foreign, part)], breach: .dropClaims)
        let plain = try PlainFile.rewrite(result.bytes) { _ in }
        let text = String(decoding: plain, as: UTF8.self)
        #expect(text.contains("q 0.00041667 0 0 0.00041667 10 10 cm"))
        #expect(text.contains("q 0.00033333 0 0 0.00033333 0 0 cm"))
    }

    /// What is painted for annotations is held to the same rules as the page.
    @Test func looksOfAnnotationsAreExamined() throws {
        let file = HandMadePDF.with(
            3,
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Contents 4 0 R/Resources<<>>"
                + "/Annots[<</Subtype/Stamp/Rect[10 10 60 60]/AP<</N 5 0 R>>>>]>>"
        ).adding(
            5,
            HandMadePDF.stream(
                "BT /F 9 Tf (A) Tj ET",
                "/Type/XObject/Subtype/Form/BBox[0 0 99 99]/Resources<</Font<</F"
                    + "<</Type/Font/Subtype/Type1/BaseFont/Times-Roman>>>>>>"))
        let foreign = try ForeignPDF(file.bytes, name: "a.pdf")
        #expect(foreign.findings.map(\.code).contains(.foreignFont))
    }

    /// Pages, forms and drawn glyphs may leave out the last digit of a string; archives want it.
    @Test func hexadecimalStringsAreMadeWhole() throws {
        let font = "<</Font<</F 5 0 R>>/XObject<</X 8 0 R>>>>"
        let file = HandMadePDF.with(
            3,
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Contents 4 0 R/Resources \(font)>>"
        ).adding(
            4,
            HandMadePDF.stream(
                "BT /F 12 Tf (a <4>) Tj [<41 4> 5 <4>] TJ <414> Tj (a\\(<1>) Tj ET /X Do")
        )
        .adding(5, Self.font).adding(
            6, HandMadePDF.stream("10 0 d0 /Span<</Lang<7>>>BDC 0 0 8 8 re f EMC")
        )
        .adding(7, HandMadePDF.stream(Self.map))
        .adding(
            8,
            HandMadePDF.stream(
                "BT /F 12 Tf <414> Tj ET",
                "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</Font<</F 5 0 R>>>>"))
        let found = try Inspection(file.bytes).findings.filter { $0.code == .checkContent }
        #expect(found.contains { $0.arguments["entry"] == "…[<41 4>" }, "\(found)")
        #expect(found.contains { $0.arguments["entry"] == "…<414>" }, "\(found)")
        let foreign = try ForeignPDF(file.bytes, name: "a.pdf")
        let result = try joined(
            [(foreign, part("Phụ lục", alt: "Hình"))], archive: .none, breach: .dropClaims)
        let plain = String(
            decoding: try PlainFile.rewrite(result.bytes) { _ in }, as: UTF8.self)
        #expect(plain.contains("(a <4>) Tj\n[<41 40> 5 <40>] TJ\n<4140> Tj\n(a\\(<1>) Tj\n"))
        #expect(plain.contains("/F 12 Tf\n<4140> Tj\nET"))
        #expect(!plain.contains("<7>"))
    }

    @Test func withoutDescriptionAreRefused() throws {
        let form = try ForeignPDF(Self.form.bytes, name: "bieu-mau.pdf")
        let error = #expect(throws: FinishingError.self) {
            _ = try joined([(form, part("Phụ lục 1"))])
        }
        #expect(error?.diagnostics.map(\.code) == [.foreignWithoutText])
        let dropped = try joined([(form, part("Phụ lục 1"))], breach: .dropClaims)
        #expect(!dropped.file.claims)
        let plain = try joined([(form, part("Phụ lục 1"))], archive: .none)
        let qpdf = try Judge.run(["qpdf", "--check", "%"], on: plain.bytes)
        #expect(qpdf.status == 0, "\(qpdf.output)")
    }

    /// Damaged, encrypted and hostile files are mended, taken over or refused with their name.
    @Test(arguments: HostilePDF.all + HostilePDF.foreign)
    func hostileOnesDoNotStopTheRun(file: HostilePDF) throws {
        do {
            let foreign = try ForeignPDF(file.bytes, name: "la.pdf")
            #expect(foreign.findings.allSatisfy { $0.place.file == "la.pdf" })
            if case .found(let code) = file.outcome, code.rawValue.contains("foreign") {
                #expect(foreign.findings.contains { $0.code == code }, "\(foreign.findings)")
            }
            let result = try joined(
                [(foreign, part("Phụ lục", alt: "Tệp lạ"))], breach: .dropClaims)
            let qpdf = try Judge.run(["qpdf", "--check", "%"], on: result.bytes)
            #expect(qpdf.status == 0, "\(qpdf.output)")
            if foreign.keepsArchive {
                #expect(try Inspection(result.bytes).findings == [])
            }
        } catch let error as FinishingError {
            let first = try #require(error.diagnostics.first)
            #expect(first.place.file == "la.pdf", "\(error.diagnostics)")
        }
    }

    @Test func encryptedOnesOpenOnlyWithoutPassword() throws {
        func encrypted(_ password: String) throws -> [UInt8] {
            let path = NSTemporaryDirectory() + "encrypted-\(UUID().uuidString).pdf"
            defer { try? FileManager.default.removeItem(atPath: path) }
            let verdict = try Judge.run(
                ["qpdf", "--encrypt", password, "chu", "256", "--", "%", path],
                on: Self.form.bytes)
            #expect(verdict.status == 0, "\(verdict.output)")
            return [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
        }
        let open = try ForeignPDF(encrypted(""), name: "a.pdf")
        #expect(open.findings.first?.code == .foreignDecrypted)
        let error = #expect(throws: FinishingError.self) {
            _ = try ForeignPDF(encrypted("mật"), name: "a.pdf")
        }
        #expect(error?.diagnostics.map(\.code) == [.foreignEncrypted])
    }

    @Test func filtersAreUndone() throws {
        // The example of ISO 32000-1, 7.4.4.2.
        let lzw = try PlainFilters.decode(
            [0x80, 0x0B, 0x60, 0x50, 0x22, 0x0C, 0x0C, 0x85, 0x01], filter: "LZWDecode",
            earlyChange: true)
        #expect(lzw == [45, 45, 45, 45, 45, 65, 45, 45, 45, 66])
        let text = try PlainFilters.decode(
            Array("87cURD]i,\"Ebo80~>".utf8), filter: "A85", earlyChange: true)
        #expect(text == Array("Hello World!".utf8))
        let runs = try PlainFilters.decode([1, 7, 8, 254, 9, 128], filter: "RL", earlyChange: true)
        #expect(runs == [7, 8, 9, 9, 9])
        let digits = try PlainFilters.decode(
            Array("4B 69>".utf8), filter: "AHx", earlyChange: true)
        #expect(digits == [0x4B, 0x69])
    }
}

extension ForeignPart.Words {
    /// The words that dispatches use.
    static let vietnamese = ForeignPart.Words(page: "trang", figure: "hình")
}
