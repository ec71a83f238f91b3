import Records

extension FilterCatalog {
    static let dates: [String: FilterDefinition] = [
        // ngày 05 tháng 3 năm 2023
        "ngay_dai": FilterDefinition(output: text(from: .date)) { value, _, _ in
            date(value, DateWording.long)
        },
        // 05/3/2023
        "ngay_ngan": FilterDefinition(output: text(from: .date)) { value, _, _ in
            date(value, DateWording.short)
        },
        // 2023
        "nam": FilterDefinition(output: text(from: .date)) { value, _, _ in
            guard case .date(let date, let place) = value, let year = date.year else {
                return .missing
            }
            return .text(BoundText(text: String(year), source: place))
        },
    ]

    static let texts: [String: FilterDefinition] = [
        "hoa_dau": FilterDefinition(output: printable) { value, _, context in
            change(value, context) { $0.capitalisedFirst }
        },
        "thuong_dau": FilterDefinition(output: printable) { value, _, context in
            change(value, context) { $0.lowercasedFirst }
        },
        "in_hoa": FilterDefinition(output: printable) { value, _, context in
            change(value, context) { $0.uppercased() }
        },
        // “Dân vận khéo”; words that hold quotation marks of their own get no more of them
        "trich": FilterDefinition(output: printable) { value, _, context in
            change(value, context) { quoted($0) }
        },
        // what a text begins with, unless it says so itself:
        // {{name | mo_dau: form}} gives “Giấy khen: Thành tích xuất sắc”, “Kỷ niệm chương “Vì …””
        "mo_dau": FilterDefinition(output: printable, arguments: 1...1, namesValues: true) {
            value, filter, context in
            guard !value.isMissing else { return .missing }
            let head = context.printed(context.argument(filter)).text
            return change(value, context) { text in
                head.isEmpty || text.lowercased().hasPrefix(head.lowercased())
                    ? text : "\(head): \(text)"
            }
        },
        // what a paper is about, to go on in a sentence: “về tăng cường …”. A title that begins with
        // the name of its kind ({{title | ve: type}}) is quoted instead: “Nghị quyết đại hội …”
        "ve": FilterDefinition(output: printable, arguments: 0...1, namesValues: true) {
            value, filter, context in
            guard !value.isMissing else { return .missing }
            let kind =
                filter.arguments.isEmpty ? "" : context.printed(context.argument(filter)).text
            return change(value, context) { about($0, kind: kind) }
        },
        // without the full stop at its end, to go on in a sentence
        "bo_cham": FilterDefinition(output: printable) { value, _, context in
            change(value, context) { text in
                var text = Substring(text)
                while let last = text.last, ".;, ".contains(last) { text.removeLast() }
                return String(text)
            }
        },
        // what stands in for a value that is missing: words, or the value of a name
        "mac_dinh": FilterDefinition(output: printable, arguments: 1...1, namesValues: true) {
            value, filter, context in
            guard value.isMissing else { return .text(context.printed(value)) }
            switch filter.arguments.first {
            case .text(let words)?: return .text(BoundText(text: words))
            case .name?:
                let value = context.argument(filter)
                return value.isMissing ? .missing : .text(context.printed(value))
            default: return .missing
            }
        },
    ]

    private static let printable: @Sendable (ValueType) -> ValueType? = { type in
        switch type {
        case .records, .group: nil
        default: .text
        }
    }

    private static func date(_ value: Bound, _ wording: (CivilDate) -> String) -> Bound {
        guard case .date(let date, let place) = value else { return .missing }
        return .text(BoundText(text: wording(date), source: place))
    }

    private static func about(_ title: String, kind: String) -> String {
        let small = title.lowercased()
        if !kind.isEmpty, small.hasPrefix(kind.lowercased()) { return quoted(title) }
        // Abbreviations keep their letters.
        let isShort = title.dropFirst().first?.isUppercase ?? false
        let words = isShort ? title : title.lowercasedFirst
        return small.hasPrefix("về ") ? words : "về " + words
    }

    private static func quoted(_ text: String) -> String {
        text.contains("“") ? text : "“\(text)”"
    }

    private static func change(
        _ value: Bound, _ context: FilterContext, _ change: (String) -> String
    ) -> Bound {
        var text = context.printed(value)
        text.text = change(text.text)
        return .text(text)
    }
}
