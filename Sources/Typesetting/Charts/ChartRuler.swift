import Documents

/// What a chart must know of its font before anything is placed.
struct ChartRuler {
    /// Width of a text on one line, in points.
    var width: (String, TextStyle) -> Double
    /// From the baseline up to the highest stacked mark.
    var ascent: (TextStyle) -> Double
    /// From the baseline down to the lowest descender.
    var descent: (TextStyle) -> Double
}
