import Documents

/// Drawings of fixed size.
extension Flow {
    /// Sets drawings around the middle of the width, as one piece.
    func set(_ figures: Figures, _ context: Context) throws {
        var fragment = Fragment(height: max(0, figures.height.points), items: [])
        for figure in figures.figures {
            let element = structure.open(
                .figure, parent: context.parent, alternativeText: figure.alternativeText)
            let size = figure.artwork.size
            let placed = PlacedArtwork(
                artwork: figure.artwork,
                x: (width(context) - size.width.points) / 2 + figure.dx.points,
                y: (fragment.height - size.height.points) / 2)
            fragment.items.append(PlacedItem(.artwork(placed), mark: .element(element)))
        }
        var unit = FlowUnit(.fragment(fragment))
        unit.x = context.indent
        unit.tie = 1
        textBefore = nil
        try push(unit)
    }
}
