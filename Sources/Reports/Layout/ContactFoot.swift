public import Documents

/// The contact line at the foot of the first page (item 13), for `Section.firstPageFoot`.
public struct ContactFoot: Sendable, Hashable {
    /// Address, telephone, mail; a newline is a forced break.
    public var text: String

    /// A contact line.
    public init(_ text: String) { self.text = text }

    /// The line with its rule under `standard`.
    public func blocks(under standard: PageStandard, place: Place = Place()) -> [Block] {
        let rule = Block.rule(Rule(.ofWidth(1), spaceAfter: .pt(3)))
        let line = standard.block(.contact, text, place: place.inside("liên hệ"))
        return standard.marks.contactRule ? [rule, line] : [line]
    }
}
