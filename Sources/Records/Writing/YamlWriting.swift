/// Writes what a table of cells cannot hold as YAML: a record a line, every value spelt out.
struct YamlWriting {
    private(set) var lines: [String] = []

    /// Adds the records of `table` under its name.
    mutating func add(_ table: RecordTable) {
        lines.append("\(table.description.code):")
        for record in table {
            var parts: [String] = []
            for (position, column) in table.description.columns.enumerated() {
                let value = record.values[position]
                if value.isMissing { continue }
                parts.append(
                    "\(Self.key(column.code)): \(FlowText.text(value, unit: column.unit))")
            }
            for extra in record.extras {
                parts.append("\(Self.key(extra.name)): \(FlowText.text(extra.value))")
            }
            lines.append("  - {\(parts.joined(separator: ", "))}")
        }
    }

    /// Adds the name of the book and what belongs to its tables as a whole.
    mutating func add(_ book: RecordBook) {
        lines.append("dataset: \(FlowText.text(.text(book.name)))")
        if let sender = book.sender { lines.append("sender: \(FlowText.text(.text(sender)))") }
        for description in book.schema.tables {
            let attributes = book[description.code].attributes
            if attributes.isEmpty { continue }
            lines.append("\(description.code):")
            for attribute in attributes {
                let unit = description.attributes.first { $0.code == attribute.name }?.unit
                lines.append(
                    "  \(Self.key(attribute.name)): \(FlowText.text(attribute.value, unit: unit))")
            }
            lines.append("  items: []")
        }
    }

    /// The file.
    var bytes: [UInt8] { Array((lines.joined(separator: "\n") + "\n").utf8) }

    /// A key, in quotes where it is not plainly a name.
    private static func key(_ name: String) -> String {
        let isName =
            name.utf8.count > 3
            && name.utf8.allSatisfy {
                (0x61...0x7A).contains($0) || $0 == UInt8(ascii: "_")
            }
        return isName && name != "null" && name != "true" && name != "false"
            ? name : FlowText.text(.text(name))
    }
}
