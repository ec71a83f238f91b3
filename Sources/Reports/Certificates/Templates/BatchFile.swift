internal import Yams

/// What all certificates of one award have in common: a YAML mapping from fields to values.
public enum BatchFile {
    /// Reads the values.
    ///
    /// - Parameters:
    ///   - yaml: The text of the file.
    ///   - file: Its path as the user named it.
    ///   - fields: The names that values may have.
    /// - Returns: The values by name.
    /// - Throws: `ReportsError` with every unknown name and wrong value.
    public static func load(
        yaml: String, file: String?, fields: [String]
    ) throws(ReportsError) -> [String: String] {
        let findings = StandardFindings(file: file)
        let root: Node?
        do {
            root = try compose(yaml: yaml)
        } catch {
            findings.add(error)
            throw ReportsError(findings.diagnostics)
        }
        guard let root else { return [:] }
        let reader = MappingReader(root, path: [], findings: findings)
        var values: [String: String] = [:]
        for field in fields { values[field] = reader.optionalText(field) }
        reader.finish()
        guard findings.diagnostics.isEmpty else { throw ReportsError(findings.diagnostics) }
        return values
    }
}
