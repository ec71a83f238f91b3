/// The outline of the file (ISO 32000-1, 12.3.3), kept until the end: a heading needs to know
/// what follows it.
struct OutlineWriter {
    private struct Item {
        var title: String
        var level: Int
        var page: Int
        var top: Double
        var parent: Int?
        var first: Int?
        var last: Int?
        var previous: Int?
        var next: Int?
        /// All items below.
        var below = 0
    }

    private var items: [Item] = []

    /// Adds a heading; `top` is in PDF coordinates, `page` the page's object.
    mutating func add(_ entry: OutlineEntry, page: Int, top: Double) {
        items.append(Item(title: entry.title, level: entry.level, page: page, top: top))
    }

    /// Writes the outline and gives its object; nil when there is none.
    mutating func finish(to writer: ObjectWriter) throws(FinishingError) -> Int? {
        if items.isEmpty { return nil }
        let top = link()
        let root = writer.allocate()
        let first = writer.allocate()
        for _ in 1..<max(1, items.count) { _ = writer.allocate() }
        func object(_ index: Int) -> Int { first + index }
        try writer.write(object: root) { out in
            out.append(ascii: "<</Type/Outlines/First ")
            out.append(reference: object(top.first))
            out.append(ascii: "/Last ")
            out.append(reference: object(top.last))
            out.append(ascii: "/Count ")
            out.append(decimal: top.count)
            out.append(ascii: ">>")
        }
        for (index, item) in items.enumerated() {
            try writer.write(object: object(index)) { out in
                out.append(ascii: "<</Title")
                out.append(text: item.title)
                out.append(ascii: "/Parent ")
                out.append(reference: item.parent.map(object) ?? root)
                let links: [(StaticString, Int?)] = [
                    ("/Prev ", item.previous), ("/Next ", item.next), ("/First ", item.first),
                    ("/Last ", item.last),
                ]
                for (key, other) in links {
                    guard let other else { continue }
                    out.append(ascii: key)
                    out.append(reference: object(other))
                }
                if item.below > 0 {
                    // Negative: the entry is shown closed.
                    out.append(ascii: "/Count ")
                    out.append(decimal: -item.below)
                }
                out.append(ascii: "/Dest[")
                out.append(reference: item.page)
                out.append(ascii: "/XYZ null ")
                out.append(points: item.top)
                out.append(ascii: " null]>>")
            }
        }
        return root
    }

    /// Makes a tree of the list: a heading goes under the nearest higher one before it.
    private mutating func link() -> (first: Int, last: Int, count: Int) {
        var path: [Int] = []
        var lastAtTop: Int?
        var atTop = 0
        for index in items.indices {
            while let open = path.last, items[open].level >= items[index].level {
                path.removeLast()
            }
            let sibling: Int?
            if let parent = path.last {
                sibling = items[parent].last
                items[index].parent = parent
                items[parent].last = index
                if sibling == nil { items[parent].first = index }
                items[parent].below += 1
            } else {
                sibling = lastAtTop
                lastAtTop = index
                atTop += 1
            }
            items[index].previous = sibling
            if let sibling { items[sibling].next = index }
            path.append(index)
        }
        return (0, lastAtTop ?? 0, atTop)
    }
}
