import Documents
import Finishing
import Records
import Reports

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// What becomes of one attachment.
extension DispatchJob {
    mutating func item(
        _ attachment: DispatchAttachment, at index: Int, ordinal: Int, of count: Int
    ) throws(BaoCaoError) -> Item {
        switch attachment.source {
        case .made(let making):
            let made = try DispatchMaking(home: home, reach: reach).make(making, for: attachment)
            found += made.diagnostics
            if let table = made.table { tables.append(table) }
            if let record = made.secretRecord { try refuseSecret(record, attachment) }
            if let reconciliation = made.reconciliation {
                let name = attachment.id ?? FileNames.plain(attachment.title)
                reconciliations.append((stem + "-" + name + "-doi-chieu.pdf", reconciliation))
            }
            return try item(made, attachment, ordinal: ordinal, of: count)
        case .file(let name):
            if let foreign = foreign[index], attachment.way == .pages {
                return try pages(foreign, attachment, ordinal: ordinal, of: count)
            }
            let path = try reach.path(name, at: attachment.sourcePlace)
            return try item(file: path, named: name, attachment, ordinal: ordinal, of: count)
        }
    }

    private func item(
        _ made: DispatchMaking.Made, _ attachment: DispatchAttachment, ordinal: Int, of count: Int
    ) throws(BaoCaoError) -> Item {
        guard attachment.way != .pages else {
            return pages(made, attachment, ordinal: ordinal, of: count)
        }
        let name = attachment.fileName ?? defaultName(attachment) + ".pdf"
        let document =
            attachment.way == .separate
            ? made.document.stamped(composer.stamp, under: standard) : made.document
        let (bytes, pages) = try printed(
            [Press.Part(title: "", .document(document))], metadata: document.metadata)
        return file(bytes, named: name, pages: pages, attachment)
    }

    /// Parts as the bytes of a PDF of their own.
    func printed(
        _ parts: [Press.Part], metadata: Metadata
    ) throws(BaoCaoError) -> ([UInt8], Int) {
        let scratch = FileManager.default.temporaryDirectory
            .appendingPathComponent("baocao-\(UUID().uuidString).pdf").path
        defer { try? FileManager.default.removeItem(atPath: scratch) }
        var options = options
        options.pictureFolder = nil
        options.attachments = []
        let printed = try press.print(parts, metadata: metadata, to: scratch, options: options)
        guard let data = FileManager.default.contents(atPath: scratch) else {
            throw BaoCaoError(
                .output, [Diagnostic(.error, .outputUnwritable, at: Place(file: scratch))])
        }
        return ([UInt8](data), printed.pages.reduce(0, +))
    }

    /// Pages behind the letter.
    private func pages(
        _ made: DispatchMaking.Made, _ attachment: DispatchAttachment, ordinal: Int, of count: Int
    ) -> Item {
        let hasSheets = made.document.sections.first?.sheets != nil
        let place = attachment.heading ?? (hasSheets ? .ownPage : .samePage)
        let heading = composer.heading(
            attachment, ordinal: ordinal, of: count,
            showsTitle: place == .ownPage || !made.hasHead)
        var document = made.document
        let blocks = heading.blocks(under: standard, place: attachment.place)
        let restarts = standard.page.numberRestartsInAppendices
        if place == .ownPage || place == .samePage && hasSheets {
            let summary = attachment.summary.map {
                [Block.paragraph(standard.bodyParagraph($0, place: attachment.place))]
            }
            document.sections.insert(
                Section(
                    setup: standard.page.setup(duplex: dispatch.isDuplex),
                    blocks: blocks + (summary ?? []), restartsNumbering: restarts), at: 0)
        } else if !document.sections.isEmpty {
            if place == .samePage { document.sections[0].blocks.insert(contentsOf: blocks, at: 0) }
            document.sections[0].restartsNumbering = restarts
        }
        let label = heading.label(under: standard)
        return Item(
            attachment: attachment,
            entry: .init(
                id: attachment.id, title: attachment.title, way: .pages, label: label),
            parts: [Press.Part(title: label + ". " + attachment.title, .document(document))])
    }

    private mutating func item(
        file path: String, named written: String, _ attachment: DispatchAttachment, ordinal: Int,
        of count: Int
    ) throws(BaoCaoError) -> Item {
        let bytes = try contents(of: path, written, attachment)
        let name = attachment.fileName ?? written.split(separator: "/").last.map(String.init) ?? ""
        guard attachment.way == .pages else {
            if attachment.way == .embedded { try refuseSecrets(in: path, attachment) }
            if attachment.way == .separate, MediaTypes.ending(of: name) == "pdf" {
                if let (stamped, pages) = try stamped(bytes, named: written, attachment) {
                    return file(stamped, named: name, pages: pages, attachment)
                }
                found.append(
                    Diagnostic(
                        .note, .dispatchNotStamped, at: attachment.sourcePlace, ["name": name]))
            }
            return file(bytes, named: name, pages: nil, attachment)
        }
        switch MediaTypes.ending(of: name) {
        case "md":
            do throws(ReportsError) {
                let blocks = try composer.appendix(
                    text: String(decoding: bytes, as: UTF8.self), file: written)
                let section = Section(
                    setup: standard.page.setup(duplex: dispatch.isDuplex), blocks: blocks)
                let made = DispatchMaking.Made(
                    document: Document(
                        metadata: Metadata(title: attachment.title), sections: [section]),
                    diagnostics: [], hasHead: false)
                return pages(made, attachment, ordinal: ordinal, of: count)
            } catch {
                throw BaoCaoError(.reports, error.diagnostics)
            }
        default:
            throw BaoCaoError(
                .reports,
                [
                    Diagnostic(
                        .error, .dispatchNoPages, at: attachment.sourcePlace,
                        ["path": written, "kinds": "pdf, md"])
                ])
        }
    }

    /// A file inside the PDF or beside it.
    private func file(
        _ bytes: [UInt8], named name: String, pages: Int?, _ attachment: DispatchAttachment
    ) -> Item {
        let isBeside = attachment.way == .separate
        let name = isBeside ? stem + "-" + name : name
        var item = Item(
            attachment: attachment,
            entry: .init(
                id: attachment.id, title: attachment.title, way: attachment.way, file: name,
                pages: pages, hash: SHA256.hex(bytes)))
        if isBeside {
            item.beside = (name, bytes)
        } else {
            item.embedded = Attachment(
                name: name, mediaType: MediaTypes.type(of: name), bytes: bytes,
                summary: attachment.summary ?? attachment.title,
                modified: attachment.modified.map { $0.iso + "T00:00:00+07:00" },
                relationship: .init(attachment.relationship))
        }
        return item
    }

    func contents(
        of path: String, _ written: String, _ attachment: DispatchAttachment
    ) throws(BaoCaoError) -> [UInt8] {
        do {
            return try InputFile.bytes(path, limit: Self.sizeLimit)
        } catch {
            throw BaoCaoError(
                .reports,
                [
                    Diagnostic(
                        .error, .dispatchUnreadable, at: attachment.sourcePlace,
                        ["path": written, "limit": "\(Self.sizeLimit >> 20) MB"])
                ])
        }
    }

    private func defaultName(_ attachment: DispatchAttachment) -> String {
        let plain = attachment.id ?? FileNames.plain(attachment.title)
        return plain.isEmpty ? "tep" : plain
    }
}

extension Attachment.Relationship {
    fileprivate init(_ relationship: DispatchAttachment.Relationship) {
        self =
            switch relationship {
            case .source: .source
            case .data: .data
            case .alternative: .alternative
            case .supplement: .supplement
            case .unspecified: .unspecified
            }
    }
}
