import Documents
import Records
import Reports

/// A check of a book as lines for people: what is wrong in its files, then figures that
/// disagree, that someone should look at, lists that may be open, what cannot be checked; each
/// group with its count, the numbers under one another.
public struct CheckTable: Sendable {
    private let wording: Wording
    private let numbers = NumberWording(padsSmallCounts: false)

    /// A table in the language of `wording`.
    public init(_ wording: Wording) { self.wording = wording }

    private var isVietnamese: Bool { wording.language == .vi }

    /// The lines for `check`; with `all` the checks that agree stand at the end.
    public func lines(_ check: BookCheck, all: Bool) -> [String] {
        var lines: [String] = []
        for severity in [Diagnostic.Severity.error, .warning, .note] {
            lines += problems(check.diagnostics.filter { $0.severity == severity }, severity)
        }
        let order: [Verdict] = [.differs, .needsLook, .openList, .cannotCheck]
        for verdict in order + (all ? [.agrees] : []) {
            lines += group(check.results.filter { $0.verdict == verdict }, verdict)
        }
        return lines + [summary(check)]
    }

    private func problems(_ found: [Diagnostic], _ severity: Diagnostic.Severity) -> [String] {
        guard !found.isEmpty else { return [] }
        let title =
            switch (severity, isVietnamese) {
            case (.error, true): "LỖI TRONG SỔ"
            case (.warning, true): "LƯU Ý"
            case (.note, true): "GHI CHÚ"
            case (.error, false): "ERRORS"
            case (.warning, false): "WARNINGS"
            case (.note, false): "NOTES"
            }
        return ["\(title) (\(found.count))"]
            + found.flatMap { diagnostic in
                let place = wording.place(diagnostic.place)
                let message = wording.message(diagnostic)
                return place.isEmpty ? ["  " + message] : ["  " + place, "      " + message]
            } + [""]
    }

    private func group(_ results: [CheckResult], _ verdict: Verdict) -> [String] {
        guard !results.isEmpty else { return [] }
        let amount = { (quantity: Quantity?) in quantity.map(numbers.cell) ?? "" }
        let rows = results.map { result in
            [
                result.rule, amount(result.stated), amount(result.computed),
                result.difference.map { $0 == .zero ? "0" : numbers.signed($0) } ?? "",
            ]
        }
        let head =
            isVietnamese
            ? ["Quy tắc", "Nêu", "Tính", "Lệch", "Số liệu"]
            : ["Rule", "Stated", "Computed", "Diff.", "Figure"]
        let widths = (0..<4).map { column in
            (rows.map { $0[column].count } + [head[column].count]).max() ?? 0
        }
        func line(_ cells: [String], _ label: String) -> String {
            let padded = cells.enumerated().map { column, cell in
                let space = String(repeating: " ", count: max(0, widths[column] - cell.count))
                return column == 0 ? cell + space : space + cell
            }
            return "  " + padded.joined(separator: "  ") + "  " + label
        }
        let indent = String(repeating: " ", count: widths.reduce(0, +) + 10)
        var lines = ["\(wording.name(verdict).uppercased()) (\(results.count))"]
        lines.append(line(Array(head.prefix(4)), head[4]))
        for (result, row) in zip(results, rows) {
            lines.append(line(row, result.subject.label))
            lines += wording.details(result).map { indent + "· " + $0 }
        }
        return lines + [""]
    }

    private func summary(_ check: BookCheck) -> String {
        func count(_ verdict: Verdict) -> Int { check.results.count { $0.verdict == verdict } }
        let errors = check.diagnostics.count { $0.severity == .error }
        let (agree, differ, look) = (count(.agrees), count(.differs), count(.needsLook))
        let (open, unknown) = (count(.openList), count(.cannotCheck))
        return isVietnamese
            ? "\(errors) lỗi trong sổ; \(agree) phép đối chiếu khớp, \(differ) lệch, "
                + "\(look) cần xem, \(open) danh sách chưa đủ, \(unknown) thiếu dữ liệu."
            : "\(errors) errors; \(agree) checks agree, \(differ) differ, \(look) to look at, "
                + "\(open) open lists, \(unknown) cannot be checked."
    }
}
