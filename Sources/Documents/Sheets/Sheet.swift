/// One sheet whose every part has its place in millimetres: a certificate, a diploma, a label.
/// Nothing flows from one sheet to the next.
///
/// Coordinates run from the top left corner of the cut sheet, to the right and downwards.
public struct Sheet: Sendable {
    /// Size after cutting.
    public var size: Size
    /// How far artwork goes beyond the cut on every side; the page grows by it.
    public var bleed: Length
    /// Whether marks outside the bleed show where to cut; the page grows for them.
    public var showsCropMarks: Bool
    /// Drawings under the text, from the lowest up.
    public var artwork: [ArtworkPlacement]
    /// The texts in reading order.
    public var boxes: [TextBox]
    /// Codes of black and white squares.
    public var codes: [SheetCode]
    /// How a printer's shift, scale and slant are undone; nil for none.
    public var correction: SheetCorrection?
    /// What the outline of the file calls the sheet; nil leaves it out.
    public var title: String?
    /// Whether boxes that could not be set as wished are framed, for a proof.
    public var showsBends: Bool
    /// Where it came from: the roster's row.
    public var place: Place

    /// Room outside the bleed for crop marks.
    public static let cropMargin = Length.mm(7)

    /// A sheet.
    public init(
        size: Size, bleed: Length = .zero, showsCropMarks: Bool = false,
        artwork: [ArtworkPlacement] = [], boxes: [TextBox] = [], codes: [SheetCode] = [],
        correction: SheetCorrection? = nil, title: String? = nil, showsBends: Bool = false,
        place: Place = Place()
    ) {
        self.size = size
        self.bleed = bleed
        self.showsCropMarks = showsCropMarks
        self.artwork = artwork
        self.boxes = boxes
        self.codes = codes
        self.correction = correction
        self.title = title
        self.showsBends = showsBends
        self.place = place
    }

    /// Distance from the edge of the page to the cut.
    public var margin: Length { bleed + (showsCropMarks ? Self.cropMargin : .zero) }

    /// The sheet as it goes through the printer on a pre-printed blank: only what is not on the
    /// blank already, in the same places.
    public var overprint: Sheet {
        var sheet = self
        sheet.artwork = []
        sheet.boxes.removeAll { $0.isOnBlank }
        sheet.bleed = .zero
        sheet.showsCropMarks = false
        return sheet
    }
}

/// A turn of the page by an affine map, in points from the top left corner of the sheet:
/// `x' = xx·x + xy·y + dx`, `y' = yx·x + yy·y + dy`.
public struct SheetCorrection: Sendable, Hashable {
    /// How much of x goes into the new x.
    public var xx: Double
    /// How much of y goes into the new x.
    public var xy: Double
    /// How much of x goes into the new y.
    public var yx: Double
    /// How much of y goes into the new y.
    public var yy: Double
    /// Shift to the right.
    public var dx: Double
    /// Shift downwards.
    public var dy: Double

    /// A map from its parts.
    public init(
        xx: Double = 1, xy: Double = 0, yx: Double = 0, yy: Double = 1, dx: Double = 0,
        dy: Double = 0
    ) {
        self.xx = xx
        self.xy = xy
        self.yx = yx
        self.yy = yy
        self.dx = dx
        self.dy = dy
    }
}

/// A square code (QR) of black and white modules.
public struct SheetCode: Sendable, Hashable {
    /// Left edge of the first module.
    public var x: Length
    /// Top edge of the first module.
    public var y: Length
    /// Length of a side without the quiet zone.
    public var side: Length
    /// The modules.
    public var modules: BitGrid
    /// What a reader who cannot see it is told.
    public var alternativeText: String

    /// A code.
    public init(x: Length, y: Length, side: Length, modules: BitGrid, alternativeText: String) {
        self.x = x
        self.y = y
        self.side = side
        self.modules = modules
        self.alternativeText = alternativeText
    }
}

/// A square of black and white cells.
public struct BitGrid: Sendable, Hashable {
    /// Cells to a side.
    public var side: Int
    /// One entry a cell, row by row from the top; true is black.
    public var cells: [Bool]

    /// A grid of `side` rows; missing cells are white.
    public init(side: Int, cells: [Bool]) {
        self.side = max(0, side)
        let count = self.side * self.side
        self.cells = Array(cells.prefix(count))
        self.cells += Array(repeating: false, count: count - self.cells.count)
    }
}
