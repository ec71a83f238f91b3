public import Documents

extension CertificateBatch {
    /// Contact sheets of A4: small pictures of the sheets with their rows and names below, boxes
    /// that had to be bent framed. What the blank has is faint.
    public var proofSheets: SheetSource {
        var batch = self
        batch.mode = .proof
        batch.cuts = false
        let proof = ProofLayout(size: template.size)
        let pages = (order.count + proof.perPage - 1) / proof.perPage
        return SheetSource(count: pages) { [batch] page in
            var sheet = Sheet(size: proof.page, title: nil, showsBends: true)
            let start = page * proof.perPage
            for slot in 0..<min(proof.perPage, batch.order.count - start) {
                proof.add(batch, position: start + slot, slot: slot, to: &sheet)
            }
            return sheet
        }
    }
}

/// Where the pictures of a contact sheet stand.
private struct ProofLayout: Sendable {
    let page: Size
    let columns: Int
    let rows: Int
    private let scale: Double
    private let cell: Size
    private let paper: Artwork

    private static let margin = Length.mm(10)
    private static let gap = Length.mm(5)
    private static let caption = Length.mm(6)

    /// Twelve to a page for lying sheets, nine for standing ones.
    init(size: Size) {
        let lies = size.width >= size.height
        page = lies ? Size.a4.turned : Size.a4
        (columns, rows) = lies ? (4, 3) : (3, 3)
        let width = (page.width - Self.margin * 2 - Self.gap * Double(columns - 1)).points
        let height =
            (page.height - Self.margin * 2 - Self.gap * Double(rows - 1)
            - Self.caption * Double(rows)).points
        scale = min(
            width / Double(columns) / size.width.points, height / Double(rows) / size.height.points)
        cell = Size(width: size.width * scale, height: size.height * scale)
        // The edge of the paper.
        let (right, bottom) = (size.width.points, size.height.points)
        paper = Artwork(
            id: "mép giấy \(right) x \(bottom)", size: size,
            shapes: [
                ArtworkShape(
                    [
                        .move(0.6, 0.6), .line(right - 0.6, 0.6), .line(right - 0.6, bottom - 0.6),
                        .line(0.6, bottom - 0.6), .close,
                    ], stroke: ArtworkShape.Stroke(.gray(0.6), width: 1.2))
            ])
    }

    var perPage: Int { columns * rows }

    func add(_ batch: CertificateBatch, position: Int, slot: Int, to page: inout Sheet) {
        let x = Self.margin + (cell.width + Self.gap) * Double(slot % columns)
        let y =
            Self.margin + (cell.height + Self.gap + Self.caption) * Double(slot / columns)
        let row = batch.order[position]
        let sheet = batch.sheet(row: row, position: batch.position(position))
        let parts = sheet.parts(scale: scale, x: x, y: y, sharedBase: 0)
        page.artwork += parts.artwork + [ArtworkPlacement(paper, x: x, y: y, scale: scale)]
        page.boxes += parts.boxes
        page.codes += parts.codes
        page.boxes.append(
            TextBox(
                name: "chú thích", x: x, y: y + cell.height, width: cell.width,
                height: Self.caption,
                paragraphs: [
                    Paragraph(
                        "\(batch.position(position)). \(Self.caption(batch.value("ten", row: row)))"
                            + " (hàng \(sheet.place.row ?? row + 1))",
                        style: ParagraphStyle(text: TextStyle(size: 7), alignment: .center),
                        place: sheet.place)
                ],
                fits: [TextBox.Fit(lines: 2, greatest: 7, least: 4)], place: sheet.place))
    }

    /// A name as it stands below its picture, which shows it whole: two lines at most, so that
    /// only sheets are marked as bent.
    private static func caption(_ name: String) -> String {
        guard name.count > 80 else { return name }
        var words = name.prefix(80).split(separator: " ")
        words.removeLast()
        return words.joined(separator: " ") + " …"
    }
}
