internal import Documents

/// The part of a joined file that is being written. The first part's numbers are the file's; in
/// later ones elements and names are moved so that they do not meet those of others.
struct JoinedPart {
    /// From 0.
    private(set) var index = 0
    private var base = 0
    private var title: String?
    /// What the outline is to name at the first page.
    private var entry: FilePart?
    private var number: Int?

    /// Begins the part `next` after the element `newest`.
    mutating func start(_ next: FilePart, newest: Int, isFirst: Bool) {
        if !isFirst { index += 1 }
        base = newest + 1
        title = next.title
        entry = next
        number = next.firstNumber
    }

    /// The part, once, for its first page.
    mutating func takeEntry() -> FilePart? {
        defer { entry = nil }
        return entry
    }

    /// The number of the part's first page, once.
    mutating func takeNumber() -> Int? {
        defer { number = nil }
        return number
    }

    /// Moves the elements and names of a page of ours.
    func join(_ page: inout PreparedChunk.Page) {
        guard index > 0 || entry != nil || title != nil else { return }
        for index in page.structure.bookmarks.indices {
            page.structure.bookmarks[index].level += 1
        }
        if index > 0 { moveNames(of: &page) }
        guard base > 0 else { return }
        for index in page.owners.indices { page.owners[index] += base }
        for index in page.structure.elements.indices {
            page.structure.elements[index].id += base
            if let parent = page.structure.elements[index].parent {
                page.structure.elements[index].parent = parent + base
            } else {
                page.structure.elements[index].parent = 0
                page.structure.elements[index].role = .part
                page.structure.elements[index].title = title
            }
        }
        for index in page.structure.boxes.indices { page.structure.boxes[index].element += base }
        for index in page.structure.links.indices { page.structure.links[index].element += base }
    }

    private func moveNames(of page: inout PreparedChunk.Page) {
        for place in page.structure.anchors.indices {
            page.structure.anchors[place].name =
                Destinations.name(page.structure.anchors[place].name, part: index)
        }
        for place in page.structure.links.indices {
            guard let name = LinkWriter.name(page.structure.links[place].target) else { continue }
            page.structure.links[place].target = "#" + Destinations.name(name, part: index)
        }
    }
}
