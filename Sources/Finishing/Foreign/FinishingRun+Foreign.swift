internal import Documents

extension FinishingRun {
    /// Takes the pages of `foreign` over as a part of the file.
    func add(_ foreign: ForeignPDF, as part: ForeignPart) throws(FinishingError) {
        let breaches = breaches(of: foreign, as: part)
        if options.archive != .none {
            diagnostics += breaches
            if options.breach == .refuse, breaches.hasErrors { throw FinishingError(breaches) }
        }
        start(part.part)
        let reader = DocumentReader(foreign.file)
        do throws(CopyingError) {
            var work = ForeignWork(foreign, part, reader, self)
            try work.write()
        } catch {
            switch error {
            case .syntax(let error): throw FinishingError(error, file: foreign.name)
            case .finishing(let error): throw error
            }
        }
    }

    /// What of `foreign` breaks the standard that the file is to keep.
    private func breaches(of foreign: ForeignPDF, as part: ForeignPart) -> [Diagnostic] {
        var found = foreign.findings.filter { $0.severity == .error }
        let keepsTags = foreign.isTagged && part.keepsTags
        if isTagged, !keepsTags, part.alternativeText?.isEmpty ?? true {
            found.append(
                Diagnostic(.error, .foreignWithoutText, at: Place(file: foreign.name)))
        }
        return found
    }
}

/// One foreign file being written: its links, tags and pages.
private struct ForeignWork {
    private let foreign: ForeignPDF
    private let part: ForeignPart
    private let reader: DocumentReader
    private let target: FinishingRun
    private var splicer: ForeignSplicer
    /// The objects of its pages here.
    private let objects: [Int]
    private var graft: ForeignGraft?

    private struct Link {
        var object: Int
        var annotation: ForeignAnnotation
    }

    /// By page: links that are kept, and what is painted over it.
    private var links: [[Link]] = []
    private var layers: [[ForeignSplicer.Layer]] = []

    init(
        _ foreign: ForeignPDF, _ part: ForeignPart, _ reader: DocumentReader, _ target: FinishingRun
    ) {
        self.foreign = foreign
        self.part = part
        self.reader = reader
        self.target = target
        let writer = target.writer
        splicer = ForeignSplicer(
            copier: ObjectCopier(foreign.file, to: writer, stored: target.stored, isForeign: true),
            writer: writer)
        objects = foreign.objects.map { _ in writer.allocate() }
    }

    mutating func write() throws(CopyingError) {
        let places: ForeignPlaces
        do throws(PDFSyntaxError) {
            places = try ForeignPlaces(reader, pages: foreign.objects)
            try readAnnotations(places)
        } catch {
            throw .syntax(error)
        }
        try addOverlay()
        let element = target.openForeignPart(part.part)
        let usesTags = target.isTagged && foreign.isTagged && part.keepsTags
        if usesTags, let element { try readTags(under: element.object) }
        let outline = places.outline()
        for index in foreign.objects.indices {
            try write(index, places, element: element?.id)
            addNavigation(index, outline)
        }
        if graft != nil {
            try graft?.write(&splicer.copier)
            target.adopt(graft?.roots ?? [], identifiers: graft?.identifiers ?? [])
        }
    }

    private mutating func readTags(under parent: Int) throws(CopyingError) {
        var pages: [Int: (position: Int, object: Int)] = [:]
        for (index, page) in foreign.objects.enumerated() {
            pages[page.number] = (index, objects[index])
        }
        do throws(PDFSyntaxError) {
            graft = try ForeignGraft(
                reader, under: parent, to: target.writer, pages: pages, links: known,
                part: target.partIndex)
        } catch {
            throw .syntax(error)
        }
    }

    /// Links that are kept, by their objects in the foreign file.
    private var known: [Int: Int] = [:]

    private mutating func readAnnotations(_ places: ForeignPlaces) throws(PDFSyntaxError) {
        for page in foreign.objects {
            var links: [Link] = []
            var layers: [ForeignSplicer.Layer] = []
            for value in try reader.list(page.dictionary["Annots"]).prefix(10_000) {
                guard let entries = try reader.dictionary(value) else { continue }
                let annotation = try ForeignAnnotation(entries, reader: reader)
                switch annotation.treatment {
                case .place(let place) where places.spot(place) == nil: break
                case .address, .place:
                    let object = target.writer.allocate()
                    links.append(Link(object: object, annotation: annotation))
                    if let number = value.reference { known[number] = object }
                case .painted(let form, let matrix):
                    layers.append(.init(form: .foreign(form), matrix: matrix, isMarked: true))
                case .dropped: break
                }
            }
            self.links.append(links)
            self.layers.append(layers)
        }
    }

    /// Puts the lines that go over pages into forms.
    private mutating func addOverlay() throws(CopyingError) {
        guard let overlay = part.overlay else { return }
        let file: PDFFile
        let pages: [PDFFile.PageObject]
        do throws(PDFSyntaxError) {
            file = try PDFFile(overlay.pdf)
            pages = try file.pages()
        } catch {
            throw .syntax(error)
        }
        var copier = ObjectCopier(file, to: target.writer, stored: target.stored)
        var inflater = Inflater()
        for (position, source) in overlay.pages.sorted(by: { $0.key < $1.key })
        where foreign.objects.indices.contains(position) && pages.indices.contains(source) {
            let page = pages[source]
            var entries: [UInt8] = []
            entries.append(ascii: "/Type/XObject/Subtype/Form/BBox")
            entries.append(page.dictionary["MediaBox"] ?? .array([]))
            entries.append(ascii: "/Resources ")
            let resources = page.dictionary["Resources"] ?? .dictionary(PDFDictionary())
            entries.append(try copier.copy(resources))
            let content: ForeignContent
            do throws(PDFSyntaxError) {
                content = try ForeignContent(
                    file.content(of: page, with: &inflater), keepsMarks: false)
            } catch {
                throw .syntax(error)
            }
            let object = target.writer.allocate()
            do throws(FinishingError) {
                try target.writer.writeDeflated(
                    stream: object, entries: entries, data: content.bytes)
            } catch {
                throw .finishing(error)
            }
            layers[position].append(
                .init(
                    form: .written(object), matrix: Self.upright(foreign.objects[position]),
                    isMarked: overlay.isRead))
        }
    }

    /// The map from a page as it is seen, its origin at the bottom left, to its own space.
    static func upright(_ page: PDFFile.PageObject) -> [Double] {
        let box = (page.dictionary["CropBox"] ?? page.dictionary["MediaBox"])?.array ?? []
        let sides = box.compactMap(\.number)
        guard sides.count == 4 else { return [1, 0, 0, 1, 0, 0] }
        return switch page.dictionary["Rotate"]?.integer ?? 0 {
        case 90: [0, 1, -1, 0, sides[2], sides[1]]
        case 180: [-1, 0, 0, -1, sides[2], sides[3]]
        case 270: [0, -1, 1, 0, sides[0], sides[3]]
        default: [1, 0, 0, 1, sides[0], sides[1]]
        }
    }

    // MARK: Pages

    private mutating func write(
        _ index: Int, _ places: ForeignPlaces, element part: Int?
    ) throws(CopyingError) {
        let page = foreign.objects[index]
        let keepsMarks = graft != nil
        let content: ForeignContent
        var resources: PDFDictionary
        do throws(PDFSyntaxError) {
            content = try ForeignContent(reader.content(of: page), keepsMarks: keepsMarks)
            resources = try reader.dictionary(page.dictionary["Resources"]) ?? PDFDictionary()
            if let forms = try reader.dictionary(resources["XObject"]) {
                resources["XObject"] = .dictionary(forms)
            }
        } catch {
            throw .syntax(error)
        }
        let object = objects[index]
        var owners = graft?.owners[index] ?? [:]
        let next = (owners.keys.max() ?? -1) + 1
        let marks: ForeignSplicer.Marks =
            !target.isTagged ? .none : keepsMarks ? .kept(next: next) : .figure
        let annotations = links[index].map(\.object)
        let (parent, key) = try finishing { () throws(FinishingError) in
            try target.addForeignPage(object, links: annotations.count)
        }
        let place = ForeignSplicer.Place(
            object: object, parent: parent, key: key, annotations: annotations)
        let added = try splicer.write(
            page, content: content, layers: layers[index], marks: marks, at: place,
            resources: resources)
        var linkOwners = graft?.linkOwners ?? [:]
        if let key, let part {
            var newMarks = added
            var number = keepsMarks ? next : 0
            if !keepsMarks, content.paints {
                owners[0] = try finishing { () throws(FinishingError) in
                    try target.openFigure(
                        under: part, text: text(of: index), page: object, box: page)
                }
                newMarks -= 1
                number = 1
            }
            for _ in 0..<newMarks {
                owners[number] = try finishing { () throws(FinishingError) in
                    try target.openParagraph(under: part, mark: number, page: object)
                }
                number += 1
            }
            for link in links[index] where linkOwners[link.object] == nil {
                linkOwners[link.object] = try finishing { () throws(FinishingError) in
                    try target.openLink(under: part, annotation: link.object, page: object)
                }
            }
            try finishing { () throws(FinishingError) in
                try target.setParents(
                    key, marks: owners, links: annotations.map { linkOwners[$0] ?? 0 })
            }
        }
        for (position, link) in links[index].enumerated() {
            try write(link, on: object, key: key.map { $0 + 1 + position }, places)
        }
        try finishing { () throws(FinishingError) in try target.endForeignPage() }
    }

    private func text(of index: Int) -> String {
        let text = part.alternativeText ?? part.part.title
        return objects.count == 1 ? text : "\(text) (trang \(index + 1)/\(objects.count))"
    }

    private func finishing<Value>(
        _ body: () throws(FinishingError) -> Value
    ) throws(CopyingError) -> Value {
        do throws(FinishingError) { return try body() } catch { throw .finishing(error) }
    }

    private func write(
        _ link: Link, on page: Int, key: Int?, _ places: ForeignPlaces
    ) throws(CopyingError) {
        var out: [UInt8] = []
        out.append(ascii: "<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/P ")
        out.append(reference: page)
        out.append(ascii: "/Rect[")
        for side in link.annotation.rect {
            out.append(points: side)
            out.append(UInt8(ascii: " "))
        }
        out.append(ascii: "]/Contents")
        var text = link.annotation.contents ?? ""
        switch link.annotation.treatment {
        case .address(let address):
            if text.isEmpty { text = PDFText.string(address) }
            out.append(text: text)
            out.append(ascii: "/A<</S/URI/URI")
            out.append(string: address)
            out.append(ascii: ">>")
        case .place(let place):
            let spot = places.spot(place)
            if text.isEmpty { text = "Trang \((spot?.page ?? 0) + 1)" }
            out.append(text: text)
            out.append(ascii: "/Dest[")
            out.append(reference: objects[spot?.page ?? 0])
            for part in spot?.view ?? [.name("Fit")] {
                out.append(UInt8(ascii: " "))
                out.append(part)
            }
            out.append(ascii: "]")
        case .painted, .dropped: return
        }
        if let key {
            out.append(ascii: "/StructParent ")
            out.append(decimal: key)
        }
        out.append(ascii: ">>")
        try finishing { () throws(FinishingError) in
            try target.writer.write(object: link.object) { $0.append(contentsOf: out) }
        }
    }

    // MARK: Outline

    private func addNavigation(_ index: Int, _ outline: [ForeignPlaces.Entry]) {
        let box = (foreign.objects[index].dictionary["MediaBox"]?.array ?? [])
            .compactMap(\.number)
        let top = box.count == 4 ? box[3] : 0
        if index == 0 { target.addPartNavigation(part.part, page: objects[0], top: top) }
        for entry in outline where entry.spot.page == index {
            target.addBookmark(
                entry.title, level: entry.level + 1, page: objects[index],
                top: entry.spot.top ?? top)
        }
    }
}
