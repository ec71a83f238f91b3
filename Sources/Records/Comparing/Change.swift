/// How a figure changed from one period to another.
public struct Change: Sendable, Hashable {
    /// Which way it went.
    public enum Direction: String, Sendable, Hashable, Codable {
        /// `tăng`.
        case up
        /// `giảm`.
        case down
        /// `bằng`, `không thay đổi`.
        case unchanged
        /// `kỳ trước không phát sinh`: it was zero before, so there is no percentage.
        case newlyArisen
        /// One of the two is not known, or both are too vague to compare.
        case unknown
    }

    /// The figure before.
    public let previous: Quantity?
    /// The figure now.
    public let current: Quantity?
    /// Now minus before; percentage points when both are percentages. Nil when unknown.
    public let absolute: Rational?
    /// The change in percent of what was before; nil when that was zero, when both are
    /// percentages, or when unknown.
    public let percent: Rational?
    /// Which way it went.
    public let direction: Direction
    /// Whether one of the two is approximate, so that the change is.
    public let isApproximate: Bool
    /// Whether both are percentages, so that the change is in points.
    public let isInPoints: Bool

    /// The change between two figures.
    public init(from previous: Quantity?, to current: Quantity?) {
        self.previous = previous
        self.current = current
        isApproximate = previous?.isApproximate == true || current?.isApproximate == true
        isInPoints = previous?.unit == "phan_tram" && current?.unit == "phan_tram"
        guard let before = previous?.value, let now = current?.value else {
            (absolute, percent, direction) = (nil, nil, .unknown)
            return
        }
        let difference = now - before
        absolute = difference
        let share = isInPoints || before == 0 ? nil : difference / before.magnitude * 100
        percent = share?.isDefined == true ? share : nil
        direction =
            if difference == 0 {
                .unchanged
            } else if before == 0 {
                .newlyArisen
            } else {
                difference < 0 ? .down : .up
            }
    }
}
