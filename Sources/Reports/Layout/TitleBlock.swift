public import Documents

/// The kind of a paper and what it is about (item 5a): BÁO CÁO, trích yếu, and below it the
/// five hyphens of the Party or the short rule of the State.
public struct TitleBlock: Sendable, Hashable {
    /// Name of the kind: "Báo cáo".
    public var kind: String
    /// Trích yếu; nil for papers without one (Nghị quyết of a congress, Giấy mời).
    public var summary: String?

    /// The title of a paper.
    public init(kind: String, summary: String?) {
        self.kind = kind
        self.summary = summary
    }

    /// The title under `standard`.
    public func blocks(under standard: PageStandard, place: Place = Place()) -> [Block] {
        var blocks = [standard.block(.kind, kind, place: place.inside("loại văn bản"))]
        if let summary {
            blocks += standard.blocks(.summary, summary, place: place.inside("trích yếu"))
        }
        if let end = standard.components[.summaryEnd]?.fixedText {
            blocks.append(standard.block(.summaryEnd, end, role: .artifact))
        }
        return blocks
    }
}
