internal import Documents

/// Writes the structure tree while pages come (ISO 32000-1, 14.7). An element is written when
/// two pages have passed without it and it is not an ancestor of the newest one; what stays in
/// memory is the open elements, their lists of children, and a number a page.
struct StructureWriter {
    /// Number of the root's object.
    let root: Int

    private let writer: ObjectWriter
    private var open: [Int: OpenElement] = [:]
    /// The highest id so far.
    private(set) var newest = -1
    /// The object of the document element.
    private var document: Int?
    private var parents = ParentTree()
    private var notes: [(identifier: [UInt8], object: Int)] = []
    private var rules = StructureRules()

    /// What breaks the standard, found so far.
    var diagnostics: [Diagnostic] { rules.diagnostics }

    init(_ writer: ObjectWriter) {
        self.writer = writer
        root = writer.allocate()
    }

    /// A page as the structure sees it.
    struct Page {
        /// 1-based.
        var number: Int
        /// The page's object.
        var object: Int
        /// Its height, to turn boxes over.
        var height: Double
        /// The element of each mark.
        var owners: [Int]
        /// Annotations with their elements.
        var annotations: [(object: Int, element: Int)]
    }

    /// The text of an element that is open or among `elements`, which open on this page.
    func text(of id: Int, among elements: [StructureElement]) -> String? {
        let element = open[id]?.rare?.element ?? elements.first { $0.id == id }
        return element?.alternativeText ?? element?.title
    }

    /// Keys of a page and its annotations in the parent tree, in this order.
    mutating func reserveKeys(_ count: Int) -> Int { parents.reserve(count) }

    /// Takes in what `page` holds. `key` is the first of the keys reserved for it.
    mutating func add(_ page: Page, _ structure: PageStructure, key: Int) throws(FinishingError) {
        var waiting = structure.elements[...]
        var objects: [Int] = []
        objects.reserveCapacity(page.owners.count)
        for (number, owner) in page.owners.enumerated() {
            while let next = waiting.first, next.id <= owner {
                try attach(next, page.number)
                waiting.removeFirst()
            }
            let kid = StructureKids.Kid.mark(page: page.object, number: number)
            objects.append(try append(kid, to: owner, page.number))
        }
        for next in waiting { try attach(next, page.number) }
        for box in structure.boxes {
            let area = box.box
            open[box.element]?.rare?.box = [
                area.x, page.height - area.y - area.height, area.x + area.width,
                page.height - area.y,
            ]
        }
        try parents.set(key, marks: objects, to: writer)
        for (index, annotation) in page.annotations.enumerated() {
            let kid = StructureKids.Kid.annotation(annotation.object, page: page.object)
            let owner = try append(kid, to: annotation.element, page.number)
            parents.set(key + 1 + index, object: owner)
        }
        try closeWhatIsPast(page.number)
    }

    /// Opens `element` under its parent.
    private mutating func attach(_ element: StructureElement, _ page: Int) throws(FinishingError) {
        guard element.id > newest, element.parent != nil || document == nil else {
            throw FinishingError(
                .unknownElement, at: Place(),
                ["page": String(page), "element": String(element.id)])
        }
        newest = element.id
        let object = writer.allocate()
        var parentObject = root
        if let parent = element.parent {
            parentObject = try append(.element(object), to: parent, page)
        } else {
            document = object
        }
        open[element.id] = OpenElement(
            element, object: object, parentObject: parentObject, page: page)
        rules.check(element, page: page)
        switch element.role {
        case .note: notes.append((OpenElement.identifier(element.id), object))
        case .label:
            if let item = element.parent, let list = open[item]?.parent {
                open[list]?.rare?.hasLabels = true
            }
        default: break
        }
    }

    /// Appends `kid` to the element `id` and gives the element's object.
    private mutating func append(
        _ kid: StructureKids.Kid, to id: Int, _ page: Int
    ) throws(FinishingError) -> Int {
        guard let index = open.index(forKey: id) else { throw unknown(id, page) }
        open.values[index].kids.append(kid)
        open.values[index].lastPage = page
        return open.values[index].object
    }

    /// The error for an element that is not open: written already, or never seen.
    private func unknown(_ id: Int, _ page: Int) -> FinishingError {
        FinishingError(
            id >= 0 && id <= newest ? .closedElement : .unknownElement, at: Place(),
            ["page": String(page), "element": String(id)])
    }

    /// Writes the elements that can get nothing more.
    private mutating func closeWhatIsPast(_ page: Int) throws(FinishingError) {
        var past: [Int] = []
        for (id, element) in open where element.lastPage < page - 1 { past.append(id) }
        if past.isEmpty { return }
        var path: Set<Int> = []
        var next: Int? = newest
        while let id = next, path.insert(id).inserted { next = open[id]?.parent }
        past.sort()
        for id in past where !path.contains(id) {
            if let element = open.removeValue(forKey: id) { try write(element) }
        }
    }

    private func write(_ element: OpenElement) throws(FinishingError) {
        try writer.write(object: element.object) { element.write(to: &$0) }
    }

    // MARK: Parts of a joined file

    /// Opens the element of foreign pages, and that of the document when nothing came before.
    mutating func openPart(title: String, page: Int) -> (id: Int, object: Int) {
        if document == nil { document = openOwn(.document, under: nil, title: nil, page).object }
        return openOwn(.part, under: 0, title: title, page)
    }

    /// Opens an element numbered by ourselves.
    private mutating func openOwn(
        _ role: StructureRole, under parent: Int?, title: String?, text: String? = nil, _ page: Int
    ) -> (id: Int, object: Int) {
        newest += 1
        let object = writer.allocate()
        var parentObject = root
        if let parent, let index = open.index(forKey: parent) {
            open.values[index].kids.append(.element(object))
            open.values[index].lastPage = page
            parentObject = open.values[index].object
        }
        open[newest] = OpenElement(
            StructureElement(
                id: newest, parent: parent, role: role, alternativeText: text, title: title),
            object: object, parentObject: parentObject, page: page)
        return (newest, object)
    }

    /// Opens an element that holds one thing; gives its object.
    mutating func open(
        _ role: StructureRole, under id: Int, text: String? = nil, kid: StructureKids.Kid,
        box: [Double] = [], page: Int
    ) throws(FinishingError) -> Int {
        let own = openOwn(role, under: id, title: nil, text: text, page)
        _ = try append(kid, to: own.id, page)
        if box.count == 4 { open[own.id]?.rare?.box = box }
        rules.checkLength(text, page)
        return own.object
    }

    /// Hangs elements that are written elsewhere on the newest part.
    mutating func adopt(
        _ roots: [Int], identifiers: [(identifier: [UInt8], object: Int)], page: Int
    ) {
        var id: Int? = newest
        while let next = id, open[next]?.role != .part { id = open[next]?.parent }
        if let id, let index = open.index(forKey: id) {
            for root in roots { open.values[index].kids.append(.element(root)) }
        }
        notes += identifiers
    }

    /// Writes the elements of a page's marks and links.
    mutating func setParents(
        _ key: Int, marks: [Int: Int], links: [Int]
    ) throws(FinishingError) {
        let count = (marks.keys.max() ?? -1) + 1
        try parents.set(key, marks: (0..<count).map { marks[$0] ?? 0 }, to: writer)
        for (index, link) in links.enumerated() { parents.set(key + 1 + index, object: link) }
    }

    /// Writes the elements that can get nothing more after `page`.
    mutating func endPage(_ page: Int) throws(FinishingError) { try closeWhatIsPast(page) }

    /// Writes what is open and the root.
    mutating func finish() throws(FinishingError) {
        for id in open.keys.sorted() {
            if let element = open.removeValue(forKey: id) { try write(element) }
        }
        let tree = try parents.finish(to: writer)
        let notes = notes.sorted { $0.identifier.lexicographicallyPrecedes($1.identifier) }
        let (root, document) = (root, document)
        try writer.write(object: root) { out in
            out.append(ascii: "<</Type/StructTreeRoot")
            if let document {
                out.append(ascii: "/K[")
                out.append(reference: document)
                out.append(ascii: "]")
            }
            out.append(ascii: "/ParentTree ")
            out.append(reference: tree.object)
            out.append(ascii: "/ParentTreeNextKey ")
            out.append(decimal: tree.next)
            if !notes.isEmpty {
                out.append(ascii: "/IDTree<</Names[")
                for note in notes {
                    out.append(string: note.identifier)
                    out.append(reference: note.object)
                }
                out.append(ascii: "]>>")
            }
            out.append(ascii: ">>")
        }
    }
}
