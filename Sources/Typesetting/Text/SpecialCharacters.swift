import Documents

/// Characters that are no part of a word.
extension Compositor {
    /// What a character is to the setter.
    enum Special {
        case ordinary
        case space
        case hardSpace
        case tab
        case lineBreak
        /// Controls, soft hyphens and other characters that draw nothing.
        case leftOut
        /// Characters whose meaning everybody makes up: nobody can read them in twenty years, and
        /// archives forbid them (ISO 19005-2, 6.2.11.7.3).
        case privateUse
    }

    /// The character whose first byte stands at `index`, and its length in bytes.
    static func special(
        _ bytes: UnsafeBufferPointer<UInt8>, at index: Int
    ) -> (Special, length: Int) {
        let first = bytes[index]
        func byte(_ offset: Int) -> UInt8 {
            index + offset < bytes.count ? bytes[index + offset] : 0
        }
        switch first {
        case 0x20: return (.space, 1)
        case 0x09: return (.tab, 1)
        case 0x0A: return (.lineBreak, 1)
        case 0x0D: return byte(1) == 0x0A ? (.lineBreak, 2) : (.lineBreak, 1)
        case ..<0x20, 0x7F: return (.leftOut, 1)
        case 0xC2:
            switch byte(1) {
            case 0xA0: return (.hardSpace, 2)
            case 0x80..<0xA0, 0xAD: return (.leftOut, 2)
            default: return (.ordinary, 2)
            }
        case 0xCC, 0xCD: return (.ordinary, 2)
        case 0xE2:
            guard byte(1) == 0x80 || byte(1) == 0x81 else { return (.ordinary, 3) }
            switch (byte(1), byte(2)) {
            case (0x80, 0xA8), (0x80, 0xA9): return (.lineBreak, 3)
            // Zero-width space and joiners, direction marks, invisible operators.
            case (0x80, 0x8B...0x8F), (0x80, 0xAA...0xAE), (0x81, 0xA0...0xAF):
                return (.leftOut, 3)
            default: return (.ordinary, 3)
            }
        case 0xEE: return (.privateUse, 3)
        case 0xEF:
            if byte(1) < 0xA4 { return (.privateUse, 3) }
            return byte(1) == 0xBB && byte(2) == 0xBF ? (.leftOut, 3) : (.ordinary, 3)
        case 0xF3 where byte(1) >= 0xB0, 0xF4: return (.privateUse, min(4, bytes.count - index))
        case 0xF0...: return (.ordinary, min(4, bytes.count - index))
        default: return (.ordinary, 1)
        }
    }

    /// Reports a character that was left out.
    mutating func reportInvisible(
        _ bytes: UnsafeBufferPointer<UInt8>, from: Int, count: Int, span: Int
    ) {
        let scalar = String(decoding: bytes[from..<from + count], as: UTF8.self).unicodeScalars
        let code = scalar.first.map(Self.codePoint) ?? "?"
        reports.add(
            Diagnostic(
                .warning, .invisibleCharacter, at: place(of: span),
                ["code": code, "text": Self.excerpt(bytes, around: from)]))
    }

    /// Reports a character of the private use areas.
    mutating func reportPrivate(
        _ bytes: UnsafeBufferPointer<UInt8>, from: Int, count: Int, span: Int
    ) {
        let scalar = String(decoding: bytes[from..<from + count], as: UTF8.self).unicodeScalars
        let code = scalar.first.map(Self.codePoint) ?? "?"
        reports.add(
            Diagnostic(
                .error, .privateCharacter, at: place(of: span),
                ["code": code, "text": Self.excerpt(bytes, around: from)]))
    }

    /// Reports a mark that stands apart from its letter; the shaper puts them together.
    mutating func reportLooseMark(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int, span: Int) {
        guard bytes[index] == 0xCC || index + 1 < bytes.count && bytes[index + 1] < 0xB0 else {
            return
        }
        reports.add(
            Diagnostic(
                .note, .notComposed, at: place(of: span),
                ["text": Self.excerpt(bytes, around: index)]))
    }

    /// Reports each character of a word that its font has not.
    mutating func reportMissing(_ bytes: UnsafeBufferPointer<UInt8>, span: Int) {
        let face = fonts.faces[spans[span].style.face]
        let word = String(decoding: bytes, as: UTF8.self)
        var missing = word.unicodeScalars.filter { face.glyph(of: $0) == nil }
        if missing.isEmpty { missing = word.unicodeScalars.filter { _ in true } }
        for scalar in missing {
            reports.add(
                Diagnostic(
                    .error, .missingGlyph, at: place(of: span),
                    [
                        "char": String(scalar), "code": Self.codePoint(scalar),
                        "text": Self.excerpt(bytes, around: 0), "font": face.path,
                    ]))
        }
    }

    /// `U+1EA4` for Ấ.
    static func codePoint(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }

    /// Some forty characters of the text around byte `index`.
    static func excerpt(_ bytes: UnsafeBufferPointer<UInt8>, around index: Int) -> String {
        var start = max(0, index - 30)
        var end = min(bytes.count, index + 40)
        while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
        while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
        return String(decoding: bytes[start..<end], as: UTF8.self)
    }
}
