import Documents

/// Widths of single characters in one style. Their sums find the widest cells of a long column,
/// and how far its numbers reach, without shaping every word of it.
///
/// A sum knows no kerning, which mostly makes words a little narrower: it is a bound by which
/// cells are chosen that are worth an exact look.
struct CharacterWidths {
    /// Widths of the widest word and of the whole text in points.
    struct Sum {
        var word = 0.0
        var line = 0.0
    }

    private let face: FontFace
    private let scale: Double
    private let indents: Double
    private let firstLine: Double
    /// Width by code point; -1 when not looked up yet, -2 when the font has no glyph.
    private var widths = [Float](repeating: -1, count: limit)
    /// Latin with all Vietnamese letters, and general punctuation.
    private static let limit = 0x2040

    /// Widths in `style`, which `place` asks for.
    init(style: ParagraphStyle, text: TextSetter, place: Place) {
        let bound = text.compositor.faceStyle(style.text, at: place)
        face = text.compositor.fonts.faces[bound.face]
        scale = bound.scale
        indents = style.leftIndent.points + style.rightIndent.points
        firstLine = max(0, style.firstLineIndent.points)
    }

    /// The sums of `text`, or nil when it holds what only the text setter can measure.
    mutating func sum(of text: String) -> Sum? {
        var text = text
        return text.withUTF8 { sum(of: $0) }
    }

    private mutating func sum(of bytes: UnsafeBufferPointer<UInt8>) -> Sum? {
        var widest = 0.0
        var word = 0.0
        var line = firstLine
        var index = 0
        while index < bytes.count {
            if bytes[index] == 0x20 {
                widest = max(widest, word)
                line += word + width(of: 0x20)
                word = 0
                index += 1
                continue
            }
            guard let code = Self.code(bytes, at: &index) else { return nil }
            let width = width(of: code)
            guard width >= 0 else { return nil }
            word += width
        }
        return Sum(word: max(widest, word) + indents, line: line + word + indents)
    }

    /// Widths of the first `split` bytes of `number` and of the rest, or nil when it holds what
    /// only the text setter can measure.
    mutating func parts(of number: String, split: Int) -> (left: Double, right: Double)? {
        var left = 0.0
        var right = 0.0
        var number = number
        let isPlain = number.withUTF8 { bytes in
            var index = 0
            while index < bytes.count {
                let start = index
                guard let code = Self.code(bytes, at: &index) else { return false }
                let width = width(of: code)
                guard width >= 0 else { return false }
                if start < split { left += width } else { right += width }
            }
            return true
        }
        return isPlain ? (left, right) : nil
    }

    private mutating func width(of code: Int) -> Double {
        let known = widths[code]
        if known != -1 { return Double(known) }
        var width: Float = -2
        if let scalar = Unicode.Scalar(UInt32(code)), let glyph = face.glyph(of: scalar) {
            width = Float(face.advance(of: glyph) * scale)
        }
        widths[code] = width
        return Double(width)
    }

    /// The character at `index` when it is one of the plain ones, and moves on.
    private static func code(_ bytes: UnsafeBufferPointer<UInt8>, at index: inout Int) -> Int? {
        let first = Int(bytes[index])
        if first < 0x80 {
            guard first >= 0x20, first != 0x7F else { return nil }
            index += 1
            return first
        }
        if first >= 0xC3, first < 0xE0, index + 1 < bytes.count {
            // Combining marks and what else is not a letter go to the setter.
            guard first != 0xCC, first != 0xCD else { return nil }
            let code = (first & 0x1F) << 6 | Int(bytes[index + 1] & 0x3F)
            index += 2
            return code
        }
        if first == 0xE1 || first == 0xE2, index + 2 < bytes.count {
            let code =
                (first & 0x0F) << 12 | Int(bytes[index + 1] & 0x3F) << 6
                | Int(bytes[index + 2] & 0x3F)
            guard (0x1E00..<0x1F00).contains(code) || (0x2012..<0x2028).contains(code) else {
                return nil
            }
            index += 3
            return code
        }
        return nil
    }
}
