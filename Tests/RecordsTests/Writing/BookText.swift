@testable import Records

/// A book as lines of text that show everything it holds and nothing of where it was read.
enum BookText {
    static func lines(_ book: RecordBook) -> [String] {
        var lines = ["sổ \(book.name)"]
        for table in book.schema.tables {
            let found = book[table.code]
            for attribute in found.attributes {
                lines.append("\(table.code).\(attribute.name) = \(text(attribute.value))")
            }
            lines += found.map { line($0) }
            if let scheme = table.extendedScheme {
                lines += book.schema.scheme(scheme).codes.map { "\(scheme) \($0.code) \($0.label)" }
            }
        }
        return lines
    }

    static func line(_ record: Record) -> String {
        var parts: [String] = []
        for (column, value) in zip(record.table.columns, record.values) where !value.isMissing {
            parts.append("\(column.code)=\(text(value))")
        }
        parts += record.extras.map { "?\($0.name)=\(text($0.value))" }
        return "\(record.table.code) \(record.id): " + parts.joined(separator: " | ")
    }

    static func text(_ value: Value) -> String {
        switch value {
        case .missing: "–"
        case .text(let text): "'\(text)'"
        case .code(let code): "#\(code)"
        case .reference(let id): "→\(id)"
        case .number(let quantity): number(quantity)
        case .date(let date): "\(date)"
        case .flag(let flag): "\(flag)"
        case .list(let values): "[" + values.map(text).joined(separator: ", ") + "]"
        case .group(let parts):
            "{" + parts.map { "\($0.name): \(text($0.value))" }.joined(separator: ", ") + "}"
        }
    }

    private static func number(_ quantity: Quantity) -> String {
        var text = quantity.lower.map { "\($0)" } ?? "?"
        if let upper = quantity.upper { text += "…\(upper)" }
        if quantity.qualifier != .exact { text += " \(quantity.qualifier.rawValue)" }
        if let unit = quantity.unit { text += " \(unit)" }
        if let of = quantity.of { text += " /\(of)" }
        if let within = quantity.within { text += " of \(within)" }
        if let written = quantity.asWritten { text += " “\(written)”" }
        return text
    }
}
