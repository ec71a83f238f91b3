import Documents

/// The solved measures of a table: where its columns stand and how its text is set.
struct TableGeometry {
    /// Left edges of the columns and the right edge of the table, from the table's left edge.
    let edges: [Double]
    /// Distance of the table from the left edge of the text area (fixed tables are centred).
    let indent: Double
    /// Space between a cell's sides and its text.
    let paddingX: Double
    /// Space above and below a cell's text.
    let paddingY: Double
    /// Room right of the decimal mark, by column.
    let decimals: [TableMeasure.Decimals]
    /// The styles of plain cells, at the size that fits.
    let styles: TableStyles
    /// How many rows there are below the header.
    let rowCount: Int
    /// How many of them are ordinary rows.
    let bodyRowCount: Int

    /// The smallest padding and type size that a table too wide is squeezed to.
    private static let leastPadding = 1.0
    private static let leastSize = 5.0
    /// A squeezed table whose text still stands in stacks of more lines than this gets smaller
    /// type, by steps, down to the legible size (pt): narrow numbers leave the text its room.
    private static let mostLines = 6.0
    private static let sizeStep = 0.5
    private static let legibleSize = 7.5
    /// The part of the table's width over which a word is broken inside, since one odd word is no
    /// reason to make the whole table small.
    private static let widestWord = 0.5
    /// Added to text widths, so that rounding breaks no line that fits.
    private static let slack = 0.01

    /// Measures `table` for `width`. A table whose longest words do not fit side by side gets
    /// narrower padding first, then smaller type, and a little smaller still where a long text
    /// would stand word below word; `excess` receives what was missing.
    init(_ table: Table, width: Double, text: TextSetter, excess: inout Double) {
        let plain = TableStyles(table.style)
        var measure = TableMeasure(table, styles: plain, text: text)
        measure.breakWords(over: width * Self.widestWord)
        rowCount = measure.rowCount
        bodyRowCount = measure.bodyRowCount
        let asked = Self.usable(table.style.paddingX.points)
        let first = Self.solve(table, measure, padding: asked, scale: 1, width: width)
        excess = first.excess
        var widths = first.widths
        var padding = asked
        var scale = 1.0
        if first.excess > 0 {
            padding = max(
                min(asked, Self.leastPadding),
                asked - first.excess / Double(2 * max(1, table.columns.count)))
            scale = Self.scale(table, measure, padding: padding, width: width)
            widths =
                Self.solve(table, measure, padding: padding, scale: scale, width: width).widths
            let size = Self.usable(table.style.body.text.size)
            while Self.standsOnEnd(measure, widths, padding: padding, scale: scale),
                scale * size - Self.sizeStep >= Self.legibleSize
            {
                scale -= Self.sizeStep / size
                widths =
                    Self.solve(table, measure, padding: padding, scale: scale, width: width).widths
            }
        }
        var edges = [0.0]
        for column in widths { edges.append((edges.last ?? 0) + column) }
        self.edges = edges
        indent = max(0, (width - (edges.last ?? 0)) / 2)
        paddingX = padding
        paddingY = Self.usable(table.style.paddingY.points)
        decimals = measure.decimals.map {
            TableMeasure.Decimals(left: $0.left * scale, right: $0.right * scale)
        }
        styles = scale == 1 ? plain : TableStyles(table.style, scale: scale)
    }

    /// Width of the whole table.
    var width: Double { edges.last ?? 0 }

    /// Width for the text of a cell.
    func textWidth(column: Int, span: Int) -> Double {
        max(0.1, edges[column + span] - edges[column] - 2 * paddingX)
    }

    private static func solve(
        _ table: Table, _ measure: TableMeasure, padding: Double, scale: Double, width: Double
    ) -> ColumnWidths {
        let padded = { (need: ColumnWidths.Need) in
            ColumnWidths.Need(
                least: need.least * scale + 2 * padding + slack,
                preferred: need.preferred * scale + 2 * padding + slack)
        }
        let spans = measure.spans.map {
            ColumnWidths.SpanNeed(column: $0.column, span: $0.span, need: padded($0.need))
        }
        return ColumnWidths(
            columns: table.columns.map(\.width), needs: measure.needs.map(padded), spans: spans,
            width: width)
    }

    /// The size at which the longest words of all columns that can give way fit side by side,
    /// not below the smallest readable one.
    private static func scale(
        _ table: Table, _ measure: TableMeasure, padding: Double, width: Double
    ) -> Double {
        var room = width
        var words = 0.0
        for (column, need) in zip(table.columns, measure.needs) {
            if case .fixed(let length) = column.width {
                room -= usable(length.points)
            } else {
                room -= 2 * padding + slack
                words += need.least
            }
        }
        let size = usable(table.style.body.text.size)
        let least = size > leastSize ? leastSize / size : 1
        guard words > 0 else { return 1 }
        return min(1, max(least, room / words))
    }

    /// Whether the room that words alone leave some column breaks its text into a tall stack.
    private static func standsOnEnd(
        _ measure: TableMeasure, _ widths: [Double], padding: Double, scale: Double
    ) -> Bool {
        zip(measure.needs, widths).contains { need, width in
            need.preferred * scale > mostLines * max(1, width - 2 * padding)
        }
    }

    private static func usable(_ value: Double) -> Double {
        value.isFinite ? min(max(0, value), 10_000) : 0
    }
}
