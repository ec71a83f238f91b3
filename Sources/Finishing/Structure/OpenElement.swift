internal import Documents

/// A structure element that may still grow. It is written when nothing more can come. There are
/// as many of these as two pages have cells, so what most elements lack stands apart in `rare`.
struct OpenElement {
    /// What few elements have.
    final class Rare {
        /// The element as it was given.
        let element: StructureElement
        /// Where its picture is, in PDF coordinates: left, bottom, right, top.
        var box: [Double]?
        /// For a list: whether an item of it has a label.
        var hasLabels = false

        init(_ element: StructureElement) { self.element = element }
    }

    /// What it is.
    let role: StructureRole
    /// Number of the element that holds it.
    let parent: Int?
    /// Number of its object in the file.
    let object: Int
    /// Number of its parent's object.
    let parentObject: Int
    /// What it holds so far.
    var kids = StructureKids()
    /// The page on which it last got something.
    var lastPage: Int
    /// What few elements have.
    let rare: Rare?

    /// `element` as it opens on `page`.
    init(_ element: StructureElement, object: Int, parentObject: Int, page: Int) {
        role = element.role
        parent = element.parent
        self.object = object
        self.parentObject = parentObject
        lastPage = page
        let isRare =
            element.alternativeText != nil || element.title != nil || element.scope != nil
            || element.columnSpan > 1 || element.rowSpan > 1 || element.role == .list
            || element.role == .note || element.role == .figure
        rare = isRare ? Rare(element) : nil
    }

    /// The identifier that notes must have (ISO 14289-1, 7.9), such that the order of the
    /// identifiers is that of the elements.
    static func identifier(_ id: Int) -> [UInt8] {
        var digits: [UInt8] = []
        digits.append(decimal: id)
        var result = Array("note-".utf8)
        result.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: max(0, 9 - digits.count)))
        result.append(contentsOf: digits)
        return result
    }

    /// Appends the element's dictionary to `out`.
    func write(to out: inout [UInt8]) {
        out.append(ascii: "<</S/")
        out.append(utf8: role.rawValue)
        out.append(ascii: "/P ")
        out.append(reference: parentObject)
        kids.write(to: &out)
        if let rare { write(rare, to: &out) }
        out.append(ascii: ">>")
    }

    private func write(_ rare: Rare, to out: inout [UInt8]) {
        writeAttributes(rare, to: &out)
        if let text = rare.element.alternativeText, !text.isEmpty {
            out.append(ascii: "/Alt")
            out.append(text: text)
        }
        if let title = rare.element.title, !title.isEmpty {
            out.append(ascii: "/T")
            out.append(text: title)
        }
        if role == .note {
            out.append(ascii: "/ID")
            out.append(string: Self.identifier(rare.element.id))
        }
    }

    private func writeAttributes(_ rare: Rare, to out: inout [UInt8]) {
        let element = rare.element
        switch role {
        case .headerCell, .dataCell:
            let scope = role == .headerCell ? element.scope : nil
            guard scope != nil || element.columnSpan > 1 || element.rowSpan > 1 else { return }
            out.append(ascii: "/A<</O/Table")
            if let scope {
                out.append(ascii: "/Scope/")
                out.append(utf8: scope.rawValue)
            }
            if element.columnSpan > 1 {
                out.append(ascii: "/ColSpan ")
                out.append(decimal: element.columnSpan)
            }
            if element.rowSpan > 1 {
                out.append(ascii: "/RowSpan ")
                out.append(decimal: element.rowSpan)
            }
            out.append(ascii: ">>")
        case .list where rare.hasLabels:
            out.append(ascii: "/A<</O/List/ListNumbering/Decimal>>")
        case .figure:
            guard let box = rare.box else { return }
            out.append(ascii: "/A<</O/Layout/Placement/Block/BBox[")
            for (index, side) in box.enumerated() {
                if index > 0 { out.append(UInt8(ascii: " ")) }
                out.append(points: side)
            }
            out.append(ascii: "]>>")
        default:
            return
        }
    }
}
