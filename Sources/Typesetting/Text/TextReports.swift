import Documents

/// What was found while setting text, each finding once, and no more than a reader can use.
struct TextReports {
    /// The findings in the order in which they were made.
    private(set) var diagnostics: [Diagnostic] = []
    private var known: Set<Diagnostic> = []

    /// Most findings of one code that are kept.
    static let limit = 200
    private var counts: [Diagnostic.Code: Int] = [:]

    /// Adds `diagnostic` unless it is known.
    mutating func add(_ diagnostic: Diagnostic) {
        guard counts[diagnostic.code, default: 0] < Self.limit,
            known.insert(diagnostic).inserted
        else { return }
        counts[diagnostic.code, default: 0] += 1
        diagnostics.append(diagnostic)
    }
}
