import Documents
import Records

extension Composer {
    func chart(_ block: ChartBlock, _ scope: BookScope) {
        let data = block.series.isEmpty ? byCategory(block, scope) : bySeries(block, scope)
        let isEmpty = data.series.allSatisfy { series in series.values.allSatisfy { $0 == nil } }
        let title = block.caption.map { words(of: $0, scope) }
        guard !isEmpty else {
            return report(.note, .chartEmpty, at: block.position, ["chart": title ?? ""])
        }
        chartCount += 1
        let caption = title.map { standard.chartCaption(toned($0), number: chartCount) }
        let chart = Chart(
            block.kind, categories: data.categories.map { toned($0.capitalisedFirst) },
            series: data.series,
            caption: caption, unit: block.unit.map { words(of: $0, scope) },
            source: block.source.map { standard.chartSource(words(of: $0, scope)) },
            numbers: standard.numbers, height: block.height ?? standard.charts.height,
            labels: standard.chartLabels, captionStyle: standard[.chartCaption].style,
            sourceStyle: standard[.chartSource].style,
            place: place(block.position).inside(caption ?? "biểu đồ"))
        blocks.append(.chart(chart))
        notes(
            data.isApproximate ? "Có số liệu gần đúng." : nil, block.note,
            isMadeUp: data.isMadeUp, block.position, scope)
    }

    fileprivate struct ChartData {
        var categories: [String] = []
        var series: [Chart.Series] = []
        var isApproximate = false
        var isMadeUp = false
    }

    private func words(of inlines: [BodyInline], _ scope: BookScope) -> String {
        let line = text(scope).text(inlines)
        note(line, scope)
        return line.text
    }

    /// Each series is a breakdown; the categories are the parts of all of them.
    private func bySeries(_ block: ChartBlock, _ scope: BookScope) -> ChartData {
        var data = ChartData()
        var codes: [String] = []
        var rows: [(name: String, parts: [String: BoundQuantity])] = []
        for series in block.series {
            guard
                case .breakdown(let breakdown) = FilterContext.value(
                    of: series.value, in: scope, style: style)
            else { continue }
            var parts: [String: BoundQuantity] = [:]
            for part in breakdown.parts {
                guard let quantity = part.quantity else { continue }
                if !codes.contains(part.code) {
                    codes.append(part.code)
                    data.categories.append(part.label)
                }
                parts[part.code] = quantity
            }
            rows.append((words(of: series.name, scope), parts))
        }
        for row in rows {
            let quantities = codes.map { row.parts[$0] }
            data.add(row.name, quantities, scope)
        }
        return data
    }

    /// Each category names its values, one a series.
    private func byCategory(_ block: ChartBlock, _ scope: BookScope) -> ChartData {
        var data = ChartData()
        var rows: [[BoundQuantity?]] = []
        for category in block.categories {
            let values = category.values.map { hole -> BoundQuantity? in
                guard
                    case .quantity(let quantity) = FilterContext.value(
                        of: hole, in: scope, style: style)
                else { return nil }
                return quantity
            }
            guard values.contains(where: { $0 != nil }) else { continue }
            data.categories.append(words(of: category.name, scope))
            rows.append(values)
        }
        for index in 0..<(rows.map(\.count).max() ?? 0) {
            let name = index < block.legend.count ? words(of: block.legend[index], scope) : ""
            data.add(name, rows.map { index < $0.count ? $0[index] : nil }, scope)
        }
        return data
    }
}

extension Composer.ChartData {
    fileprivate mutating func add(
        _ name: String, _ quantities: [BoundQuantity?], _ scope: BookScope
    ) {
        series.append(
            Chart.Series(
                name: name.capitalisedFirst, values: quantities.map { $0?.value.value?.double }))
        isApproximate = isApproximate || quantities.contains { $0?.value.isApproximate ?? false }
        isMadeUp = isMadeUp || quantities.contains { scope.isMadeUp($0?.source) }
    }
}
