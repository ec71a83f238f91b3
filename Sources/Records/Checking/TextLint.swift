/// Finds faults of typing in Vietnamese text. Knows its words from one text to the next.
struct TextLint {
    /// A fault.
    struct Fault: Hashable {
        /// The key of the sentence that names it.
        var wording: String
        /// The words it is about.
        var excerpt: String
    }

    /// Words that never stand twice in a row. Others may: `mô hình hình thức`.
    private let single: Set<String>
    /// Whether words that were seen are two syllables run together.
    private var joined: [Substring: Bool] = [:]

    init(_ schema: RecordSchema) {
        single = Set(
            schema.scheme("tu_khong_lap").codes
                .flatMap { $0.label.split(separator: " ").map(String.init) })
    }

    mutating func faults(of text: String) -> [Fault] {
        let words = text.split(whereSeparator: \.isWhitespace)
        var faults = doubled(words)
        if let quote = unbalanced(text) {
            faults.append(Fault(wording: "records.remark-quote", excerpt: quote))
        }
        for word in words {
            if isJoined(word) {
                faults.append(Fault(wording: "records.remark-joined", excerpt: String(word)))
            }
        }
        for (index, word) in words.enumerated() where hasPoint(word, words.dropFirst(index + 1)) {
            faults.append(Fault(wording: "records.remark-point", excerpt: String(word)))
        }
        return faults
    }

    /// One, two or three words twice in a row, with nothing but a space between.
    private func doubled(_ words: [Substring]) -> [Fault] {
        guard words.count > 1 else { return [] }
        let bare = words.map { $0.lowercased() }
        for length in [3, 2, 1] where words.count >= 2 * length {
            for start in 0...(words.count - 2 * length)
            where bare[start] == bare[start + length] {
                let first = bare[start..<start + length]
                guard first.elementsEqual(bare[start + length..<start + 2 * length]),
                    first.allSatisfy({ $0.allSatisfy(\.isLetter) })
                else { continue }
                if length == 1, !single.contains(bare[start]) { continue }
                if length > 1, Set(first).count == 1 { continue }
                let excerpt = words[start..<start + 2 * length].joined(separator: " ")
                return [Fault(wording: "records.remark-doubled", excerpt: excerpt)]
            }
        }
        return []
    }

    /// A quotation mark without its partner, with what follows it.
    private func unbalanced(_ text: String) -> String? {
        var open: [String.Index] = []
        var straight: String.Index?
        for index in text.indices {
            switch text[index] {
            case "“": open.append(index)
            case "”":
                if open.isEmpty { return String(text[...index].suffix(24)) }
                open.removeLast()
            case "\"": straight = straight == nil ? index : nil
            default: break
            }
        }
        return (open.last ?? straight).map { String(text[$0...].prefix(24)) }
    }

    /// Whether a small word with marks is no syllable but two of them: `cưtrong`.
    private mutating func isJoined(_ raw: Substring) -> Bool {
        guard raw.utf8.count > 6, raw.first?.isLowercase == true else { return false }
        if let known = joined[raw] { return known }
        let letters = raw.prefix { $0.isLetter }
        let isWhole =
            letters.endIndex == raw.endIndex
            || raw[letters.endIndex...].allSatisfy { ".,;:!?)”\"".contains($0) }
        let isMarked = letters.unicodeScalars.contains { !$0.isASCII }
        var result = false
        if isWhole, isMarked, letters.count > 4, !Syllables.isSyllable(letters) {
            result = letters.indices.dropFirst(2).contains { cut in
                letters.distance(from: cut, to: letters.endIndex) > 1
                    && Syllables.isSyllable(letters[..<cut])
                    && Syllables.isSyllable(letters[cut...])
            }
        }
        joined[raw] = result
        return result
    }

    /// Whether a number has a point before one or two decimals: `95.6%`, `12.5 triệu`. Dates,
    /// chapters (`1.1`) and versions (`4.0`) do not count.
    private func hasPoint(_ word: Substring, _ after: ArraySlice<Substring>) -> Bool {
        guard word.utf8.contains(UInt8(ascii: ".")), word.first?.isNumber == true else {
            return false
        }
        let number = word.prefix { $0.isNumber || $0 == "." }
        let rest = word[number.endIndex...]
        let parts = number.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 2, (1...2).contains(parts[1].count), !parts[0].isEmpty else {
            return false
        }
        if rest.hasPrefix("%") { return true }
        guard rest.isEmpty, let next = after.first else { return false }
        return ["%", "triệu", "tỷ", "ha", "km", "m²", "tấn", "điểm", "lần"]
            .contains { next.hasPrefix($0) }
    }
}
