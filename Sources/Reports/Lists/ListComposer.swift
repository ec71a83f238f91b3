import Documents
import Records

/// Composes the document of one list: head, title, table, foot.
final class ListComposer {
    let template: ListTemplate
    let table: ListTable
    let plan: ListColumns
    let survey: ListSurvey
    let values: ListValues
    let settings: ListSwitches
    let standard: PageStandard
    private(set) var diagnostics: [Diagnostic] = []

    init(
        template: ListTemplate, table: ListTable, plan: ListColumns, survey: ListSurvey,
        values: ListValues, settings: ListSwitches, standard: PageStandard
    ) {
        self.template = template
        self.table = table
        self.plan = plan
        self.survey = survey
        self.values = values
        self.settings = settings
        self.standard = standard
    }

    func document() -> Document {
        var blocks = head() + title()
        blocks.append(.table(listed()))
        blocks += foot()
        let title = [values[.title], values[.summary]].compactMap(\.self).joined(separator: " ")
        let metadata = Metadata(
            title: title.isEmpty ? template.title : title, author: values[.body],
            created: day.map { "\($0.iso)T00:00:00+07:00" })
        return Document(
            metadata: metadata, sections: [Section(setup: setup, blocks: blocks)])
    }

    private var day: IssueDate? {
        values[.date].flatMap { CivilDate(typed: $0) }.flatMap { IssueDate($0) }
    }

    // MARK: The sheet

    private var setup: PageSetup {
        var setup = standard.page.setup()
        if let size = template.sheet.size { setup.size = size }
        if let margins = template.sheet.margins { setup.margins = margins }
        if let number = template.sheet.number {
            var style = standard.page.numberStyle
            style.size = number.size
            setup.numbering = PageSetup.Numbering(
                style: style, fromTop: number.fromTop, firstShown: number.firstShown)
        }
        return isLandscape(setup) ? setup.landscape : setup
    }

    /// Whether the columns would stand too close on an upright sheet: their longest words do not
    /// fit, or most of their lines would break more than twice.
    private func isLandscape(_ setup: PageSetup) -> Bool {
        switch settings.turn {
        case .landscape: return true
        case .portrait: return false
        case .auto: break
        }
        let width = (setup.size.width - setup.margins.left - setup.margins.right).points
        let letter = look.body.text.size * 0.5
        let padding = 2 * look.paddingX.points
        var least = settings.counts && template.counter != nil ? letter * 4 + padding : 0
        var wanted = least
        for (facts, column) in zip(survey.facts, plan.columns) {
            let head = column.title.split(separator: " ").map(\.count).max() ?? 0
            least += Double(max(facts.longestWord, head)) * letter + padding
            wanted += Double(max(facts.longestLine, head)) * letter + padding
        }
        return least > width || wanted > 2.2 * width
    }

    // MARK: Around the table

    private func head() -> [Block] {
        guard let body = values[.body] else { return [] }
        let rules = standard.letterhead
        var left: [Block] = []
        if let superior = values[.superior] {
            left.append(standard.block(.superiorBody, superior))
        }
        left += standard.blocks(.issuingBody, body)
        if let star = rules.star { left.append(standard.block(.star, star, role: .artifact)) }
        var right = standard.blocks(.title, rules.title)
        if let motto = rules.motto { right += standard.blocks(.motto, motto) }
        let date = values[.place].map { standard.date.line(place: $0, date: day, year: nil) }
        let (leftWidth, rightWidth) = standard.headColumns(date: date ?? "")
        var blocks = [
            standard.columns(
                left: leftWidth, left, right: rightWidth, right, place: Place(path: ["tiêu đề"]))
        ]
        if let date {
            blocks.append(
                standard.columns(
                    left: leftWidth, [.space(.zero)], right: rightWidth,
                    [standard.untied(.placeDate, date)], place: Place(path: ["ngày"])))
        }
        return blocks
    }

    private func title() -> [Block] {
        var blocks: [Block] = []
        if let title = values[.title] { blocks.append(standard.block(.kind, title)) }
        if let summary = values[.summary] { blocks += standard.blocks(.summary, summary) }
        if let parent = values[.parent] {
            var line = standard.paragraph(.appendixSource, parent)
            line.style.spaceAfter = .zero
            blocks.append(.paragraph(line))
        }
        if !blocks.isEmpty, template.marksTitleEnd,
            let end = standard.components[.summaryEnd]?.fixedText
        {
            blocks.append(standard.block(.summaryEnd, end, role: .artifact))
        }
        return blocks
    }

    private func foot() -> [Block] {
        var blocks: [Block] = []
        if let note = values[.note] {
            var style = standard[.note].style
            style.spaceAfter = .pt(6)
            blocks.append(.paragraph(Paragraph("Ghi chú: " + note, style: style)))
        }
        if let closing = values[.closing] {
            let count = standard.numbers.grouped(String(survey.rowCount))
            blocks.append(
                .paragraph(
                    Paragraph(
                        Pattern(closing).filled(["so_dong": count]), style: standard.bodyStyle)))
        }
        guard values[.post] != nil || values[.signer] != nil || values[.onBehalf] != nil else {
            return blocks
        }
        let signature: SignatureBlock
        if let body = values[.onBehalf] {
            signature = .onBehalf(of: body, post: values[.post], name: values[.signer])
        } else {
            signature = .direct(post: values[.post] ?? "", name: values[.signer])
        }
        let place = Place(path: ["ký"])
        diagnostics += signature.findings(under: standard, at: place)
        let names = values.names(.recipients)
        let recipients =
            names.isEmpty ? nil : Recipients(names, archive: values[.archive])
        return blocks
            + ClosingBlock(signature: signature, recipients: recipients)
            .blocks(under: standard, place: place)
    }

    // MARK: The table

    private var look: TableStyle {
        var style = standard.tableStyle
        let wanted = template.look
        if let size = settings.size ?? wanted.size {
            style.body.text.size = size
            style.total.text.size = size
            style.header.text.size = wanted.headerSize ?? size
        }
        if let leading = wanted.leading {
            style.body.leading = leading
            style.total.leading = leading
            style.header.leading = leading
        }
        if let padding = wanted.paddingX { style.paddingX = padding }
        if let padding = wanted.paddingY { style.paddingY = padding }
        if let shade = wanted.headerShade { style.headerShade = .gray(shade) }
        if let shade = wanted.totalShade { style.bandShade = .gray(shade) }
        return style
    }

    private func listed() -> Table {
        let counter = settings.counts ? template.counter : nil
        let shift = counter == nil ? 0 : 1
        let amounts = Amounts(format: standard.numbers)
        let sums = ListSums(
            columns: survey.summed, decimals: survey.summed.map { survey.facts[$0].decimals },
            width: plan.columns.count + shift, shift: shift, incomplete: template.incomplete,
            alignment: template.look.totalAlignment, amounts: amounts)
        let hasSums = !survey.summed.isEmpty
        let rows = ListRows(
            table: table, columns: plan.columns, order: survey.order, groups: groups(sums),
            counter: counter != nil, leavesTotals: survey.leavesTotals,
            restarts: plan.group != nil && template.group.restarts,
            every: hasSums ? settings.every : 0, everyTitle: template.subtotal, sums: sums,
            total: hasSums ? sums.row(template.total, survey.totals, kind: .total) : nil,
            isNumber: plan.columns.indices.map(isNumber), format: standard.numbers)
        var columns: [TableColumn] = []
        if let counter {
            columns.append(TableColumn(width: counter.width, alignment: .center))
        }
        for (index, column) in plan.columns.enumerated() {
            columns.append(TableColumn(width: column.width, alignment: alignment(index)))
        }
        let header = ListHeader(table, columns: plan.columns, counter: counter?.title)
        var listed = Table(
            columns: columns, header: header.rows, rows: rows.source,
            caption: values[.caption], unit: values[.unit].map(standard.tableUnit),
            style: look, place: table.place)
        if let space = template.look.spaceBefore { listed.spaceBefore = space }
        if settings.sumsPages, hasSums { listed.pageSums = pageSums(sums) }
        return listed
    }

    private func pageSums(_ sums: ListSums) -> PageSums {
        let running = survey.running
        let (page, carried) = (template.pageSum, template.carried)
        return PageSums(
            foot: { rows in
                sums.row(
                    page, running.map { $0[rows.upperBound] - $0[rows.lowerBound] },
                    kind: .subtotal)
            },
            carried: { count in sums.row(carried, running.map { $0[count] }, kind: .subtotal) })
    }

    private func groups(_ sums: ListSums) -> [ListRows.Group] {
        guard plan.group != nil else {
            return [ListRows.Group(head: nil, count: survey.rowCount, subtotal: nil)]
        }
        return survey.groups.enumerated().map { index, group in
            let holes = [
                "roman": Numbering.roman.numeral(index + 1),
                "letter": Numbering.letter.numeral(index + 1).uppercased(),
                "number": String(index + 1), "value": group.title,
                "count": standard.numbers.grouped(String(group.count)),
            ]
            let head = TableRow(
                [
                    TableCell(
                        template.group.title.filled(holes), columnSpan: sums.width,
                        alignment: .start)
                ], kind: .group)
            let subtotal = template.group.subtotal.flatMap { pattern in
                survey.summed.isEmpty
                    ? nil : sums.row(pattern.filled(holes), group.sums, kind: .subtotal)
            }
            return ListRows.Group(head: head, count: group.count, subtotal: subtotal)
        }
    }

    /// Whether the numbers of a column get marks of thousands.
    private func isNumber(_ index: Int) -> Bool {
        let facts = survey.facts[index]
        switch plan.columns[index].format {
        case .text: return false
        case .number: return true
        case .auto:
            return facts.isNumeric && (facts.hasLong || plan.columns[index].isSummed)
        }
    }

    private func alignment(_ index: Int) -> TableColumn.Alignment {
        let column = plan.columns[index]
        if let alignment = column.alignment { return alignment }
        let facts = survey.facts[index]
        if facts.isNumeric || column.isSummed { return facts.decimals > 0 ? .decimal : .end }
        return .start
    }
}
