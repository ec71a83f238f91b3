extension Rect {
    /// The right edge.
    var right: Double { x + width }
    /// The lower edge.
    var bottom: Double { y + height }
    /// The middle between the left and right edges.
    var middleX: Double { x + width / 2 }
    /// The middle between the upper and lower edges.
    var middleY: Double { y + height / 2 }

    /// Whether both cover some area in common; edges that merely touch do not.
    func meets(_ other: Rect) -> Bool {
        let slack = 0.01
        return x < other.right - slack && other.x < right - slack
            && y < other.bottom - slack && other.y < bottom - slack
    }

    /// Whether `other` lies inside, edges included.
    func holds(_ other: Rect) -> Bool {
        let slack = 0.01
        return other.x >= x - slack && other.right <= right + slack
            && other.y >= y - slack && other.bottom <= bottom + slack
    }

    /// The same rectangle, larger by `distance` on every side.
    func grown(by distance: Double) -> Rect {
        Rect(
            x: x - distance, y: y - distance, width: width + 2 * distance,
            height: height + 2 * distance)
    }
}
