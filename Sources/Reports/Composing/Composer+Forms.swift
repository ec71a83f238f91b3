import Documents
import Records

/// The lines of a signature and of the recipients, from two blocks of the body.
struct ClosingForm {
    var signature: SignatureBlock?
    var recipients: Recipients?
    var place = Place()

    var isEmpty: Bool { signature == nil && recipients == nil }
}

extension Composer {
    /// A line of a form; nil when it is not given or has no words.
    private func line(_ key: String, _ form: FormBlock, _ scope: BookScope) -> String? {
        guard let inlines = form.lines[key] else { return nil }
        let line = text(scope).text(inlines)
        let isBlank = !line.missing.isEmpty && line.text == TextComposer.gap
        return isBlank || line.text.isEmpty ? nil : line.text
    }

    /// A list of lines; a value with `;` or line breaks gives several.
    private func lines(_ key: String, _ form: FormBlock, _ scope: BookScope) -> [String] {
        (form.lists[key] ?? []).flatMap { inlines in
            let line = text(scope).text(inlines)
            guard line.missing.isEmpty else { return [String]() }
            return line.text.split { $0 == ";" || $0 == "\n" }.map { String($0.trimmingSpaces) }
                .filter { !$0.isEmpty }
        }
    }

    private func required(
        _ key: String, _ form: FormBlock, _ scope: BookScope, or value: String
    ) -> String {
        if let line = line(key, form, scope) { return line }
        report(.warning, .lineMissing, at: form.position, ["key": key])
        return value
    }

    func letterhead(_ form: FormBlock, _ scope: BookScope) {
        var bodies = lines("co_quan", form, scope)
        if bodies.isEmpty { bodies = [scope.unit.name] }
        let symbols = lines("ky_hieu", form, scope).map { symbol($0, form) }
        if symbols.isEmpty { report(.warning, .lineMissing, at: form.position, ["key": "ky_hieu"]) }
        guard let kind = standard.kind(template.manifest.kind) else {
            return report(
                .error, .unknownKind, at: form.position,
                [
                    "kind": template.manifest.kind,
                    "nearest": NearestName.of(
                        template.manifest.kind, among: standard.kinds.map(\.id))
                        ?? standard.kinds.map(\.id).joined(separator: ", "),
                ])
        }
        let head = Letterhead(
            superior: line("cap_tren", form, scope), bodies: bodies,
            number: DocumentNumber(options.number, kind: kind, bodies: symbols),
            place: required("dia_danh", form, scope, or: TextComposer.gap),
            date: options.date.flatMap(IssueDate.init), year: dateYear(scope), draft: options.draft)
        letterhead = head
        blocks += head.blocks(under: standard, place: place(form.position))
        if options.number == nil {
            report(.note, .numberLeftBlank, at: form.position)
        }
        if options.date == nil {
            report(.note, .dateLeftBlank, at: form.position)
        }
    }

    /// A symbol as it is written, or that of a body of the standard by its name (`dang-uy`).
    private func symbol(_ word: String, _ form: FormBlock) -> String {
        if let body = standard.body(word) { return body.symbol }
        if word.contains("-"), word == word.lowercased() {
            report(
                .warning, .unknownBody, at: form.position,
                [
                    "body": word, "standard": standard.id,
                    "nearest": NearestName.of(word, among: standard.bodies.map(\.id))
                        ?? standard.bodies.map(\.id).joined(separator: ", "),
                ])
        }
        return word
    }

    /// The year printed before a blank date: the one in which the period ends.
    func dateYear(_ scope: BookScope) -> Int? { options.date?.year ?? scope.period.to?.year }

    func title(_ form: FormBlock, _ scope: BookScope) {
        let kind =
            line("loai", form, scope) ?? standard.kind(template.manifest.kind)?.name
            ?? template.manifest.title
        let block = TitleBlock(kind: kind, summary: line("trich_yeu", form, scope))
        title = block
        blocks += block.blocks(under: standard, place: place(form.position))
    }

    func basis(_ block: BasisBlock, _ scope: BookScope) {
        var lines = block.lines.map { text(scope).text($0) }
        if let query = block.query {
            lines += scope.records(query, style: style).enumerated().map { index, record in
                text(scope.inside(record, ordinal: index + 1)).text(block.line)
            }
        }
        for line in lines { note(line, scope) }
        let bases = lines.map(\.text).filter { !$0.isEmpty }
        guard !bases.isEmpty else { return }
        blocks += LegalBases(bases).blocks(under: standard, place: place(block.position))
    }

    func signature(_ form: FormBlock, _ scope: BookScope) {
        let body = line("thay_mat", form, scope) ?? scope.unit.name
        let post = line("chuc_vu", form, scope)
        let name = line("nguoi_ky", form, scope)
        let signature: SignatureBlock
        switch line("hinh_thuc", form, scope) ?? "thay_mat" {
        case "truc_tiep": signature = .direct(post: post ?? body, name: name)
        case "ky_thay": signature = .inPlace(of: body, post: post ?? "", name: name)
        case "thua_lenh": signature = .byOrder(of: body, post: post ?? "", name: name)
        case "quyen": signature = .acting(post ?? body, name: name)
        case "thay_mat": signature = .onBehalf(of: body, post: post, name: name)
        case let other:
            report(
                .warning, .wrongValue, at: form.position,
                [
                    "key": "hinh_thuc", "block": "signature", "found": other,
                    "expected": "thay_mat, truc_tiep, ky_thay, thua_lenh, quyen",
                ])
            signature = .onBehalf(of: body, post: post, name: name)
        }
        diagnostics += signature.findings(under: standard, at: place(form.position))
        if name == nil { report(.note, .signerLeftBlank, at: form.position) }
        closing.signature = signature
        closing.place = place(form.position)
    }

    func recipients(_ form: FormBlock, _ scope: BookScope) {
        let names = lines("noi_nhan", form, scope)
        if names.isEmpty { report(.warning, .lineMissing, at: form.position, ["key": "noi_nhan"]) }
        closing.recipients = Recipients(names, archive: line("luu", form, scope))
        if closing.signature == nil { closing.place = place(form.position) }
    }

    /// Sets the foot of the paper once both halves are known.
    func flushClosing() {
        guard !closing.isEmpty else { return }
        endText()
        flushMark()
        let signature =
            closing.signature ?? SignatureBlock(authorities: [], post: nil, name: nil)
        blocks += ClosingBlock(signature: signature, recipients: closing.recipients)
            .blocks(under: standard, place: closing.place)
        closing = ClosingForm()
    }

    /// Closes the last sentence as the standard does: `.` or `./.`.
    private func endText() {
        guard standard.textEnd != ".", case .paragraph(var paragraph)? = blocks.last,
            case .text(var run)? = paragraph.inlines.last, run.text.hasSuffix(".")
        else { return }
        run.text = run.text.dropLast() + standard.textEnd
        paragraph.inlines[paragraph.inlines.count - 1] = .text(run)
        blocks[blocks.count - 1] = .paragraph(paragraph)
    }
}

extension IssueDate {
    /// A day of the records; nil unless year, month and day are known.
    init?(_ date: CivilDate) {
        guard let year = date.year, let month = date.month, let day = date.day else { return nil }
        self.init(year: year, month: month, day: day)
    }
}
