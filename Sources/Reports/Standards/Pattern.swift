/// Text with named holes: `{number}-{kind}/{bodies}`.
public struct Pattern: Sendable, Hashable {
    private enum Piece: Sendable, Hashable {
        case text(String)
        case hole(String)
    }

    private let pieces: [Piece]

    /// The pattern that `text` writes. A brace that opens no hole stands for itself.
    public init(_ text: String) {
        var pieces: [Piece] = []
        var rest = text[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            if open > rest.startIndex { pieces.append(.text(String(rest[..<open]))) }
            pieces.append(.hole(String(rest[rest.index(after: open)..<close])))
            rest = rest[rest.index(after: close)...]
        }
        if !rest.isEmpty { pieces.append(.text(String(rest))) }
        self.pieces = pieces
    }

    /// Names of the holes in order.
    public var holes: [String] {
        pieces.compactMap { if case .hole(let name) = $0 { name } else { nil } }
    }

    /// The text with each hole filled; a hole without a value leaves nothing.
    public func filled(_ values: [String: String]) -> String {
        pieces.reduce(into: "") { text, piece in
            switch piece {
            case .text(let part): text += part
            case .hole(let name): text += values[name] ?? ""
            }
        }
    }
}
