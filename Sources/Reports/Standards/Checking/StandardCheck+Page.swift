internal import Documents

extension StandardCheck {
    /// Sheet and margins.
    func checkSheet(_ page: MeasuredPage, _ lines: [MeasuredLine], _ report: inout CheckReport) {
        let papers = [standard.page.paper] + standard.page.otherPapers
        let fits = papers.contains { paper in
            [paper.size, paper.size.turned].contains {
                near($0.width, page.size.width) && near($0.height, page.size.height)
            }
        }
        if !fits {
            report.add(
                .checkSheet,
                [
                    "found": report.millimetres(page.size.width.points) + " × "
                        + report.millimetres(page.size.height.points),
                    "allowed": papers.map(\.rawValue).joined(separator: ", ").uppercased(),
                ])
        }
        let text = lines.filter { !isPageNumber($0, on: page) }
        let margins = margins(of: page)
        guard let left = text.map(\.x).min(), let right = text.map(\.right).max(),
            let top = text.map({ $0.baseline - 0.7 * $0.size }).min(),
            let bottom = text.map(\.baseline).max()
        else { return }
        let slack = Self.tolerance.points
        let edges = [
            (
                Diagnostic.Code.checkLeftMargin, left, margins.left.points,
                left < margins.left.points - slack
            ),
            (
                .checkRightMargin, page.size.width.points - right, margins.right.points,
                right > page.size.width.points - margins.right.points + slack
            ),
            (.checkTopMargin, top, margins.top.points, top < margins.top.points - slack),
            (
                .checkBottomMargin, page.size.height.points - bottom, margins.bottom.points,
                bottom > page.size.height.points - margins.bottom.points + slack
            ),
        ]
        for (code, found, allowed, isOutside) in edges where isOutside {
            report.add(
                code,
                [
                    "found": report.millimetres(found),
                    "allowed": report.millimetres(allowed),
                ])
        }
        if let old = standard.page.obsoleteMargins, old != standard.page.margins,
            near(.pt(left), duplex && page.number.isMultiple(of: 2) ? old.right : old.left),
            !near(.pt(left), margins.left), text.count > 10
        {
            report.add(
                .checkOldMargins,
                [
                    "found": report.millimetres(left),
                    "document": standard.page.obsoleteIn.flatMap { standard.documents[$0]?.title }
                        ?? "",
                ])
        }
    }

    /// The page number: where it is, and that the first page shows none.
    func checkPageNumber(
        _ page: MeasuredPage, _ lines: [MeasuredLine], _ report: inout CheckReport
    ) {
        let found = lines.first { isPageNumber($0, on: page) }
        let isFirst = page.folio < standard.page.numberFirstShown
        guard let found else {
            if !isFirst { report.add(.checkNoPageNumber, [:]) }
            return
        }
        if isFirst {
            report.add(.checkFirstPageNumber, ["text": found.text])
            return
        }
        let rules = standard.page
        let sizes = rules.numberSizes ?? rules.numberStyle.size...rules.numberStyle.size
        let margins = margins(of: page)
        let center =
            (margins.left.points + page.size.width.points - margins.right.points) / 2
        // Digits of Times are 0.676 of the size high.
        let top = found.baseline - 0.676 * found.size
        let isOff =
            !(sizes.lowerBound - 0.1...sizes.upperBound + 0.1).contains(found.size)
            || abs(found.center - center) > Self.tolerance.points
            || abs(top - rules.numberFromTop.points) > Self.tolerance.points
            || found.bold || found.italic
        if isOff {
            report.add(
                .checkPageNumber,
                [
                    "found": report.points(found.size) + ", " + report.millimetres(top),
                    "allowed": report.points(rules.numberStyle.size) + ", "
                        + report.millimetres(rules.numberFromTop.points),
                ])
        }
    }

    /// Whether a line is the number in the top margin.
    func isPageNumber(_ line: MeasuredLine, on page: MeasuredPage) -> Bool {
        line.baseline < margins(of: page).top.points && !line.text.isEmpty
            && line.text.allSatisfy { $0.isASCII && $0.isNumber }
    }

    func near(_ a: Length, _ b: Length) -> Bool {
        abs(a.points - b.points) <= Self.tolerance.points
    }
}
