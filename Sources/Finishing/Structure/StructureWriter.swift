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
    private var newest = -1
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

    /// Writes what is open and the root.
    mutating func finish() throws(FinishingError) {
        for id in open.keys.sorted() {
            if let element = open.removeValue(forKey: id) { try write(element) }
        }
        let tree = try parents.finish(to: writer)
        let notes = notes
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
