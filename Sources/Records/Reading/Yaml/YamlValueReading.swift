import Documents

/// Reads the values of one record in YAML by the types of their columns.
struct YamlValueReading {
    let cells: CellReading
    let source: RecordSource
    let record: String?
    /// Where all of it stands, when it stands in one cell.
    var cell: Place?

    init(cells: CellReading, source: RecordSource, record: String?) {
        self.cells = cells
        self.source = source
        self.record = record
    }

    /// Reads what one cell of a table spells out.
    init(cells: CellReading, cell: Place) {
        self.cells = cells
        source = RecordSource(file: cell.file ?? "", sheet: cell.sheet)
        record = nil
        self.cell = cell
    }

    /// The value that `node` states in `column`.
    func value(_ node: YamlNode, type: ColumnType, in column: ColumnDescription) -> Value {
        if node.isNull { return .missing }
        switch type {
        case .text, .code, .reference, .date, .flag:
            guard case .scalar(let raw, _) = node.content else {
                return wrong(node, column, .notOneValue)
            }
            return scalar(raw, at: node, type: type, in: column)
        case .number: return number(node, in: column)
        case .list(let of): return list(node, of: of, in: column)
        case .group(let columns): return group(node, columns, in: column)
        case .counts(let scheme): return counts(node, of: scheme, in: column)
        }
    }

    private func scalar(
        _ raw: String, at node: YamlNode, type: ColumnType, in column: ColumnDescription
    ) -> Value {
        let text = cells.cleaned(raw, in: column, at: place(node, column))
        if text.isEmpty { return .missing }
        return cells.value(clean: text, type: type, in: column, at: place(node, column))
    }

    private func list(
        _ node: YamlNode, of type: ColumnType, in column: ColumnDescription
    ) -> Value {
        let items: [YamlNode] =
            if case .sequence(let items) = node.content { items } else { [node] }
        let values = items.map { value($0, type: type, in: column) }.filter { !$0.isMissing }
        return values.isEmpty ? .missing : .list(values)
    }

    private func group(
        _ node: YamlNode, _ columns: [ColumnDescription], in column: ColumnDescription
    ) -> Value {
        guard case .mapping(let entries) = node.content else {
            return wrong(node, column, .notAGroup)
        }
        var parts: [Value.Part] = []
        for (key, node) in entries {
            guard let part = columns.first(where: { $0.code == key.text }) else {
                unknown(key, in: column, among: columns.map(\.code))
                parts.append(Value.Part(key.text, untyped(node)))
                continue
            }
            let value = value(node, type: part.type, in: part)
            if !value.isMissing { parts.append(Value.Part(part.code, value)) }
        }
        return parts.isEmpty ? .missing : .group(parts)
    }

    private func counts(
        _ node: YamlNode, of scheme: String, in column: ColumnDescription
    ) -> Value {
        guard case .mapping(let entries) = node.content else {
            return wrong(node, column, .notAGroup)
        }
        let lookup = cells.lookup(scheme)
        var parts: [Value.Part] = []
        for (key, node) in entries {
            let code = lookup.code(key.text)
            if code == nil, !lookup.scheme.isOpen {
                unknown(key, in: column, among: lookup.scheme.codes.map(\.code))
            }
            var value = number(node, in: column)
            if case .number(var quantity) = value, quantity.unit == nil {
                quantity.unit = code.flatMap { lookup.scheme[$0]?.settings["unit"] }
                value = .number(quantity)
            }
            if !value.isMissing { parts.append(Value.Part(code ?? key.text, value)) }
        }
        return parts.isEmpty ? .missing : .group(parts)
    }

    /// A number as typed, or spelt out: `{value: 7600, unit: mo_hinh, qualifier: hon}`.
    private func number(_ node: YamlNode, in column: ColumnDescription) -> Value {
        switch node.content {
        case .scalar(let raw, _): return scalar(raw, at: node, type: .number, in: column)
        case .sequence: return wrong(node, column, .notOneValue)
        case .mapping: break
        }
        func amount(_ key: String) -> Quantity? {
            guard let part = node[key], !part.isNull else { return nil }
            return value(part, type: .number, in: column).quantity
        }
        var quantity = amount("value") ?? Quantity(nil, qualifier: .magnitude)
        let (low, high) = (amount("min")?.lower, amount("max")?.lower)
        if quantity.lower == nil, low != nil || high != nil {
            quantity.lower = low ?? high
            quantity.upper = low == nil ? nil : high
            quantity.qualifier = low != nil && high != nil ? .range : .atLeast
        }
        for (key, part) in node.entries {
            switch key.text {
            case "value", "min", "max", "line", "lines", "note": break
            case "of":
                if let whole = part.scalar.flatMap(wholeNumber) {
                    quantity.of = whole
                } else {
                    quantity.within = text(part, in: column)
                }
            case "within": quantity.within = text(part, in: column)
            case "unit": quantity.unit = code(part, of: "don_vi_tinh", in: column)
            case "qualifier":
                let name = code(part, of: "do_chac_chan", in: column)
                quantity.qualifier = name.flatMap(Qualifier.init) ?? quantity.qualifier
            case "as_written": quantity.asWritten = text(part, in: column)
            default:
                unknown(key, in: column, among: ["value", "min", "max", "of", "unit", "qualifier"])
            }
        }
        if quantity.unit == nil { quantity.unit = column.unit }
        if quantity.lower == nil, quantity.asWritten == nil, quantity.of == nil {
            let keys = node.entries.map(\.key.text).joined(separator: ", ")
            return cells.wrong(
                "{\(keys)}", in: column, as: .notANumber, at: place(node, column))
        }
        return .number(quantity)
    }

    private func wholeNumber(_ text: String) -> Rational? {
        DecimalReading.number(at: text[...]).flatMap { $0.rest.isEmpty ? $0.value : nil }
    }

    private func text(_ node: YamlNode, in column: ColumnDescription) -> String? {
        value(node, type: .text, in: column).text
    }

    private func code(
        _ node: YamlNode, of scheme: String, in column: ColumnDescription
    ) -> String? {
        value(node, type: .code(scheme: scheme), in: column).text
    }

    /// A value that no column describes, kept as it is.
    func untyped(_ node: YamlNode) -> Value {
        switch node.content {
        case .scalar(let raw, _):
            let text = TextCleaning.clean(raw).text
            return node.isNull || text.isEmpty ? .missing : .text(text)
        case .sequence(let items): return .list(items.map(untyped))
        case .mapping(let entries):
            return .group(entries.map { Value.Part($0.key.text, untyped($0.value)) })
        }
    }

    private func wrong(
        _ node: YamlNode, _ column: ColumnDescription, _ code: Diagnostic.Code
    ) -> Value {
        cells.wrong(node.scalar ?? "…", in: column, as: code, at: place(node, column))
    }

    private func unknown(_ key: YamlKey, in column: ColumnDescription, among names: [String]) {
        var arguments = ["name": key.text, "table": column.title]
        arguments["nearest"] = cells.hint(to: key.text, among: names)
        let place =
            cell
            ?? Place(
                file: source.file, line: key.line, column: key.column, field: column.code,
                record: record)
        cells.report(.warning, .unknownColumn, at: place, arguments)
    }

    private func place(_ node: YamlNode, _ column: ColumnDescription) -> Place {
        cell
            ?? Place(
                file: source.file, line: node.line, column: node.column, field: column.code,
                record: record)
    }
}
