import Documents

extension TextCleaning.Result {
    /// A finding, without its place: what somebody should know of the cleaning.
    struct Finding {
        var severity: Diagnostic.Severity
        var code: Diagnostic.Code
        var arguments: [String: String]
    }

    /// What was taken out of the text of `column`, and what is odd in the rest.
    func findings(in column: String) -> [Finding] {
        if controls.isEmpty, oddity == nil { return [] }
        var found = Set(controls).sorted().map { control in
            Finding(
                severity: .warning, code: .controlCharacter,
                arguments: ["code": Self.name(control), "column": column])
        }
        switch oddity {
        case .damagedLetter:
            found.append(
                Finding(
                    severity: .error, code: .damagedLetter,
                    arguments: ["value": String(text.prefix(60)), "column": column]))
        case .strayMark(let mark):
            found.append(
                Finding(
                    severity: .warning, code: .strayMark,
                    arguments: [
                        "code": Self.name(mark),
                        "value": String(String.UnicodeScalarView(text.unicodeScalars.prefix(40))),
                        "column": column,
                    ]))
        case .oldFont(let word):
            found.append(
                Finding(
                    severity: .warning, code: .oldFontLetters,
                    arguments: ["value": word, "column": column]))
        case nil: break
        }
        return found
    }

    /// `U+202E`.
    private static func name(_ scalar: UInt32) -> String {
        let hex = String(scalar, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - hex.count)) + hex
    }
}
