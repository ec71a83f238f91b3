import Documents
import Records

/// The columns of a table that set this period against the one before.
extension TableContext {
    /// Headers of the earlier value, the difference and the percentage; none without a period
    /// before. `widths` are those of the three columns in millimetres.
    func changeColumns(widths: (Double, Double, Double)? = nil) -> [FilledTable.Column] {
        guard let previous = scope.previous else { return [] }
        let group = changeTitle
        guard let widths else {
            return [
                .init(earlierTitle(previous), .decimal), .init("+/-", group: group, .decimal),
                .init("%", group: group, .decimal),
            ]
        }
        return [
            .number(earlierTitle(previous), widths.0), .number("+/-", group: group, widths.1),
            .number("%", group: group, widths.2),
        ]
    }

    /// The header over difference and percentage.
    var changeTitle: String {
        guard let previous = scope.previous else { return "Tăng, giảm" }
        return "Tăng, giảm so với \(earlierTitle(previous).lowercasedFirst)"
    }

    /// The header of the period before: its name, or `Cùng kỳ` for parts of a year.
    func earlierTitle(_ previous: Period) -> String {
        guard let kind = previous.kind, ["thang", "quy", "6_thang", "9_thang"].contains(kind) else {
            return previous.label.capitalisedFirst
        }
        return "Cùng kỳ"
    }

    /// The value of the period before and the change since, as cells; none without that period.
    func changes(_ path: [String]) -> [FilledTable.Cell] {
        guard scope.previous != nil else { return [] }
        return changes(from: earlier(path), to: quantity(path)?.value)
    }

    /// The cells of a change between two amounts.
    func changes(from earlier: BoundQuantity?, to now: Quantity?) -> [FilledTable.Cell] {
        let isOne = scope.book.schema.countsTheSame(earlier?.value.unit, now?.unit)
        let change = style.changes.cells(from: isOne ? earlier?.value : nil, to: now)
        return [
            cell(earlier), FilledTable.Cell(change.difference), FilledTable.Cell(change.percent),
        ]
    }

    /// The amount of the period before; across a merger that of the units before it.
    func earlier(_ path: [String]) -> BoundQuantity? {
        guard case .quantity(let quantity)? = earlierValue(path)?.value else { return nil }
        return quantity
    }

    private func earlierValue(_ path: [String]) -> EarlierValue? {
        scope.before.map { before in scope.earlier(in: before) { $0.value(of: path) } }
    }

    /// What must be said of the change columns: units that are not what they were a period
    /// before. `units` are those of the rows, each in its own scope; nil when all are the same.
    static func reorganised(_ units: [TableContext], _ path: [String]) -> String? {
        var named: [EarlierValue.UnitChange: [Organization]] = [:]
        for unit in units {
            guard let change = unit.earlierValue(path)?.unit else { continue }
            named[change, default: []].append(unit.scope.root)
        }
        let notes = [EarlierValue.UnitChange.addedUp, .reorganised].compactMap { change in
            named[change].map { "\(names($0)): \(change.rawValue)" }
        }
        return notes.isEmpty ? nil : notes.joined(separator: "; ") + "."
    }

    /// The first ten by their short names, and how many more there are.
    static func names(_ units: [Organization]) -> String {
        let shown = units.prefix(10).map(\.shortName).joined(separator: ", ")
        return units.count > 10 ? "\(shown) và \(units.count - 10) đơn vị khác" : shown
    }

    /// Remarks under a table as one text; nil when there are none.
    static func remarks(_ remarks: String?...) -> String? {
        let stated = remarks.compactMap(\.self)
        return stated.isEmpty ? nil : stated.joined(separator: " ")
    }
}
