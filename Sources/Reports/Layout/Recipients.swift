public import Documents

/// The Nơi nhận list: the left half of the foot of a paper (item 9b).
public struct Recipients: Sendable, Hashable {
    /// Those who get the paper, each as printed without marks ("Thường trực Tỉnh uỷ (để báo cáo)").
    public var names: [String]
    /// Where the file copy stays: "Văn phòng Tỉnh uỷ", for the State "VT, TH"; nil for no line.
    public var archive: String?
    /// Whether the paper names addressees: the list then opens with "Như trên".
    public var hasAddressees: Bool
    /// Typist and copies below the list (item 12), as `MarkRules.typist` writes them.
    public var typist: String?

    /// A list of recipients.
    public init(
        _ names: [String], archive: String?, hasAddressees: Bool = false, typist: String? = nil
    ) {
        self.names = names
        self.archive = archive
        self.hasAddressees = hasAddressees
        self.typist = typist
    }

    /// The lines of the list as `standard` writes them, without their bullets.
    public func lines(under standard: PageStandard) -> [String] {
        let rules = standard.recipients
        var lines = names
        if hasAddressees, lines.first?.matchKey != rules.asAbove.matchKey {
            lines.insert(rules.asAbove, at: 0)
        }
        if let archive { lines.append(rules.archive.filled(["archive": archive])) }
        return lines.enumerated().map { index, line in
            line.withoutEndMarks + (index + 1 < lines.count ? rules.separator : rules.end)
        }
    }

    /// The list's blocks from top to bottom; none when nobody is named.
    public func blocks(under standard: PageStandard, place: Place = Place()) -> [Block] {
        let place = place.inside("Nơi nhận")
        let style = standard[.recipients].style
        let items = lines(under: standard).map { line in
            List.Item(
                label: standard.recipients.bullet,
                blocks: [.paragraph(Paragraph(line, style: style, place: place))])
        }
        var blocks: [Block] = []
        if !items.isEmpty {
            blocks.append(standard.block(.recipientsLabel, standard.recipients.label, place: place))
            blocks.append(.list(List(items: items)))
        }
        if let typist { blocks.append(standard.block(.typist, typist)) }
        return blocks
    }
}

extension String {
    /// The text without spaces and marks of punctuation at its end.
    var withoutEndMarks: String {
        var text = self
        while let last = text.last, last.isWhitespace || ".,;".contains(last) { text.removeLast() }
        return text
    }
}
