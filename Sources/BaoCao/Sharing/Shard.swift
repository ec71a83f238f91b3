/// One share of a run that several processes do, perhaps on several machines: the same input and
/// the same numbers give the same share.
public struct Shard: Sendable, Hashable {
    /// Which share it is, from 1.
    public let number: Int
    /// How many there are.
    public let count: Int

    /// More shares than anybody has machines for; what says that it has more is no share.
    public static let most = 10_000

    /// The share `number` of `count`; nil when there is none of that number, or too many.
    public init?(number: Int, of count: Int) {
        guard number >= 1, number <= count, count <= Self.most else { return nil }
        self.number = number
        self.count = count
    }

    /// The share written as `2/5`; nil for anything else.
    public init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
        guard parts.count == 2, let number = parts[0], let count = parts[1] else { return nil }
        self.init(number: number, of: count)
    }

    /// Whether the piece at `index`, from 0, belongs to this share: pieces are dealt out in turn.
    func has(_ index: Int) -> Bool { index % count == number - 1 }

    /// The pieces of `total`, from 0, that belong to this share.
    func pieces(of total: Int) -> StrideTo<Int> {
        stride(from: number - 1, to: total, by: count)
    }

    /// This share of `items`, which follow each other.
    func share<Item>(of items: [Item]) -> ArraySlice<Item> {
        items[items.count * (number - 1) / count..<items.count * number / count]
    }
}
