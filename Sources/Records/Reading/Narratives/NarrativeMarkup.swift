/// What Markdown offers and a narrative has not: it is told of with its line, and printed as
/// typed.
enum NarrativeMarkup {
    /// What `line` holds that is not understood, in words for people; nil for plain text.
    static func kind(of line: String, isNested: Bool = false) -> String? {
        if isNested, line.hasPrefix("- ") || line.hasPrefix("+ ") || line.hasPrefix("* ") {
            return "Gạch đầu dòng thụt vào (in ngang hàng)"
        }
        if line.hasPrefix("```") || line.hasPrefix("~~~") { return "Khối mã (```)" }
        if line.hasPrefix("|") && line.dropFirst().contains("|") { return "Bảng kẻ bằng |" }
        if line.contains("![") { return "Hình (![…])" }
        if line.contains("](") { return "Liên kết ([…](…))" }
        if let tag = tag(in: line) { return "Thẻ HTML \(tag)" }
        return nil
    }

    /// `<b>`, `</div>`, `<!--`; not `< 5` or `<95%`.
    private static func tag(in line: String) -> String? {
        var rest = line[...]
        while let open = rest.firstIndex(of: "<") {
            rest = rest[rest.index(after: open)...]
            let name = rest.drop { $0 == "/" }
            if rest.hasPrefix("!--") { return "<!--" }
            guard let first = name.first, first.isASCII, first.isLetter,
                let close = name.firstIndex(of: ">")
            else { continue }
            let word = name[..<close].prefix { $0.isASCII && ($0.isLetter || $0.isNumber) }
            return "<\(word)>"
        }
        return nil
    }

    /// The line without the marks of bold letters: a narrative has one kind of letter.
    static func plain(_ line: String) -> String {
        guard line.contains("**") || line.contains("__") else { return line }
        let parts = line.split(separator: "**", omittingEmptySubsequences: false)
        let bold = parts.count % 2 == 1 ? parts.joined() : line
        let under = bold.split(separator: "__", omittingEmptySubsequences: false)
        // Dots and lines to be filled in by hand stay.
        return under.count == 3 && !under[1].isEmpty ? under.joined() : bold
    }

    /// Whether the line begins an item or a point of its own: `1.`, `2)`, `a)`, `(1)`.
    static func isPoint(_ line: String) -> Bool {
        let inner = line.hasPrefix("(") ? line.dropFirst() : line[...]
        let label = inner.prefix { $0.isNumber }
        let letter = label.isEmpty ? inner.prefix(1) : label
        guard letter.count < 3, letter.first?.isLetter == true || !label.isEmpty else {
            return false
        }
        let rest = inner.dropFirst(letter.count)
        let ends =
            label.isEmpty ? rest.hasPrefix(") ") : rest.hasPrefix(". ") || rest.hasPrefix(") ")
        return ends
    }
}
