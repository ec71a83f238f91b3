internal import CCairo
internal import Typesetting

/// A piece of type: a glyph of a font file with the text that it stands for.
struct Sort: Sendable, Hashable, Comparable {
    /// Number of the font file in the font book.
    var font: Int
    /// Whether it is in the whole file only, not in its reduced form.
    var isWhole: Bool
    /// Index in the font file.
    var glyph: UInt32
    /// The text in UTF-8, at most eight bytes, the first of them lowest; what is left is 0.
    var text: UInt64

    /// The longest text of a sort, in bytes.
    static let longestText = 8

    static func < (a: Sort, b: Sort) -> Bool {
        (a.font, a.isWhole ? 1 : 0, a.glyph, a.text) < (b.font, b.isWhole ? 1 : 0, b.glyph, b.text)
    }

    /// The bytes at `start` as the text of a sort.
    @inline(__always)
    static func pack(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int, count: Int) -> UInt64 {
        var text: UInt64 = 0
        for index in 0..<count { text |= UInt64(bytes[start + index]) << UInt64(8 * index) }
        return text
    }

    /// The text.
    var string: String {
        var bytes: [UInt8] = []
        var rest = text
        while rest > 0 {
            bytes.append(UInt8(truncatingIfNeeded: rest))
            rest >>= 8
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

/// Sorts in the order in which they came, found by glyph and text.
struct SortIndex: Sendable {
    private(set) var sorts: [Sort] = []
    /// By face and glyph, the number of the first sort plus 1; 0 for none.
    private var tables: [[UInt32]] = []
    /// Sorts of glyphs that stand for several texts.
    private var others: [Sort: Int] = [:]

    init(_ sorts: [Sort] = []) { for sort in sorts { insert(sort) } }

    private static func table(_ font: Int, _ isWhole: Bool) -> Int { font * 2 + (isWhole ? 1 : 0) }

    /// The number of `sort`; nil when it is not here.
    @inline(__always)
    func find(_ sort: Sort) -> Int? {
        let table = Self.table(sort.font, sort.isWhole)
        guard table < tables.count, Int(sort.glyph) < tables[table].count else { return nil }
        let first = Int(tables[table][Int(sort.glyph)]) - 1
        if first < 0 { return nil }
        return sorts[first].text == sort.text ? first : others[sort]
    }

    /// Adds `sort` unless it is here.
    mutating func insert(_ sort: Sort) {
        if find(sort) != nil { return }
        let table = Self.table(sort.font, sort.isWhole)
        while tables.count <= table { tables.append([]) }
        let glyph = Int(sort.glyph)
        if tables[table].count <= glyph {
            let missing = max(glyph + 1, 1024) - tables[table].count
            tables[table].append(contentsOf: repeatElement(0, count: missing))
        }
        if tables[table][glyph] == 0 {
            tables[table][glyph] = UInt32(sorts.count + 1)
        } else {
            others[sort] = sorts.count
        }
        sorts.append(sort)
    }
}
