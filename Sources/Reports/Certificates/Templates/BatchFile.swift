/// What all certificates of one award have in common: a YAML mapping from fields to values.
public enum BatchFile {
    /// Groups of values beside the fields: multiples of rewards by kind of recipient, settings of
    /// the decision, how the register counts. Without keys any key is taken.
    static let groups: [(name: String, keys: [String])] = [
        ("tien_thuong", RecipientKind.allCases.map(\.rawValue)), ("quyet_dinh", []),
        ("so_sach", ["day_so", "so_dau", "so_vang_dau"]),
    ]

    /// Reads the values.
    ///
    /// - Parameters:
    ///   - yaml: The text of the file.
    ///   - file: Its path as the user named it.
    ///   - fields: The names that values may have.
    /// - Returns: The values by name; those of a group as `group.key`.
    /// - Throws: `ReportsError` with every unknown name and wrong value.
    public static func load(
        yaml: String, file: String?, fields: [String]
    ) throws(ReportsError) -> [String: String] {
        try MappingReader.read(yaml: yaml, file: file, mayBeEmpty: true) { reader in
            var values: [String: String] = [:]
            for field in fields { values[field] = reader.optionalText(field) }
            for (group, known) in Self.groups {
                guard reader.given(group) != nil else { continue }
                let inner = reader.mapping(group) { inner in
                    known.isEmpty
                        ? inner.words()
                        : Dictionary(
                            known.compactMap { key in inner.optionalText(key).map { (key, $0) } }
                        ) { first, _ in first }
                }
                for (key, value) in inner { values["\(group).\(key)"] = value }
            }
            return values
        }
    }
}
