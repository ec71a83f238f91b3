/// Finds codes by code, label, short form or synonym, however they are typed.
struct CodeLookup: Sendable {
    let scheme: CodeScheme
    private var byKey: [String: String] = [:]

    init(_ scheme: CodeScheme) {
        self.scheme = scheme
        // Codes win over labels, labels over short forms, those over synonyms.
        for code in scheme.codes { claim(code.code, for: code) }
        for code in scheme.codes { claim(code.label, for: code) }
        for code in scheme.codes { code.short.map { claim($0, for: code) } }
        for code in scheme.codes { code.synonyms.forEach { claim($0, for: code) } }
    }

    private mutating func claim(_ name: String, for code: CodeScheme.Code) {
        let key = TextFolding.key(name)
        if byKey[key] == nil { byKey[key] = code.code }
    }

    /// The code that `text` means, or nil.
    func code(_ text: String) -> String? {
        if scheme[text] != nil { return text }
        return byKey[TextFolding.key(text)]
    }

    /// The labels and codes, for a hint.
    var names: [String] { scheme.codes.flatMap { [$0.label, $0.code] } }
}
