/// Lines of ours that go over foreign pages, as forms.
struct ForeignLines {
    /// By position of the page.
    private(set) var layers: [Int: ForeignSplicer.Layer] = [:]

    /// Puts the pages of `overlay` into forms.
    init(
        _ overlay: ForeignPart.Overlay, over pages: [PDFFile.PageObject], in target: FinishingRun
    ) throws(CopyingError) {
        let file: PDFFile
        let sheets: [PDFFile.PageObject]
        do throws(PDFSyntaxError) {
            file = try PDFFile(overlay.pdf)
            sheets = try file.pages()
        } catch {
            throw .syntax(error)
        }
        var copier = ObjectCopier(file, to: target.writer, stored: target.stored)
        var inflater = Inflater()
        for (position, source) in overlay.pages.sorted(by: { $0.key < $1.key })
        where pages.indices.contains(position) && sheets.indices.contains(source) {
            let sheet = sheets[source]
            var entries: [UInt8] = []
            entries.append(ascii: "/Type/XObject/Subtype/Form/BBox")
            entries.append(sheet.dictionary["MediaBox"] ?? .array([]))
            entries.append(ascii: "/Resources ")
            let resources = sheet.dictionary["Resources"] ?? .dictionary(PDFDictionary())
            entries.append(try copier.copy(resources))
            let content: ForeignContent
            do throws(PDFSyntaxError) {
                content = try ForeignContent(
                    file.content(of: sheet, with: &inflater), keepsMarks: false)
            } catch {
                throw .syntax(error)
            }
            let object = target.writer.allocate()
            do throws(FinishingError) {
                try target.writer.writeDeflated(
                    stream: object, entries: entries, data: content.bytes)
            } catch {
                throw .finishing(error)
            }
            layers[position] = .init(
                form: .written(object), matrix: SeenPage(pages[position]).map.numbers,
                isMarked: overlay.read.contains(position))
        }
    }
}
