extension SheetCell.Content {
    /// The cell as a person would type it, for the reading of typed cells: a decimal comma,
    /// percentages with their sign, dates by year, month and day. Nil for an error value or a damaged cell.
    var typed: String? {
        switch self {
        case .text(let text): text
        case .number(let digits, let percent): Self.typed(digits, percent: percent)
        case .date(let year, let month, let day): "\(year)-\(Self.two(month))-\(Self.two(day))"
        case .flag(let flag): flag ? "có" : "không"
        case .error, .damaged: nil
        }
    }

    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

    /// `4759` stays, `0.95599999999999996` is `0,956`, as a percentage `95,6%`. Programs store
    /// up to 17 digits; the shortest decimal that means the same number is what was typed.
    private static func typed(_ stored: String, percent: Bool) -> String {
        let isPlain = stored.utf8.allSatisfy { (0x30...0x39).contains($0) }
        if isPlain, !percent { return stored }
        guard let number = Double(stored), number.isFinite else { return stored }
        var (digits, point) = parts(abs(number).description)
        if percent { point += 2 }
        while digits.count < point { digits.append(0x30) }
        while point < 1 {
            digits.insert(0x30, at: 0)
            point += 1
        }
        var whole = digits[..<point].drop { $0 == 0x30 }
        if whole.isEmpty { whole = [0x30] }
        let fraction = digits[point...].reversed().drop { $0 == 0x30 }.reversed()
        var text = (number < 0 ? "-" : "") + String(decoding: whole, as: UTF8.self)
        if !fraction.isEmpty { text += "," + String(decoding: fraction, as: UTF8.self) }
        return percent ? text + "%" : text
    }

    /// The digits of a printed number, and how many of them stand before the point.
    private static func parts(_ text: String) -> (digits: [UInt8], point: Int) {
        let halves = text.split(separator: "e")
        let number = halves[0].split(separator: ".")
        let digits = number.flatMap { Array($0.utf8) }
        let exponent = halves.count > 1 ? Int(halves[1]) ?? 0 : 0
        return (digits, (number.first?.utf8.count ?? 0) + exponent)
    }
}
