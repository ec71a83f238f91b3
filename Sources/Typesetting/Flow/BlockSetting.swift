import Documents

/// From blocks to units.
extension Flow {
    /// Where blocks stand: the element that holds them, and how far in.
    struct Context {
        var parent: Int
        var indent = 0.0
        /// Depth of nesting, which ends at a limit that no office reaches.
        var depth = 0
        /// The label of a list item, for its first paragraph.
        var label: TextSetter.Label?

        /// The same place inside element `parent`.
        func inside(_ parent: Int) -> Context {
            var context = self
            context.parent = parent
            context.depth += 1
            return context
        }
    }

    /// The next block that is no mere space, and the space before it.
    struct Next {
        var block: Block?
        var space = 0.0
        /// Blocks after that one, with the spaces between them.
        var rest: ArraySlice<Block> = []

        /// The paragraph that comes, when it keeps with what stands before it.
        var remark: Paragraph? {
            guard case .paragraph(let paragraph)? = block, paragraph.style.keepWithPrevious else {
                return nil
            }
            return paragraph
        }

        /// What comes after block `index`; `following` comes after all.
        init(after index: Int, in blocks: [Block], following: Block?) {
            for number in index + 1..<blocks.count {
                guard case .space(let length) = blocks[number] else {
                    block = blocks[number]
                    rest = blocks[(number + 1)...]
                    return
                }
                space += length.points
            }
            block = following
        }

        /// Up to `count` blocks that come, each with the space before it.
        func blocks(_ count: Int) -> [(block: Block, space: Double)] {
            guard let block else { return [] }
            var found = [(block: block, space: space)]
            var space = 0.0
            for block in rest where found.count < count {
                if case .space(let length) = block {
                    space += length.points
                } else {
                    found.append((block, space))
                    space = 0
                }
            }
            return found
        }
    }

    /// Sets `blocks` below each other; `following` comes after them.
    func set(_ blocks: [Block], _ context: Context, following: Block? = nil) throws {
        var context = context
        for (index, block) in blocks.enumerated() {
            let next = Next(after: index, in: blocks, following: following)
            try set(block, context, next: next)
            if case .paragraph = block { context.label = nil }
        }
    }

    private func set(_ block: Block, _ context: Context, next: Next) throws {
        switch block {
        case .paragraph(let paragraph): try set(paragraph, context, next: next)
        case .list(let list): try set(list, context)
        case .table(let table): try set(table, context, next: next)
        case .chart(let chart): try set(chart, context, next: next)
        case .figures(let figures): try set(figures, context)
        case .columns(let columns): try set(columns, context)
        case .group(let group): try set(group, context)
        case .rule(let rule): try set(rule, context)
        case .space(let length): explicitBefore += max(0, length.points)
        case .pageBreak: breakBefore = true
        }
    }

    /// Width for a block in `context`.
    func width(_ context: Context) -> Double { max(1, builder.width - context.indent) }
}
