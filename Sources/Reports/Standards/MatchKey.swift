extension String {
    /// The text as names are compared: small letters, and one spelling of the tones that Vietnamese
    /// writes in two ways (`uỷ` and `ủy`, `hoả` and `hỏa`).
    var matchKey: String {
        var previous: Unicode.Scalar?
        var key = String.UnicodeScalarView()
        for scalar in lowercased().unicodeScalars {
            if let first = previous, let moved = Self.moved(first, scalar) {
                key.removeLast()
                key.append(moved.first)
                key.append(moved.second)
                previous = moved.second
            } else {
                key.append(scalar)
                previous = scalar
            }
        }
        return String(key)
    }

    private static let rows: [(first: Unicode.Scalar, second: Unicode.Scalar, forms: [String])] = [
        ("o", "a", ["òà", "óá", "ỏả", "õã", "ọạ"]), ("o", "e", ["òè", "óé", "ỏẻ", "õẽ", "ọẹ"]),
        ("u", "y", ["ùỳ", "úý", "ủỷ", "ũỹ", "ụỵ"]),
    ]

    /// `uỷ` as `ủy`: a plain vowel and a toned one with the tone moved to the first.
    private static func moved(
        _ first: Unicode.Scalar, _ second: Unicode.Scalar
    ) -> (first: Unicode.Scalar, second: Unicode.Scalar)? {
        for row in rows where row.first == first {
            for form in row.forms where form.unicodeScalars.last == second {
                return form.unicodeScalars.first.map { ($0, row.second) }
            }
        }
        return nil
    }
}
