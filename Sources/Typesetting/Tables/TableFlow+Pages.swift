import Documents

extension TableFlow {
    /// Points by which rounding may exceed the room.
    private static let tolerance = 0.001

    /// Places all rows of `block`, over as many pages as it takes.
    func place(_ block: inout RowBlock) throws {
        var first = 0
        while first < block.rows.count {
            let pending = isStarted ? 0 : lead.height
            heights.find(
                block, from: first, top: part.height, spans: part.spans,
                padding: geometry.paddingY)
            let left = room - part.height - pending
            if heights.sum <= left + Self.tolerance {
                start()
                putRows(first..<block.rows.count, of: block)
                return
            }
            first = try breakPage(in: &block, from: first, left: left)
        }
    }

    /// Begins a page for the last rows, when they would fit on the page at hand but not with what
    /// has to stand below them.
    func keepRowsWithWhatFollows(_ block: RowBlock) throws {
        guard builder.keptBelow > 0, isStarted, !isPageFresh else { return }
        heights.find(
            block, from: 0, top: part.height, spans: part.spans, padding: geometry.paddingY)
        let needed = heights.sum + builder.keptBelow
        if needed > room - part.height,
            needed <= builder.fullHeight - lead.repeatedHeight
        {
            try turnPage(forced: false)
        }
    }

    /// Ends the page somewhere in the rows from `first` on, of which not all fit into `left`
    /// points, and gives the first row of the next page.
    private func breakPage(in block: inout RowBlock, from first: Int, left: Double) throws -> Int {
        let pageRoom =
            builder.fullHeight - (isStarted ? lead.repeatedHeight : lead.height) - reserved
            - (sums?.carriedHeight ?? 0)
        var fitting = first
        var used = 0.0
        while fitting < block.rows.count,
            used + heights.heights[fitting - first] <= left + Self.tolerance
        {
            used += heights.heights[fitting - first]
            fitting += 1
        }
        let isFresh = isPageFresh
        let maySplit =
            (table.rowsMaySplit && block.rows[fitting].kind != .group)
            || heights.heights[fitting - first] > pageRoom + Self.tolerance
        if maySplit,
            let counts = head(of: fitting, in: block, room: left - used, forced: false)
        {
            start()
            putRows(first..<fitting, of: block)
            putHead(fitting, counts, in: &block, room: left - used)
            try turnPage(forced: false)
            return fitting
        }
        if fitting > first, isFresh || heights.sum > pageRoom + Self.tolerance {
            start()
            let last = keptEnd(fitting, from: first, in: block)
            putRows(first..<last, of: block)
            try turnPage(forced: false)
            return last
        }
        guard isFresh else {
            try turnPage(forced: false)
            return first
        }
        return try force(first, in: &block, room: left)
    }

    /// Nothing of row `first` fits on an empty page: sets at least a line of it.
    private func force(_ first: Int, in block: inout RowBlock, room: Double) throws -> Int {
        start()
        if let counts = head(of: first, in: block, room: room, forced: true) {
            putHead(first, counts, in: &block, room: room)
            try turnPage(forced: true)
            return first
        }
        putRows(first..<first + 1, of: block)
        return first + 1
    }

    /// Whether nothing but the header stands on the page, so that a new page gives no more room.
    private var isPageFresh: Bool {
        isStarted
            ? part.height <= partTop && startedAtTop
            : builder.isAtTop
    }

    /// The last row before `end` after which a page may end, or `end` when there is none.
    private func keptEnd(_ end: Int, from first: Int, in block: RowBlock) -> Int {
        var last = end
        while last > first + 1 {
            let next = block.rows[last].kind
            if block.rows[last - 1].kind != .group, next != .subtotal, next != .total {
                return last
            }
            last -= 1
        }
        return end
    }

    /// How many lines of each cell of row `index` fit into `room` points, or nil when the row is
    /// better not split there.
    private func head(
        of index: Int, in block: RowBlock, room: Double, forced: Bool
    ) -> [Int]? {
        let inner = room - 2 * geometry.paddingY
        var counts: [Int] = []
        var goesOn = false
        for cell in block.rows[index].cells {
            let cell = block.cells[cell]
            let left = cell.lines.count - cell.next
            var count = cell.rowSpan == 1 ? cell.linesFitting(inner) : 0
            if cell.rowSpan == 1, !forced {
                if count < min(2, left) { return nil }
                if left - count == 1, count > 2 { count -= 1 }
            }
            if forced { count = max(count, cell.rowSpan == 1 ? min(1, left) : 0) }
            if count > 0, left > 0 { goesOn = true }
            counts.append(count)
        }
        return goesOn || spansGoOn(room: room, forced: forced) ? counts : nil
    }

    /// Whether lines of cells from rows above are left to stand beside a part of a row.
    private func spansGoOn(room: Double, forced: Bool) -> Bool {
        part.spans.contains { span in
            guard !span.cell.isDone else { return false }
            let height = part.height + room - span.top - 2 * geometry.paddingY
            return forced || span.cell.linesFitting(height) > 0
        }
    }

    /// Places the last rows, the sum of the last page when the table goes over several, and the
    /// totals, which stay with the rows before them.
    func placeWithSums(_ block: inout RowBlock, totals: inout RowBlock) throws {
        let height = totals.rows.reduce(0) { $0 + $1.height }
        reserved += height
        room -= height
        try keepRowsWithWhatFollows(block)
        try place(&block)
        if rowsBefore > 0 { putFoot() }
        sums = nil
        room += reserved
        reserved = 0
        try place(&totals)
    }

    /// Puts the row that sums up the page at its foot.
    private func putFoot() {
        guard let sums, rowsBefore < placedRows else { return }
        part.putAgain(sums.foot(rowsBefore..<placedRows))
    }

    private func putRows(_ range: Range<Int>, of block: RowBlock) {
        let first = range.lowerBound
        for row in range {
            part.put(row, of: block, height: heights.heights[row - first])
            if block.rows[row].endsBodyRow { placedRows += 1 }
        }
    }

    private func putHead(
        _ index: Int, _ counts: [Int], in block: inout RowBlock, room: Double
    ) {
        var height = 0.0
        for (cell, count) in zip(block.rows[index].cells, counts) {
            let cell = block.cells[cell]
            if cell.rowSpan == 1 {
                height = max(height, cell.height(of: cell.next..<cell.next + count))
            } else if cell.rowSpan > 1 {
                height = max(height, room - 2 * geometry.paddingY)
            }
        }
        if !part.spans.isEmpty { height = max(height, room - 2 * geometry.paddingY) }
        part.putHead(
            of: index, in: &block, counts: counts, height: height + 2 * geometry.paddingY)
        block.rows[index].height = block.heightLeft(of: index, padding: geometry.paddingY)
    }

    /// Puts caption, unit and header on the page, once.
    private func start() {
        guard !isStarted else { return }
        isStarted = true
        startedAtTop = builder.isAtTop
        part.put(lead.title)
        for row in lead.header.rows.indices {
            part.put(row, of: lead.header, height: lead.headerHeights[row])
        }
        partTop = part.height
    }

    /// A lead that takes most of a page, or would on each, is not repeated: its lines and rows are set like
    /// any others, over as many pages as they need.
    func startTallLead() throws {
        guard
            lead.repeatedHeight > builder.fullHeight / 2
                || lead.height > builder.fullHeight * 0.8
        else { return }
        builder.setter.reports.add(
            Diagnostic(.warning, .tableHeaderTooTall, at: table.place))
        lead.stopRepeating()
        isStarted = true
        startedAtTop = builder.isAtTop
        for line in lead.title {
            if part.height + line.height > room, part.height > 0 || !builder.isAtTop {
                try turnPage(forced: false)
            }
            part.put([line])
        }
        partTop = 0
        var header = lead.header
        try place(&header)
    }

    /// Ends the page and goes on under the repeated header on the next one.
    private func turnPage(forced: Bool) throws {
        if isStarted {
            if part.height > partTop { putFoot() }
            part.finish(on: builder, forced: forced)
        }
        try builder.finishPage()
        room = builder.remaining - reserved
        let spans = part.spans
        part.reset(origin: builder.origin())
        guard isStarted else { return }
        part.put(lead.continuation)
        if lead.isRepeated { part.putAgain(lead.header, heights: lead.headerHeights) }
        if placedRows > 0, let carried = sums?.carried(placedRows) { part.putAgain(carried) }
        rowsBefore = placedRows
        partTop = part.height
        startedAtTop = true
        part.takeOn(spans)
    }
}
