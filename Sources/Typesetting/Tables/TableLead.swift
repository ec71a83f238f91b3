import Documents

/// What stands above a table's first row: caption and unit line, then the header rows; and what
/// is repeated of it on following pages.
struct TableLead {
    /// Caption and unit on the first page.
    let title: [Line]
    /// The caption, or the word of continuation alone, on following pages.
    private(set) var continuation: [Line]
    /// The header rows.
    private(set) var header = RowBlock()
    /// Heights of the header rows.
    private(set) var headerHeights: [Double] = []
    /// Whether the header is repeated on each page.
    private(set) var isRepeated = true

    /// Sets the lead of the table of `cells`, `width` points wide, below its structure `element`.
    init(
        _ cells: CellSetter, width: Double, element: Int, reports: @escaping (Diagnostic) -> Void
    ) {
        let table = cells.table
        title = Self.title(cells, width: width, element: element)
        continuation = Self.continuation(cells, width: width)
        guard !table.header.isEmpty else { return }
        let head = cells.structure.open(.tableHead, parent: element)
        var rows = RowSetter(cells: cells, reports: reports)
        for (index, row) in table.header.enumerated() {
            let kind = row.kind == .columnNumbers ? row.kind : .header
            rows.append(
                row, kind: kind, number: index + 1, isLast: index + 1 == table.header.count,
                parent: head, to: &header)
        }
        var heights = RowHeights()
        heights.find(header, from: 0, top: 0, spans: [], padding: cells.geometry.paddingY)
        headerHeights = heights.heights
    }

    /// Height of the header rows.
    var headerHeight: Double { headerHeights.reduce(0, +) }

    /// Height of all of it on the first page.
    var height: Double { title.height + headerHeight }

    /// Height of what is repeated on following pages.
    var repeatedHeight: Double { continuation.height + (isRepeated ? headerHeight : 0) }

    /// Gives up repeating: the header is set once, as rows that may be split.
    mutating func stopRepeating() {
        isRepeated = false
        continuation = []
    }

    /// The caption and, below, the unit; both make up the caption of the structure.
    private static func title(_ cells: CellSetter, width: Double, element: Int) -> [Line] {
        let table = cells.table
        let texts = [(table.caption, table.style.caption), (table.unit, table.style.unit)]
        let paragraphs = texts.compactMap { text, style in
            text.map { Paragraph($0, style: style, role: .caption, place: table.place) }
        }
        guard !paragraphs.isEmpty else { return [] }
        let caption = cells.structure.open(.caption, parent: element)
        var lines: [Line] = []
        var spaceBelow = 0.0
        for paragraph in paragraphs {
            let owner =
                paragraphs.count == 1
                ? caption : cells.structure.open(.paragraph, parent: caption)
            if let last = lines.indices.last {
                lines[last].height += max(spaceBelow, paragraph.style.spaceBefore.points)
            }
            lines += cells.text.lines(of: paragraph, width: width, mark: .element(owner))
            spaceBelow = max(0, paragraph.style.spaceAfter.points)
        }
        return spaced(lines, below: spaceBelow)
    }

    /// On following pages: "Bảng 1. … (tiếp theo)", or the word alone, flush right in the style
    /// of the unit.
    private static func continuation(_ cells: CellSetter, width: Double) -> [Line] {
        let table = cells.table
        guard let word = table.continuation, !word.isEmpty else { return [] }
        let paragraph: Paragraph
        if let caption = table.caption {
            paragraph = Paragraph(
                caption + " " + word, style: table.style.caption, place: table.place)
        } else {
            paragraph = Paragraph(word, style: table.style.unit, place: table.place)
        }
        return spaced(
            cells.text.lines(of: paragraph, width: width, mark: .artifact),
            below: paragraph.style.spaceAfter.points)
    }

    private static func spaced(_ lines: [Line], below space: Double) -> [Line] {
        var lines = lines
        if let last = lines.indices.last { lines[last].height += max(0, space) }
        return lines
    }
}
