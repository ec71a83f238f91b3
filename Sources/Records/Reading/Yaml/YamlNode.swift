/// A YAML value with its place, as the readers of records and descriptions use it.
struct YamlNode: Sendable {
    enum Content: Sendable {
        /// Text as written; `isPlain` when it stood without quotes.
        case scalar(String, isPlain: Bool)
        case sequence([YamlNode])
        case mapping([(key: YamlKey, value: YamlNode)])
    }

    let content: Content
    /// 1-based.
    let line: Int
    /// 1-based, in characters.
    let column: Int

    /// Whether this is nothing: `null`, `~`, or no value at all.
    var isNull: Bool {
        guard case .scalar(let text, true) = content else { return false }
        return text.isEmpty || text == "~" || text == "null" || text == "Null" || text == "NULL"
    }

    /// Whether nothing is stated: null, or no text at all.
    var isEmpty: Bool {
        guard case .scalar(let text, _) = content else { return false }
        return isNull || TextCleaning.clean(text).text.isEmpty
    }

    /// The text of a scalar that is not null.
    var scalar: String? {
        guard case .scalar(let text, _) = content, !isNull else { return nil }
        return text
    }

    /// The entries of a mapping; empty for anything else.
    var entries: [(key: YamlKey, value: YamlNode)] {
        if case .mapping(let entries) = content { entries } else { [] }
    }

    /// The items of a sequence; empty for anything else.
    var items: [YamlNode] {
        if case .sequence(let items) = content { items } else { [] }
    }

    subscript(key: String) -> YamlNode? { entries.first { $0.key.text == key }?.value }
}

/// The key of a mapping with its place.
struct YamlKey: Sendable {
    let text: String
    /// Whether it stood without quotes.
    let isPlain: Bool
    let line: Int
    let column: Int
}
