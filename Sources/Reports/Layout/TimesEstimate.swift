internal import Documents

/// A rough width of a line in Times metrics, for choosing the split of two columns before
/// anything is set. Letters with marks count as their plain letter; errs on the wide side.
enum TimesEstimate {
    /// Widths of the letters of Times Roman in thousandths of the size, ASCII order from space.
    private static let ascii: [UInt16] = [
        250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278,  //  -/
        500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 278, 278, 564, 564, 564, 444,  // 0-?
        921, 722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722, 611, 889, 722, 722,  // @-O
        556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469, 500,  // P-_
        333, 444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500,  // `-o
        500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444, 480, 200, 480, 541, 0,  // p-DEL
    ]

    /// The width of `text` in one line of `style`.
    static func width(of text: String, in style: TextStyle) -> Length {
        let thousandths = text.unicodeScalars.reduce(0) { sum, scalar in
            let value = Int(scalar.value) - 32
            if ascii.indices.contains(value) { return sum + Int(ascii[value]) }
            return sum + (scalar.properties.isUppercase ? 722 : 500)
        }
        let factor = style.bold ? 1.06 : 1.0
        return .pt(Double(thousandths) / 1000 * style.size * factor)
    }
}
