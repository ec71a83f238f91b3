import Foundation

/// Brings typed text into the one form that records hold: NFC, no control characters, no
/// space at either end, lines ended by a single line feed.
enum TextCleaning {
    struct Result {
        var text: String
        /// Whether the text was decomposed before.
        var wasDecomposed = false
        /// The control characters that were taken out, as scalar values.
        var controls: [UInt32] = []
        /// What is odd in the text that was kept.
        var oddity: Oddity?
    }

    /// What a reader of the text should look at; none of it is mended.
    enum Oddity: Equatable {
        /// A letter was lost on the way: U+FFFD stands in its place.
        case damagedLetter
        /// A combining mark that belongs to no letter, as a scalar value.
        case strayMark(UInt32)
        /// A word with signs that old fonts show as letters.
        case oldFont(String)
    }

    static func clean(_ raw: String) -> Result {
        if isPlain(raw) { return Result(text: trimmed(raw)) }
        var result = Result(text: raw)
        var scalars = String.UnicodeScalarView()
        var previousReturn = false
        for scalar in raw.unicodeScalars {
            defer { previousReturn = scalar == "\r" }
            if scalar == "\r" {
                scalars.append("\n")
            } else if scalar == "\n", previousReturn {
                continue
            } else if scalar == "\u{2028}" || scalar == "\u{2029}" {
                scalars.append("\n")
            } else if isControl(scalar) {
                result.controls.append(scalar.value)
            } else {
                scalars.append(scalar)
            }
        }
        let kept = String(scalars)
        let composed = kept.precomposedStringWithCanonicalMapping
        result.wasDecomposed = !composed.unicodeScalars.elementsEqual(kept.unicodeScalars)
        result.text = trimmed(composed)
        result.oddity = oddity(in: composed)
        return result
    }

    /// The first thing that is odd in text in NFC; Vietnamese has no combining marks there.
    private static func oddity(in text: String) -> Oddity? {
        var previous: Unicode.Scalar = " "
        for scalar in text.unicodeScalars {
            defer { previous = scalar }
            switch scalar.value {
            case 0xFFFD: return .damagedLetter
            case 0x300...0x36F: return .strayMark(scalar.value)
            // Signs that TCVN3 and VNI show as letters: no word of today has them in its middle.
            case 0xA1...0xAF, 0xB4...0xB8, 0xBA, 0xBB, 0xBF, 0xD7, 0xF7:
                guard isLetter(previous) else { continue }
                let word = text.split(whereSeparator: \.isWhitespace)
                    .first { $0.unicodeScalars.contains(scalar) }
                guard let word, word.unicodeScalars.last != scalar else { continue }
                return .oldFont(String(word.prefix(30)))
            default: continue
            }
        }
        return nil
    }

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isAlphabetic
    }

    /// Whether the bytes show that nothing but the ends may need cleaning.
    private static func isPlain(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { isPlain($0) }
    }

    /// The same of the bytes of a text in UTF-8.
    static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var index = 0
        while index < bytes.count {
            switch bytes[index] {
            case 0x20...0x7E, 0x09, 0x0A: index += 1
            // Latin-1 letters, Latin Extended-A and -B: all composed.
            case 0xC3...0xC6: index += 2
            // Vietnamese letters with two marks.
            case 0xE1:
                guard index + 2 < bytes.count,
                    bytes[index + 1] == 0xBA || bytes[index + 1] == 0xBB
                else { return false }
                index += 3
            // Dashes, quotation marks, ellipsis.
            case 0xE2:
                guard index + 2 < bytes.count, bytes[index + 1] == 0x80,
                    (0x90...0xA6).contains(bytes[index + 2])
                else { return false }
                index += 3
            default: return false
            }
        }
        return true
    }

    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A: false
        case 0...0x1F, 0x7F...0x9F: true
        // Soft hyphen, zero-width and direction marks, byte order mark.
        case 0xAD, 0x61C, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF,
            0xFFF9...0xFFFB, 0xE0000...0xE007F:
            true
        default: false
        }
    }

    /// The text without spaces at either end.
    static func trimmed(_ text: String) -> String {
        func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A }
        let bytes = text.utf8
        guard let first = bytes.first, let last = bytes.last, isSpace(first) || isSpace(last)
        else { return text }
        guard let start = bytes.firstIndex(where: { !isSpace($0) }),
            let end = bytes.lastIndex(where: { !isSpace($0) })
        else { return "" }
        return String(text[start...end])
    }
}
