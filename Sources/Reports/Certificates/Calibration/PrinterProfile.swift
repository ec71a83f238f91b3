public import Documents

/// How a printer, with one tray and one kind of blank, moves what it prints: what stood at
/// (x, y) mm comes out at (x + errorX, y + errorY), an affine map found from a few readings.
public struct PrinterProfile: Sendable, Hashable {
    /// One mark of the calibration sheet: where it should be, and by how much the print is off,
    /// in millimetres; right and down are positive.
    public struct Reading: Sendable, Hashable {
        /// Place of the mark.
        public var x: Double
        /// Place of the mark.
        public var y: Double
        /// How far to the right of its place it came out; nil when it was not read.
        public var errorX: Double?
        /// How far below its place it came out; nil when it was not read.
        public var errorY: Double?

        /// A reading.
        public init(x: Double, y: Double, errorX: Double?, errorY: Double?) {
            self.x = x
            self.y = y
            self.errorX = errorX
            self.errorY = errorY
        }
    }

    /// Shift to the right and down at the top left corner, in mm.
    public var shiftX: Double
    /// Shift down, in mm.
    public var shiftY: Double
    /// Printed width of one millimetre.
    public var scaleX: Double
    /// Printed height of one millimetre.
    public var scaleY: Double
    /// Turn in radians, clockwise.
    public var rotation: Double

    /// A profile; the defaults are a printer without faults.
    public init(
        shiftX: Double = 0, shiftY: Double = 0, scaleX: Double = 1, scaleY: Double = 1,
        rotation: Double = 0
    ) {
        self.shiftX = shiftX
        self.shiftY = shiftY
        self.scaleX = scaleX
        self.scaleY = scaleY
        self.rotation = rotation
    }

    /// The profile that explains `readings` best, by least squares: shift, scale in both
    /// directions and one turn. With fewer than two marks in a direction its scale stays 1.
    public init(readings: [Reading]) {
        // Unknowns: shiftX, scaleX - 1, shiftY, scaleY - 1, turn. Two equations a mark:
        // errorX = shiftX + (scaleX - 1)·x - turn·y; errorY = shiftY + (scaleY - 1)·y + turn·x.
        var rows: [(coefficients: [Double], value: Double)] = []
        for reading in readings {
            if let error = reading.errorX {
                rows.append(([1, reading.x, 0, 0, -reading.y], error))
            }
            if let error = reading.errorY {
                rows.append(([0, 0, 1, reading.y, reading.x], error))
            }
        }
        let solved = LeastSquares.solve(rows, weights: [1e-10, 1e-8, 1e-10, 1e-8, 1e-6])
        self.init(
            shiftX: solved[0], shiftY: solved[2], scaleX: 1 + solved[1], scaleY: 1 + solved[3],
            rotation: solved[4])
    }

    /// Where the printer puts a point, in mm.
    public func printed(x: Double, y: Double) -> (x: Double, y: Double) {
        (shiftX + scaleX * x - rotation * y, shiftY + scaleY * y + rotation * x)
    }

    /// The greatest fault on a sheet of `size`, in mm.
    public func greatestError(on size: Size) -> Double {
        var greatest = 0.0
        for x in [0, size.width.millimetres] {
            for y in [0, size.height.millimetres] {
                let place = printed(x: x, y: y)
                let (dx, dy) = (place.x - x, place.y - y)
                greatest = max(greatest, (dx * dx + dy * dy).squareRoot())
            }
        }
        return greatest
    }

    /// The map that undoes the faults.
    public var correction: SheetCorrection {
        // The inverse of [scaleX, -turn; turn, scaleY] after taking the shift away.
        let determinant = scaleX * scaleY + rotation * rotation
        let (xx, xy) = (scaleY / determinant, rotation / determinant)
        let (yx, yy) = (-rotation / determinant, scaleX / determinant)
        return SheetCorrection(
            xx: xx, xy: xy, yx: yx, yy: yy,
            dx: Length.mm(-(xx * shiftX + xy * shiftY)).points,
            dy: Length.mm(-(yx * shiftX + yy * shiftY)).points)
    }
}
