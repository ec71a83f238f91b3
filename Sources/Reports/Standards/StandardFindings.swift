internal import Documents
internal import Yams

/// What is found while one standard's file is read; everything at once.
final class StandardFindings {
    /// Path of the file as the user named it.
    let file: String?
    /// Findings in the order of reading.
    private(set) var diagnostics: [Diagnostic] = []

    init(file: String?) { self.file = file }

    /// Adds an error at `mark`, inside the keys of `path`.
    func add(
        _ code: Diagnostic.Code, at mark: Mark?, path: [String],
        _ arguments: [String: String] = [:]
    ) {
        let place = Place(file: file, line: mark?.line, column: mark?.column, path: path)
        diagnostics.append(Diagnostic(.error, code, at: place, arguments))
    }

    private var cited: [(document: String, mark: Mark?, path: [String])] = []

    /// Notes that a source names `document`.
    func cite(_ document: String, at mark: Mark?, path: [String]) {
        cited.append((document, mark, path))
    }

    /// Reports the sources that name none of `documents`.
    func checkCitations(against documents: [String]) {
        for citation in cited where !documents.contains(citation.document) {
            let hint = NearestWord.hint(for: citation.document, among: documents)
            add(
                .standardUnknownChoice, at: citation.mark, path: citation.path,
                ["key": "in", "found": citation.document, "nearest": hint])
        }
    }
}
