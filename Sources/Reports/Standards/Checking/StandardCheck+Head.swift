internal import Documents

extension StandardCheck {
    /// The head: title with its rule, the star, number and date.
    func checkHead(_ page: MeasuredPage, _ lines: [MeasuredLine], _ report: inout CheckReport) {
        let rules = standard.letterhead
        let head = lines.prefix { $0.baseline < page.size.height.points / 2 }
        if let title = head.first(where: { $0.text == rules.title }) {
            checkLook(title, as: .title, &report)
            checkRule(below: title, as: .title, page, &report)
        } else {
            report.add(.checkHeadTitle, ["allowed": rules.title])
        }
        if let motto = rules.motto {
            if let line = head.first(where: { $0.text == motto }) {
                checkLook(line, as: .motto, &report)
                checkRule(below: line, as: .motto, page, &report)
            } else {
                report.add(.checkHeadTitle, ["allowed": motto])
            }
        }
        let foreign = standard.system == .party ? Self.stateTitles : Self.partyTitles
        for line in head where foreign.contains(line.text.lowercased()) {
            report.add(.checkForeignHead, ["text": line.text])
        }
        if let star = rules.star, !head.contains(where: { $0.text == star }) {
            report.add(.checkStar, ["star": star])
        }
        checkNumberLine(Array(head), &report)
        checkDateLine(Array(head), &report)
    }

    private static let partyTitles: Set = ["đảng cộng sản việt nam"]
    private static let stateTitles: Set = [
        "cộng hòa xã hội chủ nghĩa việt nam", "cộng hoà xã hội chủ nghĩa việt nam",
        "độc lập - tự do - hạnh phúc",
    ]

    /// The drawn line below a component: its share of the text's width.
    private func checkRule(
        below line: MeasuredLine, as key: ComponentKey, _ page: MeasuredPage,
        _ report: inout CheckReport
    ) {
        guard let wanted = standard[key].line else { return }
        let slack = Self.tolerance.points
        let stroke = page.strokes.first {
            $0.y > line.baseline && $0.y < line.baseline + line.size
                && abs($0.x + $0.width / 2 - line.center) < slack
        }
        let shares = wanted.allowed ?? wanted.ofText...wanted.ofText
        let lengths =
            shares.lowerBound * line.width - slack...shares.upperBound * line.width + slack
        if let stroke, lengths.contains(stroke.width) { return }
        report.add(
            .checkHeadRule,
            [
                "text": line.text,
                "found": stroke.map { report.millimetres($0.width) } ?? "0 mm",
                "allowed": report.millimetres(wanted.ofText * line.width),
            ])
    }

    /// Whether a line looks like that of number and symbol.
    static func isNumberLine(_ line: MeasuredLine) -> Bool {
        line.text.hasPrefix("Số") && (line.text.contains("/") || line.text.contains("-"))
    }

    /// Number and symbol: the label, two digits, a known kind; blanks may stand for the number.
    private func checkNumberLine(_ head: [MeasuredLine], _ report: inout CheckReport) {
        guard let line = head.first(where: Self.isNumberLine) else {
            return report.add(.checkNoNumber, [:])
        }
        checkLook(line, as: .number, &report)
        let label = standard.number.label
        let rest = line.text.hasPrefix(label) ? String(line.text.dropFirst(label.count)) : nil
        if let rest, isNumber(rest) { return }
        let kind = standard.kind("bao-cao") ?? standard.kinds.first
        let bodies = standard.bodies.first.map { [$0.symbol] } ?? []
        let example = kind.map {
            standard.number.line(of: DocumentNumber(5, kind: $0, bodies: bodies))
        }
        report.add(.checkNumber, ["found": line.text, "allowed": example ?? label])
    }

    /// Whether `text` is a number with a symbol of the standard: `05-BC/ĐU`, `05/QĐ-BNV`.
    private func isNumber(_ text: String) -> Bool {
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        let rest = digits.isEmpty ? text.drop { $0 == " " } : text.dropFirst(digits.count)
        guard digits.isEmpty || digits.count >= standard.number.digits,
            !rest.contains(" ")
        else { return false }
        let parts = rest.split(separator: standard.system == .party ? "/" : "-", maxSplits: 1)
        if standard.system == .party {
            guard rest.first == "-", parts.count == 2 else { return false }
            return standard.kinds.contains { $0.symbol == String(parts[0].dropFirst()) }
        }
        guard rest.first == "/", let first = parts.first?.dropFirst() else { return false }
        let isKind = standard.kinds.contains { $0.symbol == String(first) }
        return isKind || first.allSatisfy { $0.isUppercase }
    }

    /// Place and date: the look, and a day of the calendar padded as the rule wants.
    private func checkDateLine(_ head: [MeasuredLine], _ report: inout CheckReport) {
        let written = head.first { $0.text.contains(", ngày") && $0.text.contains("tháng") }
        guard let line = written else { return report.add(.checkNoDate, [:]) }
        checkLook(line, as: .placeDate, &report)
        let numbers = line.text.split { !($0.isASCII && $0.isNumber) }
        guard numbers.count == 3 else { return }
        let date = IssueDate(
            year: Int(numbers[2]) ?? 0, month: Int(numbers[1]) ?? 0, day: Int(numbers[0]) ?? 0)
        if let date, line.text.hasSuffix(standard.date.longDate(date)) { return }
        report.add(
            .checkDate,
            [
                "found": line.text,
                "allowed": date.map { standard.date.longDate($0) } ?? standard.date.longDate(nil),
            ])
    }
}
