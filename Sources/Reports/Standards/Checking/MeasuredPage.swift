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
    /// Right edge of what is to be seen.
    var right: Double
    /// Where the last run ends, a space perhaps.
    fileprivate var end: Double
    var baseline: Double
    var size: Double
    var bold: Bool
    var italic: Bool
    var text: String

    var center: Double { (x + right) / 2 }
    var width: Double { right - x }

    fileprivate init(_ run: MeasuredPage.Text) {
        (x, right, end) = (run.x, run.x + run.width, run.x + run.width)
        (baseline, size, bold, italic) = (run.baseline, run.size, run.bold, run.italic)
        text = run.text
    }

    /// Whether `run` goes on where the line ends, with no more than `gap` sizes between.
    fileprivate func goesOn(with run: MeasuredPage.Text, gap: Double) -> Bool {
        abs(baseline - run.baseline) <= 0.5 && run.x >= x && run.x - end <= gap * run.size
    }

    fileprivate mutating func append(_ run: MeasuredPage.Text) {
        if run.x - end > 0.1 * run.size, text.last != " " { text += " " }
        text += run.text
        end = max(end, run.x + run.width)
        guard !run.isBlank else { return }
        right = end
        size = max(size, run.size)
        bold = bold && run.bold
        italic = italic && run.italic
    }
}

extension MeasuredPage.Text {
    fileprivate var isBlank: Bool { text.allSatisfy(\.isWhitespace) }
}

extension MeasuredPage {
    /// The lines from top to bottom, those of one baseline from left to right. Runs more than
    /// `gap` sizes apart are lines of their own (columns).
    func lines(gap: Double = 0.7) -> [MeasuredLine] {
        let sorted = texts.sorted {
            abs($0.baseline - $1.baseline) > 0.5 ? $0.baseline < $1.baseline : $0.x < $1.x
        }
        var lines: [MeasuredLine] = []
        for text in sorted {
            if let last = lines.last, last.goesOn(with: text, gap: gap) {
                lines[lines.count - 1].append(text)
            } else if !text.isBlank {
                lines.append(MeasuredLine(text))
            }
        }
        return lines.map { line in
            var line = line
            while line.text.last?.isWhitespace == true { line.text.removeLast() }
            return line
        }
    }
}
