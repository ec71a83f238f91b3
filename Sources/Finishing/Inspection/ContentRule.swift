public import Documents

/// The rules for what pages paint with (ISO 19005-2, 6.2), and how breaking one is told: of a file
/// that is inspected, or of one whose pages are to be joined to ours.
enum ContentRule: CaseIterable {
    /// A font that is not embedded, or whose program cannot be read. Arguments: `font`.
    case font
    /// A font whose dictionary lacks something. Arguments: `font`, `entry`.
    case fontEntry
    /// A font whose text cannot be copied. Arguments: `font`.
    case unicode
    /// A font with an encoding that archives forbid. Arguments: `font`.
    case encoding
    /// A code without a glyph. Arguments: `font`, `char`.
    case glyph
    /// A width that differs from that of the font program. Arguments: `font`, `char`, `stated`,
    /// `real`.
    case width
    /// A code that stands for no character, or a private one. Arguments: `font`, `char`.
    case character
    /// Colours that nothing describes. Arguments: `space`.
    case colour
    /// Something that archives forbid. Arguments: `entry`.
    case forbidden
    /// Data outside the file.
    case external
    /// States or forms nested too deep. Arguments: `depth`.
    case depth
    /// Content that cannot be read. Arguments: `reason`.
    case unreadable
    /// Something used that is not listed in the resources. Arguments: `name`.
    case resource

    /// The code for files whose pages are to be joined.
    var foreign: Diagnostic.Code {
        switch self {
        case .font: .foreignFont
        case .fontEntry: .foreignFontEntry
        case .unicode: .foreignUnicode
        case .encoding: .foreignEncoding
        case .glyph: .foreignGlyph
        case .width: .foreignWidth
        case .character: .foreignCharacter
        case .colour: .foreignColour
        case .forbidden: .foreignForbidden
        case .external: .foreignExternal
        case .depth: .foreignNesting
        case .unreadable: .foreignContent
        case .resource: .foreignResource
        }
    }

    /// The code for files that are inspected.
    var check: Diagnostic.Code {
        switch self {
        case .font: .checkFont
        case .fontEntry: .checkFontEntry
        case .unicode: .checkUnicode
        case .encoding: .checkEncoding
        case .glyph: .checkGlyph
        case .width: .checkWidth
        case .character: .checkCharacter
        case .colour: .checkColour
        case .forbidden: .checkContent
        case .external: .checkExternal
        case .depth: .checkDepth
        case .unreadable: .checkUnreadable
        case .resource: .checkResource
        }
    }
}

extension ForeignPDF {
    /// Those of `found`, which tell of a file whose pages are to be joined, that tell more than
    /// `findings`, which tell of the same file as it is inspected.
    public static func findings(
        _ found: [Diagnostic], beyond findings: [Diagnostic]
    ) -> [Diagnostic] {
        let pairs = ContentRule.allCases.map { ($0.foreign, $0.check) }
        let checks = Dictionary(
            uniqueKeysWithValues: pairs + [(.foreignPageSize, .checkPageSize)])
        return found.filter { other in
            guard let code = checks[other.code] else { return true }
            return !findings.contains { $0.code == code && $0.arguments == other.arguments }
        }
    }
}

/// A rule that a page breaks.
struct ContentFlaw {
    var rule: ContentRule
    var arguments: [String: String]
}
