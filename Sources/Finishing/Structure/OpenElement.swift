internal import Documents

/// A structure element that may still grow. It is written when nothing more can come.
struct OpenElement {
    /// What an element holds, in reading order.
    enum Kid {
        /// The element written as this object.
        case element(UInt32)
        /// A mark of the page written as this object.
        case mark(page: UInt32, number: UInt32)
        /// An annotation on a page, both by their objects.
        case annotation(UInt32, page: UInt32)
    }

    /// What it is.
    let element: StructureElement
    /// Number of its object in the file.
    let object: Int
    /// Number of its parent's object.
    let parentObject: Int
    /// What it holds so far.
    var kids: [Kid] = []
    /// The page on which it last got something.
    var lastPage: Int
    /// Where its picture is, in PDF coordinates: left, bottom, right, top.
    var box: [Double]?
    /// For a list: whether an item of it has a label.
    var hasLabels = false

    /// Appends the element's dictionary to `out`.
    func write(to out: inout [UInt8]) {
        out.append(ascii: "<</Type/StructElem/S/")
        out.append(utf8: element.role.rawValue)
        out.append(ascii: "/P ")
        out.append(reference: parentObject)
        writeKids(to: &out)
        writeAttributes(to: &out)
        if let text = element.alternativeText, !text.isEmpty {
            out.append(ascii: "/Alt")
            out.append(text: text)
        }
        if let title = element.title, !title.isEmpty {
            out.append(ascii: "/T")
            out.append(text: title)
        }
        if element.role == .note {
            out.append(ascii: "/ID")
            out.append(string: identifier)
        }
        out.append(ascii: ">>")
    }

    /// The identifier that notes must have (ISO 14289-1, 7.9), such that the order of the
    /// identifiers is that of the elements.
    var identifier: [UInt8] {
        var digits: [UInt8] = []
        digits.append(decimal: element.id)
        var result = Array("note-".utf8)
        result.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: max(0, 9 - digits.count)))
        result.append(contentsOf: digits)
        return result
    }

    private func writeKids(to out: inout [UInt8]) {
        var page: UInt32?
        for kid in kids {
            switch kid {
            case .mark(let first, _), .annotation(_, let first): page = first
            case .element: continue
            }
            break
        }
        if let page {
            out.append(ascii: "/Pg ")
            out.append(reference: Int(page))
        }
        if kids.isEmpty { return }
        out.append(ascii: "/K")
        let single = kids.count == 1
        out.append(UInt8(ascii: single ? " " : "["))
        for (index, kid) in kids.enumerated() {
            if index > 0 { out.append(UInt8(ascii: " ")) }
            switch kid {
            case .element(let object):
                out.append(reference: Int(object))
            case .mark(let own, let number) where own == page:
                out.append(decimal: Int(number))
            case .mark(let other, let number):
                out.append(ascii: "<</Type/MCR/Pg ")
                out.append(reference: Int(other))
                out.append(ascii: "/MCID ")
                out.append(decimal: Int(number))
                out.append(ascii: ">>")
            case .annotation(let object, let own):
                out.append(ascii: "<</Type/OBJR/Obj ")
                out.append(reference: Int(object))
                if own != page {
                    out.append(ascii: "/Pg ")
                    out.append(reference: Int(own))
                }
                out.append(ascii: ">>")
            }
        }
        if !single { out.append(UInt8(ascii: "]")) }
    }

    private func writeAttributes(to out: inout [UInt8]) {
        switch element.role {
        case .headerCell, .dataCell:
            let scope = element.role == .headerCell ? element.scope : nil
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
        case .list where hasLabels:
            out.append(ascii: "/A<</O/List/ListNumbering/Decimal>>")
        case .figure:
            guard let box else { return }
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
