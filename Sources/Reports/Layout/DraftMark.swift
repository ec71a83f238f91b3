public import Documents

/// "Dự thảo lần 2" (item 11b).
public struct DraftMark: Sendable, Hashable {
    /// Which draft it is, from 1.
    public var turn: Int

    /// The mark of the `turn`-th draft.
    public init(_ turn: Int) { self.turn = turn }

    /// The mark under `standard`.
    public func block(under standard: PageStandard) -> Block {
        standard.block(.draft, standard.marks.draft.filled(["turn": String(turn)]))
    }
}
