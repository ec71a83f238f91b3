import Documents

/// Sets the cells of a table in their columns and opens their elements in the structure.
struct CellSetter {
    let table: Table
    let geometry: TableGeometry
    let text: TextSetter
    let structure: StructureBuilder

    /// Sets `cell` (nil for one that its row left out) at `slot`, as a child of `row`.
    func set(
        _ cell: TableCell?, at slot: RowGrid.Slot, kind: TableRow.Kind, row: Int, place: Place
    ) -> SetCell {
        let isHeader = kind == .header || kind == .columnNumbers
        let element = open(cell, at: slot, isHeader: isHeader, row: row)
        var set = SetCell(
            column: slot.column, columnSpan: slot.columnSpan, rowSpan: slot.rowSpan, lines: [],
            x: geometry.indent + geometry.edges[slot.column] + geometry.paddingX,
            isMiddle: isHeader)
        guard let cell else { return set }
        switch cell.content {
        case .text(let string):
            guard !string.isEmpty else { break }
            setPlain(
                string, of: cell, kind: kind, mark: .element(element), cell.source ?? place,
                into: &set)
        case .paragraphs(let paragraphs):
            setParagraphs(paragraphs, of: cell, element: element, into: &set)
        }
        return set
    }

    private func setPlain(
        _ string: String, of cell: TableCell, kind: TableRow.Kind, mark: PlacedItem.Mark,
        _ place: Place, into set: inout SetCell
    ) {
        let styles = geometry.styles
        let width = geometry.textWidth(column: set.column, span: set.columnSpan)
        let alignment = styles.alignment(
            of: cell, in: kind, column: table.columns[set.column], columnSpan: set.columnSpan)
        guard alignment == .decimal,
            let bytes = DecimalText.integerBytes(of: string, mark: table.style.decimalByte)
        else {
            set.lines = text.lines(
                of: string, style: styles.style(of: kind, alignment), width: width, mark: mark,
                place: place)
            return
        }
        set.lines = text.lines(
            of: string, style: styles.style(of: kind, .start), width: width, mark: mark,
            place: place)
        guard set.lines.count == 1 else { return }
        let line = set.lines[0]
        let markOffset = line.offset(ofByte: bytes)
        let shift = width - geometry.decimals[set.column].right - markOffset
        set.x += max(0, min(shift, width - line.x - line.width))
    }

    private func setParagraphs(
        _ paragraphs: [Paragraph], of cell: TableCell, element: Int, into set: inout SetCell
    ) {
        let width = geometry.textWidth(column: set.column, span: set.columnSpan)
        var spaceBelow = 0.0
        for paragraph in paragraphs {
            let fitted = geometry.styles.fitted(paragraph, alignment: cell.alignment)
            let mark: PlacedItem.Mark
            if paragraph.role == .artifact {
                mark = .artifact
            } else if paragraphs.count == 1 {
                mark = .element(element)
            } else {
                mark = .element(structure.open(.paragraph, parent: element))
            }
            let space = max(spaceBelow, fitted.style.spaceBefore.points)
            if !set.lines.isEmpty, space > 0 {
                set.gaps.append(SetCell.Gap(line: set.lines.count, space: space))
            }
            set.lines += text.lines(of: fitted, width: width, mark: mark)
            spaceBelow = fitted.style.spaceAfter.points
        }
    }

    private func open(
        _ cell: TableCell?, at slot: RowGrid.Slot, isHeader: Bool, row: Int
    ) -> Int {
        let headsRow = cell?.isRowHeader ?? false
        let scope: HeaderScope? =
            switch (isHeader, headsRow) {
            case (true, true): .both
            case (true, false): .column
            case (false, true): .row
            case (false, false): nil
            }
        return structure.open(
            scope == nil ? .dataCell : .headerCell, parent: row, scope: scope,
            columnSpan: slot.columnSpan, rowSpan: slot.rowSpan)
    }
}

extension Line {
    /// Distance from the left edge to where byte `byte` of the line's text begins.
    func offset(ofByte byte: Int) -> Double {
        var position = 0
        var end = x
        for item in items {
            guard case .glyphs(let run) = item.content else { continue }
            if byte < position + run.text.count {
                return run.x + run.offset(ofByte: byte - position)
            }
            position += run.text.count
            end = run.x + run.width
        }
        return end
    }
}

extension GlyphRun {
    /// Distance from the run's origin to where byte `byte` of its text begins.
    fileprivate func offset(ofByte byte: Int) -> Double {
        var bytes = 0
        var glyph = 0
        for cluster in clusters {
            if bytes >= byte { break }
            bytes += Int(cluster.bytes)
            glyph += Int(cluster.glyphs)
        }
        return glyph < glyphs.count ? glyphs[glyph].x : width
    }
}
