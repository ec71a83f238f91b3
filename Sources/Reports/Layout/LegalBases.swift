public import Documents

/// Căn cứ: what a paper is based on, one line each.
public struct LegalBases: Sendable, Hashable {
    /// The lines without bullets and end marks: "Căn cứ Điều lệ Đảng".
    public var lines: [String]

    /// The bases of a paper.
    public init(_ lines: [String]) { self.lines = lines }

    /// The lines as `standard` writes them.
    public func texts(under standard: PageStandard) -> [String] {
        let rules = standard.legalBases
        return lines.enumerated().map { index, line in
            (rules.bullet ?? "") + line.withoutEndMarks
                + (index + 1 < lines.count ? rules.separator : rules.end)
        }
    }

    /// The lines as blocks.
    public func blocks(under standard: PageStandard, place: Place = Place()) -> [Block] {
        texts(under: standard).map { line in
            standard.block(.legalBasis, line, role: .body, place: place.inside("căn cứ"))
        }
    }
}
