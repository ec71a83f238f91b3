/// Headers in two rows: under a merged "Tập thể" stand "Xuất sắc" and "Khá"; and the row of
/// column numbers that many forms have under their headers.
enum HeaderJoining {
    /// Joins two rows where more columns are known that way; nil where they are not.
    static func joined(
        _ upper: [String], _ lower: [String], isKnown: (String) -> Bool
    ) -> [String]? {
        var group = ""
        let joined = zip(upper, lower).map { above, below in
            if !above.isEmpty { group = above }
            if below.isEmpty || below == above { return above }
            let candidates = ["\(group) \(below)", "\(below) \(group)", below]
            // "Nữ" may be a column of its own, "Tập thể nữ" is none.
            return candidates.first(where: isKnown) ?? below
        }
        return joined.count(where: isKnown) > upper.count(where: isKnown) ? joined : nil
    }

    /// Joins two rows of which nothing is known, as "Tập thể – Xuất sắc"; nil when the second
    /// is no row of headers: it must fill exactly what merged cells of the first leave open.
    static func joined(_ upper: [String], _ lower: [String]) -> [String]? {
        grouped(upper, lower)?.map { $0.group.isEmpty ? $0.title : "\($0.group) – \($0.title)" }
    }

    /// The same with its two parts apart; a header that stands over no others has no group.
    static func grouped(_ upper: [String], _ lower: [String]) -> [GroupedHeader]? {
        let width = max(upper.count, lower.count)
        guard let last = lower.lastIndex(where: { !$0.isEmpty }) else { return nil }
        func cell(_ row: [String], _ column: Int) -> String {
            column < row.count ? row[column] : ""
        }
        var result: [GroupedHeader] = []
        var (group, start, groups) = ("", 0, 0)
        for column in 0..<width {
            let (above, below) = (cell(upper, column), cell(lower, column))
            if !above.isEmpty { (group, start) = (above, column) }
            if below.first?.isNumber == true || below.count > 60 { return nil }
            let next = cell(upper, column + 1)
            let isOpen = above.isEmpty || (next.isEmpty && column + 1 <= last)
            if below.isEmpty {
                // A cell merged over both rows is written in the first alone.
                guard !above.isEmpty, !isOpen else { return nil }
                result.append(GroupedHeader(group: "", title: above, first: column))
            } else if below == above {
                result.append(GroupedHeader(group: "", title: above, first: column))
            } else {
                guard isOpen, !group.isEmpty else { return nil }
                if column > start { groups += 1 }
                result.append(GroupedHeader(group: group, title: below, first: start))
            }
        }
        return groups > 0 ? result : nil
    }

    /// Whether `row` numbers the columns under `headers`: `(1) (2) (3)`, `A B 1 2 3`.
    static func isNumbering(_ row: [String], under headers: [String]) -> Bool {
        let columns = headers.count { !$0.isEmpty }
        let cells = row.filter { !$0.isEmpty }
        guard cells.count > 1, cells.count * 4 >= columns * 3 else { return false }
        let inner = cells.map { cell -> Substring in
            cell.hasPrefix("(") ? cell.dropFirst().prefix { $0 != ")" } : cell[...]
        }
        let hasMarks = cells.allSatisfy { $0.hasPrefix("(") }
        guard hasMarks || cells.count > 3 else { return false }
        var (letters, numbers) = (0, 0)
        for text in inner {
            if numbers == 0, text.utf8.count == 1, let letter = text.utf8.first,
                letter | 0x20 == UInt8(ascii: "a") + UInt8(clamping: letters)
            {
                letters += 1
            } else if Int(text) == numbers + 1 {
                numbers += 1
            } else {
                return false
            }
        }
        return numbers > 0 || hasMarks
    }
}
