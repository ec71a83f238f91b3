/// Reads numbers as people type them: `4.759`, `95,6%`, `1 265`, `02`, `hơn 7.600`, `68/68`,
/// `từ 10 đến 15`, `7 - 13`, `hàng trăm`, `1.265 thành viên`.
struct NumberReading {
    /// What was understood, and what is odd about the way it is written.
    struct Result: Equatable {
        var quantity: Quantity
        /// Set when a mark could mean two things: `1,265`, or a point where a comma belongs.
        var isAmbiguous = false
    }

    /// Finds the code of a unit by its noun; nil when there is no such unit.
    let unit: (String) -> String?

    /// The quantity that `text` states, or nil if it states none.
    func quantity(_ text: String) -> Result? {
        if let plain = Self.usual(text) { return Result(quantity: Quantity(plain)) }
        let words = Self.tidy(text)
        guard !words.isEmpty else { return nil }
        if let magnitude = magnitude(words, text) { return magnitude }
        var (qualifier, rest) = Self.qualifier(of: words)
        var isAmbiguous = false
        guard var (tail, found) = range(rest, &isAmbiguous) ?? single(rest, &isAmbiguous)
        else { return nil }
        if found.upper != nil {
            guard qualifier == .exact || qualifier == .range else { return nil }
            qualifier = .range
        } else if qualifier == .range {
            return nil
        }
        if tail.hasPrefix("%") {
            found.unit = "phan_tram"
            tail = tail.dropFirst().drop { $0 == " " }
        }
        if !tail.isEmpty {
            guard found.unit == nil, let code = unit(String(tail)) else { return nil }
            found.unit = code
        }
        found.qualifier = qualifier
        rest = words[...]
        if Self.isWorthKeeping(text, found) { found.asWritten = text }
        return Result(quantity: found, isAmbiguous: isAmbiguous)
    }

    /// The number of the usual cell, read byte by byte: `101`, `4.759`, `1.205,5`. Nil for
    /// anything else, which the rest of this type then looks at.
    private static func usual(_ text: String) -> Rational? {
        var (value, scale, digits, groups) = (0, 1, 0, 0)
        var hasDecimals = false
        guard (1...15).contains(text.utf8.count) else { return nil }
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                // A leading zero is worth remembering as written.
                if value == 0, digits > 0, !hasDecimals { return nil }
                value = value * 10 + Int(byte - UInt8(ascii: "0"))
                digits += 1
                if hasDecimals { scale *= 10 }
            case UInt8(ascii: "."):
                guard !hasDecimals, groups == 0 ? (1...3).contains(digits) : digits == 3,
                    value > 0
                else { return nil }
                (groups, digits) = (groups + 1, 0)
            case UInt8(ascii: ","):
                guard !hasDecimals, groups == 0 ? digits > 0 : digits == 3 else { return nil }
                (hasDecimals, digits) = (true, 0)
            default: return nil
            }
        }
        guard digits > 0 else { return nil }
        if hasDecimals {
            // Three decimals after a lone comma can be mistaken for thousands.
            guard digits <= 6, groups > 0 || digits != 3 else { return nil }
            return Rational(value, over: scale)
        }
        return groups == 0 || digits == 3 ? Rational(value) : nil
    }

    /// Small letters, one kind of dash, one kind of space, no space at the ends.
    private static func tidy(_ text: String) -> String {
        var result = ""
        for scalar in text.lowercased().unicodeScalars {
            switch scalar.value {
            case 0x09, 0x0A, 0x20, 0xA0, 0x2007, 0x2009, 0x202F:
                if !result.isEmpty, !result.hasSuffix(" ") { result.append(" ") }
            case 0x2010...0x2015, 0x2212: result.append("-")
            case 0x2248: result.append("~")
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result.hasSuffix(" ") ? String(result.dropLast()) : result
    }

    private static let prefixes: [(words: String, qualifier: Qualifier)] = [
        ("hơn ", .moreThan), ("trên dưới ", .about), ("trên ", .above), ("gần ", .nearly),
        ("khoảng ", .about), ("xấp xỉ ", .about), ("chừng ", .about), ("~", .about),
        ("ước tính ", .estimated), ("ước đạt ", .estimated), ("ước ", .estimated),
        ("ít nhất ", .atLeast), ("tối thiểu ", .atLeast), ("từ ", .range),
    ]

    private static func qualifier(of text: String) -> (Qualifier, Substring) {
        for (words, qualifier) in prefixes where text.hasPrefix(words) {
            return (qualifier, text.dropFirst(words.count).drop { $0 == " " })
        }
        return (.exact, text[...])
    }

    private func magnitude(_ words: String, _ text: String) -> Result? {
        guard words.hasPrefix("hàng ") else { return nil }
        var tail = words.dropFirst("hàng ".count)
        let size = tail.prefix { $0 != " " }
        guard ["chục", "trăm", "nghìn", "ngàn", "vạn", "triệu"].contains(String(size))
        else { return nil }
        tail = tail.dropFirst(size.count).drop { $0 == " " }
        var found = Quantity(nil, qualifier: .magnitude, asWritten: text)
        if !tail.isEmpty {
            guard let code = unit(String(tail)) else { return nil }
            found.unit = code
            found.asWritten = String(words.dropLast(tail.count + 1))
        }
        return Result(quantity: found)
    }

    /// `10 đến 15`, `7 - 13`: two numbers, and what follows them.
    private func range(
        _ text: Substring, _ isAmbiguous: inout Bool
    ) -> (tail: Substring, found: Quantity)? {
        guard let first = DecimalReading.number(at: text) else { return nil }
        var rest = first.rest.drop { $0 == " " }
        if rest.hasPrefix("đến ") {
            rest = rest.dropFirst("đến ".count)
        } else if rest.hasPrefix("-") {
            rest = rest.dropFirst()
        } else {
            return nil
        }
        guard let second = DecimalReading.number(at: rest.drop { $0 == " " }) else { return nil }
        isAmbiguous = first.isAmbiguous || second.isAmbiguous
        let found = Quantity(first.value, to: second.value, qualifier: .range)
        return (second.rest.drop { $0 == " " }, found)
    }

    /// `68` or `68/68`, and what follows.
    private func single(
        _ text: Substring, _ isAmbiguous: inout Bool
    ) -> (tail: Substring, found: Quantity)? {
        guard let first = DecimalReading.number(at: text) else { return nil }
        isAmbiguous = first.isAmbiguous
        var found = Quantity(first.value)
        var rest = first.rest.drop { $0 == " " }
        if rest.hasPrefix("/"),
            let second = DecimalReading.number(at: rest.dropFirst().drop { $0 == " " })
        {
            found.of = second.value
            isAmbiguous = isAmbiguous || second.isAmbiguous
            rest = second.rest.drop { $0 == " " }
        }
        return (rest, found)
    }

    /// Whether the way it is written says more than the number: `02`, `hơn 7.600`, `68/68`.
    private static func isWorthKeeping(_ text: String, _ found: Quantity) -> Bool {
        if !found.isExact || found.of != nil { return true }
        let bytes = text.utf8
        return bytes.first == UInt8(ascii: "0") && bytes.count > 1
            && bytes.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }
}
