import Documents
import Records

extension Composer {
    func table(_ table: TableBlock, _ scope: BookScope) {
        switch table.content {
        case .named(let name): named(name, table, scope)
        case .records(let query, let columns, let group):
            records(query, columns, group, table, scope)
        }
    }

    func context(_ scope: BookScope, _ options: [String: String] = [:]) -> TableContext {
        TableContext(
            scope: scope, style: style, options: options, counter: standard.tables.firstColumn,
            total: standard.tables.total)
    }

    private func named(_ name: String, _ block: TableBlock, _ scope: BookScope) {
        guard let recipe = TableCatalog.all[name] else { return }
        guard let filled = recipe.build(context(scope, block.options)), !filled.rows.isEmpty else {
            return report(.note, .tableEmpty, at: block.position, ["table": name])
        }
        let caption = block.caption.map { words($0, scope) } ?? recipe.title
        let unit = block.unit.map { words($0, scope) } ?? recipe.unit
        // Tables that are wide by nature read badly upright with more than a few columns.
        if filled.leastWidth > uprightWidth || recipe.isWide && filled.columns.count > 6 {
            fitsUpright = false
        }
        let turns = !isCapturing && !isLandscape && filled.leastWidth > textWidth
        if turns { turnWithHeading(landscape: true) }
        set(filled, caption: caption, unit: unit, block, scope)
        if turns { turn(landscape: false) }
    }

    private func words(_ inlines: [BodyInline], _ scope: BookScope) -> String {
        let line = text(scope).text(inlines)
        note(line, scope)
        return line.text
    }

    /// Puts a filled table into the text, with its notes.
    func set(
        _ filled: FilledTable, caption: String, unit: String?, _ block: TableBlock,
        _ scope: BookScope
    ) {
        let look = standard.tableStyle
        let rows = filled.rows.map { row in
            TableRow(row.cells.map { cell($0) }, kind: row.kind, place: row.place)
        }
        let caption = self.caption(caption)
        let place = place(block.position).inside(caption ?? "bảng")
        blocks.append(
            .table(
                Table(
                    columns: filled.columns.map {
                        TableColumn(width: $0.width, alignment: $0.alignment)
                    },
                    header: header(filled.columns, numbered: filled.numbersColumns),
                    rows: RowSource(rows), caption: caption,
                    unit: unit.map(standard.tableUnit), continuation: standard.tables.continuation,
                    style: look, place: place)))
        let isMadeUp = filled.rows.contains { row in
            scope.isMadeUp(row.place) || row.cells.contains { scope.isMadeUp($0.source) }
        }
        notes(filled.note, block.note, isMadeUp: isMadeUp, block.position, scope)
    }

    private func cell(_ cell: FilledTable.Cell) -> TableCell {
        let text = cell.isName ? cell.text : toned(cell.text)
        return TableCell(text, columnSpan: cell.span, source: cell.source)
    }

    /// Header rows: groups over their columns, the columns, and their letters and numbers.
    private func header(_ columns: [FilledTable.Column], numbered: Bool) -> [TableRow] {
        var rows: [TableRow] = []
        if columns.contains(where: { $0.group != nil }) {
            var top: [TableCell] = []
            var bottom: [TableCell] = []
            var index = 0
            while index < columns.count {
                guard let group = columns[index].group else {
                    top.append(headed(columns[index].title, rowSpan: 2))
                    index += 1
                    continue
                }
                let members = columns[index...].prefix { $0.group == group }
                top.append(headed(group, columnSpan: members.count))
                bottom += members.map { headed($0.title) }
                index += members.count
            }
            rows = [TableRow(top, kind: .header), TableRow(bottom, kind: .header)]
        } else {
            rows = [TableRow(columns.map { headed($0.title) }, kind: .header)]
        }
        if numbered {
            var letters = ["A", "B", "C"].makeIterator()
            var number = 0
            let cells = columns.map { column -> TableCell in
                if column.isNumeric || number > 0 {
                    number += 1
                    return TableCell(String(number))
                }
                return TableCell(letters.next() ?? "")
            }
            rows.append(TableRow(cells, kind: .columnNumbers))
        }
        return rows
    }

    /// A header cell: words of a compound ("đơn vị") stay on one line where the column has room.
    private func headed(_ title: String, columnSpan: Int = 1, rowSpan: Int = 1) -> TableCell {
        let words = standard.phrases.lines.inlines(toned(title)) { $0 }
        return TableCell(
            content: .paragraphs([Paragraph(words, style: standard.tableStyle.header)]),
            columnSpan: columnSpan, rowSpan: rowSpan)
    }

    private func caption(_ title: String) -> String? {
        guard !title.isEmpty else { return nil }
        tableCount += 1
        return standard.tableCaption(toned(title), number: tableCount)
    }

    func toned(_ text: String) -> String {
        style.tone?.apply(to: text, skipsQuoted: true) ?? text
    }

    /// Remarks under a table or chart, and the mark of made-up figures.
    func notes(
        _ own: String?, _ given: [BodyInline]?, isMadeUp: Bool, _ position: BodyPosition,
        _ scope: BookScope
    ) {
        var notes: [String] = []
        if let own { notes.append(toned(own)) }
        if let given {
            let line = text(scope).text(given)
            self.note(line, scope)
            if !line.text.isEmpty { notes.append(line.text) }
        }
        if isMadeUp, marksMadeUp { notes.append(MadeUpMark.ofTable) }
        guard !notes.isEmpty else { return }
        let text = "Ghi chú: " + notes.joined(separator: " ")
        blocks.append(
            .paragraph(Paragraph(text, style: noteStyle, place: place(position))))
    }
}

// Tables over records, and tables written in Markdown.
extension Composer {
    private func records(
        _ query: RecordQuery, _ columns: [ColumnBlock], _ group: String?, _ block: TableBlock,
        _ scope: BookScope
    ) {
        let records = scope.records(query, style: style)
        guard !records.isEmpty else {
            return report(.note, .tableEmpty, at: block.position, ["table": query.table])
        }
        fitsUpright = false
        let groups = group.map { self.groups(of: records, by: $0, scope) } ?? [records]
        let fill = RowFilling(scope: scope, style: style, columns: columns, groupBy: group)
        let total = fill.total(of: records, title: standard.tables.total)
        let caption = self.caption(block.caption.map { words($0, scope) } ?? "")
        let header = columns.map { column -> TableCell in
            let title = words(column.title, scope)
            // One header for running numbers in all tables of a paper: the standard's.
            return headed(["STT", "TT"].contains(title) ? standard.tables.firstColumn : title)
        }
        blocks.append(
            .table(
                Table(
                    columns: columns.map { TableColumn(width: $0.width, alignment: $0.alignment) },
                    header: [TableRow(header, kind: .header)],
                    rows: fill.rows(of: groups, total: total), caption: caption,
                    unit: block.unit.map { standard.tableUnit(words($0, scope)) },
                    continuation: standard.tables.continuation, style: standard.tableStyle,
                    place: place(block.position).inside(caption ?? "bảng"))))
        let isMadeUp = records.contains { scope.isMadeUp($0.place) }
        notes(nil, block.note, isMadeUp: isMadeUp, block.position, scope)
    }

    func markdownTable(_ table: BodyTable, _ scope: BookScope) {
        let look = standard.tableStyle
        var rows = table.rows.map { cells in
            cells.map { inlines -> TableCell in
                let line = text(scope).line(inlines, base: look.body.text)
                note(line, scope)
                return TableCell(
                    content: .paragraphs([Paragraph(line.inlines, style: look.body)]))
            }
        }
        guard !rows.isEmpty else { return }
        let head = rows.removeFirst().map { cell -> TableCell in
            guard case .paragraphs(let paragraphs) = cell.content else { return cell }
            return TableCell(paragraphs.map(\.plainText).joined(separator: " "))
        }
        let columns = table.alignments.map { alignment -> TableColumn in
            switch alignment {
            case .none, .left: TableColumn()
            case .center: TableColumn(alignment: .center)
            case .right: TableColumn(alignment: .decimal)
            }
        }
        blocks.append(
            .table(
                Table(
                    columns: columns, header: [TableRow(head, kind: .header)],
                    rows: RowSource(rows.map { TableRow($0) }),
                    continuation: standard.tables.continuation, style: look,
                    place: place(table.position))))
    }
}
