internal import Documents
internal import Foundation
internal import Yams

extension MappingReader {
    /// What `body` makes of the mapping that the text of a YAML file holds; its text is taken in
    /// NFC. The file is checked whole: what is wrong in it is in the error, keys that `body` did
    /// not ask for with their nearest known name among it.
    ///
    /// - Parameters:
    ///   - yaml: The text of the file.
    ///   - file: Its path as the user named it, for the places of findings.
    ///   - mayBeEmpty: Whether a file without keys is one that says nothing.
    ///   - body: Reads the mapping.
    /// - Returns: What `body` made.
    /// - Throws: `ReportsError` with all findings.
    static func read<Value>(
        yaml: String, file: String?, mayBeEmpty: Bool = false, _ body: (MappingReader) -> Value
    ) throws(ReportsError) -> Value {
        let findings = StandardFindings(file: file)
        let root: Node?
        do {
            root = try compose(yaml: yaml.precomposedStringWithCanonicalMapping, .basic)
        } catch {
            findings.add(error)
            throw ReportsError(findings.diagnostics)
        }
        if root == nil, !mayBeEmpty {
            findings.add(.standardEmpty, at: nil, path: [])
            throw ReportsError(findings.diagnostics)
        }
        let fields = MappingReader(root ?? Node([(Node, Node)]()), path: [], findings: findings)
        let value = body(fields)
        fields.finish()
        guard findings.diagnostics.isEmpty else { throw ReportsError(findings.diagnostics) }
        return value
    }
}
