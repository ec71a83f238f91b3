/// One block of a section: what stands above and below other blocks.
public indirect enum Block: Sendable {
    /// Running text, a heading or a title line.
    case paragraph(Paragraph)
    /// A list of labelled items.
    case list(List)
    /// A table.
    case table(Table)
    /// A chart.
    case chart(Chart)
    /// Drawings of fixed size.
    case figures(Figures)
    /// Blocks side by side (letterhead, signature block).
    case columns(Columns)
    /// Blocks that belong together.
    case group(Group)
    /// A drawn line.
    case rule(Rule)
    /// White space; none at the top of a page.
    case space(Length)
    /// The next block starts a new page.
    case pageBreak
}
