import Documents

/// What goes with a paper, as its table lists it.
public struct DispatchManifest: Sendable {
    /// One attachment.
    public struct Entry: Sendable, Hashable {
        /// Name by which the text refers to it.
        public var id: String?
        /// Its title.
        public var title: String
        /// How it goes.
        public var way: DispatchAttachment.Way
        /// "Phụ lục 1", or nil for a file.
        public var label: String?
        /// Name of its file; nil for pages behind the letter.
        public var file: String?
        /// How many pages it has; nil for what has none.
        public var pages: Int?
        /// SHA-256 of the file in hexadecimal digits; nil for pages behind the letter.
        public var hash: String?

        /// An entry.
        public init(
            id: String? = nil, title: String, way: DispatchAttachment.Way, label: String? = nil,
            file: String? = nil, pages: Int? = nil, hash: String? = nil
        ) {
            self.id = id
            self.title = title
            self.way = way
            self.label = label
            self.file = file
            self.pages = pages
            self.hash = hash
        }
    }

    /// The attachments in order.
    public var entries: [Entry]

    /// A manifest.
    public init(entries: [Entry]) { self.entries = entries }

    /// The table under `standard`; none when nothing goes with the paper.
    func blocks(_ title: String, under standard: PageStandard) -> [Block] {
        if entries.isEmpty { return [] }
        var look = standard.tableStyle
        look.body.alignment = .start
        var digits = look.body
        digits.text.size = max(8, digits.text.size - 3)
        let hasHashes = entries.contains { $0.hash != nil }
        let hasPages = entries.contains { $0.pages != nil }
        var columns = [
            TableColumn(width: .content, alignment: .center), TableColumn(width: .share(3)),
            TableColumn(width: .share(2)),
        ]
        var head = [standard.tables.firstColumn, "Tên tài liệu", "Hình thức gửi"]
        if hasPages {
            columns.append(TableColumn(width: .content, alignment: .center))
            head.append("Số trang")
        }
        if hasHashes {
            columns.append(TableColumn(width: .fixed(.mm(46))))
            head.append("Mã kiểm tra SHA-256")
        }
        let rows = entries.enumerated().map { index, entry in
            var cells = [
                TableCell(String(index + 1)), TableCell(entry.title, isRowHeader: true),
                TableCell(entry.words),
            ]
            if hasPages { cells.append(TableCell(entry.pages.map(String.init) ?? "–")) }
            if hasHashes {
                let words = entry.hash.map(Self.grouped) ?? "–"
                cells.append(
                    TableCell(content: .paragraphs([Paragraph(words, style: digits)])))
            }
            return TableRow(cells)
        }
        return [
            .table(
                Table(
                    columns: columns, header: [TableRow(head.map { TableCell($0) }, kind: .header)],
                    rows: RowSource(rows), caption: title,
                    continuation: standard.tables.continuation, style: look,
                    place: Place(path: [title])))
        ]
    }

    /// Hexadecimal digits in groups of eight, between which a line may end.
    static func grouped(_ hash: String) -> String {
        var result = ""
        for (index, digit) in hash.enumerated() {
            if index > 0, index % 8 == 0 { result.append(" ") }
            result.append(digit)
        }
        return result
    }
}

extension DispatchManifest.Entry {
    /// How it goes, in words.
    fileprivate var words: String {
        switch way {
        case .pages: label ?? ""
        case .embedded: "Đính trong tệp PDF này: " + (file ?? "")
        case .separate: "Tệp riêng: " + (file ?? "")
        }
    }
}
