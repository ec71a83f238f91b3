internal import Documents

extension StandardCheck {
    /// The foot: signing forms, the recipients' label and that both are level.
    func checkFoot(_ lines: [MeasuredLine], _ report: inout CheckReport) {
        let own = standard.signing.forms.values.map(\.prefix)
        let foreign = Self.prefixes.subtracting(own)
        let middle = lines.map(\.right).max() ?? 0
        for line in lines where line.x > middle / 3 && line.text == line.text.uppercased() {
            if let prefix = foreign.first(where: { line.text.hasPrefix($0) }) {
                report.add(
                    .checkSigningForm,
                    [
                        "found": line.text, "form": prefix.trimmingEnd,
                        "allowed": own.sorted().map(\.trimmingEnd).joined(separator: ", "),
                    ])
            }
        }
        let authority = lines.first { line in
            line.x > middle / 3 && own.contains { line.text.hasPrefix($0) }
                && line.text == line.text.uppercased()
        }
        if let authority { checkLook(authority, as: .authority, &report) }
        guard let label = lines.first(where: { $0.text == standard.recipients.label }) else {
            return
        }
        checkLook(label, as: .recipientsLabel, &report)
        if let authority, abs(authority.baseline - label.baseline) > Length.mm(2).points {
            report.add(
                .checkLevel,
                [
                    "text": authority.text,
                    "found": report.millimetres(abs(authority.baseline - label.baseline)),
                ])
        }
        checkRecipients(lines, below: label, &report)
    }

    /// Forms of both systems.
    private static let prefixes: Set = [
        "T/M ", "K/T ", "T/L ", "TM. ", "KT. ", "TL. ", "TUQ. ",
    ]

    /// The lines of the list: each ends as the rule wants, the last names the file copy.
    private func checkRecipients(
        _ lines: [MeasuredLine], below label: MeasuredLine, _ report: inout CheckReport
    ) {
        let rules = standard.recipients
        let list = lines.filter { line in
            line.baseline > label.baseline && abs(line.x - label.x) < 2
                && line.text.hasPrefix(rules.bullet)
        }
        for line in list { checkLook(line, as: .recipients, &report) }
        guard let last = list.last else { return }
        let opening = rules.bullet + " " + rules.archive.filled([:]).trimmingEnd
        if !last.text.hasPrefix(opening) {
            report.add(.checkArchive, ["found": last.text, "allowed": opening + " …" + rules.end])
        }
    }
}

extension String {
    /// The text without spaces at its end.
    fileprivate var trimmingEnd: String {
        var text = self
        while text.last == " " { text.removeLast() }
        return text
    }
}
