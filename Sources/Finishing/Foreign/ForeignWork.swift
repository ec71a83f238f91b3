internal import Documents

/// One foreign file being written: its links, tags and pages.
struct ForeignWork {
    private let foreign: ForeignPDF
    private let part: ForeignPart
    private let reader: DocumentReader
    private let target: FinishingRun
    private var splicer: ForeignSplicer
    /// The objects of its pages here.
    private let objects: [Int]
    private var graft: ForeignGraft?

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
        var links: ForeignLinks
        do throws(PDFSyntaxError) {
            places = try ForeignPlaces(reader, pages: foreign.objects)
            links = try ForeignLinks(foreign.objects, reader, places, target.writer)
        } catch {
            throw .syntax(error)
        }
        let lines = try part.overlay.map { overlay throws(CopyingError) in
            try ForeignLines(overlay, over: foreign.objects, in: target)
        }
        let element = target.openForeignPart(part.part)
        if target.isTagged, foreign.isTagged, part.keepsTags, let element {
            try readTags(under: element.object, links)
        }
        let outline = places.outline()
        for index in foreign.objects.indices {
            try write(index, &links, places, lines, element: element?.id)
            addNavigation(index, outline)
        }
        if graft != nil {
            try graft?.write(&splicer.copier)
            target.adopt(graft?.roots ?? [], identifiers: graft?.identifiers ?? [])
        }
    }

    private mutating func readTags(
        under parent: Int, _ links: ForeignLinks
    ) throws(CopyingError) {
        var pages: [Int: (position: Int, object: Int)] = [:]
        for (index, page) in foreign.objects.enumerated() {
            pages[page.number] = (index, objects[index])
        }
        do throws(PDFSyntaxError) {
            graft = try ForeignGraft(
                reader, under: parent, to: target.writer, pages: pages, links: links.known,
                part: target.partIndex,
                context: ForeignGraft.Context(
                    isUnderHeading: part.isUnderHeading, language: target.options.metadata.language,
                    text: part.alternativeText, figure: part.words.figure))
        } catch {
            throw .syntax(error)
        }
    }

    // MARK: Pages

    private mutating func write(
        _ index: Int, _ links: inout ForeignLinks, _ places: ForeignPlaces, _ lines: ForeignLines?,
        element part: Int?
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
        let own = links.pages[index]
        let (parent, key) = try finishing { () throws(FinishingError) in
            try target.addForeignPage(object, links: own.links.count)
        }
        let place = PagePlace(
            object: object, parent: parent, key: key, annotations: own.links.map(\.object))
        let line = lines?.layers[index]
        let layers = own.looks + (line.map { [$0] } ?? [])
        let added = try splicer.write(
            page, content: content, layers: layers, marks: marks, at: place, resources: resources)
        var linkOwners = graft?.linkOwners ?? [:]
        if let key, let part {
            // Lines that are read come first, whatever is painted last.
            let hasHeading = line?.isMarked == true
            let first = keepsMarks ? next : content.paints ? 1 : 0
            let last = first + added - (keepsMarks || !content.paints ? 0 : 1) - 1
            try finishing { () throws(FinishingError) in
                if hasHeading {
                    owners[last] = try target.openParagraph(
                        under: part, mark: last, page: object, isHeading: self.part.isUnderHeading)
                }
                if !keepsMarks, content.paints {
                    owners[0] = try target.openFigure(
                        under: part, text: text(of: index), page: object, box: page)
                }
                for number in first..<max(first, hasHeading ? last : last + 1) {
                    owners[number] = try target.openParagraph(
                        under: part, mark: number, page: object)
                }
                for link in own.links where linkOwners[link.object] == nil {
                    linkOwners[link.object] = try target.openLink(
                        under: part, annotation: link.object, page: object)
                }
                try target.setParents(
                    key, marks: owners,
                    links: own.links.map { linkOwners[$0.object] ?? 0 })
            }
        }
        try finishing { () throws(FinishingError) in
            for (position, link) in own.links.enumerated() {
                try link.write(
                    on: object, key: key.map { $0 + 1 + position }, places, pages: objects,
                    calling: self.part.words.page, to: target.writer)
            }
            try target.endForeignPage()
        }
    }

    private func text(of index: Int) -> String {
        let text = part.alternativeText ?? part.part.title
        return objects.count == 1
            ? text : "\(text) (\(part.words.page) \(index + 1)/\(objects.count))"
    }

    private func finishing<Value>(
        _ body: () throws(FinishingError) -> Value
    ) throws(CopyingError) -> Value {
        do throws(FinishingError) { return try body() } catch { throw .finishing(error) }
    }

    // MARK: Outline

    private func addNavigation(_ index: Int, _ outline: [ForeignPlaces.Entry]) {
        let top = SeenPage(foreign.objects[index]).box[3]
        if index == 0 { target.addPartNavigation(part.part, page: objects[0], top: top) }
        for entry in outline where entry.spot.page == index {
            target.addBookmark(
                entry.title, level: entry.level + 1, page: objects[index],
                top: entry.spot.top ?? top)
        }
    }
}
