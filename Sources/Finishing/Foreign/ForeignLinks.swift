/// The annotations of foreign pages: links, which stay, and looks, which are painted.
struct ForeignLinks {
    /// A link that is kept.
    struct Link {
        /// Its object here.
        var object: Int
        var annotation: ForeignAnnotation
    }

    /// What one page has.
    struct Page {
        var links: [Link] = []
        var looks: [ForeignSplicer.Layer] = []
    }

    /// By position of the page.
    private(set) var pages: [Page] = []
    /// Links that are kept, by their objects in the foreign file.
    private(set) var known: [Int: Int] = [:]

    /// Most annotations of a page that are looked at.
    static let most = 10_000

    init(
        _ pages: [PDFFile.PageObject], _ reader: DocumentReader, _ places: ForeignPlaces,
        _ writer: ObjectWriter
    ) throws(PDFSyntaxError) {
        for page in pages {
            var own = Page()
            for value in try reader.list(page.dictionary["Annots"]).prefix(Self.most) {
                guard let entries = try reader.dictionary(value) else { continue }
                let annotation = try ForeignAnnotation(entries, reader: reader)
                switch annotation.treatment {
                case .place(let place) where places.spot(place) == nil: break
                case .address, .place:
                    let object = writer.allocate()
                    own.links.append(Link(object: object, annotation: annotation))
                    if let number = value.reference { known[number] = object }
                case .painted(let form, let matrix):
                    own.looks.append(.init(form: .foreign(form), matrix: matrix, isMarked: true))
                case .dropped: break
                }
            }
            self.pages.append(own)
        }
    }
}

extension ForeignLinks.Link {
    /// Writes the annotation on `page`; `pages` are the objects of all pages here, and `word` stands
    /// before the number of one in a link that says nothing.
    func write(
        on page: Int, key: Int?, _ places: ForeignPlaces, pages: [Int], calling word: String,
        to writer: ObjectWriter
    ) throws(FinishingError) {
        var out: [UInt8] = []
        out.append(ascii: "<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/P ")
        out.append(reference: page)
        out.append(ascii: "/Rect[")
        for side in annotation.rect {
            out.append(points: side)
            out.append(UInt8(ascii: " "))
        }
        out.append(ascii: "]/Contents")
        var text = annotation.contents ?? ""
        switch annotation.treatment {
        case .address(let address):
            if text.isEmpty { text = PDFText.string(address) }
            out.append(text: text)
            out.append(ascii: "/A<</S/URI/URI")
            out.append(string: address)
            out.append(ascii: ">>")
        case .place(let place):
            let spot = places.spot(place)
            if text.isEmpty {
                text = "\(word.prefix(1).uppercased())\(word.dropFirst()) \((spot?.page ?? 0) + 1)"
            }
            out.append(text: text)
            out.append(ascii: "/Dest[")
            out.append(reference: pages[spot?.page ?? 0])
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
        try writer.write(object: object) { $0.append(contentsOf: out) }
    }
}
