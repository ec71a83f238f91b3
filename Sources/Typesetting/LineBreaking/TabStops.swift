import Documents

/// The tab stops of a paragraph, measured from where its text begins on the line at hand.
struct TabStops {
    private var stops: [ParagraphStyle.TabStop] = []
    /// From the paragraph's left edge to the first piece of the line.
    private var origin = 0.0
    /// Where text that hangs goes on, nil for none.
    private var hang: Double?

    /// Stops behind the ones that are set: 12.7 mm, as office programs have them.
    static let usual = 36.0

    /// No stops but the usual ones.
    init() {}

    /// The stops of `style` on a line that begins `origin` points from the paragraph's left edge;
    /// `hang` is one more stop at which hanging text begins.
    init(_ style: ParagraphStyle, origin: Double, hang: Double?) {
        stops = style.tabStops.sorted { $0.position < $1.position }
        self.origin = origin
        self.hang = hang
    }

    /// Where the text behind a tab begins, when the tab stands at `position`; both are measured
    /// from the first piece of the line.
    func next(
        after position: Double, _ pieces: [Piece], following: Int, to end: Int
    ) -> Double {
        let place = position + origin
        let stop = stops.first { $0.position.points > place + 0.01 }
        if let hang, hang > place + 0.01, hang < stop?.position.points ?? .infinity {
            return hang - origin
        }
        guard let stop else {
            return ((place / Self.usual).rounded(.down) + 1) * Self.usual - origin
        }
        let share: Double =
            switch stop.alignment {
            case .start, .justified: 0
            case .center: 0.5
            case .end: 1
            }
        guard share > 0 else { return stop.position.points - origin }
        var width = 0.0
        var index = following
        while index < end, pieces[index].kind != .tab,
            pieces[index].kind != .lineBreak
        {
            width += pieces[index].width
            index += 1
        }
        return max(position, stop.position.points - origin - width * share)
    }
}
