/// Text with holes, parsed once: `{xung_ho} **{ten:hoa}**[[, {don_vi}]]`. Two stars turn bold on
/// and off; what stands in double brackets is left out when a hole in it is empty. Values are
/// put in afterwards and never read as markup.
struct TextTemplate: Sendable, Hashable {
    /// How a value is written.
    enum Form: String, Sendable, CaseIterable {
        /// As it is; dates as "ngày 20 tháng 12 năm 2019".
        case plain = ""
        /// In capitals.
        case upper = "hoa"
        /// A date as 20/12/2019.
        case short = "ngan"
        /// An amount in words.
        case words = "chu"
        /// An amount in groups of three digits.
        case grouped = "so"
    }

    /// A hole.
    struct Hole: Sendable, Hashable {
        /// Name of the value.
        var name: String
        /// How it is written.
        var form: Form
    }

    enum Piece: Sendable, Hashable {
        case text(String)
        /// The number of a hole in ``holes``.
        case hole(Int)
        case optional([Piece])
    }

    /// Pieces in regular or bold type.
    struct Run: Sendable, Hashable {
        var isBold: Bool
        var pieces: [Piece]
    }

    /// What is wrong with a text.
    enum Fault: Error {
        case unclosed(String)
        case unknownForm(String)
    }

    private(set) var runs: [Run] = []
    /// Every hole once.
    private(set) var holes: [Hole] = []

    /// No text.
    static let none = TextTemplate()
    private init() {}

    /// The template that `text` writes.
    init(_ text: String) throws(Fault) {
        var isBold = false
        var rest = text[...]
        while true {
            let end = Self.find("**", in: rest)
            var part = rest[..<(end ?? rest.endIndex)]
            let pieces = try pieces(of: &part, closing: false)
            if !pieces.isEmpty { runs.append(Run(isBold: isBold, pieces: pieces)) }
            guard let end else { break }
            rest = rest[end...].dropFirst(2)
            isBold.toggle()
        }
    }

    private static func find(_ mark: String, in text: Substring) -> Substring.Index? {
        var index = text.startIndex
        while index < text.endIndex {
            if text[index...].hasPrefix(mark) { return index }
            index = text.index(after: index)
        }
        return nil
    }

    private mutating func pieces(
        of rest: inout Substring, closing: Bool
    ) throws(Fault) -> [Piece] {
        var pieces: [Piece] = []
        var text = ""
        func flush() {
            if !text.isEmpty { pieces.append(.text(text)) }
            text = ""
        }
        while let character = rest.first {
            if rest.hasPrefix("[[") {
                flush()
                rest = rest.dropFirst(2)
                pieces.append(.optional(try self.pieces(of: &rest, closing: true)))
            } else if closing, rest.hasPrefix("]]") {
                flush()
                rest = rest.dropFirst(2)
                return pieces
            } else if character == "{" {
                flush()
                guard let close = rest.firstIndex(of: "}") else { throw .unclosed(String(rest)) }
                pieces.append(.hole(try hole(String(rest[rest.startIndex..<close].dropFirst()))))
                rest = rest[close...].dropFirst()
            } else {
                text.append(character)
                rest = rest.dropFirst()
            }
        }
        if closing { throw .unclosed("[[") }
        flush()
        return pieces
    }

    private mutating func hole(_ text: String) throws(Fault) -> Int {
        let parts = text.split(separator: ":", maxSplits: 1).map(String.init)
        guard let form = Form(rawValue: parts.count > 1 ? parts[1] : "") else {
            throw .unknownForm(parts[1])
        }
        let hole = Hole(name: parts.first ?? "", form: form)
        if let known = holes.firstIndex(of: hole) { return known }
        holes.append(hole)
        return holes.count - 1
    }

    /// The text of each run with `values` in the holes; nil when there are holes and all of them
    /// are empty, so that the text says nothing.
    func filled(_ values: [String]) -> [(text: String, isBold: Bool)]? {
        var saysSomething = holes.isEmpty
        var result: [(String, Bool)] = []
        result.reserveCapacity(runs.count)
        for run in runs {
            var text = ""
            for piece in run.pieces {
                switch piece {
                case .text(let part): text += part
                case .hole(let index):
                    if !values[index].isEmpty { saysSomething = true }
                    text += values[index]
                case .optional(let inner):
                    if let part = Self.fill(inner, values) {
                        text += part
                        saysSomething = true
                    }
                }
            }
            if !text.isEmpty { result.append((text, run.isBold)) }
        }
        return saysSomething ? result : nil
    }

    private static func fill(_ pieces: [Piece], _ values: [String]) -> String? {
        var text = ""
        for piece in pieces {
            switch piece {
            case .text(let part): text += part
            case .hole(let index):
                if values[index].isEmpty { return nil }
                text += values[index]
            case .optional(let inner): text += fill(inner, values) ?? ""
            }
        }
        return text
    }
}
