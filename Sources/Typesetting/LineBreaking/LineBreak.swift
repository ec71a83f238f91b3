/// Where one line begins and ends.
struct LineBreak {
    /// First piece on the line.
    var start: Int
    /// Behind the last piece on the line; spaces at its end are not on it.
    var end: Int
    /// Whether white space or a forced break follows in the text.
    var endsAtSpace: Bool
    /// Whether the paragraph or a forced break ends the line, so that it is not stretched.
    var isLast: Bool
}
