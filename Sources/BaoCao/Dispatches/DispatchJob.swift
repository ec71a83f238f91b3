import Documents
import Drawing
import Finishing
import Records
import Reports

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// One dispatch on its way: first everything that goes with the letter is made and counted, then
/// the letter is composed, which lists it, then all is written.
struct DispatchJob {
    /// What becomes of one attachment.
    struct Item {
        var attachment: DispatchAttachment
        var entry: DispatchManifest.Entry
        /// Pages behind the letter.
        var parts: [Press.Part] = []
        /// A file inside the PDF.
        var embedded: Attachment?
        /// A file beside it.
        var beside: (name: String, bytes: [UInt8])?
    }

    /// No file that is sent is larger, in bytes.
    static let sizeLimit = 512 << 20

    /// All files inside the PDF and beside it are no larger together, in bytes.
    static let totalLimit = 1 << 30
    /// Most pages that are kept in memory between counting and printing.
    private static let mostKept = 200

    let home: Home
    let reach: Reach
    var composer: LetterComposer
    let path: String
    let options: Press.Options
    let press: Press
    private(set) var items: [Item] = []
    var found: [Diagnostic] = []
    /// PDFs that somebody else made and that become pages, by the place of their attachment.
    var foreign: [Int: ForeignPDF] = [:]
    /// Whether the file claims no standard, since something in it breaks it.
    var dropsClaims = false
    /// The kinds of records, once they were needed.
    var schema: RecordSchema?
    /// Tables that are read as pages are set.
    var tables: [ListTable] = []
    /// What does not add up in the papers made on the spot, by the name of its file.
    var reconciliations: [(name: String, document: Document)] = []

    var dispatch: Dispatch { composer.dispatch }
    var standard: PageStandard { composer.standard }

    init(
        home: Home, reach: Reach, composer: LetterComposer, path: String, options: Press.Options
    ) throws(BaoCaoError) {
        self.home = home
        self.reach = reach
        self.composer = composer
        self.path = path
        self.options = options
        press = Press(fonts: try FontLibrary(home: home).book())
    }

    /// Makes or reads every attachment. All that is wrong in them is told at once.
    mutating func prepare() throws(BaoCaoError) {
        var errors = examine() + repeatedSources + readImages()
        var stage = BaoCaoError.Stage.reports
        if errors.hasErrors { throw BaoCaoError(stage, errors) }
        found += errors
        errors = []
        let pages = dispatch.attachments.filter { $0.way == .pages }.count
        var ordinal = 0
        for (index, attachment) in dispatch.attachments.enumerated() {
            if attachment.way == .pages { ordinal += 1 }
            do throws(BaoCaoError) {
                items.append(try item(attachment, at: index, ordinal: ordinal, of: pages))
            } catch {
                stage = error.stage
                errors += error.diagnostics
            }
        }
        errors += sameNames + overwrittenSources + tooMuch
        if errors.hasErrors { throw BaoCaoError(stage, errors) }
        guard dispatch.listsAttachments else { return }
        var room = Self.mostKept
        for index in items.indices where items[index].entry.pages == nil {
            for (position, part) in items[index].parts.enumerated() {
                guard case .document(let document) = part.content else { continue }
                let counted = try press.counted(document, keeping: room)
                if counted.kept != nil { room -= counted.pages }
                items[index].parts[position].content = .counted(counted)
                items[index].entry.pages = (items[index].entry.pages ?? 0) + counted.pages
            }
        }
    }

    /// Writes the letter and what lies beside it.
    func print(found read: [Diagnostic]) throws(BaoCaoError) -> DispatchPrinting.Printed {
        let letter = composer.compose(DispatchManifest(entries: items.map(\.entry)))
        var parts = [
            Press.Part(
                title: composer.metadata.title,
                .document(Document(metadata: composer.metadata, sections: [letter.section])))
        ]
        parts += items.flatMap(\.parts)
        var options = options
        options.attachments += items.compactMap(\.embedded)
        let joined = try press.print(
            parts, metadata: composer.metadata, to: path, options: options,
            dropsClaims: dropsClaims
        ) { () throws(BaoCaoError) in
            // Rows are read several times: a table that changes meanwhile must not be printed
            // with sums of what it was, nor take the place of an earlier print.
            let changes = tables.compactMap(\.changeFound)
            if !changes.isEmpty { throw BaoCaoError(.records, changes) }
        }
        var printed = DispatchPrinting.Printed(
            files: [.init(path: path, pages: joined.pages.reduce(0, +))],
            diagnostics: read + letter.found + found + joined.diagnostics)
        for item in items {
            guard let beside = item.beside else { continue }
            let target = folder + beside.name
            try write(beside.bytes, to: target)
            printed.files.append(.init(path: target, pages: item.entry.pages))
        }
        let sums = items.compactMap { item in
            item.beside.flatMap { beside in item.entry.hash.map { "\($0)  \(beside.name)\n" } }
        }
        if !sums.isEmpty {
            let target = folder + stem + ".sha256"
            try write(Array(sums.joined().utf8), to: target)
            printed.files.append(.init(path: target, pages: nil))
        }
        for (name, document) in reconciliations {
            var options = self.options
            options.pictureFolder = nil
            let pages = try press.print(document, to: folder + name, options: options)
            printed.files.append(.init(path: folder + name, pages: pages.pages))
            printed.diagnostics += pages.diagnostics
        }
        return printed
    }

    /// The folder of the PDF with its last slash, empty for the current one.
    var folder: String {
        path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
    }

    /// The name of the PDF without its ending.
    var stem: String {
        let name = String(path.dropFirst(folder.count))
        return name.lowercased().hasSuffix(".pdf") ? String(name.dropLast(4)) : name
    }

    private func write(_ bytes: [UInt8], to path: String) throws(BaoCaoError) {
        do throws(DrawingError) {
            let file = try AtomicFile(path)
            try file.write(all: bytes)
            try file.commit()
        } catch {
            throw BaoCaoError(.output, error.diagnostics)
        }
    }
}
