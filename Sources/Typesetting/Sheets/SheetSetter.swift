import Documents

/// Sets sheets on pages of their own. What the boxes of a stream share is set once.
final class SheetSetter {
    /// Sets the text.
    let setter: TextSetter
    private let structure: StructureBuilder
    private var shared: [Int: SetBox] = [:]

    /// A setter that numbers its elements with `structure`.
    init(setter: TextSetter, structure: StructureBuilder) {
        self.setter = setter
        self.structure = structure
    }

    /// Puts `sheet` on `page`; its elements hang on the element `root`.
    func set(_ sheet: Sheet, on page: inout Page, root: Int) {
        let margin = sheet.margin.points
        page.size = Size(
            width: sheet.size.width + sheet.margin * 2,
            height: sheet.size.height + sheet.margin * 2)
        page.correction = sheet.correction
        page.items.reserveCapacity(sheet.boxes.count + sheet.artwork.count + 2)
        for placement in sheet.artwork {
            page.items.append(
                PlacedItem(
                    .artwork(
                        PlacedArtwork(
                            artwork: placement.artwork, x: margin + placement.x.points,
                            y: margin + placement.y.points, scale: placement.scale)),
                    mark: .artifact))
        }
        let section = structure.open(.section, parent: root, title: sheet.title)
        if let title = sheet.title {
            page.bookmarks.append(Bookmark(title: title, level: 1, y: 0))
        }
        for box in sheet.boxes { place(box, of: sheet, on: &page, section: section) }
        for code in sheet.codes { place(code, on: &page, margin: margin, section: section) }
        if sheet.showsCropMarks { page.items.append(Self.cropMarks(of: sheet)) }
        page.elements = structure.takeAll()
    }

    private func place(_ box: TextBox, of sheet: Sheet, on page: inout Page, section: Int) {
        let set = set(box, of: sheet)
        let dx = sheet.margin.points + box.x.points
        let dy = sheet.margin.points + box.y.points
        for part in set.parts {
            let mark: PlacedItem.Mark
            switch part.role {
            case .artifact:
                mark = .artifact
            case .heading(let level):
                mark = .element(structure.open(.heading(level), parent: section))
            case .body, .line, .caption:
                mark = .element(structure.open(.paragraph, parent: section))
            }
            for item in part.items {
                var placed = item.moved(dx: dx, dy: dy)
                if placed.mark != .artifact { placed.mark = mark }
                page.items.append(placed)
            }
        }
        if sheet.showsBends, set.isBent { page.items.append(Self.frame(of: box, dx: dx, dy: dy)) }
    }

    private func set(_ box: TextBox, of sheet: Sheet) -> SetBox {
        guard let number = box.sharedNumber else {
            return fit(box, at: box.place ?? sheet.place)
        }
        if let known = shared[number] { return known }
        let set = fit(box, at: box.place ?? sheet.place)
        shared[number] = set
        return set
    }

    private func place(
        _ code: SheetCode, on page: inout Page, margin: Double, section: Int
    ) {
        let figure = structure.open(
            .figure, parent: section, alternativeText: code.alternativeText)
        page.items.append(
            PlacedItem(
                .grid(
                    PlacedGrid(
                        grid: code.modules, x: margin + code.x.points, y: margin + code.y.points,
                        side: code.side.points)),
                mark: .element(figure)))
    }

    /// Two short lines at each corner, outside the bleed, on the lines of the cut.
    private static func cropMarks(of sheet: Sheet) -> PlacedItem {
        let margin = sheet.margin.points
        let length = Length.mm(5).points
        let gap = sheet.bleed.points + Length.mm(1).points
        var segments: [VectorPath.Segment] = []
        for right in [false, true] {
            let x = margin + (right ? sheet.size.width.points : 0)
            let outX = right ? 1.0 : -1.0
            for bottom in [false, true] {
                let y = margin + (bottom ? sheet.size.height.points : 0)
                let outY = bottom ? 1.0 : -1.0
                segments += [
                    .move(x + outX * gap, y), .line(x + outX * (gap + length), y),
                    .move(x, y + outY * gap), .line(x, y + outY * (gap + length)),
                ]
            }
        }
        return PlacedItem(
            .path(VectorPath(segments, stroke: VectorPath.Stroke(width: 0.25))), mark: .artifact)
    }

    /// A dashed frame around a box whose text was bent.
    private static func frame(of box: TextBox, dx: Double, dy: Double) -> PlacedItem {
        PlacedItem(
            .path(
                VectorPath(
                    [.rect(dx, dy, box.width.points, box.height.points)],
                    stroke: VectorPath.Stroke(
                        color: Color(red: 0, green: 0.35, blue: 0.85), width: 0.6,
                        dashes: [2, 1.5]))),
            mark: .artifact)
    }
}

/// A box that is set: its text relative to the top left corner of the box.
struct SetBox {
    /// One paragraph. Items not marked as artifacts belong to the paragraph's element.
    struct Part {
        var role: Paragraph.Role
        var items: [PlacedItem]
    }

    /// The paragraphs.
    var parts: [Part] = []
    /// Whether the text stands smaller or on more lines than wished.
    var isBent = false
}
