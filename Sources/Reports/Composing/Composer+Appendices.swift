import Documents
import Records

/// The fixed words of the reconciliation.
private enum Reconciling {
    static let title = "Đối chiếu số liệu"
    static let introduction =
        "Số liệu trong báo cáo in đúng như sổ đã nêu. Bảng dưới đây liệt kê những chỗ số đã nêu "
        + "không bằng các thành phần cộng lại hoặc cần xem lại, kèm chênh lệch (số đã nêu trừ số "
        + "cộng lại); không số nào được sửa."
}

extension Composer {
    func appendix(_ block: AppendixBlock, _ scope: BookScope) {
        let line = text(scope).text(block.title)
        note(line, scope)
        fitsUpright = true
        let content = captured { compose(block.body, in: scope) }
        guard !content.isEmpty else { return }
        // Pages are turned for tables that need it: what fits upright is not turned.
        appendices.append(
            Appendix(
                title: line.text, isLandscape: block.isLandscape && !fitsUpright, blocks: content))
    }

    /// Width of the text on an upright page.
    var uprightWidth: Length {
        let setup = standard.page.setup(duplex: options.isDuplex, landscape: false)
        return setup.size.width - setup.margins.left - setup.margins.right
    }

    /// The finished sections: the text, then every appendix under its heading.
    func finish(_ scope: BookScope) -> [Section] {
        closeHeadings(from: 0)
        flushClosing()
        endSection()
        let parent = letterhead.map { head in
            AppendixHeading.Parent(
                number: head.number, date: head.date, year: head.year, body: toned(scope.unit.name))
        }
        let headed = appendices.enumerated().map { index, appendix in
            let heading = AppendixHeading(
                ordinal: index + 1, of: appendices.count, title: appendix.title, parent: parent)
            return Section(
                setup: standard.page.setup(
                    duplex: options.isDuplex, landscape: appendix.isLandscape),
                blocks: heading.blocks(under: standard) + appendix.blocks,
                restartsNumbering: standard.page.numberRestartsInAppendices)
        }
        return sections + headed
    }

    /// The paper of its own that lists what does not add up.
    func reconciliationDocument(_ metadata: Metadata) -> Document? {
        guard let reconciliation else { return nil }
        var metadata = metadata
        metadata.title = reconciliation.title
        let title = standard.paragraph(.kind, reconciliation.title)
        let section = Section(
            setup: standard.page.setup(
                duplex: options.isDuplex, landscape: reconciliation.isLandscape),
            blocks: [.paragraph(title)] + reconciliation.blocks)
        return Document(metadata: metadata, sections: [section])
    }

    /// Lists what does not add up: an appendix, or in a final paper a document of its own.
    func reconcile(_ scope: BookScope, at position: BodyPosition) {
        let found = Disagreements(scope.book)
        diagnostics += found.diagnostics(style)
        guard !found.isEmpty else {
            return report(.note, .figuresAgree, at: position, ["checked": String(found.checked)])
        }
        let content = captured {
            remark(Reconciling.introduction, position)
            let block = TableBlock(
                content: .named("B14"), caption: nil, unit: nil, note: nil, options: [:],
                position: position)
            set(found.table(context(scope)), caption: "", unit: nil, block, scope)
            let numbers = style.numbers
            remark(
                "Đã kiểm tra \(numbers.plain(Rational(found.checked))) quan hệ giữa các số liệu, "
                    + (found.agreed == 0
                        ? "không có quan hệ nào khớp. "
                        : "\(numbers.plain(Rational(found.agreed))) quan hệ khớp. ")
                    + "Đề nghị \(scope.unit.name) đối chiếu các số liệu trong bảng.", position)
        }
        let appendix = Appendix(
            title: Reconciling.title, isLandscape: false, blocks: content)
        if options.isFinal {
            reconciliation = appendix
        } else {
            appendices.append(appendix)
        }
    }

    private func remark(_ words: String, _ position: BodyPosition) {
        blocks.append(
            .paragraph(
                Paragraph(toned(words), style: standard.bodyStyle, place: place(position))))
    }
}
