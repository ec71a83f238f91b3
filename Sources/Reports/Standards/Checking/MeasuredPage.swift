public import Documents

/// What stands where on a finished page, whoever made it: the ground of `StandardCheck`.
/// Distances are points from the left and top edges.
public struct MeasuredPage: Sendable, Hashable {
    /// A run of text in one look on one baseline.
    public struct Text: Sendable, Hashable {
        /// Where it starts.
        public var x: Double
        /// Its baseline.
        public var baseline: Double
        /// From its start to its end.
        public var width: Double
        /// Type size.
        public var size: Double
        /// Bold face.
        public var bold: Bool
        /// Italic face.
        public var italic: Bool
        /// Its characters.
        public var text: String

        /// A run of text.
        public init(
            x: Double, baseline: Double, width: Double, size: Double, bold: Bool, italic: Bool,
            text: String
        ) {
            self.x = x
            self.baseline = baseline
            self.width = width
            self.size = size
            self.bold = bold
            self.italic = italic
            self.text = text
        }
    }

    /// A drawn horizontal line.
    public struct Stroke: Sendable, Hashable {
        /// Where it starts.
        public var x: Double
        /// Its middle.
        public var y: Double
        /// From its start to its end.
        public var width: Double

        /// A line.
        public init(x: Double, y: Double, width: Double) {
            self.x = x
            self.y = y
            self.width = width
        }
    }

    /// Which page of the file it is, from 1.
    public var number: Int
    /// The number it counts as, which starts again in appendices.
    public var folio: Int
    /// The sheet as it is read.
    public var size: Size
    /// All text.
    public var texts: [Text]
    /// All horizontal lines.
    public var strokes: [Stroke]

    /// A page; it counts as its number in the file unless `folio` says another.
    public init(
        number: Int, folio: Int? = nil, size: Size, texts: [Text], strokes: [Stroke]
    ) {
        self.number = number
        self.folio = folio ?? number
        self.size = size
        self.texts = texts
        self.strokes = strokes
    }
}

/// Runs that follow each other on one baseline.
struct MeasuredLine: Sendable, Hashable {
    var x: Double
    var right: Double
    var baseline: Double
    var size: Double
    var bold: Bool
    var italic: Bool
    var text: String

    var center: Double { (x + right) / 2 }
    var width: Double { right - x }
}

extension MeasuredPage {
    /// The lines from top to bottom, those of one baseline from left to right. Runs more than
    /// `gap` sizes apart are lines of their own (columns).
    func lines(gap: Double = 0.7) -> [MeasuredLine] {
        let visible = texts.filter { $0.text.contains { !$0.isWhitespace } }
        let sorted = visible.sorted {
            abs($0.baseline - $1.baseline) > 0.5 ? $0.baseline < $1.baseline : $0.x < $1.x
        }
        var lines: [MeasuredLine] = []
        for text in sorted {
            let right = text.x + text.width
            if var last = lines.last, abs(last.baseline - text.baseline) <= 0.5,
                text.x - last.right <= gap * text.size, text.x >= last.x
            {
                if text.x - last.right > 0.1 * text.size, last.text.last != " " { last.text += " " }
                last.text += text.text
                last.right = max(last.right, right)
                last.size = max(last.size, text.size)
                last.bold = last.bold && text.bold
                last.italic = last.italic && text.italic
                lines[lines.count - 1] = last
            } else {
                lines.append(
                    MeasuredLine(
                        x: text.x, right: right, baseline: text.baseline, size: text.size,
                        bold: text.bold, italic: text.italic, text: text.text))
            }
        }
        return lines.map { line in
            var line = line
            while line.text.last?.isWhitespace == true { line.text.removeLast() }
            return line
        }
    }
}
