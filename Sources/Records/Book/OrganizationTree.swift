/// Which organisations stand above which.
public struct OrganizationTree: Sendable {
    private var parents: [String: String] = [:]
    private var children: [String: [String]] = [:]

    /// The tree of a book's organisations.
    public init(_ book: RecordBook) {
        for record in book["organizations"] {
            guard let parent = record["parent"].text else { continue }
            parents[record.id] = parent
            children[parent, default: []].append(record.id)
        }
    }

    /// The organisation and those above it, nearest first. A circle is walked once.
    public func lineage(of id: String) -> [String] {
        var result = [id]
        var seen: Set = [id]
        while let last = result.last, let parent = parents[last], seen.insert(parent).inserted {
            result.append(parent)
        }
        return result
    }

    /// The organisations right below `id`, in the order of the book.
    public func children(of id: String) -> [String] { children[id] ?? [] }

    /// The organisation and all below it, from the top down.
    public func branch(of id: String) -> [String] {
        var result: [String] = []
        var waiting = [id]
        var seen: Set<String> = []
        while let next = waiting.popLast() {
            guard seen.insert(next).inserted else { continue }
            result.append(next)
            waiting += (children[next] ?? []).reversed()
        }
        return result
    }
}
