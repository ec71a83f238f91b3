internal import Documents

extension PreparedChunk {
    /// The chunk as bytes, with which another process of the same program can go on.
    public var packed: [UInt8] {
        var packer = Packer()
        packer.put(file.bytes)
        packer.put(specimen?.resources) { $0.put($1) }
        packer.put(pages) { packer, page in
            packer.put(page.object.number)
            if specimen != nil { packer.put(page.object.dictionary) }
            packer.put(page.structure)
            packer.put(page.content) { $0.put($1) }
            packer.put(page.owners) { $0.put($1) }
        }
        return packer.bytes
    }

    /// The chunk that became the bytes `packed`.
    ///
    /// - Throws: when they are not what ``packed`` gave.
    public init(packed: [UInt8]) throws(FinishingError) {
        var reader = Unpacker(packed)
        do throws(PDFSyntaxError) {
            let file = try PDFFile(try reader.data())
            let resources = try reader.optional { reader throws(PDFSyntaxError) in
                try reader.dictionary()
            }
            // Pages that were drawn are those of the file; composed ones have none there.
            let drawn = try resources == nil ? file.pages() : []
            let pages = try reader.list { reader throws(PDFSyntaxError) in
                let number = try reader.int()
                var object = drawn.first { $0.number == number }
                if resources != nil {
                    object = PDFFile.PageObject(
                        number: number, dictionary: try reader.dictionary())
                }
                guard let object else { throw PDFSyntaxError(.missingObject, object: number) }
                var page = Page(object: object, structure: try reader.structure())
                page.content = try reader.optional { reader throws(PDFSyntaxError) in
                    try reader.data()
                }
                page.owners = try reader.list { reader throws(PDFSyntaxError) in
                    try reader.small()
                }
                return page
            }
            guard reader.isAtEnd else { throw PDFSyntaxError(.unexpectedByte) }
            self.init(
                file: file, pages: pages,
                specimen: resources.map { SpecimenFile(composed: file, resources: $0) })
        } catch {
            throw FinishingError(error)
        }
    }

    /// The chunk with `known` in the place of a specimen that is the same.
    func sharing(_ known: SpecimenFile?) -> PreparedChunk {
        guard let known, let specimen, specimen.isSame(as: known) else { return self }
        return PreparedChunk(file: known.file, pages: pages, specimen: known)
    }

    /// The chunk with its elements numbered on from `newest`, the last of the file so far. They
    /// were numbered without knowing how many the pages before have; what was open before keeps
    /// its number, and the document is opened once.
    func numbered(after newest: Int) -> PreparedChunk {
        guard newest >= 0 else { return self }
        var pages = pages
        for page in pages.indices {
            pages[page].structure.elements.removeAll { $0.parent == nil }
        }
        let first = pages.lazy.compactMap { $0.structure.elements.first?.id }.first
        guard let first, first != newest + 1 else {
            return PreparedChunk(file: file, pages: pages, specimen: specimen)
        }
        func moved(_ id: Int) -> Int { id < first ? id : id - first + newest + 1 }
        for page in pages.indices { pages[page].renumber(moved) }
        return PreparedChunk(file: file, pages: pages, specimen: specimen)
    }
}

extension PreparedChunk.Page {
    /// Gives every element the number that `moved` makes of its own.
    fileprivate mutating func renumber(_ moved: (Int) -> Int) {
        for index in owners.indices { owners[index] = moved(owners[index]) }
        for index in structure.elements.indices {
            structure.elements[index].id = moved(structure.elements[index].id)
            structure.elements[index].parent = structure.elements[index].parent.map(moved)
        }
        for index in structure.links.indices {
            structure.links[index].element = moved(structure.links[index].element)
        }
        for index in structure.boxes.indices {
            structure.boxes[index].element = moved(structure.boxes[index].element)
        }
    }
}

extension Packer {
    fileprivate mutating func put(_ dictionary: PDFDictionary) {
        var syntax: [UInt8] = []
        syntax.append(.dictionary(dictionary))
        put(syntax)
    }
}

extension Unpacker {
    fileprivate mutating func dictionary() throws(PDFSyntaxError) -> PDFDictionary {
        var parser = PDFParser(try data(), at: 0)
        guard let dictionary = try parser.readValue().dictionary else {
            throw PDFSyntaxError(.wrongType)
        }
        return dictionary
    }
}
