internal import CCairo
internal import Documents
internal import Typesetting

/// Outline, links and named places of a file that is being drawn.
struct PDFNavigation {
    /// The open headings from the highest down: their level and Cairo's number.
    private var open: [(level: Int, id: Int32)] = []
    /// Named places drawn so far.
    private var anchors: Set<String> = []
    /// Names that links lead to, with the page of the first such link.
    private var wanted: [String: Int] = [:]

    /// Adds the headings of `page`, which is the `position`-th of the surface (from 1).
    mutating func addBookmarks(of page: Page, position: Int, to surface: OpaquePointer) {
        for bookmark in page.bookmarks {
            while let last = open.last, last.level >= bookmark.level { open.removeLast() }
            let place = "page=\(position) pos=[0 \(Self.number(bookmark.y))]"
            let id = cairo_pdf_surface_add_outline(
                surface, open.last?.id ?? Int32(CAIRO_PDF_OUTLINE_ROOT),
                PDFSurface.clean(bookmark.title), place, cairo_pdf_outline_flags_t(0))
            open.append((bookmark.level, id))
        }
    }

    /// Adds the named places and links of `page`; every mark must be closed.
    mutating func addLinks(of page: Page, to context: OpaquePointer) {
        for anchor in page.anchors where anchors.insert(anchor.name).inserted {
            Self.addAnchor(anchor.name, y: anchor.y, to: context)
        }
        if page.links.isEmpty { return }
        // Cairo 1.16 writes a broken file when links are the only structure there is.
        cairo_tag_begin(context, LeafMarks.artifactTag, "")
        defer { cairo_tag_end(context, LeafMarks.artifactTag) }
        for link in page.links {
            let rect = link.rect
            let area = [rect.x, rect.y, rect.width, rect.height].map(Self.number)
                .joined(separator: " ")
            let goal: String
            if link.target.hasPrefix("#") {
                let name = String(link.target.dropFirst())
                if wanted[name] == nil { wanted[name] = page.index }
                goal = "dest='\(Self.quoted(name))'"
            } else {
                goal = "uri='\(Self.quoted(link.target))'"
            }
            cairo_tag_begin(context, CAIRO_TAG_LINK, "rect=[\(area)] \(goal)")
            cairo_tag_end(context, CAIRO_TAG_LINK)
        }
    }

    /// Gives every name that a link needs and no page has a place on the open page, since Cairo
    /// writes a broken file otherwise, and reports it.
    mutating func closeLinks(on context: OpaquePointer) -> [Diagnostic] {
        let missing = wanted.filter { !anchors.contains($0.key) }
            .sorted { ($0.value, $0.key) < ($1.value, $1.key) }
        return missing.map { name, page in
            Self.addAnchor(name, y: 0, to: context)
            return Diagnostic(
                .warning, .missingAnchor, at: Place(), ["name": name, "page": String(page)])
        }
    }

    private static func addAnchor(_ name: String, y: Double, to context: OpaquePointer) {
        let attributes = "name='\(quoted(name))' x=0 y=\(number(y))"
        cairo_tag_begin(context, CAIRO_TAG_DEST, attributes)
        cairo_tag_end(context, CAIRO_TAG_DEST)
    }

    /// `text` as it may stand between quotes in Cairo's attributes and, unchanged, in a PDF
    /// string: letters beyond ASCII and `'()\` and spaces as `%XX`, as in an address.
    private static func quoted(_ text: String) -> String {
        let hex = Array("0123456789ABCDEF".utf8)
        var result: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case 0x27...0x29, 0x5C, 0...0x20, 0x7F...:
                result += [UInt8(ascii: "%"), hex[Int(byte >> 4)], hex[Int(byte & 15)]]
            default:
                result.append(byte)
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// `value` in hundredths, without an exponent.
    private static func number(_ value: Double) -> String {
        let hundredths = Int((max(-1e6, min(1e6, value)) * 100).rounded())
        let digits = String(hundredths.magnitude % 100)
        return (hundredths < 0 ? "-" : "") + String(hundredths.magnitude / 100) + "."
            + (digits.count < 2 ? "0" : "") + digits
    }
}
