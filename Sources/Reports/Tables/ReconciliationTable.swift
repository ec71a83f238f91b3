import Documents
import Records

/// What does not add up in a book, as a table: both sides and the difference, with the other
/// ways to add that were tried. Nothing is repaired.
struct Disagreements: Sendable {
    /// Checks whose two sides differ, or that someone should look at.
    let results: [CheckResult]
    /// How many checks were made.
    let checked: Int
    /// How many agreed.
    let agreed: Int

    /// Applies every rule to `book`.
    init(_ book: RecordBook) {
        // Words and missing facts are for the one who keeps the book, not for a table of sums.
        let all = book.reconciled().filter { $0.stated != nil }
        checked = all.count { $0.verdict != .cannotCheck }
        agreed = all.count { $0.verdict == .agrees }
        results = all.filter { $0.verdict == .differs || $0.verdict == .needsLook }
    }

    var isEmpty: Bool { results.isEmpty }

    /// The table B14.
    func table(_ context: TableContext) -> FilledTable {
        let columns: [FilledTable.Column] = [
            .counter(context.counter),
            .init("Chỉ tiêu", width: .share(1)), .number("Nêu", 18),
            .init("Cách cộng", width: .share(1.2)), .number("Cộng", 18), .number("Lệch", 15),
            .init("Xử lý", width: .fixed(.mm(30))),
        ]
        var rows: [FilledTable.Row] = []
        for (index, result) in results.enumerated() {
            rows.append(
                FilledTable.Row(
                    cells: [
                        FilledTable.Cell(String(index + 1)),
                        FilledTable.Cell(
                            result.subject.label.capitalisedFirst, source: result.place),
                        context.cell(result.stated, from: result.place),
                        FilledTable.Cell(context.sum(of: result.parts)),
                        context.cell(result.computed, from: nil),
                        context.difference(result.difference),
                        FilledTable.Cell(Treatment.of(result)),
                    ], place: result.place))
            for reading in result.readings {
                rows.append(
                    FilledTable.Row(
                        cells: [
                            FilledTable.Cell(""), FilledTable.Cell("Cách cộng khác"),
                            FilledTable.Cell(""), FilledTable.Cell(context.sum(of: reading)),
                            context.cell(reading.computed, from: nil),
                            context.difference(reading.difference), FilledTable.Cell(""),
                        ], place: result.place))
            }
        }
        return FilledTable(columns: columns, rows: rows)
    }

    /// What is reported for each of them.
    func diagnostics(_ style: WordingStyle) -> [Diagnostic] {
        results.map { result in
            var arguments = ["figure": result.subject.label, "rule": result.rule]
            arguments["stated"] = result.stated.map(style.numbers.cell)
            arguments["computed"] = result.computed.map(style.numbers.cell)
            arguments["difference"] = result.difference.map(style.numbers.signed)
            let code: Diagnostic.Code =
                result.verdict == .differs ? .figuresDisagree : .figuresToLookAt
            return Diagnostic(.warning, code, at: result.place, arguments)
        }
    }
}

/// What someone has to do about a disagreement: nothing is repaired here.
private enum Treatment {
    /// In the words of the form: short, and by the rule that found it.
    static func of(_ result: CheckResult) -> String {
        if result.verdict == .differs { return "In như đã nêu; đối chiếu lại số gốc" }
        return byRule[result.rule] ?? "Xem lại số đã nêu"
    }

    private static let byRule = [
        "X07": "Xem lại số lượng, khoảng cho phép", "X08": "Đếm lại danh sách",
        "X10": "Nêu rõ cách tính số năm", "X11": "Khác đơn vị tính, không tính tỷ lệ",
        "X12": "Lệch xa mức bình quân, xem lại phạm vi, thời gian",
        "X13": "Vượt giới hạn, xem lại", "X16": "Nêu rõ trạng thái của số liệu",
        "X17": "Bổ sung đối tượng, cơ quan, quyết định",
        "X18": "Số gần đúng, không cộng chính xác",
        "C11": "Xem lại quy mô, thành phần khối",
    ]
}

extension TableCatalog {
    /// B14: what does not add up, with both sides and the difference.
    static let reconciliation = TableRecipe(title: "Số liệu chưa khớp", unit: nil) { context in
        let found = Disagreements(context.scope.book)
        return found.isEmpty ? nil : found.table(context)
    }
}

extension TableContext {
    fileprivate func cell(_ quantity: Quantity?, from place: Place?) -> FilledTable.Cell {
        cell(quantity.map { BoundQuantity(value: $0, source: place) })
    }

    /// `đảng bộ cơ sở 44 + chi bộ cơ sở 28`.
    fileprivate func sum(of parts: [CheckedFigure]) -> String {
        // The items of a list were counted, not added.
        if !parts.isEmpty, parts.allSatisfy({ $0.quantity == nil }) {
            return "danh sách có \(style.numbers.number(Rational(parts.count))) mục"
        }
        return parts.map { part in
            let amount = part.quantity.map(style.numbers.cell) ?? "–"
            return "\(part.shortLabel.lowercasedFirst) \(amount)"
        }.joined(separator: " + ")
    }

    /// What another way of adding takes in: beside the parts above, or all of its own.
    fileprivate func sum(of reading: CheckResult.Reading) -> String {
        guard !reading.added.isEmpty else { return sum(of: reading.parts) }
        let added = reading.added.map { part in
            "\(part.label.lowercasedFirst): \(part.quantity.map(style.numbers.cell) ?? "–")"
        }
        return "như trên, thêm " + added.joined(separator: "; ")
    }

    fileprivate func difference(_ value: Rational?) -> FilledTable.Cell {
        FilledTable.Cell(value.map(style.numbers.signed) ?? "–")
    }
}
