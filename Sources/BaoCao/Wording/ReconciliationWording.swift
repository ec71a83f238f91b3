public import Records
import Reports

extension Wording {
    /// A check of one figure as lines for people: both sides and the difference, then other
    /// readings, then remarks.
    public func lines(_ result: CheckResult) -> [String] {
        let numbers = NumberWording(padsSmallCounts: false)
        func amount(_ quantity: Quantity?) -> String { quantity.map(numbers.cell) ?? "–" }
        let vi = language == .vi
        var first = "\(result.rule) \(name(result.verdict)): \(result.subject.label)"
        first += (vi ? ": nêu " : ": stated ") + amount(result.stated)
        if let computed = result.computed {
            let parts = result.parts.map { amount($0.quantity) }
            let sum = parts.count > 1 && parts.count <= 12 ? parts.joined(separator: " + ") : ""
            first += vi ? ", tính" : ", computed"
            if !sum.isEmpty { first += " " + sum + (vi ? " được" : " =") }
            first += " " + amount(computed)
        }
        if let difference = result.difference, difference != .zero {
            first += (vi ? ", lệch " : ", difference ") + numbers.signed(difference)
        }
        var lines = [first]
        for reading in result.readings {
            let added = reading.added.map(\.shortLabel).joined(separator: ", ")
            var line = vi ? "    cách đọc khác" : "    other reading"
            if !added.isEmpty { line += (vi ? ", thêm " : ", with ") + added }
            line += (vi ? ": được " : ": ") + amount(reading.computed)
            if let difference = reading.difference {
                line += (vi ? ", lệch " : ", difference ") + numbers.signed(difference)
            }
            lines.append(line)
        }
        for remark in result.remarks { lines.append("    " + sentence(remark)) }
        let place = place(result.place)
        if !place.isEmpty { lines.append("    " + place) }
        return lines
    }

    /// The name of a verdict.
    public func name(_ verdict: Verdict) -> String {
        switch (verdict, language) {
        case (.agrees, .vi): "khớp"
        case (.differs, .vi): "LỆCH"
        case (.needsLook, .vi): "CẦN XEM"
        case (.cannotCheck, .vi): "thiếu dữ liệu"
        case (.openList, .vi): "danh sách chưa đủ"
        case (.agrees, .en): "agrees"
        case (.differs, .en): "DIFFERS"
        case (.needsLook, .en): "LOOK"
        case (.cannotCheck, .en): "cannot be checked"
        case (.openList, .en): "open list"
        }
    }

    private func sentence(_ remark: CheckResult.Remark) -> String {
        let vi = language == .vi
        return switch remark {
        case .approximate:
            vi ? "có thành phần ước chừng nên tổng chỉ là ước chừng" : "a part is approximate"
        case .unitsDiffer(let one, let other):
            vi ? "hai bên khác đơn vị: \(one), \(other)" : "units differ: \(one), \(other)"
        case .unknownNames(let names):
            (vi ? "không có số liệu tên " : "no figures called ") + names.joined(separator: ", ")
        case .noWhole:
            vi ? "không nêu tổng" : "the whole is not stated"
        case .words(let found, let expected):
            expected.map {
                vi
                    ? "ghi “\(found)”, đối chiếu với “\($0)”"
                    : "reads “\(found)”, held against “\($0)”"
            } ?? found
        case .said(let key, let arguments):
            Self.all[key].map { Self.fill(vi ? $0.vi : $0.en, with: arguments) } ?? key
        case .coverage(let count, let all):
            vi ? "\(count)/\(all) đơn vị có số liệu" : "\(count) of \(all) units gave the figure"
        }
    }
}
