public import Documents

extension PageStandard {
    /// A paragraph in the look of `key`: its case applied, and long names tied where an office
    /// would not break them. A newline in `text` is a forced break.
    ///
    /// The role is a heading where the component is one, otherwise `role`.
    public func paragraph(
        _ key: ComponentKey, _ text: String, role: Paragraph.Role = .line, place: Place = Place()
    ) -> Paragraph {
        let component = self[key]
        let role = component.headingLevel.map { Paragraph.Role.heading(level: $0) } ?? role
        let inlines: [Inline]
        if component.style.balanced || text.contains("\n") {
            let whole = component.casing == .upper ? text : component.cased(text)
            let upper = component.casing == .upper
            inlines = phrases.lines.inlines(whole) { upper ? $0.uppercased() : $0 }
        } else {
            inlines = [.plain(component.cased(text))]
        }
        return Paragraph(inlines, style: component.style, role: role, place: place)
    }

    /// The same as a block.
    func block(
        _ key: ComponentKey, _ text: String, role: Paragraph.Role = .line, place: Place = Place()
    ) -> Block {
        .paragraph(paragraph(key, text, role: role, place: place))
    }

    /// The component's text with the line its rule draws below, if it draws one.
    func blocks(_ key: ComponentKey, _ text: String, place: Place = Place()) -> [Block] {
        let rule = self[key].line.map { [Block.rule($0.rule)] } ?? []
        return [block(key, text, place: place)] + rule
    }

    /// Width of the text between the margins of an upright page.
    public var textWidth: Length {
        page.paper.size.width - page.margins.left - page.margins.right
    }

    /// Two stacks side by side.
    func columns(
        left: Length, _ leftBlocks: [Block], right: Length, _ rightBlocks: [Block],
        linesKeptBefore: Int = 0, place: Place
    ) -> Block {
        .columns(
            Columns(
                [
                    .init(share: left.points, blocks: leftBlocks),
                    .init(share: right.points, blocks: rightBlocks),
                ], linesKeptBefore: linesKeptBefore, place: place))
    }
}
