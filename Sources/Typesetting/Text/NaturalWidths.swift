import Documents

/// What a table asks to decide its columns.
extension Compositor {
    /// Width of the widest word of the paragraph at hand, and of the whole when no line has to
    /// end; indents included.
    func naturalWidths(_ style: ParagraphStyle) -> (minimum: Double, preferred: Double) {
        var minimum = 0.0
        var preferred = 0.0
        var word = 0.0
        var line = max(0, style.firstLineIndent.points)
        var trailing = 0.0
        for piece in pieces {
            switch piece.kind {
            case .word, .hardSpace, .gap:
                word += piece.width
                line += trailing + piece.width
                trailing = 0
                minimum = max(minimum, word)
            case .space:
                word = 0
                trailing += piece.width
            case .tab:
                word = 0
                line += trailing
                trailing = 36
            case .lineBreak:
                preferred = max(preferred, line)
                (word, line, trailing) = (0, 0, 0)
            }
        }
        preferred = max(preferred, line)
        let indents = style.leftIndent.points + style.rightIndent.points
        return (minimum + indents, preferred + indents)
    }
}
