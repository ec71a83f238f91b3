internal import Documents

extension StandardCheck {
    /// Kind, trích yếu and what closes them.
    func checkTitle(_ lines: [MeasuredLine], _ report: inout CheckReport) {
        let names = Set(standard.kinds.map { $0.name.uppercased() })
        guard let index = lines.firstIndex(where: { names.contains($0.text) }) else { return }
        checkLook(lines[index], as: .kind, &report)
        guard index + 1 < lines.count, abs(lines[index + 1].center - lines[index].center) < 3
        else { return }
        let summary = lines[index + 1]
        checkLook(summary, as: .summary, &report)
        // Whole lines in capitals are no abbreviation to be left alone.
        let shouts = summary.text == summary.text.uppercased() && summary.text.contains(" ")
        let casing = standard[.summary].cased(shouts ? summary.text.lowercased() : summary.text)
        if casing != summary.text {
            report.add(.checkSummaryCase, ["found": summary.text, "allowed": casing])
        }
        guard let end = standard.components[.summaryEnd]?.fixedText else { return }
        let below = lines[index...].prefix(6)
        if !below.contains(where: { $0.text == end }) {
            report.add(.checkSummaryEnd, ["allowed": end])
        }
    }

    /// Running text: baseline distance inside and between paragraphs, first-line indent, right
    /// edge. A line counts when it starts near the left margin in the body's size.
    func checkText(_ page: MeasuredPage, _ lines: [MeasuredLine], _ report: inout CheckReport) {
        let style = standard.bodyStyle
        let margins = margins(of: page)
        let left = margins.left.points
        let edge = page.size.width.points - margins.right.points
        let indent = style.firstLineIndent.points
        func isBody(_ line: MeasuredLine) -> Bool {
            allows(line.size, for: .body) && !line.bold && line.x > left - 1.5
                && line.x < left + Length.mm(22).points
        }
        for index in lines.indices.dropLast() {
            let (line, next) = (lines[index], lines[index + 1])
            guard isBody(line), isBody(next), abs(line.size - next.size) < 0.1,
                line.right > edge - indent * 2 || next.x > left + 1.5
            else { continue }
            let pitch = next.baseline - line.baseline
            guard pitch > 0.5, pitch < line.size * 4 else { continue }
            if abs(next.x - left) < 1.5 {
                checkPitch(pitch, size: line.size, &report)
                // Justified lines meet the right margin; a short one closes its paragraph.
                if abs(line.right - edge) > 1.5, line.right > edge - indent {
                    report.add(
                        .checkRightEdge,
                        [
                            "text": line.text, "found": report.millimetres(edge - line.right),
                        ])
                }
            } else {
                // A paragraph of its own: its second line is back at the margin.
                guard index + 2 < lines.count, isBody(lines[index + 2]),
                    abs(lines[index + 2].x - left) < 1.5
                else { continue }
                checkParagraphs(pitch, indent: next.x - left, line: next, &report)
            }
        }
    }

    private func checkPitch(_ pitch: Double, size: Double, _ report: inout CheckReport) {
        let allowed: ClosedRange<Double>
        if let exact = standard[.body].allowedLeadings {
            allowed = exact
        } else if let factors = standard[.body].allowedLineFactors {
            allowed = factors.lowerBound * size * 1.1...factors.upperBound * size * 1.17
        } else {
            return
        }
        guard !(allowed.lowerBound - 0.2...allowed.upperBound + 0.2).contains(pitch) else { return }
        report.add(
            .checkPitch,
            [
                "found": report.points(pitch),
                "allowed": report.points(allowed.lowerBound) + " – "
                    + report.points(allowed.upperBound),
            ])
    }

    private func checkParagraphs(
        _ pitch: Double, indent: Double, line: MeasuredLine, _ report: inout CheckReport
    ) {
        let component = standard[.body]
        let slack = Self.tolerance.points
        if let indents = component.allowedIndents,
            !(indents.lowerBound.points - slack...indents.upperBound.points + slack)
                .contains(indent)
        {
            report.add(
                .checkIndent,
                [
                    "text": line.text, "found": report.millimetres(indent),
                    "allowed": report.millimetres(component.style.firstLineIndent.points),
                ])
        }
        guard let least = component.allowedSpaces?.lowerBound.points else { return }
        let natural: Double
        switch component.style.leading {
        case .exact: natural = component.allowedLeadings?.lowerBound ?? line.size * 1.1
        case .multiple: natural = line.size * 1.1
        }
        if pitch < natural + least - 0.5 {
            report.add(
                .checkParagraphGap,
                [
                    "text": line.text, "found": report.points(pitch - natural),
                    "allowed": report.points(least),
                ])
        }
    }
}
