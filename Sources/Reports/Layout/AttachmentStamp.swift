public import Documents

/// The line at the top right of the first page of an attachment that is signed as a file of its
/// own, or of an electronic copy (NĐ 30/2020, digital signatures: 10 pt upright, no image).
public struct AttachmentStamp: Sendable, Hashable {
    /// What the line names.
    public enum Content: Sendable, Hashable {
        /// Number and symbol of the paper, and the time of signing in ISO 8601 with its zone.
        case attachment(number: String, time: String)
        /// The kind of copy, the copying body, and the time of signing.
        case copy(kind: String, body: String, time: String)
    }

    /// What the line names.
    public var content: Content

    /// A line.
    public init(_ content: Content) { self.content = content }

    /// The line's text.
    public func text(under standard: PageStandard) -> String {
        let rules = standard.attachmentStamp
        switch content {
        case .attachment(let number, let time):
            return rules.text.filled(["number": number, "time": time])
        case .copy(let kind, let body, let time):
            return rules.copyText.filled(["copy": kind, "body": body, "time": time])
        }
    }

    /// The line as a block.
    public func block(under standard: PageStandard, place: Place = Place()) -> Block {
        standard.block(.attachmentStamp, text(under: standard), place: place.inside("chữ ký số"))
    }
}
