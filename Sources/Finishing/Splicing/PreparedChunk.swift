internal import Documents

/// A chunk with its pages' content rewritten: the heavy part of finishing. It needs no
/// ``Finisher``, so that chunks can be prepared on several threads and added in order.
public struct PreparedChunk: Sendable {
    /// A page ready to be written.
    struct Page: Sendable {
        var object: PDFFile.PageObject
        var structure: PageStructure
        /// The content stream, deflated; nil when the drawn one is kept.
        var content: [UInt8]?
        /// The element of each mark of the rewritten content.
        var owners: [Int] = []
    }

    /// The chunk's objects.
    let file: PDFFile
    /// Its pages in order.
    let pages: [Page]
    /// Where composed pages have their resources from; nil for pages that were drawn.
    let specimen: SpecimenFile?

    /// Reads a PDF of one or more pages as Drawing writes it and rewrites its marks.
    ///
    /// - Parameters:
    ///   - bytes: the PDF.
    ///   - structures: what its pages hold in the logical structure, in order.
    ///   - tagged: whether the file gets a structure tree; without one the content is kept.
    ///   - skipped: how many pages at its beginning are left out. A page with every letter of
    ///     the fonts, drawn first and left out, gives all chunks the same fonts.
    ///   - firstPage: number of the first page in the whole file, 1-based, for diagnostics.
    /// - Throws: when the PDF cannot be read, or its pages or marks are not as many as `structures`
    ///   says.
    public init(
        _ bytes: [UInt8], pages structures: [PageStructure], tagged: Bool,
        skipping skipped: Int = 0, firstPage: Int = 1
    ) throws(FinishingError) {
        let objects: [PDFFile.PageObject]
        do throws(PDFSyntaxError) {
            file = try PDFFile(bytes)
            objects = Array(try file.pages().dropFirst(skipped))
        } catch {
            throw FinishingError(error, page: firstPage)
        }
        guard objects.count == structures.count else {
            throw FinishingError(
                .pagesDiffer, at: Place(),
                ["pages": String(objects.count), "expected": String(structures.count)])
        }
        var prepared: [Page] = []
        prepared.reserveCapacity(objects.count)
        var tools = Tools()
        for (object, structure) in zip(objects, structures) {
            var page = Page(object: object, structure: structure)
            if tagged {
                try tools.rewrite(&page, of: file, number: firstPage + prepared.count)
            }
            prepared.append(page)
        }
        pages = prepared
        specimen = nil
    }

    /// The chunk with one of its pages alone, `index` from 0: for a file that holds no more.
    public func page(_ index: Int) -> PreparedChunk {
        PreparedChunk(file: file, pages: [pages[index]], specimen: specimen)
    }

    init(file: PDFFile, pages: [Page], specimen: SpecimenFile?) {
        self.file = file
        self.pages = pages
        self.specimen = specimen
    }

    /// What is used for one page after the other.
    private struct Tools: ~Copyable {
        var inflater = Inflater()
        let deflater = Deflater()

        mutating func rewrite(_ page: inout Page, of file: PDFFile, number: Int)
            throws(FinishingError)
        {
            let result: ContentRewriter.Result
            do throws(PDFSyntaxError) {
                let content = try file.content(of: page.object, with: &inflater)
                result = try ContentRewriter.rewrite(content, marks: page.structure.marks)
            } catch {
                throw FinishingError(error, page: number)
            }
            guard result.marks == page.structure.marks.count else {
                throw FinishingError(
                    .marksDiffer, at: Place(),
                    [
                        "page": String(number), "marks": String(result.marks),
                        "expected": String(page.structure.marks.count),
                    ])
            }
            page.owners = result.owners
            page.content = deflater.deflate(result.bytes)
        }
    }
}

extension PDFFile {
    /// A page's content: its stream, or its streams one after the other.
    func content(of page: PageObject, with inflater: inout Inflater) throws(PDFSyntaxError)
        -> [UInt8]
    {
        var numbers: [Int] = []
        switch page.dictionary["Contents"] {
        case nil, .null: break
        case .reference(let number): numbers = [number]
        case .array(let values): numbers = values.compactMap(\.reference)
        default: throw PDFSyntaxError(.wrongType, object: page.number, word: "Contents")
        }
        var result: [UInt8] = []
        for number in numbers {
            let data = try data(of: object(number), with: &inflater)
            if numbers.count == 1 { return data }
            result += data
            result.append(10)
        }
        return result
    }
}
