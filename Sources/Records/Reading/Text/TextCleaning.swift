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
        return result
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
        case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0xFEFF: true
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
