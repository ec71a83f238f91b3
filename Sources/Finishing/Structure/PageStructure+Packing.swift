internal import Documents

extension Packer {
    /// Puts what a prepared page holds; its marks are in its owners by then.
    mutating func put(_ structure: PageStructure) {
        put(structure.elements) { $0.put($1) }
        put(structure.links) { packer, link in
            packer.put(link.target)
            packer.put(link.box)
            packer.put(link.element)
            packer.put(link.contents) { $0.put($1) }
        }
        put(structure.bookmarks) { packer, entry in
            packer.put(entry.title)
            packer.put(entry.level)
            packer.put(entry.y)
        }
        put(structure.anchors) { packer, anchor in
            packer.put(anchor.name)
            packer.put(anchor.y)
        }
        put(structure.number) { $0.put($1) }
        put(structure.isNumbered ? 1 : 0)
        put(structure.boxes) { packer, box in
            packer.put(box.element)
            packer.put(box.box)
        }
    }

    private mutating func put(_ box: SheetBox) {
        for side in [box.x, box.y, box.width, box.height] { put(side) }
    }

    private mutating func put(_ element: StructureElement) {
        put(element.id)
        put(element.parent) { $0.put($1) }
        put(StructureRole.allCases.firstIndex(of: element.role) ?? 0)
        // Most elements are cells that have nothing more to say.
        let isPlain =
            element.alternativeText == nil && element.scope == nil && element.columnSpan == 1
            && element.rowSpan == 1 && element.title == nil && element.target == nil
        put(isPlain ? 0 : 1)
        if isPlain { return }
        put(element.alternativeText) { $0.put($1) }
        put(element.scope.flatMap(HeaderScope.allCases.firstIndex)) { $0.put($1) }
        put(element.columnSpan)
        put(element.rowSpan)
        put(element.title) { $0.put($1) }
        put(element.target) { $0.put($1) }
    }
}

extension Unpacker {
    /// What a prepared page holds, without its marks.
    mutating func structure() throws(PDFSyntaxError) -> PageStructure {
        var page = PageStructure()
        page.elements = try list { reader throws(PDFSyntaxError) in try reader.element() }
        page.links = try list { reader throws(PDFSyntaxError) in
            LinkSpot(
                target: try reader.text(), box: try reader.box(), element: try reader.small(),
                contents: try reader.optional { reader throws(PDFSyntaxError) in
                    try reader.text()
                })
        }
        page.bookmarks = try list { reader throws(PDFSyntaxError) in
            OutlineEntry(
                title: try reader.text(), level: try reader.small(), y: try reader.double())
        }
        page.anchors = try list { reader throws(PDFSyntaxError) in
            NamedSpot(name: try reader.text(), y: try reader.double())
        }
        page.number = try optional { reader throws(PDFSyntaxError) in try reader.small() }
        page.isNumbered = try int() != 0
        page.boxes = try list { reader throws(PDFSyntaxError) in
            ElementBox(element: try reader.small(), box: try reader.box())
        }
        return page
    }

    private mutating func box() throws(PDFSyntaxError) -> SheetBox {
        SheetBox(
            x: try double(), y: try double(), width: try double(), height: try double())
    }

    private mutating func element() throws(PDFSyntaxError) -> StructureElement {
        let id = try small()
        let parent = try optional { reader throws(PDFSyntaxError) in try reader.small() }
        let role = try choice(of: StructureRole.self)
        var element = StructureElement(id: id, parent: parent, role: role)
        if try int() == 0 { return element }
        element.alternativeText = try optional { reader throws(PDFSyntaxError) in
            try reader.text()
        }
        element.scope = try optional { reader throws(PDFSyntaxError) in
            try reader.choice(of: HeaderScope.self)
        }
        element.columnSpan = try small()
        element.rowSpan = try small()
        element.title = try optional { reader throws(PDFSyntaxError) in try reader.text() }
        element.target = try optional { reader throws(PDFSyntaxError) in try reader.text() }
        return element
    }

    private mutating func choice<Value: CaseIterable>(
        of type: Value.Type
    ) throws(PDFSyntaxError) -> Value where Value.AllCases == [Value] {
        let index = try int()
        guard type.allCases.indices.contains(index) else { throw PDFSyntaxError(.badNumber) }
        return type.allCases[index]
    }
}
