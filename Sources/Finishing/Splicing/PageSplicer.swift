/// Copies a page of a chunk into the file.
struct PageSplicer {
    /// What of a page is ours to write; anything unknown is refused rather than lost.
    private static let written: Set<String> = [
        "Type", "Parent", "Contents", "Resources", "StructParents", "Tabs",
    ]

    var copier: ObjectCopier
    let writer: ObjectWriter
    /// The resources that all pages of a chunk share; nil where each page has its own.
    private let shared: PDFDictionary?
    private var sharedObject: Int?

    /// A splicer for the pages of `chunk`.
    init(_ chunk: PreparedChunk, to writer: ObjectWriter, stored: ObjectCopier.Stored) {
        copier = ObjectCopier(chunk.file, to: writer, stored: stored)
        self.writer = writer
        shared = chunk.specimen?.resources
    }

    /// The height of `page` in points.
    static func height(of page: PDFFile.PageObject) throws(PDFSyntaxError) -> Double {
        let box = (page.dictionary["MediaBox"]?.array ?? []).compactMap(\.number)
        guard box.count == 4 else {
            throw PDFSyntaxError(.wrongType, object: page.number, word: "MediaBox")
        }
        return max(box[1], box[3])
    }

    /// Writes the page.
    mutating func write(_ page: PreparedChunk.Page, at place: PagePlace) throws(CopyingError) {
        let dictionary = page.object.dictionary
        var sheet: [UInt8] = []
        for entry in dictionary.entries {
            if PagePlace.kept.contains(entry.key) {
                sheet.append(sheetEntry: entry.key, try copier.copy(entry.value))
            } else if !Self.written.contains(entry.key) {
                throw .syntax(
                    PDFSyntaxError(.unexpectedKey, object: page.object.number, word: entry.key))
            }
        }
        let resources = try self.resources(of: dictionary)
        let contents: PDFValue
        if let content = page.content {
            let number = writer.allocate()
            do throws(FinishingError) {
                try writer.write(
                    stream: number, entries: Array("/Filter/FlateDecode".utf8), data: content)
            } catch {
                throw .finishing(error)
            }
            contents = .reference(number)
        } else {
            contents = try copier.copy(dictionary["Contents"] ?? .array([]))
        }
        try place.write(sheet: sheet, resources: resources, contents: contents, to: writer)
    }

    private mutating func resources(of page: PDFDictionary) throws(CopyingError) -> PDFValue {
        guard let shared else {
            return try copier.copy(page["Resources"] ?? .dictionary(PDFDictionary()))
        }
        if let sharedObject { return .reference(sharedObject) }
        let object = try copier.copy(shared: shared)
        sharedObject = object
        return .reference(object)
    }
}
