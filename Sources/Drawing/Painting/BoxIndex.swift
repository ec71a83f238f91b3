internal import Typesetting

/// Rectangles in bands by height, to ask quickly whether something touches one of them.
struct BoxIndex {
    private struct Span {
        var left: Double
        var right: Double
        var top: Double
        var bottom: Double
    }

    private static let bandHeight = 16.0
    private static let mostBands = 512
    private var bands: [[Span]] = []
    private var used: [Int] = []

    /// Adds `box`.
    mutating func insert(_ box: Rect) {
        let span = Span(
            left: box.x, right: box.x + box.width, top: box.y, bottom: box.y + box.height)
        for band in Self.bands(span.top, span.bottom) {
            while bands.count <= band { bands.append([]) }
            if bands[band].isEmpty { used.append(band) }
            bands[band].append(span)
        }
    }

    /// Whether `box` touches one of the rectangles.
    func touches(_ box: Rect) -> Bool {
        let right = box.x + box.width
        let bottom = box.y + box.height
        for band in Self.bands(box.y, bottom) where band < bands.count {
            for span in bands[band]
            where span.left < right && box.x < span.right && span.top < bottom
                && box.y < span.bottom
            {
                return true
            }
        }
        return false
    }

    /// Forgets all rectangles, keeping the room.
    mutating func removeAll() {
        for band in used { bands[band].removeAll(keepingCapacity: true) }
        used.removeAll(keepingCapacity: true)
    }

    private static func bands(_ top: Double, _ bottom: Double) -> ClosedRange<Int> {
        let first = band(top)
        return first...max(first, band(bottom))
    }

    private static func band(_ y: Double) -> Int {
        guard y > 0 else { return 0 }
        return Int(min(y / bandHeight, Double(mostBands - 1)))
    }
}
