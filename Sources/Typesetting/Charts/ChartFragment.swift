import Documents

/// Draws `chart` in `width` points (the chart's own width, or all that is there). It is as high as
/// the chart asks, or higher, up to `limit` points, where names, legend or values need it. The
/// caption and the source line are not part of it: the flow sets them below as paragraphs of their
/// own.
func drawing(
    of chart: Chart, width: Double, limit: Double = 640, setter: TextSetter
) -> ChartSheet {
    let ruler = ChartRuler(
        width: { setter.width(of: $0, style: $1) },
        ascent: { setter.metrics(of: $0).ascent },
        descent: { setter.metrics(of: $0).descent })
    var drawing = ChartDrawing(ChartPlan(chart, width: width, limit: limit, ruler: ruler))
    return drawing.draw()
}

/// The items of a drawn chart, every one marked as content of `element`, the figure.
func fragment(
    of sheet: ChartSheet, _ chart: Chart, setter: TextSetter, element: Int
) -> Fragment {
    let mark = PlacedItem.Mark.element(element)
    var items = sheet.drawing.map { PlacedItem(.path($0), mark: mark) }
    for label in sheet.labels {
        items += setter.run(
            label.text, style: label.style, x: label.x, baseline: label.baseline, mark: mark,
            place: chart.place)
    }
    return Fragment(height: sheet.height, items: items)
}
