import Documents

/// What the rules say against the fields of a paper that goes out.
struct DispatchChecks {
    let dispatch: Dispatch
    let template: DispatchTemplate
    let standard: PageStandard

    init(_ dispatch: Dispatch, template: DispatchTemplate, standard: PageStandard) {
        self.dispatch = dispatch
        self.template = template
        self.standard = standard
    }

    /// Everything about the fields; errors keep the paper from being printed.
    var fields: [Diagnostic] { missing + marks + secrecy + issue + signing + copies }

    private func found(
        _ severity: Diagnostic.Severity, _ code: Diagnostic.Code, _ key: String,
        _ arguments: [String: String] = [:]
    ) -> Diagnostic {
        Diagnostic(severity, code, at: dispatch.place(key), arguments)
    }

    /// Keys that the template or the head cannot do without.
    private var missing: [Diagnostic] {
        let always = ["co_quan_ban_hanh", "ky_hieu", "dia_danh", "trich_yeu", "ky"]
        let wanted = always + template.required.filter { !always.contains($0) }
        return wanted.filter { dispatch.places[$0] == nil || isEmpty($0) }.map {
            found(.error, .missingKey, $0, ["key": $0, "block": "dispatch.yaml"])
        }
    }

    /// Whether a key is there and says nothing.
    private func isEmpty(_ key: String) -> Bool {
        switch key {
        case "co_quan_ban_hanh": dispatch.bodies.isEmpty
        case "ky_hieu": dispatch.symbols.isEmpty
        case "dia_danh": dispatch.place == nil
        case "trich_yeu": dispatch.summary == nil
        case "kinh_gui": dispatch.addressees.isEmpty
        case "can_cu": dispatch.bases.isEmpty
        case "noi_nhan": dispatch.recipients.isEmpty
        case "luu": dispatch.archive == nil
        case "don_vi_soan": dispatch.draftingUnit == nil
        default: false
        }
    }

    /// Words of marks that the standard does not have.
    private var marks: [Diagnostic] {
        let given: [(key: String, word: String?, known: [String], severity: Diagnostic.Severity)] =
            [
                ("do_khan", dispatch.urgency, standard.marks.urgency.map(\.text), .error),
                ("do_mat", dispatch.secrecy, standard.marks.secrecy, .error),
                ("luu_hanh", dispatch.circulation, standard.marks.circulation, .warning),
            ]
        var result: [Diagnostic] = []
        for (key, word, known, severity) in given {
            guard let word, !known.contains(where: { $0.matchKey == word.matchKey }) else {
                continue
            }
            result.append(
                found(
                    severity, .dispatchUnknownMark, key,
                    [
                        "key": key, "found": word, "standard": standard.id,
                        "nearest": NearestName.of(word, among: known)
                            ?? known.joined(separator: ", "),
                    ]))
        }
        for attachment in dispatch.attachments {
            guard let word = attachment.secrecy, standard.marks.secrecyLevel(word) == nil else {
                continue
            }
            result.append(
                Diagnostic(
                    .error, .dispatchUnknownMark, at: attachment.place,
                    [
                        "key": "do_mat", "found": word, "standard": standard.id,
                        "nearest": NearestName.of(word, among: standard.marks.secrecy)
                            ?? standard.marks.secrecy.joined(separator: ", "),
                    ]))
        }
        return result
    }

    /// What is secret is not embedded, and the letter bears the highest mark of all.
    private var secrecy: [Diagnostic] {
        let own = dispatch.secrecy.flatMap(standard.marks.secrecyLevel) ?? -1
        var result: [Diagnostic] = []
        for attachment in dispatch.attachments {
            let level = attachment.secrecy.flatMap(standard.marks.secrecyLevel) ?? -1
            let mark = level >= own ? attachment.secrecy : dispatch.secrecy
            if attachment.way == .embedded, max(level, own) >= 0 {
                result.append(
                    Diagnostic(
                        .error, .dispatchSecretEmbedded, at: attachment.place,
                        ["title": attachment.title, "level": mark ?? ""]))
            } else if level > own {
                result.append(
                    Diagnostic(
                        .error, .dispatchLetterNotSecret, at: attachment.place,
                        ["title": attachment.title, "level": mark ?? ""]))
            }
        }
        if own >= 0, dispatch.isElectronic {
            result.append(
                found(.error, .dispatchSecretSigned, "ky_so", ["level": dispatch.secrecy ?? ""]))
        }
        return result
    }

    /// Number, date, body: what is left to the văn thư, and what is out of force.
    private var issue: [Diagnostic] {
        var result: [Diagnostic] = []
        if dispatch.number == nil { result.append(found(.note, .numberLeftBlank, "so")) }
        if let date = dispatch.date {
            result += standard.findings(on: date, at: dispatch.place("ngay"))
            for symbol in dispatch.symbols {
                result += standard.findings(
                    onBody: symbol, on: date, at: dispatch.place("ky_hieu"))
            }
        } else {
            result.append(found(.note, .dateLeftBlank, "ngay"))
        }
        for symbol in dispatch.symbols
        where standard.body(symbol) == nil && symbol.contains("-") && symbol == symbol.lowercased()
        {
            result.append(
                found(
                    .error, .unknownBody, "ky_hieu",
                    [
                        "body": symbol, "standard": standard.id,
                        "nearest": NearestName.of(symbol, among: standard.bodies.map(\.id))
                            ?? standard.bodies.map(\.id).joined(separator: ", "),
                    ]))
        }
        if dispatch.isElectronic, dispatch.signedAt == nil,
            dispatch.attachments.contains(where: { $0.way == .separate })
        {
            result.append(found(.note, .dispatchNoSigningTime, "ky_so"))
        }
        return result
    }

    private var signing: [Diagnostic] {
        var result = SignatureBlock(dispatch.signing)
            .findings(under: standard, at: dispatch.place("ky"))
        guard let signing = dispatch.signing else { return result }
        if signing.name == nil { result.append(found(.note, .signerLeftBlank, "ky")) }
        if signing.form != .direct, signing.form != .acting, signing.body == nil {
            result.append(found(.error, .missingKey, "ky", ["key": "thay_mat", "block": "ky"]))
        }
        return result
    }

    private var copies: [Diagnostic] {
        guard let copy = dispatch.copy else { return [] }
        var result = SignatureBlock(copy.signing)
            .findings(under: standard, at: dispatch.place("ban_sao"))
        let known = standard.copies.kinds.map(\.id)
        if !known.contains(copy.kind) {
            result.append(
                found(
                    .error, .wrongValue, "ban_sao",
                    [
                        "key": "loai", "block": "ban_sao", "found": copy.kind,
                        "expected": NearestName.of(copy.kind, among: known)
                            ?? known.joined(separator: ", "),
                    ]))
        }
        return result
    }

    /// Appendices that the text does not mention.
    func mentions(in text: String, _ composer: LetterComposer) -> [Diagnostic] {
        let text = " " + text.matchKey + " "
        let appendices = dispatch.attachments.filter { $0.way == .pages }
        return appendices.enumerated().compactMap { index, attachment in
            let label = standard.appendix.label(ordinal: index + 1, of: appendices.count)
            guard !text.mentions(label.matchKey) else { return nil }
            return Diagnostic(
                .warning, .dispatchNotMentioned, at: attachment.place,
                [
                    "label": label, "title": attachment.title,
                    "hole": attachment.id.map { "{{phu_luc.\($0)}}" } ?? label,
                ])
        }
    }
}

extension String {
    /// Whether `label` stands in the text, not as the beginning of a longer one: "phụ lục 1" is
    /// not in "phụ lục 12".
    fileprivate func mentions(_ label: String) -> Bool {
        ranges(of: label).contains { range in
            range.upperBound == endIndex
                || !(self[range.upperBound].isLetter || self[range.upperBound].isNumber)
        }
    }
}

extension MarkRules {
    /// Rank of a level of secrecy from 0; nil for no such level.
    public func secrecyLevel(_ word: String) -> Int? {
        secrecy.firstIndex { $0.matchKey == word.matchKey }
    }
}
