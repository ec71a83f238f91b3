/// The page tree of a file being written: nodes of thirty-two, written as they fill, so that a
/// page knows its parent at once and no list of all pages is kept.
struct PageTree {
    private struct Node {
        var number: Int
        var kids: [Int] = []
        var pages = 0
    }

    private static let mostKids = 32

    /// The open node of each level, the lowest first.
    private var levels: [Node] = []
    /// Pages so far.
    private(set) var count = 0

    /// Takes the page object `page` in and gives the number of its parent.
    mutating func add(_ page: Int, to writer: ObjectWriter) throws(FinishingError) -> Int {
        count += 1
        try add(page, pages: 1, level: 0, to: writer)
        return levels[0].number
    }

    private mutating func add(
        _ kid: Int, pages: Int, level: Int, to writer: ObjectWriter
    ) throws(FinishingError) {
        if level == levels.count {
            levels.append(Node(number: writer.allocate()))
        } else if levels[level].kids.count == Self.mostKids {
            try close(level: level, to: writer)
            levels[level] = Node(number: writer.allocate())
        }
        levels[level].kids.append(kid)
        levels[level].pages += pages
    }

    /// Writes the open node of `level` and hands it to the level above.
    private mutating func close(level: Int, to writer: ObjectWriter) throws(FinishingError) {
        let node = levels[level]
        try add(node.number, pages: node.pages, level: level + 1, to: writer)
        try write(node, parent: levels[level + 1].number, to: writer)
    }

    private func write(_ node: Node, parent: Int?, to writer: ObjectWriter) throws(FinishingError) {
        try writer.write(object: node.number) { out in
            out.append(ascii: "<</Type/Pages/Count ")
            out.append(decimal: node.pages)
            if let parent {
                out.append(ascii: "/Parent ")
                out.append(reference: parent)
            }
            out.append(ascii: "/Kids[")
            for kid in node.kids {
                out.append(reference: kid)
                out.append(UInt8(ascii: " "))
            }
            out.append(ascii: "]>>")
        }
    }

    /// Writes what is open and gives the number of the root.
    mutating func finish(to writer: ObjectWriter) throws(FinishingError) -> Int {
        if levels.isEmpty { levels.append(Node(number: writer.allocate())) }
        var level = 0
        while level < levels.count - 1 {
            try close(level: level, to: writer)
            level += 1
        }
        try write(levels[level], parent: nil, to: writer)
        return levels[level].number
    }
}
