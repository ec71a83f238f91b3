import Documents
import Testing

@testable import Finishing

@Suite struct SplicedChunks {
    private func count(_ word: String, in bytes: [UInt8]) -> Int {
        String(decoding: bytes, as: UTF8.self).components(separatedBy: word) - 1
    }

    /// Pages that all hold the same letters, so that fonts come out equal in every chunk.
    private let pages: [TestPage] = (0..<12).map { page in
        TestPage(
            contents: [
                .border, .text("Giấy khen 0123456789 số \(page)", page == 0 ? 1 : page + 1),
            ],
            elements: (page == 0 ? [StructureElement(id: 0, parent: nil, role: .document)] : [])
                + [StructureElement(id: page + 1, parent: 0, role: .paragraph)])
    }

    @Test func storeEqualFontsAndFormsOnce() throws {
        let one = try TestDocument.finish(pages, pagesInAChunk: 12)
        let many = try TestDocument.finish(pages, pagesInAChunk: 3)
        #expect(many.file.pages == 12)
        for bytes in [one.bytes, many.bytes] {
            #expect(count("/Subtype/Form", in: bytes) == 1)
            #expect(count("/Length1", in: bytes) == 2)
        }
        let text = try Judge.run(["pdftotext", "%", "-"], on: many.bytes).output
        #expect(text == (try Judge.run(["pdftotext", "%", "-"], on: one.bytes).output))
        #expect(text.contains("Giấy khen 0123456789 số 11"))
    }

    @Test func shareFontsWhereAPageLeftOutHoldsEveryLetter() throws {
        let letters = TestPage(
            contents: [.text("Giấy khen số hai Ẫ Ỗ Ể đ 0123456789", nil)], elements: [])
        let words = ["Giấy 12", "khen 345", "số hai 6"]
        let document = StructureElement(id: 0, parent: nil, role: .document)
        var bytes: [UInt8] = []
        var finisher = try Finisher(options: FinishingOptions(metadata: TestDocument.metadata)) {
            bytes.append(contentsOf: $0)
        }
        for (index, word) in words.enumerated() {
            let page = TestPage(
                contents: [.text(word, 0)], elements: index == 0 ? [document] : [])
            try finisher.add(
                chunk: TestChunk.draw([letters, page]), pages: [page.structure], skipping: 1)
        }
        #expect(try finisher.finish().pages == 3)
        #expect(count("/Length1", in: bytes) == 2)
        let text = try Judge.run(["pdftotext", "%", "-"], on: bytes).output
        for word in words { #expect(text.contains(word)) }
        #expect(!text.contains("0123456789"))
    }

    @Test func giveTheSameBytesAgain() throws {
        let first = try TestDocument.finish(pages, pagesInAChunk: 5)
        let second = try TestDocument.finish(pages, pagesInAChunk: 5)
        #expect(first.bytes == second.bytes)
    }

    @Test func mayBePreparedElsewhere() async throws {
        let options = FinishingOptions(metadata: TestDocument.metadata)
        let parts = try stride(from: 0, to: pages.count, by: 4).map { start in
            let part = Array(pages[start..<start + 4])
            return (start, try TestChunk.draw(part), part.map(\.structure))
        }
        let prepared = try await withThrowingTaskGroup(of: (Int, PreparedChunk).self) { group in
            for (start, chunk, structures) in parts {
                group.addTask {
                    let prepared = try PreparedChunk(
                        chunk, pages: structures, tagged: true, firstPage: start + 1)
                    return (start, prepared)
                }
            }
            return try await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
        }
        var bytes: [UInt8] = []
        var finisher = try Finisher(options: options) { bytes.append(contentsOf: $0) }
        for start in prepared.keys.sorted() {
            try finisher.add(try #require(prepared[start]))
        }
        _ = try finisher.finish()
        #expect(bytes == (try TestDocument.finish(pages, pagesInAChunk: 4).bytes))
    }

    @Test func keepWhatTheyShow() throws {
        let drawn = try TestChunk.draw(TestDocument.review)
        let finished = try TestDocument.finish(TestDocument.review).bytes
        func digests(_ pdf: [UInt8]) throws -> [Substring] {
            let arguments = ["mutool", "draw", "-q", "-s", "5", "-o", "/dev/null", "%", "1-2"]
            return try Judge.run(arguments, on: pdf).output.split(separator: "\n")
                .compactMap { $0.hasPrefix("page") ? $0.split(separator: " ").last : nil }
        }
        #expect(try digests(drawn).count == 2)
        #expect(try digests(drawn) == digests(finished))
    }

    @Test func stayUntouchedWithoutStructure() throws {
        var options = FinishingOptions(metadata: TestDocument.metadata, archive: .none)
        options.creator = "Thử"
        let (bytes, file) = try TestDocument.finish(
            TestDocument.review, options: options)
        #expect(!file.claims && file.diagnostics.isEmpty)
        let information = try Judge.run(["pdfinfo", "%"], on: bytes).output
        #expect(information.contains("Tagged:          no"))
        #expect(try Judge.run(["qpdf", "--check", "%"], on: bytes).status == 0)
    }

    @Test func refuseAnotherNumberOfPages() throws {
        let chunk = try TestChunk.draw(TestDocument.review)
        var finisher = try Finisher(options: FinishingOptions(metadata: TestDocument.metadata)) {
            _ in
        }
        do {
            try finisher.add(chunk: chunk, pages: [TestDocument.review[0].structure])
            Issue.record("a page too many was taken")
        } catch {
            #expect(error.diagnostics.map(\.code.rawValue) == ["finishing.pages-differ"])
        }
    }

    @Test func doNotEndWithoutPages() throws {
        let finisher = try Finisher(options: FinishingOptions(metadata: TestDocument.metadata)) {
            _ in
        }
        do {
            _ = try finisher.finish()
            Issue.record("a file without pages was written")
        } catch {
            #expect(error.diagnostics.map(\.code.rawValue) == ["finishing.no-pages"])
        }
    }
}

extension String {
    fileprivate func components(separatedBy word: String) -> Int {
        var count = 1
        var rest = self[...]
        while let range = rest.firstRange(of: word) {
            count += 1
            rest = rest[range.upperBound...]
        }
        return count
    }
}

@Suite struct DamagedChunks {
    /// Everything that can be wrong with bytes ends in an error or a file, never in a crash.
    @Test func areRefusedOrRead() throws {
        let page = TestDocument.review[0]
        let chunk = try TestChunk.draw([page])
        var random: UInt64 = 20_231_220
        func next(_ limit: Int) -> Int {
            random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((random >> 33) % UInt64(limit))
        }
        var refused = 0
        for round in 0..<400 {
            var bytes = chunk
            if round % 4 == 0 { bytes.removeLast(next(bytes.count)) }
            for _ in 0..<(1 + next(8)) where !bytes.isEmpty {
                bytes[next(bytes.count)] = UInt8(next(256))
            }
            if round % 4 == 1, !bytes.isEmpty {
                let start = next(bytes.count)
                bytes.removeSubrange(start..<min(bytes.count, start + next(200)))
            }
            do {
                var finisher = try Finisher(
                    options: FinishingOptions(metadata: TestDocument.metadata)
                ) { _ in }
                try finisher.add(chunk: bytes, pages: [page.structure])
                _ = try finisher.finish()
            } catch {
                refused += 1
            }
        }
        #expect(refused > 200)
    }
}
