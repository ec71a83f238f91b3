public import Documents
import Foundation

/// Composes a paper that goes out: head, addressees, text, table of attachments, foot.
public struct LetterComposer: Sendable {
    /// The paper. An attachment that cannot go as it was asked for may go another way.
    public var dispatch: Dispatch
    /// Its template.
    public let template: DispatchTemplate
    /// Its page standard.
    public let standard: PageStandard
    /// Images of signature and seal; nil leaves the space.
    public var images: StampImages?
    private let kind: DocumentKind

    /// A composer.
    ///
    /// - Throws: `ReportsError` when fields are missing or say what the standard does not know.
    public init(
        _ dispatch: Dispatch, template: DispatchTemplate, standard: PageStandard
    ) throws(ReportsError) {
        self.dispatch = dispatch
        self.template = template
        self.standard = standard
        guard let kind = standard.kind(template.kind) else {
            throw ReportsError([
                Diagnostic(
                    .error, .unknownKind, at: dispatch.place("mau"),
                    [
                        "kind": template.kind,
                        "nearest": NearestName.of(template.kind, among: standard.kinds.map(\.id))
                            ?? standard.kinds.map(\.id).joined(separator: ", "),
                    ])
            ])
        }
        self.kind = kind
        let found = DispatchChecks(dispatch, template: template, standard: standard).fields
        if found.hasErrors { throw ReportsError(found) }
    }

    /// Number and symbol.
    public var number: DocumentNumber {
        DocumentNumber(
            dispatch.number, kind: kind,
            bodies: dispatch.symbols.map { standard.body($0)?.symbol ?? $0 },
            unit: dispatch.draftingUnit)
    }

    /// The issuing body as running text names it.
    public var body: String {
        dispatch.bodyName
            ?? dispatch.bodies.map { $0.split(separator: "\n").joined(separator: " ") }
            .joined(separator: ", ")
    }

    private var year: Int? { dispatch.date?.year ?? dispatch.year }

    /// The paper as its appendices name it. In an electronic paper the standard may want the
    /// blanks left.
    public var parent: AppendixHeading.Parent {
        var number = number
        let leavesBlanks = dispatch.isElectronic && standard.appendix.leavesBlanks
        if leavesBlanks { number.number = nil }
        return AppendixHeading.Parent(
            number: number, date: leavesBlanks ? nil : dispatch.date, year: year, body: body)
    }

    /// The head of the `ordinal`-th of `count` appendices.
    public func heading(
        _ attachment: DispatchAttachment, ordinal: Int, of count: Int, showsTitle: Bool
    ) -> AppendixHeading {
        AppendixHeading(
            ordinal: ordinal, of: count, title: showsTitle ? attachment.title : "",
            parent: parent)
    }

    /// Metadata of the file.
    public var metadata: Metadata {
        let subject = dispatch.summary.map { $0.split(separator: "\n").joined(separator: " ") }
        return Metadata(
            title: [
                kind.name
                    + (dispatch.number.map { _ in " " + standard.number.symbol(of: number) } ?? ""),
                subject,
            ].compactMap(\.self).joined(separator: ": "),
            author: body, subject: subject,
            created: dispatch.date.map { $0.iso + "T00:00:00+07:00" })
    }

    /// The paper and what there is to say about it.
    ///
    /// - Parameter manifest: What goes with it, for the table and the names of files.
    /// - Returns: The paper as a section, and warnings and notes.
    public func compose(_ manifest: DispatchManifest) -> (section: Section, found: [Diagnostic]) {
        var names = LetterNames(dispatch)
        names.values = values(manifest)
        var text = LetterText(
            standard: standard, template: template, names: names, file: dispatch.text.file,
            levelAbove: kind.isLetter ? 0 : 1)
        let words = text.blocks(dispatch.text.blocks, isClosed: true)
        let place = Place(file: dispatch.file)
        var blocks = letterhead.blocks(under: standard, place: place)
        for part in template.parts {
            switch part {
            case .title: blocks += title
            case .addressees:
                blocks += Addressees(dispatch.addressees, isSubmission: kind.isSubmission)
                    .blocks(under: standard, place: place)
            case .bases:
                if !dispatch.bases.isEmpty {
                    blocks += LegalBases(dispatch.bases).blocks(under: standard, place: place)
                }
            case .text: blocks += words
            case .manifest:
                if dispatch.listsAttachments {
                    blocks += manifest.blocks(template.manifestTitle, under: standard)
                }
            case .closing: blocks += closing(hasAddressees: !dispatch.addressees.isEmpty, place)
            case .copy: blocks += copy
            }
        }
        var section = Section(
            setup: standard.page.setup(duplex: dispatch.isDuplex), blocks: blocks)
        if let contact = dispatch.contact {
            section.firstPageFoot = ContactFoot(contact).blocks(under: standard, place: place)
        }
        let checks = DispatchChecks(dispatch, template: template, standard: standard)
        return (section, checks.fields + checks.mentions(in: words.plainText, self))
    }

    /// An appendix written in Markdown.
    ///
    /// - Throws: `ReportsError` with what is wrong in it.
    public func appendix(
        text: String, file: String
    ) throws(ReportsError) -> [Block] {
        let text = text.precomposedStringWithCanonicalMapping
        let reader = BodyReader(source: BodySource(file: file, text: text))
        let body = reader.blocks(of: BodyText(text: text, firstLine: 1, indent: 0))
        var names = LetterNames(dispatch)
        let found = reader.diagnostics + names.problems(in: body, reader)
        if found.hasErrors { throw ReportsError(found) }
        names.values = values(DispatchManifest(entries: []))
        var words = LetterText(
            standard: standard, template: template, names: names, file: file, levelAbove: 0)
        return words.blocks(body, isClosed: false)
    }

    /// The line at the top right of an attachment in a file of its own.
    public var stamp: AttachmentStamp {
        AttachmentStamp(
            .attachment(number: standard.number.symbol(of: number), time: dispatch.signedAt ?? ""))
    }

    private func values(_ manifest: DispatchManifest) -> [String: String] {
        var values = [
            "so_ky_hieu": standard.number.symbol(of: number),
            "ngay": standard.date.shortDate(dispatch.date, year: year),
        ]
        let appendices = dispatch.attachments.filter { $0.way == .pages }
        for (index, attachment) in appendices.enumerated() {
            guard let id = attachment.id else { continue }
            values["phu_luc." + id] = standard.appendix.label(
                ordinal: index + 1, of: appendices.count)
        }
        for entry in manifest.entries {
            guard let id = entry.id, let file = entry.file else { continue }
            values["tep." + id] = file
            // What was meant as an appendix and goes as a file is named as that file.
            values["phu_luc." + id] = file
        }
        return values
    }

    private var letterhead: Letterhead {
        Letterhead(
            superior: dispatch.superior, bodies: dispatch.bodies, number: number,
            place: dispatch.place ?? "", date: dispatch.date, year: year,
            letterSummary: kind.isLetter ? dispatch.summary : nil, secrecy: dispatch.secrecy,
            urgency: dispatch.urgency, circulation: dispatch.circulation, draft: dispatch.draft)
    }

    private var title: [Block] {
        guard !kind.isLetter else { return [] }
        return TitleBlock(kind: kind.name, summary: dispatch.summary)
            .blocks(under: standard, place: Place(file: dispatch.file))
    }

    private func closing(hasAddressees: Bool, _ place: Place) -> [Block] {
        let typist = dispatch.typist.map { typist in
            standard.marks.typist.filled([
                "typist": typist, "copies": dispatch.copies.map(String.init) ?? "",
            ])
        }
        let recipients = Recipients(
            dispatch.recipients, archive: dispatch.archive, hasAddressees: hasAddressees,
            typist: typist)
        var signature = SignatureBlock(dispatch.signing)
        signature.images = images
        return ClosingBlock(signature: signature, recipients: recipients).blocks(
            under: standard, place: place)
    }

    private var copy: [Block] {
        guard let copy = dispatch.copy else { return [] }
        let closing = ClosingBlock(
            signature: SignatureBlock(copy.signing),
            recipients: Recipients(copy.recipients, archive: copy.archive))
        return CopyBlock(
            kind: copy.kind, superior: copy.superior, body: copy.body, number: copy.number,
            symbol: copy.symbol, place: copy.place, date: copy.date, closing: closing
        ).blocks(under: standard, place: dispatch.place("ban_sao"))
    }
}

extension SignatureBlock {
    /// The block that a dispatch asks for.
    init(_ signing: Dispatch.Signing?) {
        guard let signing else {
            self.init(authorities: [], post: nil, name: nil)
            return
        }
        let body = signing.body ?? ""
        let (post, name) = (signing.post, signing.name)
        switch signing.form {
        case .onBehalf:
            var authorities = [Authority(.onBehalf, body)]
            if let head = signing.head { authorities.append(Authority(.inPlace, head)) }
            self.init(authorities: authorities, post: post, name: name)
        case .direct: self = .direct(post: post ?? body, name: name)
        case .inPlace: self = .inPlace(of: body, post: post ?? "", name: name)
        case .byOrder: self = .byOrder(of: body, post: post ?? "", name: name)
        case .acting: self = .acting(post ?? body, name: name)
        }
    }
}
