/// Where the tone mark of an open syllable in `oa`, `oe`, `uy` stands.
///
/// Both styles are correct Vietnamese; an office keeps to one of them. Closed syllables
/// (`hoàn`, `thuyền`) and `quy`, `quý` are written alike in both and never change.
public enum ToneStyle: String, Sendable, Hashable, Codable, CaseIterable {
    /// On the main vowel: `hoà`, `khoẻ`, `uỷ` (the style of Party papers, "Tỉnh uỷ").
    case mainVowel = "hoà"
    /// On the first vowel: `hòa`, `khỏe`, `ủy`.
    case firstVowel = "hòa"

    /// Rewrites `text` (NFC) in this style in one pass.
    ///
    /// With `skipsQuoted`, what stands between `“` and `”` is left as written: names of
    /// movements, documents and models print exactly as they are registered.
    public func apply(to text: String, skipsQuoted: Bool = false) -> String {
        let scalars = Array(text.unicodeScalars)
        var result = String.UnicodeScalarView()
        result.reserveCapacity(scalars.count)
        var changed = false
        var quoteDepth = 0
        var index = 0
        while index < scalars.count {
            let scalar = scalars[index]
            if scalar == "“" { quoteDepth += 1 }
            if scalar == "”" { quoteDepth = max(0, quoteDepth - 1) }
            if !(skipsQuoted && quoteDepth > 0),
                let (first, second) = rewritten(scalars, at: index)
            {
                result.append(first)
                result.append(second)
                changed = changed || first != scalar
                index += 2
            } else {
                result.append(scalar)
                index += 1
            }
        }
        return changed ? String(result) : text
    }

    /// The two vowels at `index` with the tone where this style wants it; nil when they are
    /// no such pair or end no open syllable.
    private func rewritten(
        _ scalars: [Unicode.Scalar], at index: Int
    ) -> (Unicode.Scalar, Unicode.Scalar)? {
        guard index + 1 < scalars.count, let first = ToneLetters.parts[scalars[index]],
            let second = ToneLetters.parts[scalars[index + 1]],
            (first.tone == 0) != (second.tone == 0)
        else { return nil }
        let previous = index > 0 ? scalars[index - 1] : " "
        switch (first.base, second.base) {
        case ("o", "a"), ("o", "e"): break
        case ("u", "y"): if previous == "q" || previous == "Q" { return nil }
        default: return nil
        }
        if index + 2 < scalars.count, scalars[index + 2].properties.isAlphabetic { return nil }
        let tone = max(first.tone, second.tone)
        let onFirst = self == .firstVowel
        guard
            let newFirst = ToneLetters.letter(first.base, tone: onFirst ? tone : 0, first.upper),
            let newSecond = ToneLetters.letter(second.base, tone: onFirst ? 0 : tone, second.upper)
        else { return nil }
        return (newFirst, newSecond)
    }
}

/// The toned forms of the vowels that take part in the two styles.
enum ToneLetters {
    /// A letter as its plain vowel, tone (0 for none) and case.
    struct Parts: Sendable {
        var base: Unicode.Scalar
        var tone: Int
        var upper: Bool
    }

    private static let rows: [(Unicode.Scalar, lower: String, upper: String)] = [
        ("a", "aàáảãạ", "AÀÁẢÃẠ"), ("e", "eèéẻẽẹ", "EÈÉẺẼẸ"), ("o", "oòóỏõọ", "OÒÓỎÕỌ"),
        ("u", "uùúủũụ", "UÙÚỦŨỤ"), ("y", "yỳýỷỹỵ", "YỲÝỶỸỴ"),
    ]

    /// Every form of these vowels by its scalar.
    static let parts: [Unicode.Scalar: Parts] = {
        var table: [Unicode.Scalar: Parts] = [:]
        for (base, lower, upper) in rows {
            for (tone, scalar) in lower.unicodeScalars.enumerated() {
                table[scalar] = Parts(base: base, tone: tone, upper: false)
            }
            for (tone, scalar) in upper.unicodeScalars.enumerated() {
                table[scalar] = Parts(base: base, tone: tone, upper: true)
            }
        }
        return table
    }()

    private static let forms: [Unicode.Scalar: (lower: [Unicode.Scalar], upper: [Unicode.Scalar])] =
        Dictionary(
            uniqueKeysWithValues: rows.map {
                ($0.0, (Array($0.lower.unicodeScalars), Array($0.upper.unicodeScalars)))
            })

    /// The form of `base` with `tone`.
    static func letter(_ base: Unicode.Scalar, tone: Int, _ upper: Bool) -> Unicode.Scalar? {
        guard let form = forms[base] else { return nil }
        return upper ? form.upper[tone] : form.lower[tone]
    }
}
