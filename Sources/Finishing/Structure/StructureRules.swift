internal import Documents

/// What PDF/UA-1 asks of single elements as they open (ISO 14289-1, section 7).
struct StructureRules {
    private(set) var diagnostics: [Diagnostic] = []
    private var lastHeading = 0

    /// A document with very many faults is told of the first ones.
    private static let mostDiagnostics = 200

    /// Checks `element`, which opens on `page`.
    mutating func check(_ element: StructureElement, page: Int) {
        switch element.role {
        case .figure:
            if element.alternativeText?.isEmpty ?? true { report(.figureWithoutText, page) }
        case .headerCell:
            if element.scope == nil { report(.headerWithoutScope, page) }
        case .heading1: checkHeading(1, page)
        case .heading2: checkHeading(2, page)
        case .heading3: checkHeading(3, page)
        case .heading4: checkHeading(4, page)
        case .heading5: checkHeading(5, page)
        case .heading6: checkHeading(6, page)
        default: break
        }
        checkLength(element.alternativeText, page)
        checkLength(element.title, page)
    }

    /// Levels go down one at a time (7.4.2).
    private mutating func checkHeading(_ level: Int, _ page: Int) {
        if level > lastHeading + 1 {
            report(
                .headingSkipped, page,
                ["level": String(level), "expected": String(lastHeading + 1)])
        }
        lastHeading = level
    }

    /// Checks that a text fits a string of PDF/A.
    mutating func checkLength(_ text: String?, _ page: Int) {
        // UTF-16 takes at most two bytes for each of UTF-8.
        guard let text, text.utf8.count > PDFText.longest / 2 - 2 else { return }
        let length = PDFText.bytes(text).count
        if length > PDFText.longest { report(.textTooLong, page, ["length": String(length)]) }
    }

    private mutating func report(
        _ code: Diagnostic.Code, _ page: Int, _ arguments: [String: String] = [:]
    ) {
        guard diagnostics.count < Self.mostDiagnostics else { return }
        var arguments = arguments
        arguments["page"] = String(page)
        diagnostics.append(Diagnostic(.error, code, at: Place(), arguments))
    }
}
