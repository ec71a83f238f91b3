import Documents
import Finishing
import Reports

/// PDFs that somebody else made.
extension DispatchJob {
    /// Examines every PDF that is to become pages. One that breaks the archive standard goes the
    /// way that the clerk chose: into the file as an attachment, in with the claim dropped, or
    /// not at all. Gives what stops the run.
    mutating func examine() -> [Diagnostic] {
        var errors: [Diagnostic] = []
        for (index, attachment) in dispatch.attachments.enumerated() {
            guard attachment.way == .pages, case .file(let name) = attachment.source,
                MediaTypes.ending(of: name) == "pdf"
            else { continue }
            do throws(BaoCaoError) {
                let path = try reach.path(name, at: attachment.sourcePlace)
                let bytes = try contents(of: path, name, attachment)
                errors += examine(bytes, name, attachment, at: index)
            } catch {
                errors += error.diagnostics
            }
        }
        return errors
    }

    private mutating func examine(
        _ bytes: [UInt8], _ name: String, _ attachment: DispatchAttachment, at index: Int
    ) -> [Diagnostic] {
        let pdf: ForeignPDF
        do throws(FinishingError) {
            pdf = try ForeignPDF(bytes, name: name)
        } catch {
            return reroute(attachment, at: index, because: error.diagnostics, isUsable: false)
        }
        let breaches = pdf.findings.filter { $0.severity == .error }
        if options.archive != ArchiveLevel.none, !breaches.isEmpty {
            if attachment.breach == .accept {
                dropsClaims = true
                found += breaches.map { $0.softened }
                found.append(
                    Diagnostic(
                        .warning, .dispatchClaimDropped, at: attachment.sourcePlace,
                        ["title": attachment.title]))
            } else {
                return reroute(attachment, at: index, because: breaches, isUsable: true)
            }
        }
        found += pdf.findings.filter { $0.severity < .error }
        if !pdf.isTagged, attachment.alternativeText == nil {
            found.append(
                Diagnostic(
                    .warning, .dispatchNoAlternative, at: attachment.sourcePlace,
                    ["title": attachment.title]))
        }
        foreign[index] = pdf
        return []
    }

    /// Embeds the file instead, or says why the dispatch stops.
    private mutating func reroute(
        _ attachment: DispatchAttachment, at index: Int, because reasons: [Diagnostic],
        isUsable: Bool
    ) -> [Diagnostic] {
        let arguments = ["title": attachment.title]
        guard attachment.breach == .embed else {
            let code: Diagnostic.Code =
                isUsable ? .dispatchBreaksArchive : .dispatchNotUsable
            return reasons
                + [Diagnostic(.error, code, at: attachment.sourcePlace, arguments)]
        }
        if let level = attachment.secrecy ?? dispatch.secrecy {
            return [
                Diagnostic(
                    .error, .dispatchSecretEmbedded, at: attachment.place,
                    ["title": attachment.title, "level": level])
            ]
        }
        composer.dispatch.attachments[index].way = .embedded
        found += reasons.map { $0.softened }
        found.append(
            Diagnostic(
                .warning, .dispatchEmbeddedInstead, at: attachment.sourcePlace, arguments))
        return []
    }

    /// Pages of somebody else behind the letter: their heading on a sheet before them, or in the
    /// top margin of the first.
    func pages(
        _ pdf: ForeignPDF, _ attachment: DispatchAttachment, ordinal: Int, of count: Int
    ) -> Item {
        let heading = composer.heading(
            attachment, ordinal: ordinal, of: count, showsTitle: true)
        let label = heading.label(under: standard)
        let title = label + ". " + attachment.title
        let text = attachment.alternativeText ?? attachment.title
        var parts: [Press.Part] = []
        var overlay: [Sheet] = []
        switch attachment.heading ?? .ownPage {
        case .ownPage:
            parts.append(
                Press.Part(title: title, .document(headingSheet(heading, attachment))))
        case .samePage:
            if let first = pdf.pages.first {
                overlay = [headingLines(heading, on: first, attachment)]
            }
        case .none: break
        }
        parts.append(
            Press.Part(
                title: parts.isEmpty ? title : "",
                .foreign(pdf, alternativeText: text, overlay: overlay)))
        return Item(
            attachment: attachment,
            entry: .init(
                id: attachment.id, title: attachment.title, way: .pages, label: label,
                pages: pdf.pages.count),
            parts: parts)
    }

    /// A PDF of somebody else that goes as a file of its own, with the line of its letter at the
    /// top right; nil for one that has to stay as it is: signed, or not fit for the archive.
    func stamped(
        _ bytes: [UInt8], named name: String, _ attachment: DispatchAttachment
    ) throws(BaoCaoError) -> ([UInt8], Int)? {
        let read: ForeignPDF?
        do throws(FinishingError) { read = try ForeignPDF(bytes, name: name) } catch { read = nil }
        guard let pdf = read, pdf.keepsArchive, let first = pdf.pages.first,
            !pdf.findings.contains(where: { $0.code == .foreignSigned }),
            case .paragraph(let line) = composer.stamp.block(under: standard)
        else { return nil }
        let size = Size(width: .pt(first.width), height: .pt(first.height))
        let sheet = Sheet(size: size, boxes: [.stamp(line, on: size)], place: attachment.place)
        var metadata = Metadata(title: attachment.title, author: composer.body)
        metadata.created = composer.metadata.created
        return try printed(
            [
                Press.Part(
                    title: "",
                    .foreign(
                        pdf, alternativeText: attachment.alternativeText ?? attachment.title,
                        overlay: [sheet]))
            ], metadata: metadata)
    }

    /// A sheet with nothing but the heading and what is said of the appendix.
    func headingSheet(
        _ heading: AppendixHeading, _ attachment: DispatchAttachment
    ) -> Document {
        var blocks = heading.blocks(under: standard, place: attachment.place)
        if let summary = attachment.summary {
            blocks.append(.paragraph(standard.bodyParagraph(summary, place: attachment.place)))
        }
        let section = Section(
            setup: standard.page.setup(duplex: dispatch.isDuplex), blocks: blocks,
            restartsNumbering: standard.page.numberRestartsInAppendices)
        return Document(metadata: Metadata(title: attachment.title), sections: [section])
    }

    /// Label and source in two small lines in the top margin of a page of this size.
    private func headingLines(
        _ heading: AppendixHeading, on page: Inspection.PageSize, _ attachment: DispatchAttachment
    ) -> Sheet {
        var lines = [
            standard.paragraph(.appendixLabel, heading.label(under: standard), role: .body)
        ]
        if let source = heading.source(under: standard) {
            lines.append(standard.paragraph(.appendixSource, source, role: .body))
        }
        for index in lines.indices {
            lines[index].style.text.size = 11
            lines[index].style.spaceBefore = .zero
            lines[index].style.spaceAfter = .zero
            lines[index].role = .body
        }
        let size = Size(width: .pt(page.width), height: .pt(page.height))
        let side = Length.mm(12)
        let box = TextBox(
            name: "phụ lục", x: side, y: .mm(4), width: size.width - side * 2, height: .mm(13),
            paragraphs: lines, position: .top, fits: [.init(lines: 3, greatest: 11, least: 6)],
            place: attachment.place)
        return Sheet(size: size, boxes: [box], place: attachment.place)
    }
}

extension Diagnostic {
    /// The same as a warning.
    fileprivate var softened: Diagnostic {
        var result = self
        result.severity = .warning
        return result
    }
}
