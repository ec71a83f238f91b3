import Documents

/// How much an end of line is disliked behind each space of a name or title; spaces that are not
/// listed are never the end of a line.
struct LineEndCosts {
    /// The dislike by the number of the space, 0 for the best places.
    private(set) var behind: [Int: Double] = [:]

    private static let beforeUnit = 0.0
    private static let behindMark = 0.05
    private static let beforeSmallWord = 0.10
    private static let ordinary = 0.16
    private static let beforeCapital = 0.45

    private struct Word {
        var text: String
        var traits: WordTraits
        /// The space before it.
        var space: Int
        /// Whether the space lies in a run that keeps together.
        var isHeld: Bool
    }

    /// The dislikes for the text that was read last.
    init(_ text: borrowing Compositor, units: UnitWords) {
        let words = Self.words(of: text)
        guard words.count > 1 else { return }
        // In a text of capitals only, a capital says nothing about names.
        let isShouted = words.allSatisfy { $0.text == $0.text.uppercased() }
        let (starts, insides) = Self.units(words, units, anyCase: isShouted)
        for index in 1..<words.count {
            let word = words[index]
            guard word.space >= 0 else { continue }
            let last = words[index - 1].traits
            let before = index > 1 ? words[index - 2].traits : []
            let next = word.traits
            if word.isHeld || insides[index] { continue }
            if NoBreakRules.forbidsBreak(before: before, word: last, next: next) { continue }
            if starts[index] {
                behind[word.space] = Self.beforeUnit
                continue
            }
            // A number belongs to the word before it, a name stays whole.
            if !next.isDisjoint(with: [.digitStart, .roman]), !last.contains(.markEnd) { continue }
            if !isShouted, next.contains(.capital), last.contains(.capital),
                !last.contains(.markEnd)
            {
                continue
            }
            behind[word.space] =
                if last.contains(.markEnd) {
                    Self.behindMark
                } else if next.contains(.function) {
                    Self.beforeSmallWord
                } else if next.contains(.capital), !isShouted {
                    Self.beforeCapital
                } else {
                    Self.ordinary
                }
        }
    }

    private static func words(of text: borrowing Compositor) -> [Word] {
        var words: [Word] = []
        var space = -1
        for index in text.pieces.indices {
            let piece = text.pieces[index]
            if piece.kind == .space {
                space = index
            } else if piece.kind == .word {
                let bytes = text.text[Int(piece.start)..<Int(piece.start + piece.count)]
                let word = String(decoding: bytes, as: UTF8.self)
                if space < 0, !words.isEmpty {
                    // The rest of a word that changes its style.
                    words[words.count - 1].text += word
                    continue
                }
                let held =
                    space > 0 && text.spans[Int(piece.span)].keepsTogether
                    && text.pieces[space - 1].span == piece.span
                    && text.pieces[space].span == piece.span
                words.append(
                    Word(
                        text: word, traits: text.cache.words[Int(piece.word)].traits,
                        space: space, isHeld: held))
                space = -1
            } else {
                space = -1
            }
        }
        return words
    }

    /// Which words begin a unit phrase, and which stand inside one.
    private static func units(
        _ words: [Word], _ units: UnitWords, anyCase: Bool
    ) -> (starts: [Bool], insides: [Bool]) {
        var starts = [Bool](repeating: false, count: words.count)
        var insides = starts
        let folded = words.map { $0.text.lowercased() }
        var index = 0
        while index < words.count {
            var length = 0
            if anyCase || words[index].traits.contains(.capital) {
                let most = min(units.longest, words.count - index)
                for count in stride(from: most, through: 1, by: -1)
                where units.phrases.contains(phrase(folded, index, count)) {
                    length = count
                    break
                }
            }
            if length > 0 {
                starts[index] = true
                for inside in 1..<max(1, length) { insides[index + inside] = true }
            }
            index += max(1, length)
        }
        return (starts, insides)
    }

    /// Words of a phrase; marks behind the last one do not count.
    private static func phrase(_ words: [String], _ start: Int, _ count: Int) -> [String] {
        var phrase = Array(words[start..<start + count])
        while let mark = phrase[count - 1].last, mark == "," || mark == ";" {
            phrase[count - 1].removeLast()
        }
        return phrase
    }
}
