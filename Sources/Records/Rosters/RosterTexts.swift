/// The texts of one column of a roster while it is read. A column with few different ones (a unit,
/// a title, a decision) stores each once.
struct RosterTexts: Sendable {
    /// Where a text stands among all bytes.
    struct Span: Sendable {
        var start: UInt32
        var count: UInt32

        var range: Range<Int> { Int(start)..<Int(start) + Int(count) }
    }

    /// By hash; nil once there are too many to be worth it.
    private var known: [Int: Span]? = [:]

    /// A column with more different texts than this says something new in nearly every row.
    private static let most = 1 << 14

    /// The place of `text` in `bytes`, added at the end unless it is there.
    mutating func add(_ text: String, to bytes: inout [UInt8]) -> Span {
        var text = text
        return text.withUTF8 { utf8 in
            var hasher = Hasher()
            hasher.combine(bytes: UnsafeRawBufferPointer(utf8))
            let hash = hasher.finalize()
            if let span = known?[hash], utf8.elementsEqual(bytes[span.range]) { return span }
            let span = Span(start: UInt32(bytes.count), count: UInt32(utf8.count))
            bytes.append(contentsOf: utf8)
            if let count = known?.count, count < Self.most {
                known?[hash] = span
            } else {
                known = nil
            }
            return span
        }
    }
}
