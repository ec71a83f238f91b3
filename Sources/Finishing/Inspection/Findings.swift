internal import Documents

/// What the checks of a file found, each kind counted and the first ones of it kept.
struct Findings {
    private(set) var diagnostics: [Diagnostic] = []
    private var counts: [Diagnostic.Code: Int] = [:]

    /// A rule broken on every page is told this often.
    private static let mostOfAKind = 20

    /// Adds what breaks a rule, an error where the file's claims depend on it.
    mutating func add(_ code: Diagnostic.Code, _ arguments: [String: String] = [:]) {
        let count = counts[code, default: 0] + 1
        counts[code] = count
        if count <= Self.mostOfAKind {
            diagnostics.append(Diagnostic(.error, code, at: Place(), arguments))
        }
    }

    /// Adds what breaks a rule on a page.
    mutating func add(_ code: Diagnostic.Code, page: Int, _ arguments: [String: String] = [:]) {
        var arguments = arguments
        arguments["page"] = String(page)
        add(code, arguments)
    }
}
