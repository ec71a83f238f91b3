internal import Documents

/// What the standards ask of the options, found before the first page.
enum OptionRules {
    /// Everything that is wrong with `options`; errors that only break a claim are told apart by
    /// ``isFatal(_:)``.
    static func check(_ options: FinishingOptions) -> [Diagnostic] {
        var found: [Diagnostic] = []
        func report(_ code: Diagnostic.Code, _ arguments: [String: String] = [:]) {
            found.append(Diagnostic(.error, code, at: Place(), arguments))
        }
        let metadata = options.metadata
        if options.archive.isTagged {
            if metadata.title.isEmpty { report(.titleMissing) }
            if !isLanguage(metadata.language) {
                report(.badLanguage, ["language": metadata.language])
            }
        }
        if let created = metadata.created, DocumentDate(created) == nil {
            report(.badCreationDate, ["value": created])
        }
        let texts = [
            metadata.title, metadata.author ?? "", metadata.subject ?? "",
            metadata.keywords.joined(separator: ", "), options.creator, options.producer,
        ]
        if options.archive != .none {
            for text in texts {
                let length = PDFText.bytes(text).count
                if length > PDFText.longest {
                    report(.textTooLong, ["length": String(length), "page": "0"])
                }
            }
        }
        check(options.attachments, level: options.archive, report)
        return found
    }

    /// Whether the file would be wrong, and not only fall short of its standard.
    static func isFatal(_ diagnostic: Diagnostic) -> Bool {
        switch diagnostic.code {
        case .badCreationDate, .repeatedAttachment, .badMediaType: true
        default: false
        }
    }

    private static func check(
        _ attachments: [Attachment], level: ArchiveLevel,
        _ report: (Diagnostic.Code, [String: String]) -> Void
    ) {
        var names: Set<String> = []
        for attachment in attachments {
            if level == .a2a || level == .a2u {
                report(
                    .attachmentNotAllowed,
                    ["name": attachment.name, "level": level.rawValue])
            }
            if !names.insert(attachment.name).inserted {
                report(.repeatedAttachment, ["name": attachment.name])
            }
            let parts = attachment.mediaType.split(
                separator: "/", omittingEmptySubsequences: false)
            if parts.count != 2 || parts.contains(where: \.isEmpty) {
                report(
                    .badMediaType, ["name": attachment.name, "type": attachment.mediaType])
            }
            if let modified = attachment.modified, DocumentDate(modified) == nil {
                report(.badCreationDate, ["value": modified])
            }
        }
    }

    /// The shape of a BCP 47 tag: letters, then parts of letters and digits, one to eight each.
    static func isLanguage(_ tag: String) -> Bool {
        let parts = tag.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        guard let first = parts.first, (1...8).contains(first.count) else { return false }
        let isLetter = { (byte: UInt8) in
            (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
        }
        return first.allSatisfy(isLetter)
            && parts.dropFirst().allSatisfy { part in
                (1...8).contains(part.count)
                    && part.allSatisfy { isLetter($0) || PDFCharacter.isDigit($0) }
            }
    }
}
