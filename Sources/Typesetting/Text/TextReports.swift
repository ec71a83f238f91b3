import Documents

/// What was found while setting text, each finding once, and of each code no more than a reader
/// can use; how many more there were is told.
struct TextReports {
    private var kept: [Diagnostic] = []
    private var known: Set<Diagnostic> = []
    private var counts: [Diagnostic.Code: Int] = [:]

    /// Most findings of one code that are kept.
    static let limit = 200

    /// Adds `diagnostic` about a sheet: every error, since its sheet is not printed, and of other
    /// findings as many as can be read.
    mutating func addEach(_ diagnostic: Diagnostic) {
        if diagnostic.severity < .error {
            counts[diagnostic.code, default: 0] += 1
            if counts[diagnostic.code, default: 0] > Self.limit { return }
        }
        kept.append(diagnostic)
    }

    /// Adds `diagnostic` unless it is known.
    mutating func add(_ diagnostic: Diagnostic) {
        let count = counts[diagnostic.code, default: 0]
        if count >= Self.limit {
            counts[diagnostic.code] = count + 1
        } else if known.insert(diagnostic).inserted {
            counts[diagnostic.code] = count + 1
            kept.append(diagnostic)
        }
    }

    /// The findings in the order in which they were made, then how many were left out.
    var diagnostics: [Diagnostic] {
        let more = counts.filter { $0.value > Self.limit }.sorted {
            $0.key.rawValue < $1.key.rawValue
        }
        return kept
            + more.map { code, count in
                Diagnostic(
                    .note, .moreFindings, at: Place(),
                    ["code": code.rawValue, "count": String(count - Self.limit)])
            }
    }
}
