extension Quantity {
    /// The least and the greatest number that this can mean; nil where there is no bound.
    /// `gần 6.500` is at most 6.500, `hơn 7.600` at least 7.600, `khoảng 300` anything.
    public var bounds: (low: Rational?, high: Rational?) {
        guard let lower else { return (nil, nil) }
        if let upper { return (lower, upper) }
        return switch qualifier {
        case .exact: (lower, lower)
        case .moreThan, .above, .atLeast: (lower, nil)
        case .nearly: (nil, lower)
        case .about, .estimated, .range, .magnitude: (nil, nil)
        }
    }

    /// Whether this is certainly at most `other`: true, false, or nil when it cannot be said.
    func isWithin(_ other: Quantity) -> Bool? {
        let (mine, theirs) = (bounds, other.bounds)
        if let high = mine.high, let low = theirs.low, high <= low { return true }
        if let low = mine.low, let high = theirs.high, high < low { return false }
        return nil
    }
}
