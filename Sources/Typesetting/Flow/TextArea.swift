import Documents

/// The rectangle of a page in which text stands, in points from the top left of the sheet.
struct TextArea {
    var left: Double
    var top: Double
    var width: Double
    var bottom: Double

    /// Smallest width and height that a text area is given.
    static let least = 20.0

    init(left: Double, top: Double, width: Double, bottom: Double) {
        self.left = left
        self.top = top
        self.width = width
        self.bottom = bottom
    }

    /// The text area of a page of `setup`; the back of a sheet may be mirrored.
    init(_ setup: PageSetup, isBack: Bool) {
        let margins = isBack && setup.mirrored ? setup.margins.mirrored : setup.margins
        let width = setup.size.width.points - margins.left.points - margins.right.points
        let height = setup.size.height.points - margins.top.points - margins.bottom.points
        left = width >= Self.least ? margins.left.points : 0
        self.width = max(width >= Self.least ? width : setup.size.width.points, Self.least)
        top = height >= Self.least ? margins.top.points : 0
        bottom = top + max(height >= Self.least ? height : setup.size.height.points, Self.least)
    }

    /// What is wrong with the margins of `setup`.
    static func problem(_ setup: PageSetup) -> Diagnostic? {
        let margins = setup.margins
        let width = setup.size.width - margins.left - margins.right
        let height = setup.size.height - margins.top - margins.bottom
        guard width.points >= least, height.points >= least else {
            return Diagnostic(.warning, .noTextArea, at: Place())
        }
        return nil
    }
}
