internal import Documents

/// Ties the words of a name or title that an office would never part: compounds ("Dân vận"),
/// a joiner with what follows ("và Dân vận"), a unit word with its name ("xã Công Hải"), a
/// number with its word ("năm 2023"). The typesetter then breaks between the ties only.
struct OfficeLines: Sendable, Hashable {
    /// Longest tie in letters: about half a header column, so that no tie is too wide to set.
    static let longestTie = 24

    private struct Phrase: Sendable, Hashable {
        var words: [String]
        var isUnit: Bool
    }

    private let joiners: Set<String>
    private let phrases: [String: [Phrase]]

    init(joiners: [String], unitWords: [String], compounds: [String]) {
        self.joiners = Set(joiners.map(\.matchKey))
        var phrases: [String: [Phrase]] = [:]
        func add(_ phrase: String, isUnit: Bool) {
            let words = phrase.matchKey.split(separator: " ").map(String.init)
            guard let first = words.first else { return }
            phrases[first, default: []].append(Phrase(words: words, isUnit: isUnit))
        }
        for phrase in compounds { add(phrase, isUnit: false) }
        for phrase in unitWords { add(phrase, isUnit: true) }
        self.phrases = phrases.mapValues { $0.sorted { $0.words.count > $1.words.count } }
    }

    /// The pieces of `text` in order; lines may end between two pieces only.
    func pieces(of text: Substring) -> [String] {
        let words = Self.words(of: text)
        var pieces: [String] = []
        var index = 0
        while index < words.count {
            let end = pieceEnd(words, index)
            let piece = words[index..<end]
            if ["-", "–"].contains(words[index]), let last = pieces.popLast() {
                pieces.append(last + " " + words[index])
                index += 1
            } else if piece.joined(separator: " ").count <= Self.longestTie {
                pieces.append(piece.joined(separator: " "))
                index = end
            } else {
                pieces.append(words[index])
                index += 1
            }
        }
        return pieces
    }

    /// The words of `text`. Two spaces or more are room to write in by hand: they stay, and the
    /// words around them are one.
    private static func words(of text: Substring) -> [String] {
        var words: [String] = []
        var spaces = 0
        var word = ""
        for character in text {
            if character == " " {
                spaces += 1
                continue
            }
            if spaces == 1 || word.isEmpty {
                if !word.isEmpty { words.append(word) }
                word = ""
            } else if spaces > 1 {
                word += String(repeating: " ", count: spaces)
            }
            spaces = 0
            word.append(character)
        }
        return word.isEmpty ? words : words + [word]
    }

    /// `text` as inline content with its ties; a newline is a forced break.
    func inlines(_ text: String, cased: (String) -> String) -> [Inline] {
        var inlines: [Inline] = []
        for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false)
            .enumerated()
        {
            if number > 0 { inlines.append(.lineBreak) }
            for (index, piece) in pieces(of: line).enumerated() {
                if index > 0 { inlines.append(.plain(" ")) }
                let run = TextRun(cased(piece), keepsTogether: piece.contains(" "))
                inlines.append(.text(run))
            }
        }
        return Self.merged(inlines)
    }

    /// Where the piece that starts at `index` ends.
    private func pieceEnd(_ words: [String], _ index: Int) -> Int {
        let word = words[index].matchKey
        if let phrase = phrase(words, index) {
            let end = index + phrase.words.count
            return phrase.isUnit ? nameEnd(words, end) : end
        }
        if joiners.contains(word), index + 1 < words.count { return pieceEnd(words, index + 1) }
        if word.hasPrefix("“"), let end = quoteEnd(words, index) { return end }
        return properNameEnd(words, index)
    }

    /// The longest phrase that starts at `index`.
    private func phrase(_ words: [String], _ index: Int) -> Phrase? {
        phrases[words[index].matchKey.trimmingMarks]?.first { phrase in
            index + phrase.words.count <= words.count
                && zip(phrase.words, words[index...]).allSatisfy {
                    $0 == $1.matchKey.trimmingMarks
                }
        }
    }

    /// Where the name or number after a unit word ends: at most three capitalised words or
    /// numbers, through a dash between numbers.
    private func nameEnd(_ words: [String], _ start: Int) -> Int {
        var end = start
        var taken = 0
        while end < words.count, taken < 3 {
            let word = words[end]
            let opensName = word.first.map { $0.isUppercase || $0.isNumber } ?? false
            let joins =
                word == "-" && end + 1 < words.count && end > start
                && words[end + 1].first?.isNumber == true
            guard opensName || joins, !joiners.contains(word.matchKey) else { break }
            if taken > 0, opensName, phrase(words, end) != nil { break }
            if opensName { taken += 1 }
            end += 1
            if let last = word.last, last.isPunctuation, last != "-" { break }
        }
        return end
    }

    /// Where a name of capitalised words that starts at `index` ends ("Khánh Hoà"). In text that
    /// is all in capitals nothing tells a name.
    private func properNameEnd(_ words: [String], _ index: Int) -> Int {
        var end = index + 1
        guard words[index].opensName else { return end }
        while end < words.count, end < index + 3, words[end].opensName,
            words[end - 1].last?.isLetter == true, phrase(words, end) == nil,
            !joiners.contains(words[end].matchKey)
        {
            end += 1
        }
        return end
    }

    /// Where a quoted name that starts at `index` ends.
    private func quoteEnd(_ words: [String], _ index: Int) -> Int? {
        words[index...].firstIndex { $0.contains("”") }.map { $0 + 1 }
    }

    /// Neighbouring loose runs as one.
    private static func merged(_ inlines: [Inline]) -> [Inline] {
        inlines.reduce(into: []) { result, inline in
            if case .text(let run) = inline, !run.keepsTogether,
                case .text(var last)? = result.last, !last.keepsTogether
            {
                last.text += run.text
                result[result.count - 1] = .text(last)
            } else {
                result.append(inline)
            }
        }
    }
}

extension String {
    /// Whether the word is written like a part of a name: one capital, then small letters.
    fileprivate var opensName: Bool {
        first?.isUppercase == true && dropFirst().contains { $0.isLowercase }
            && !contains { $0.isNumber }
    }

    /// The word without marks of punctuation behind it.
    fileprivate var trimmingMarks: String {
        var word = self
        while let last = word.last, ",;.:”".contains(last) { word.removeLast() }
        return word
    }
}
