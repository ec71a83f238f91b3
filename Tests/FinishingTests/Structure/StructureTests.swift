import Documents
import Finishing
import TestSupport
import Testing

@Suite struct WrittenStructure {
    private func errors(_ pages: [TestPage]) throws -> [String] {
        do {
            _ = try TestDocument.finish(pages)
            return []
        } catch let error as FinishingError {
            return error.diagnostics.map(\.code.rawValue)
        }
    }

    private static let document = StructureElement(id: 0, parent: nil, role: .document)

    @Test func isReadBackInOrder() throws {
        let (bytes, _) = try TestDocument.finish(TestDocument.review)
        let poppler = try Judge.run(["pdfinfo", "-struct-text", "%"], on: bytes)
        #expect(poppler.status == 0)
        try expectReference(poppler.output, named: "review-structure")
    }

    @Test func goesOnOverManyPages() throws {
        // A table whose body is open for thirty pages while its rows come and are written.
        var pages: [TestPage] = []
        var next = 3
        for page in 0..<30 {
            var elements: [StructureElement] = []
            var contents: [TestPage.Content] = []
            if page == 0 {
                elements = [
                    Self.document, StructureElement(id: 1, parent: 0, role: .table),
                    StructureElement(id: 2, parent: 1, role: .tableBody),
                ]
            }
            for _ in 0..<20 {
                elements.append(StructureElement(id: next, parent: 2, role: .tableRow))
                elements.append(StructureElement(id: next + 1, parent: next, role: .dataCell))
                contents.append(.text("Mô hình \(next)", next + 1))
                next += 2
            }
            pages.append(TestPage(contents: contents, elements: elements))
        }
        let (bytes, file) = try TestDocument.finish(pages, pagesInAChunk: 7)
        #expect(file.pages == 30)
        let tree = try Judge.run(["pdfinfo", "-struct", "%"], on: bytes).output
        #expect(tree.split(separator: "\n").filter { $0.contains("TD") }.count == 600)
        #expect(tree.split(separator: "\n").filter { $0.contains("TBody") }.count == 1)
        let check = try Judge.run(["qpdf", "--check", "%"], on: bytes)
        #expect(check.status == 0, "\(check.output)")
    }

    @Test(arguments: [
        (StructureElement(id: 1, parent: 0, role: .figure), "finishing.figure-without-text"),
        (StructureElement(id: 1, parent: 0, role: .headerCell), "finishing.header-without-scope"),
        (StructureElement(id: 1, parent: 0, role: .heading2), "finishing.heading-skipped"),
        (StructureElement(id: 1, parent: 5, role: .paragraph), "finishing.unknown-element"),
        (StructureElement(id: 1, parent: nil, role: .paragraph), "finishing.unknown-element"),
        (
            StructureElement(
                id: 1, parent: 0, role: .figure,
                alternativeText: String(repeating: "Ẫ", count: 20_000)),
            "finishing.text-too-long"
        ),
    ])
    func isRefusedWhereItBreaksTheRules(element: StructureElement, code: String) throws {
        let page = TestPage(contents: [.square(1)], elements: [Self.document, element])
        #expect(try errors([page]) == [code])
    }

    @Test func refusesContentOfElementsThatArePast() throws {
        let paragraph = StructureElement(id: 1, parent: 0, role: .paragraph)
        let other = StructureElement(id: 2, parent: 0, role: .paragraph)
        let pages = [
            TestPage(contents: [.text("một", 1)], elements: [Self.document, paragraph]),
            TestPage(contents: [.text("hai", 2)], elements: [other]),
            TestPage(contents: [.text("ba", 2)], elements: []),
            TestPage(contents: [.text("bốn", 1)], elements: []),
        ]
        #expect(try errors(pages) == ["finishing.closed-element"])
        #expect(try errors(Array(pages.prefix(3))).isEmpty)
    }

    @Test func refusesMarksOfElementsThatNeverOpened() throws {
        let page = TestPage(contents: [.text("một", 9)], elements: [Self.document])
        #expect(try errors([page]) == ["finishing.unknown-element"])
    }

    @Test func saysWhereMarksAreMissing() throws {
        let page = TestPage(contents: [.text("một", 0), .rule], elements: [Self.document])
        var structure = page.structure
        structure.marks.append(0)
        var finisher = try Finisher(options: FinishingOptions(metadata: TestDocument.metadata)) {
            _ in
        }
        let chunk = try TestChunk.draw([page])
        do {
            try finisher.add(chunk: chunk, pages: [structure])
            Issue.record("a mark too many was taken")
        } catch {
            #expect(error.diagnostics.map(\.code.rawValue) == ["finishing.marks-differ"])
            #expect(error.diagnostics.first?.arguments["expected"] == "2")
        }
    }

    @Test func dropsClaimsWhereAsked() throws {
        var options = FinishingOptions(metadata: TestDocument.metadata)
        options.breach = .dropClaims
        let page = TestPage(
            contents: [.square(1)],
            elements: [Self.document, StructureElement(id: 1, parent: 0, role: .figure)])
        let (bytes, file) = try TestDocument.finish([page], options: options)
        #expect(!file.claims)
        #expect(
            file.diagnostics.map(\.code.rawValue) == [
                "finishing.figure-without-text", "finishing.claim-dropped",
            ])
        #expect(!file.diagnostics.hasErrors)
        #expect(!String(decoding: bytes, as: UTF8.self).contains("pdfaid:part"))
    }
}
