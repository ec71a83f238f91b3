internal import Documents

/// A page whose content was composed with the fonts and forms of a specimen.
public struct ComposedPage: Sendable {
    /// Width of the sheet in points.
    public var width: Double
    /// Height of the sheet in points.
    public var height: Double
    /// The content stream, with its marks.
    public var content: [UInt8]
    /// The element of each mark, by its number (MCID).
    public var owners: [Int]
    /// What it holds in the logical structure, but for its marks.
    public var structure: PageStructure

    /// A page.
    public init(
        width: Double, height: Double, content: [UInt8], owners: [Int], structure: PageStructure
    ) {
        self.width = width
        self.height = height
        self.content = content
        self.owners = owners
        self.structure = structure
    }
}

extension PreparedChunk {
    /// Pages composed with the type of `specimen`, their content packed.
    public init(_ composed: [ComposedPage], from specimen: SpecimenFile) {
        let deflater = Deflater()
        var pages: [Page] = []
        pages.reserveCapacity(composed.count)
        for page in composed {
            var dictionary = PDFDictionary()
            dictionary.append(
                "MediaBox",
                .array(
                    [.integer(0), .integer(0)]
                        + [page.width, page.height].map { side in
                            .real("\((side * 1_000_000).rounded() / 1_000_000)")
                        }))
            if let group = specimen.group { dictionary.append("Group", group) }
            pages.append(
                Page(
                    object: PDFFile.PageObject(number: 0, dictionary: dictionary),
                    structure: page.structure, content: deflater.deflate(page.content),
                    owners: page.owners))
        }
        self.init(file: specimen.file, pages: pages, specimen: specimen)
    }
}
