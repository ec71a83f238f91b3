/// A Vietnamese encoding from before Unicode, as it shows up in office files: text whose
/// scalars are those of Windows-1252, made readable only by a special font.
public enum LegacyEncoding: String, Sendable, Hashable, Codable, CaseIterable {
    /// TCVN 5712 VN3 ("ABC"), fonts `.Vn…`; capitals with a tone live in fonts ending in `H`.
    case tcvn3
    /// VNI-Windows, fonts `VNI-…`: a base letter followed by a mark.
    case vni
    /// Windows code page 1258: some letters whole, tones as combining marks.
    case windows1258

    /// The encoding that a font's name tells, and whether its letters are all capitals.
    public static func ofFont(_ name: String) -> (encoding: LegacyEncoding, capitals: Bool)? {
        let lower = name.lowercased()
        if lower.hasPrefix(".vn") { return (.tcvn3, lower.hasSuffix("h")) }
        if lower.hasPrefix("vni-") || lower.hasPrefix("vni ") { return (.vni, false) }
        return nil
    }

    /// Turns `text` into Unicode (NFC) in one pass over its scalars; with `capitals` the font
    /// shows every letter as a capital (TCVN3 fonts in `H`).
    public func decode(_ text: String, capitals: Bool = false) -> String {
        let decoded =
            switch self {
            case .tcvn3: TCVN3.decode(text)
            case .vni: MarkedLetters.vni.decode(text)
            case .windows1258: MarkedLetters.windows1258.decode(text)
            }
        return capitals ? decoded.uppercased() : decoded
    }

    /// Turns Unicode `text` (NFC) into this encoding; nil when a letter has no place in it.
    /// TCVN3 has no capitals with a tone: encode the lower-case text for a font in `H`.
    public func encode(_ text: String) -> String? {
        switch self {
        case .tcvn3: TCVN3.encode(text)
        case .vni: MarkedLetters.vni.encode(text)
        case .windows1258: MarkedLetters.windows1258.encode(text)
        }
    }
}
