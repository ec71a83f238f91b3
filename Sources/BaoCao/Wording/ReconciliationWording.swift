public import Records
import Reports

extension Wording {
    /// What is to be said about a check beside its two sides: how the other side was computed,
    /// other readings, remarks, the place.
    public func details(_ result: CheckResult) -> [String] {
        let numbers = NumberWording(padsSmallCounts: false)
        let vi = language == .vi
        var lines: [String] = []
        let parts = result.parts.compactMap(\.quantity)
        if parts.count == result.parts.count, (2...12).contains(parts.count),
            result.computed != nil, result.verdict != .agrees
        {
            let sum = parts.map(numbers.cell).joined(separator: "; ")
            lines.append((vi ? "so với các số: " : "held against: ") + sum)
        }
        for reading in result.readings {
            let added = reading.added.map(\.shortLabel).joined(separator: ", ")
            var line = vi ? "cách đọc khác" : "other reading"
            if !added.isEmpty { line += (vi ? ", thêm " : ", with ") + added }
            line += (vi ? ": được " : ": ") + numbers.cell(reading.computed)
            if let difference = reading.difference {
                line += (vi ? ", lệch " : ", difference ") + numbers.signed(difference)
            }
            lines.append(line)
        }
        lines += result.remarks.map(sentence)
        let place = place(result.place)
        if !place.isEmpty { lines.append(place) }
        return lines
    }

    /// What the rule of `result` demands.
    public func demand(_ rule: any ReconciliationRule) -> String {
        guard let words = Self.all[rule.wording] else { return rule.code }
        return language == .vi ? words.vi : words.en
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

    /// A remark as a sentence.
    public func sentence(_ remark: CheckResult.Remark) -> String {
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
