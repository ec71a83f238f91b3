import Documents
import Records

extension Composer {
    func appendix(_ block: AppendixBlock, _ scope: BookScope) {
        let line = text(scope).text(block.title)
        reportMissing(line)
        let content = captured { compose(block.body, in: scope) }
        guard !content.isEmpty else { return }
        appendices.append(
            Appendix(title: line.text, isLandscape: block.isLandscape, blocks: content))
    }

    /// The finished sections: the text, then every appendix under its heading.
    func finish(_ scope: BookScope) -> [Section] {
        flushClosing()
        endSection()
        let parent = letterhead.map { head in
            AppendixHeading.Parent(
                number: head.number, date: head.date, year: head.year, body: scope.unit.name)
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

    func reconcile(_ scope: BookScope, at position: BodyPosition) {
    }
}
