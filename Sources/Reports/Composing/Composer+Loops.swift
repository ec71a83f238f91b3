import Documents
import Records

extension Composer {
    func each(_ each: EachBlock, _ scope: BookScope) {
        let records = scope.records(each.query, style: style)
        guard !records.isEmpty else { return compose(each.empty, in: scope) }
        guard let name = each.groupBy else { return loop(each, records, scope) }
        for group in groups(of: records, by: name, scope) {
            // The head of a group never stands alone at the foot of a page.
            blocks += captured { compose(each.groupHead, in: scope.inside(group[0])) }.map {
                block in
                guard case .paragraph(var paragraph) = block else { return block }
                paragraph.style.keepWithNext = true
                return .paragraph(paragraph)
            }
            loop(each, group, scope)
        }
    }

    private func loop(_ each: EachBlock, _ records: [Record], _ scope: BookScope) {
        guard each.numbering != .none else {
            var said = 0
            for record in records {
                let count = blocks.count
                compose(each.body, in: scope.inside(record, ordinal: said + 1))
                if blocks.count > count { said += 1 }
            }
            return
        }
        var items: [List.Item] = []
        for record in records {
            let ordinal = items.count + 1
            var label = each.keepsLabels ? record["label"].text : nil
            var item = captured { compose(each.body, in: scope.inside(record, ordinal: ordinal)) }
            // Nothing to say, no label and no number either.
            guard !item.isEmpty else { continue }
            // "Một là" goes on as one sentence: "Một là, đổi mới …".
            if let own = label, own.hasSuffix(" là") {
                label = own + ","
                if case .paragraph(var paragraph)? = item.first,
                    case .text(var run)? = paragraph.inlines.first
                {
                    run.text = run.text.lowercasedFirst
                    paragraph.inlines[0] = .text(run)
                    item[0] = .paragraph(paragraph)
                }
            }
            items.append(List.Item(label: label ?? each.numbering.label(ordinal), blocks: item))
        }
        if !items.isEmpty { blocks.append(.list(List(items: items))) }
    }

    /// Records with the same value of a column, in the order of the column's scheme or of their
    /// first appearance.
    func groups(of records: [Record], by name: String, _ scope: BookScope) -> [[Record]] {
        guard let column = records.first?.table.column(named: name) else { return [records] }
        var order: [String] = []
        var groups: [String: [Record]] = [:]
        for record in records {
            let key = record[column.code].text ?? ""
            if groups[key] == nil { order.append(key) }
            groups[key, default: []].append(record)
        }
        if case .code(let code) = column.type {
            let scheme = scope.book.schema.scheme(code)
            order = order.enumerated().sorted {
                (scheme.order(of: $0.element), $0.offset)
                    < (scheme.order(of: $1.element), $1.offset)
            }.map(\.element)
        }
        return order.compactMap { groups[$0] }
    }
}
