import Documents

/// Solves the widths of a table's columns, padding included, in points.
///
/// Fixed columns get what they ask, or more for a word that would be broken. Content columns get
/// between their least width (longest word) and their preferred width (longest line), as room
/// allows; where room is short they wrap in step with the share columns, which then divide what is
/// left, none below its least width. A table with a column that can grow fills the width.
struct ColumnWidths {
    /// What the cells of one column, or of several joined columns, ask for.
    struct Need: Equatable {
        /// Least width: the longest word.
        var least = 0.0
        /// Preferred width: the longest line.
        var preferred = 0.0

        /// Grows to hold a cell that asks for these widths.
        mutating func hold(least: Double, preferred: Double) {
            if least > self.least { self.least = least }
            if preferred > self.preferred { self.preferred = preferred }
        }
    }

    /// What a cell over several columns asks for.
    struct SpanNeed: Equatable {
        /// First column.
        var column: Int
        /// Number of columns.
        var span: Int
        /// What it asks for.
        var need: Need
    }

    /// The widths from left to right.
    private(set) var widths: [Double]
    /// By how many points the least widths exceeded the width at hand; 0 when all fit.
    private(set) var excess: Double

    /// Solves `columns` for `width`.
    init(columns: [TableColumn.Width], needs: [Need], spans: [SpanNeed], width: Double) {
        var needs = needs
        for column in columns.indices {
            needs[column].preferred = max(needs[column].preferred, needs[column].least)
        }
        needs = Self.fixed(needs, columns, width: width)
        for span in spans.sorted(by: { ($0.span, $0.column) < ($1.span, $1.column) }) {
            Self.spread(span, over: &needs, columns: columns)
        }
        let least = needs.reduce(0) { $0 + $1.least }
        excess = max(0, least - width)
        if excess > 0 {
            widths = Self.capped(needs.map(\.least), to: width)
            return
        }
        widths = needs.map(\.least)
        let shares = columns.map(Self.share(of:))
        growContent(columns, needs, by: width - least, of: width)
        if shares.contains(where: { $0 != nil }) {
            growShares(shares, to: width)
        } else {
            stretchContent(columns, needs, to: width)
        }
    }

    /// The needs with those of fixed columns set. Where others have room to give, a fixed column
    /// whose longest word does not fit grows to hold it, to twice its width at most: no figure is
    /// broken while there is space beside it.
    private static func fixed(
        _ needs: [Need], _ columns: [TableColumn.Width], width: Double
    ) -> [Need] {
        var asked = needs
        var grown = needs
        for column in columns.indices {
            guard case .fixed(let length) = columns[column] else { continue }
            let points = usable(length.points)
            asked[column] = Need(least: points, preferred: points)
            let least = max(points, min(needs[column].least, 2 * points))
            grown[column] = Need(least: least, preferred: least)
        }
        let hasRoom = columns.contains { if case .fixed = $0 { false } else { true } }
        return hasRoom && grown.reduce(0) { $0 + $1.least } <= width ? grown : asked
    }

    /// The share of a share column.
    private static func share(of column: TableColumn.Width) -> Double? {
        if case .share(let share) = column { return usable(share) }
        return nil
    }

    /// Gives content columns up to `rest` points, each in step with what it still asks for, and
    /// leaves the share columns their part. What a share column asks for counts up to half of
    /// the table, since its long texts wrap anyway.
    private mutating func growContent(
        _ columns: [TableColumn.Width], _ needs: [Need], by rest: Double, of width: Double
    ) {
        var wanted = 0.0
        for column in columns.indices {
            let need = needs[column]
            let most = columns[column] == .content ? need.preferred : min(need.preferred, width / 2)
            wanted += max(0, most - need.least)
        }
        guard wanted > 0 else { return }
        let part = min(1, rest / wanted)
        for column in columns.indices where columns[column] == .content {
            widths[column] += (needs[column].preferred - needs[column].least) * part
        }
    }

    /// Divides what the other columns leave among the share columns, none below its least.
    private mutating func growShares(_ shares: [Double?], to width: Double) {
        var open = shares.indices.filter { shares[$0] != nil }
        var left = width
        for column in shares.indices where shares[column] == nil { left -= widths[column] }
        while !open.isEmpty {
            let total = open.reduce(0) { $0 + (shares[$1] ?? 0) }
            let portions = open.map { column in
                total > 0 ? left * (shares[column] ?? 0) / total : left / Double(open.count)
            }
            var longEnough: [Int] = []
            for (column, portion) in zip(open, portions) {
                if portion < widths[column] {
                    left -= widths[column]
                } else {
                    longEnough.append(column)
                }
            }
            guard longEnough.count < open.count else {
                for (column, portion) in zip(open, portions) { widths[column] = portion }
                return
            }
            open = longEnough
        }
    }

    /// Stretches content columns in step with their preferred widths until the table is `width`
    /// wide.
    private mutating func stretchContent(
        _ columns: [TableColumn.Width], _ needs: [Need], to width: Double
    ) {
        let spare = width - widths.reduce(0, +)
        let content = columns.indices.filter { columns[$0] == .content }
        guard spare > 0, !content.isEmpty else { return }
        let total = content.reduce(0) { $0 + needs[$1].preferred }
        for column in content {
            widths[column] +=
                total > 0
                ? spare * needs[column].preferred / total : spare / Double(content.count)
        }
    }

    /// Raises the needs of the columns under a wide cell until they hold it together.
    private static func spread(
        _ span: SpanNeed, over needs: inout [Need], columns: [TableColumn.Width]
    ) {
        let range = max(0, span.column)..<min(columns.count, span.column + span.span)
        let open = range.filter { if case .fixed = columns[$0] { false } else { true } }
        guard !open.isEmpty else { return }
        let least = span.need.least - range.reduce(0) { $0 + needs[$1].least }
        let preferred =
            max(span.need.preferred, span.need.least)
            - range.reduce(0) { $0 + needs[$1].preferred }
        let weight = open.reduce(0) { $0 + needs[$1].preferred }
        for column in open {
            let part = weight > 0 ? needs[column].preferred / weight : 1 / Double(open.count)
            needs[column].least += max(0, least) * part
            needs[column].preferred = max(
                needs[column].preferred + max(0, preferred) * part, needs[column].least)
        }
    }

    /// Cuts the widest of `values` down to one cap so that their sum is `width`: the narrow
    /// columns keep what they ask for.
    private static func capped(_ values: [Double], to width: Double) -> [Double] {
        var left = max(0, width)
        var count = values.count
        var cap = left / Double(max(1, count))
        for value in values.sorted() {
            cap = left / Double(count)
            if value > cap { break }
            left -= value
            count -= 1
        }
        return values.map { min($0, cap) }
    }

    /// A length or share that can be reckoned with: finite and not negative.
    private static func usable(_ value: Double) -> Double {
        value.isFinite ? min(max(0, value), 100_000) : 0
    }
}
