import Documents
import Finishing
import Reports

/// PDFs of others as appendices, and as files of their own.
extension DispatchJob {
    /// Pages of somebody else behind the letter: their heading on a sheet before them, or in the
    /// top margin of the first where that is clear; their numbers in the top margins of the
    /// others. Nothing goes over what they hold.
    mutating func pages(
        _ pdf: ForeignPDF, _ attachment: DispatchAttachment, ordinal: Int, of count: Int
    ) throws(BaoCaoError) -> Item {
        let heading = composer.heading(
            attachment, ordinal: ordinal, of: count, showsTitle: true)
        let label = heading.label(under: standard)
        let title = label + ". " + attachment.title
        var parts: [Press.Part] = []
        var lines = Press.Part.Lines()
        var sheets = 0
        var place = attachment.heading ?? .ownPage
        if place == .samePage, let first = pdf.pages.first {
            let sheet = headingLines(heading, on: first, attachment)
            if pdf.isClear(sheet.boxes) {
                lines.sheets[0] = sheet
                lines.readsFirst = true
            } else {
                place = .ownPage
                found.append(
                    Diagnostic(
                        .note, .dispatchNoRoomForHeading, at: attachment.sourcePlace,
                        ["title": attachment.title]))
            }
        }
        if place == .ownPage {
            let sheet = headingSheet(heading, attachment)
            let counted = try press.counted(sheet)
            sheets = counted.pages
            parts.append(Press.Part(title: title, .counted(counted)))
        }
        lines.isUnderHeading = place != .none
        if standard.page.numberRestartsInAppendices {
            if sheets == 0 { lines.firstNumber = 1 }
            if attachment.isNumbered { number(pdf, attachment, from: sheets + 1, &lines) }
        }
        parts.append(
            Press.Part(
                title: parts.isEmpty ? title : "",
                .foreign(
                    pdf, alternativeText: attachment.alternativeText ?? attachment.title,
                    lines: lines)))
        return Item(
            attachment: attachment,
            entry: .init(
                id: attachment.id, title: attachment.title, way: .pages, label: label,
                pages: sheets + pdf.pages.count),
            parts: parts)
    }

    /// Adds the numbers of pages where the standard puts them and the page is clear.
    private mutating func number(
        _ pdf: ForeignPDF, _ attachment: DispatchAttachment, from first: Int,
        _ lines: inout Press.Part.Lines
    ) {
        guard let numbering = standard.page.setup().numbering else { return }
        let wanted = pdf.pages.enumerated().filter { first + $0.offset >= numbering.firstShown }
            .map { index, page in
                let size = Size(width: .pt(page.width), height: .pt(page.height))
                let box = TextBox.pageNumber(first + index, numbering, on: size)
                return (index: index, size: size, box: box)
            }
        let clear = pdf.areClear(wanted.map { ($0.index, ForeignPDF.Area(of: $0.box)) })
        var crowded: [Int] = []
        for ((index, size, box), isClear) in zip(wanted, clear) {
            if isClear, lines.sheets[index] == nil {
                lines.sheets[index] = Sheet(size: size, boxes: [box], place: attachment.place)
            } else {
                crowded.append(index + 1)
            }
        }
        guard !crowded.isEmpty else { return }
        let shown = crowded.prefix(12).map(String.init).joined(separator: ", ")
        found.append(
            Diagnostic(
                .note, .dispatchNoRoomForNumber, at: attachment.sourcePlace,
                ["title": attachment.title, "pages": shown + (crowded.count > 12 ? " …" : "")]))
    }

    /// A PDF of somebody else that goes as a file of its own, with the line of its letter at the
    /// top right; nil for one that has to stay as it is: signed, not fit for the archive, or without room.
    func stamped(
        _ bytes: [UInt8], named name: String, _ attachment: DispatchAttachment
    ) throws(BaoCaoError) -> ([UInt8], Int)? {
        let read: ForeignPDF?
        do throws(FinishingError) { read = try ForeignPDF(bytes, name: name) } catch { read = nil }
        guard let pdf = read, pdf.keepsArchive, let first = pdf.pages.first,
            !pdf.findings.contains(where: { $0.code == .foreignSigned }),
            case .paragraph(let line) = composer.stamp.block(under: standard)
        else { return nil }
        let size = Size(width: .pt(first.width), height: .pt(first.height))
        let box = TextBox.stamp(line, on: size)
        guard pdf.isClear([box]) else { return nil }
        var lines = Press.Part.Lines()
        lines.sheets[0] = Sheet(size: size, boxes: [box], place: attachment.place)
        lines.readsFirst = true
        var metadata = Metadata(title: attachment.title, author: composer.body)
        metadata.created = composer.metadata.created
        return try printed(
            [
                Press.Part(
                    title: "",
                    .foreign(
                        pdf, alternativeText: attachment.alternativeText ?? attachment.title,
                        lines: lines))
            ], metadata: metadata)
    }

    /// A sheet with nothing but the heading and what is said of the appendix.
    private func headingSheet(
        _ heading: AppendixHeading, _ attachment: DispatchAttachment
    ) -> Document {
        var blocks = heading.blocks(under: standard, place: attachment.place)
        if let summary = attachment.summary {
            blocks.append(.paragraph(standard.bodyParagraph(summary, place: attachment.place)))
        }
        let section = Section(
            setup: standard.page.setup(duplex: dispatch.isDuplex), blocks: blocks,
            restartsNumbering: standard.page.numberRestartsInAppendices)
        return Document(metadata: Metadata(title: attachment.title), sections: [section])
    }

    /// Label and source in two small lines in the top margin of a page of this size.
    private func headingLines(
        _ heading: AppendixHeading, on page: Inspection.PageSize, _ attachment: DispatchAttachment
    ) -> Sheet {
        var lines = [
            standard.paragraph(.appendixLabel, heading.label(under: standard), role: .body)
        ]
        if let source = heading.source(under: standard) {
            lines.append(standard.paragraph(.appendixSource, source, role: .body))
        }
        for index in lines.indices {
            lines[index].style.text.size = 11
            lines[index].style.spaceBefore = .zero
            lines[index].style.spaceAfter = .zero
            lines[index].role = .body
        }
        let size = Size(width: .pt(page.width), height: .pt(page.height))
        let side = Length.mm(12)
        let box = TextBox(
            name: "phụ lục", x: side, y: .mm(4), width: size.width - side * 2, height: .mm(13),
            paragraphs: lines, position: .top, fits: [.init(lines: 3, greatest: 11, least: 6)],
            place: attachment.place)
        return Sheet(size: size, boxes: [box], place: attachment.place)
    }
}

extension ForeignPDF {
    /// Whether nothing is painted on the first page where `boxes` are to stand.
    fileprivate func isClear(_ boxes: [TextBox]) -> Bool {
        areClear(boxes.map { (0, Area(of: $0)) }).allSatisfy { $0 }
    }
}

extension ForeignPDF.Area {
    /// The area of a box.
    init(of box: TextBox) {
        self.init(
            x: box.x.points, y: box.y.points, width: box.width.points, height: box.height.points)
    }
}

extension TextBox {
    /// The number of a page in the middle of its top margin, where the standard has it.
    fileprivate static func pageNumber(
        _ number: Int, _ numbering: PageSetup.Numbering, on size: Size
    ) -> TextBox {
        // Digits of our faces are two thirds of their size high, lines rise nine tenths above the
        // baseline: the box begins above the digits.
        let digits = numbering.style.size
        let width = Length.mm(24)
        var style = ParagraphStyle(text: numbering.style)
        style.alignment = .center
        return TextBox(
            name: "số trang", x: (size.width - width) * 0.5,
            y: numbering.fromTop - .pt(digits * 0.23), width: width, height: .pt(digits * 1.25),
            paragraphs: [Paragraph(String(number), style: style)], position: .top)
    }
}
