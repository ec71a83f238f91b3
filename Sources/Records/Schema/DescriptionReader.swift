import Documents

/// Reads one file of descriptions: a table with its columns, or schemes of codes.
struct DescriptionReader {
    let file: String
    var diagnostics: [Diagnostic] = []

    mutating func table(_ node: YamlNode) -> TableDescription? {
        allow(
            [
                "table", "title", "help", "names", "order", "label", "extends", "quantity",
                "columns", "attributes", "voice", "keeping", "offer",
            ], in: node)
        guard let code = required("table", in: node), let title = required("title", in: node)
        else { return nil }
        return TableDescription(
            code: code, title: title, help: node["help"]?.scalar,
            names: texts(node["names"]), columns: columns(node["columns"]) + common(),
            attributes: columns(node["attributes"]), label: node["label"]?.scalar,
            extendedScheme: node["extends"]?.scalar, isVoice: node["voice"]?.scalar == "true",
            quantity: quantity(node["quantity"]), keeping: keeping(node["keeping"]),
            offer: offer(node["offer"]))
    }

    private mutating func keeping(_ node: YamlNode?) -> TableDescription.Keeping {
        guard let node else { return .own }
        if let known = node.scalar.flatMap(TableDescription.Keeping.init(rawValue:)) {
            return known
        }
        complain("keeping", at: node)
        return .own
    }

    private mutating func offer(_ node: YamlNode?) -> TableDescription.Offer? {
        guard let node else { return nil }
        allow(["columns", "sample"], in: node)
        return TableDescription.Offer(
            columns: texts(node["columns"]), sample: settings(node["sample"]?.entries ?? []))
    }

    /// Columns that every table has besides its own.
    private func common() -> [ColumnDescription] {
        [
            ColumnDescription(
                code: "as_written", title: "Ghi như nguồn",
                synonyms: ["Nguyên văn", "Số như văn bản"], type: .text),
            ColumnDescription(code: "source", title: "Nguồn", type: .text),
            ColumnDescription(
                code: "lines", title: "Dòng của nguồn", synonyms: ["line", "dòng"],
                type: .list(of: .number)),
            ColumnDescription(code: "note", title: "Ghi chú", type: .text),
        ]
    }

    mutating func columns(_ node: YamlNode?) -> [ColumnDescription] {
        guard let node else { return [] }
        var seen: Set<String> = []
        return node.items.compactMap { item in
            guard let column = column(item) else { return nil }
            if !seen.insert(column.code).inserted {
                complain("column \(column.code) twice", at: item)
            }
            return column
        }
    }

    private mutating func column(_ node: YamlNode) -> ColumnDescription? {
        allow(
            [
                "code", "title", "synonyms", "type", "of", "scheme", "to", "columns", "required",
                "open", "unit", "help",
            ], in: node)
        guard let code = required("code", in: node), let title = required("title", in: node),
            let type = type(node, named: node["type"]?.scalar ?? "text")
        else { return nil }
        return ColumnDescription(
            code: code, title: title, synonyms: texts(node["synonyms"]), type: type,
            isRequired: node["required"]?.scalar == "true", isOpen: node["open"]?.scalar == "true",
            unit: node["unit"]?.scalar, help: node["help"]?.scalar)
    }

    private mutating func type(_ node: YamlNode, named name: String) -> ColumnType? {
        switch name {
        case "text": return .text
        case "number": return .number
        case "date": return .date
        case "flag": return .flag
        case "code": return required("scheme", in: node).map { .code(scheme: $0) }
        case "counts": return required("scheme", in: node).map { .counts(scheme: $0) }
        case "reference": return .reference(to: texts(node["to"]))
        case "group": return .group(columns(node["columns"]))
        case "list":
            let of = node["of"]?.scalar ?? "text"
            return of == "list" ? nil : type(node, named: of).map { .list(of: $0) }
        default:
            complain("type \(name)", at: node)
            return nil
        }
    }

    private mutating func quantity(_ node: YamlNode?) -> TableDescription.QuantityColumns? {
        guard let node, let value = required("value", in: node) else { return nil }
        return TableDescription.QuantityColumns(
            value: value, lower: node["lower"]?.scalar, upper: node["upper"]?.scalar,
            of: node["of"]?.scalar, unit: node["unit"]?.scalar,
            qualifier: node["qualifier"]?.scalar, written: node["written"]?.scalar)
    }

    mutating func scheme(_ node: YamlNode) -> CodeScheme? {
        allow(
            [
                "scheme", "title", "family", "source", "valid_from", "valid_to", "open",
                "settings", "codes",
            ], in: node)
        guard let code = required("scheme", in: node), let title = required("title", in: node)
        else { return nil }
        return CodeScheme(
            code: code, title: title, family: node["family"]?.scalar,
            source: node["source"]?.scalar, validFrom: date(node["valid_from"]),
            validTo: date(node["valid_to"]), isOpen: node["open"]?.scalar == "true",
            settings: settings(node["settings"]?.entries ?? []),
            codes: (node["codes"]?.items ?? []).compactMap { self.code($0) })
    }

    private mutating func code(_ node: YamlNode) -> CodeScheme.Code? {
        guard let code = required("code", in: node), let label = required("label", in: node)
        else { return nil }
        let own: Set = ["code", "label", "short", "synonyms"]
        return CodeScheme.Code(
            code, label: label, short: node["short"]?.scalar, synonyms: texts(node["synonyms"]),
            settings: settings(node.entries.filter { !own.contains($0.key.text) }))
    }

    private func settings(_ entries: [(key: YamlKey, value: YamlNode)]) -> [String: String] {
        Dictionary(
            entries.compactMap { entry in entry.value.scalar.map { (entry.key.text, $0) } },
            uniquingKeysWith: { first, _ in first })
    }

    private mutating func date(_ node: YamlNode?) -> CivilDate? {
        guard let node, let text = node.scalar else { return nil }
        guard let date = DateReading.date(text) else {
            complain("date \(text)", at: node)
            return nil
        }
        return date
    }

    private func texts(_ node: YamlNode?) -> [String] {
        guard let node else { return [] }
        return node.scalar.map { [$0] } ?? node.items.compactMap(\.scalar)
    }

    private mutating func required(_ key: String, in node: YamlNode) -> String? {
        if let text = node[key]?.scalar { return text }
        complain("no \(key)", at: node)
        return nil
    }

    private mutating func allow(_ keys: Set<String>, in node: YamlNode) {
        for entry in node.entries where !keys.contains(entry.key.text) {
            complain("key \(entry.key.text)", at: entry.value)
        }
    }

    private mutating func complain(_ problem: String, at node: YamlNode) {
        diagnostics.append(
            Diagnostic(
                .error, .badDescription,
                at: Place(file: file, line: node.line, column: node.column),
                ["problem": problem]))
    }
}
