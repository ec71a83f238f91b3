/// Reads one number with its marks. A point or space divides thousands and a comma starts the
/// decimals, as in Vietnam; other habits are understood where they cannot be mistaken.
enum DecimalReading {
    struct Found {
        var value: Rational
        /// What follows the number.
        var rest: Substring
        /// Whether the marks could mean another number.
        var isAmbiguous: Bool
    }

    /// The number at the start of `text`, or nil.
    static func number(at text: Substring) -> Found? {
        var rest = text
        var isNegative = false
        if rest.hasPrefix("-") || rest.hasPrefix("+") {
            isNegative = rest.hasPrefix("-")
            rest = rest.dropFirst()
        }
        guard var first = takeDigits(&rest) else { return nil }
        var groups: [(mark: Character, digits: Substring)] = []
        while let mark = rest.first, mark == "." || mark == "," || mark == " " {
            var ahead = rest.dropFirst()
            guard let digits = takeDigits(&ahead), mark != " " || digits.utf8.count == 3
            else { break }
            groups.append((mark, digits))
            rest = ahead
        }
        guard let parts = parts(groups, after: first) else { return nil }
        first = parts.whole
        guard first.utf8.count <= 15, parts.decimals.utf8.count <= 6 else { return nil }
        let decimals = parts.decimals
        var scale = 1
        for _ in decimals.utf8 { scale *= 10 }
        guard let whole = Int(first), let fraction = Int("0" + decimals) else { return nil }
        let size = Rational(whole) + Rational(fraction, over: scale)
        guard size.isDefined else { return nil }
        return Found(
            value: isNegative ? -size : size, rest: rest, isAmbiguous: parts.isAmbiguous)
    }

    private static func takeDigits(_ rest: inout Substring) -> Substring? {
        let digits = rest.prefix { "0" <= $0 && $0 <= "9" }
        guard !digits.isEmpty else { return nil }
        rest = rest[digits.endIndex...]
        return digits
    }

    /// Divides groups of digits into the whole part and the decimals.
    private static func parts(
        _ groups: [(mark: Character, digits: Substring)], after first: Substring
    ) -> (whole: Substring, decimals: Substring, isAmbiguous: Bool)? {
        guard let last = groups.last else { return (first, "", false) }
        let marks = Set(groups.map(\.mark))
        func joined(_ groups: some Sequence<(mark: Character, digits: Substring)>) -> Substring? {
            guard first.utf8.count <= 3, first != "0" else { return nil }
            var whole = String(first)
            for group in groups {
                guard group.digits.utf8.count == 3 else { return nil }
                whole += group.digits
            }
            return Substring(whole)
        }
        if marks.count == 1 {
            if groups.count == 1, last.mark == "," {
                // `1,265` is 1,265 here and 1.265 elsewhere.
                return (first, last.digits, last.digits.utf8.count == 3 && first != "0")
            }
            if let whole = joined(groups) { return (whole, "", last.mark == ",") }
            if groups.count == 1, last.mark == "." { return (first, last.digits, true) }
            return nil
        }
        // The last mark starts the decimals; the marks before it are all of one other kind.
        let before = groups.dropLast()
        guard Set(before.map(\.mark)).count == 1, before.first?.mark != last.mark,
            last.mark != " ", let whole = joined(before)
        else { return nil }
        return (whole, last.digits, last.mark == ".")
    }
}
