/// What no composed line may hold, whatever the book.
enum Nonsense {
    /// Why `line` of a document's text would not be printed by an office.
    static func faults(of line: String) -> [String] {
        var faults: [String] = []
        let isTable = ["# ", "body ", "group ", "subtotal ", "total "].contains {
            line.hasPrefix("  " + $0)
        }
        let prose = line.split(separator: ": ", maxSplits: 1).last.map(String.init) ?? line
        for words in ["NaN", "inf", "Optional(", "nil", "None", "null", "{{", "}}", "[[", "]]"]
        where line.contains(words) {
            faults.append(words)
        }
        for words in ["tăng -", "giảm -", "tăng 0 ", "giảm 0 ", "gấp 0", "vượt 0%", "vượt -"]
        where line.contains(words) {
            faults.append(words)
        }
        let isSeries = line.hasPrefix("  ") && line.contains("=")
        guard !isTable, !isSeries, !line.hasPrefix("chart"), !line.hasPrefix("title") else {
            return faults
        }
        for marks in ["..", ",,", " ,", " .", " ;", ";.", ",.", ":.", "( ", " )", "()", "“”", ".;"]
        where prose.contains(marks) {
            faults.append(marks)
        }
        if prose.contains("  "), !prose.contains("Số  "), !prose.contains("ngày  ") {
            faults.append("two spaces")
        }
        if let first = prose.first, ",.;:)".contains(first) { faults.append("begins with a mark") }
        // Words between spaces: "đảng, đảng viên" says no word twice.
        let words = prose.split(separator: " ").map { $0.lowercased() }
        for (word, next) in zip(words, words.dropFirst()) {
            let plain = next.filter { !",.;:)”".contains($0) }
            if word == plain, word.contains(where: \.isLetter) { faults.append("\(word) twice") }
            if word == "0", plain.contains(where: \.isLetter) { faults.append("0 \(plain)") }
        }
        if words.contains(where: { ["0%", "0%.", "0%,", "(0%)"].contains($0) }) {
            faults.append("0%")
        }
        return faults
    }
}
