import Documents

/// The part of a table on one page: what is drawn, from the table's top on this page. Its text
/// stands between the shades below and the rules above it.
struct TablePart {
    /// A cell over several rows that is not at its end.
    struct OpenSpan {
        /// The cell, with the lines that are left.
        var cell: SetCell
        /// Rows still to come, the next one included.
        var rows: Int
        /// Its top on this page.
        var top: Double
        /// Its number among the cells of the part.
        var owner: Int
    }

    /// Height of what is placed so far.
    private(set) var height = 0.0
    /// Cells that go on over the rows to come.
    private(set) var spans: [OpenSpan] = []

    private let geometry: TableGeometry
    private let style: TableStyle
    private var rules: TableRules
    /// Top left corner of the part on the sheet.
    private var origin: (x: Double, y: Double)
    private var texts: [PlacedItem] = []
    /// The highest element of which something is placed.
    private var lastElement = -1
    private var links: [LinkArea] = []
    private var headerShades: [VectorPath.Segment] = []
    private var bandShades: [VectorPath.Segment] = []
    /// Which cell covers each column of the row at hand.
    private var owners: [Int] = []
    /// Number of the next cell.
    private var nextOwner = 0
    /// Whether what is placed was read aloud before.
    private var isArtifact = false

    /// An empty part at `origin` on the sheet.
    init(geometry: TableGeometry, style: TableStyle, origin: (x: Double, y: Double)) {
        self.origin = origin
        self.geometry = geometry
        self.style = style
        rules = TableRules(edges: geometry.edges, style: style)
    }

    /// Places lines over the whole text width (caption, unit).
    mutating func put(_ lines: [Line]) {
        for line in lines {
            for item in line.items { place(item, x: 0, y: height) }
            put(line.links, dx: 0, dy: height)
            height += line.height
        }
    }

    /// Places rows that repeat what others say, and are not read aloud; cells that stand beside
    /// the rows of the table go on after them.
    mutating func putAgain(_ block: RowBlock) {
        let open = spans
        spans = []
        putAgain(block, heights: block.rows.map(\.height))
        spans = open
    }

    /// Leaves white space.
    mutating func skip(_ space: Double) { height += space }

    /// Places a header repeated from an earlier page, which is not read aloud again.
    mutating func putAgain(_ header: RowBlock, heights: [Double]) {
        isArtifact = true
        for row in header.rows.indices { put(row, of: header, height: heights[row]) }
        isArtifact = false
    }

    /// Places row `index` of `block`, `rowHeight` points high, with all its lines that are left.
    mutating func put(_ index: Int, of block: RowBlock, height rowHeight: Double) {
        let row = block.rows[index]
        let owner = frame(row, of: block, height: rowHeight)
        for cell in row.cells {
            switch block.cells[cell].rowSpan {
            case 0: break
            case 1: emitAll(block.cells[cell], top: height, height: rowHeight)
            default: open(block.cells[cell], owner: owner + cell)
            }
        }
        height += rowHeight
        guard !spans.isEmpty else { return }
        for span in spans.indices {
            spans[span].rows = row.endsSpans ? 0 : spans[span].rows - 1
            if spans[span].rows <= 0 {
                emitAll(spans[span].cell, top: spans[span].top, height: height - spans[span].top)
            }
        }
        spans.removeAll { $0.rows <= 0 }
    }

    /// Places the first `counts` lines of the cells of row `index` in `rowHeight` points; the
    /// lines are counted off in `block`, and its cells over several rows go on as open spans.
    mutating func putHead(
        of index: Int, in block: inout RowBlock, counts: [Int], height rowHeight: Double
    ) {
        let row = block.rows[index]
        let owner = frame(row, of: block, height: rowHeight)
        for (cell, count) in zip(row.cells, counts) {
            let rows = block.cells[cell].rowSpan
            if rows == 1 {
                let first = block.cells[cell].next
                emit(block.cells[cell], first..<first + count, at: height + geometry.paddingY)
                block.cells[cell].next += count
                block.cells[cell].isMiddle = false
            } else if rows > 1 {
                open(block.cells[cell], owner: owner + cell)
                block.cells[cell].rowSpan = 0
            }
        }
        height += rowHeight
    }

    /// Ends the part: places what fits of the open spans, and draws all on the page of `builder`.
    /// With `forced`, at least one line of each span is placed. The spans stay, to be taken on.
    mutating func finish(on builder: PageBuilder, forced: Bool) {
        for span in spans.indices {
            let cell = spans[span].cell
            var count = cell.linesFitting(height - spans[span].top - 2 * geometry.paddingY)
            if forced { count = max(count, min(1, cell.lines.count - cell.next)) }
            emit(
                cell, cell.next..<cell.next + count, at: spans[span].top + geometry.paddingY)
            spans[span].cell.next += count
            spans[span].cell.isMiddle = false
        }
        // Under the text; moving it up in place is cheap.
        if let color = style.bandShade { shade(bandShades, color) }
        if let color = style.headerShade { shade(headerShades, color) }
        if var path = rules.finish() {
            path.dx = geometry.indent + origin.x
            path.dy = origin.y
            texts.append(PlacedItem(.path(path), mark: .artifact))
        }
        builder.drawPlaced(&texts, last: lastElement)
        var end = Fragment(height: height, items: [])
        end.links = links
        builder.place(end)
    }

    /// Starts the part of the next page, at `origin` on its sheet; `spans` go on in it once
    /// ``takeOn(_:)`` is called.
    mutating func reset(origin: (x: Double, y: Double)) {
        self.origin = origin
        height = 0
        spans.removeAll(keepingCapacity: true)
        texts.removeAll(keepingCapacity: true)
        links.removeAll(keepingCapacity: true)
        headerShades.removeAll(keepingCapacity: true)
        bandShades.removeAll(keepingCapacity: true)
    }

    /// Goes on with spans of the page before, under the repeated header.
    mutating func takeOn(_ earlier: [OpenSpan]) {
        spans = earlier
        for span in spans.indices { spans[span].top = height }
    }

    private mutating func open(_ cell: SetCell, owner: Int) {
        spans.append(OpenSpan(cell: cell, rows: cell.rowSpan, top: height, owner: owner))
    }

    /// Rules and shades of a row. Gives what makes a cell's index in the block its number.
    private mutating func frame(
        _ row: SetRow, of block: RowBlock, height rowHeight: Double
    ) -> Int {
        let bottom = height + rowHeight
        let owner = nextOwner - row.cells.lowerBound
        nextOwner += row.cells.count
        if row.isPlain, spans.isEmpty {
            rules.addRow(top: height, bottom: bottom)
        } else {
            findOwners(of: row, in: block, owner: owner)
            rules.addRow(top: height, bottom: bottom, owners: owners)
        }
        let rect = VectorPath.Segment.rect(geometry.indent, height, geometry.width, rowHeight)
        switch row.kind {
        case .header, .columnNumbers:
            if style.headerShade != nil { headerShades.append(rect) }
        case .subtotal, .total:
            if style.bandShade != nil { bandShades.append(rect) }
        case .body, .group: break
        }
        return owner
    }

    private mutating func findOwners(of row: SetRow, in block: RowBlock, owner: Int) {
        owners.removeAll(keepingCapacity: true)
        owners.append(contentsOf: repeatElement(-1, count: geometry.edges.count - 1))
        for cell in row.cells where block.cells[cell].rowSpan > 0 {
            cover(block.cells[cell], with: owner + cell)
        }
        for span in spans { cover(span.cell, with: span.owner) }
    }

    private mutating func cover(_ cell: SetCell, with owner: Int) {
        for column in cell.column..<cell.column + cell.columnSpan { owners[column] = owner }
    }

    private mutating func emitAll(_ cell: SetCell, top: Double, height cellHeight: Double) {
        guard !cell.isDone else { return }
        var offset = geometry.paddingY
        if cell.isMiddle { offset = max(offset, (cellHeight - cell.height) / 2) }
        emit(cell, cell.next..<cell.lines.count, at: top + offset)
    }

    private mutating func emit(_ cell: SetCell, _ range: Range<Int>, at top: Double) {
        var y = top
        for index in range {
            y += cell.space(above: index, from: range.lowerBound)
            let line = cell.lines[index]
            for item in line.items { place(item, x: cell.x, y: y) }
            if !line.links.isEmpty, !isArtifact { put(line.links, dx: cell.x, dy: y) }
            y += line.height
        }
    }

    private mutating func place(_ item: PlacedItem, x: Double, y: Double) {
        texts.append(item.moved(dx: origin.x + x, dy: origin.y + y))
        if isArtifact {
            texts[texts.count - 1].mark = .artifact
        } else if case .element(let id) = item.mark, id > lastElement {
            lastElement = id
        }
    }

    private mutating func put(_ areas: [LinkArea], dx: Double, dy: Double) {
        for var area in areas {
            area.rect.x += dx
            area.rect.y += dy
            links.append(area)
        }
    }

    private mutating func shade(_ segments: [VectorPath.Segment], _ color: Color) {
        guard !segments.isEmpty else { return }
        let path = VectorPath(segments, fill: .solid(color), dx: origin.x, dy: origin.y)
        texts.insert(PlacedItem(.path(path), mark: .artifact), at: 0)
    }
}
