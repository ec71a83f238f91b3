public import Documents

/// The foot of a paper: recipients on the left, level with the signature on the right, never on
/// a page of its own (items 7 and 9b). Minutes have a second signature on the left instead.
public struct ClosingBlock: Sendable, Hashable {
    /// The signature on the right.
    public var signature: SignatureBlock
    /// The Nơi nhận list.
    public var recipients: Recipients?
    /// The note-taker's signature of minutes, on the left.
    public var secondSignature: SignatureBlock?

    /// The foot of a paper.
    public init(
        signature: SignatureBlock, recipients: Recipients?, secondSignature: SignatureBlock? = nil
    ) {
        self.signature = signature
        self.recipients = recipients
        self.secondSignature = secondSignature
    }

    /// The foot under `standard`.
    public func blocks(under standard: PageStandard, place: Place = Place()) -> [Block] {
        let rules = standard.signing
        let signed = signature.blocks(under: standard, place: place.inside("ký"))
        let listed = recipients?.blocks(under: standard, place: place) ?? []
        let second = secondSignature?.blocks(under: standard, place: place.inside("ký"))
        // The space stands inside both columns, so that nothing parts the block from its text.
        let space = [Block.space(rules.spaceBefore)]
        var blocks: [Block] = [
            standard.columns(
                left: rules.left, space + (second ?? listed), right: rules.right, space + signed,
                linesKeptBefore: rules.linesKeptBefore, place: place.inside("ký, nơi nhận"))
        ]
        if second != nil { blocks += listed }
        return blocks
    }
}
