/// Reads dates as people type them. Day comes before month, as in Vietnam, except in ISO form.
enum DateReading {
    /// `5/3/2023`, `05-03-2023`, `5.3.2023`, `2023-03-05`, `ngày 05 tháng 3 năm 2023`, `3/2023`,
    /// `tháng 3 năm 2023`, `2023`, `năm 2023`, `12/12`; nil for anything else and for days that
    /// the calendar does not have.
    static func date(_ text: String) -> CivilDate? {
        if let plain = numeric(text) { return plain }
        return worded(text)
    }

    private static func numeric(_ text: String) -> CivilDate? {
        var day = Substring(text)
        // A time of day after an ISO date is not part of the date.
        if let mark = day.firstIndex(where: { $0 == "T" || $0 == " " }),
            day[..<mark].utf8.count == 10, day[mark...].contains(":")
        {
            day = day[..<mark]
        }
        let parts = day.split(
            omittingEmptySubsequences: false, whereSeparator: { "/-.".contains($0) })
        guard (1...3).contains(parts.count) else { return nil }
        let numbers = parts.map { number($0) }
        switch parts.count {
        case 1:
            guard parts[0].utf8.count == 4 else { return nil }
            return numbers[0].flatMap { CivilDate(year: $0) }
        case 2:
            guard let first = numbers[0], let second = numbers[1] else { return nil }
            if isYear(parts[1]) { return CivilDate(year: second, month: first) }
            if isYear(parts[0]) { return CivilDate(year: first, month: second) }
            return CivilDate(year: nil, month: second, day: first)
        default:
            guard let first = numbers[0], let second = numbers[1], let third = numbers[2]
            else { return nil }
            if isYear(parts[0]) { return CivilDate(year: first, month: second, day: third) }
            guard isYear(parts[2]) else { return nil }
            return CivilDate(year: third, month: second, day: first)
        }
    }

    private static func isYear(_ part: Substring) -> Bool { part.utf8.count == 4 }

    /// A whole number of at most four digits, spaces around it ignored.
    private static func number(_ text: Substring) -> Int? {
        let digits = text.utf8.filter { $0 != UInt8(ascii: " ") }
        guard (1...4).contains(digits.count) else { return nil }
        var value = 0
        for digit in digits {
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
            value = value * 10 + Int(digit - UInt8(ascii: "0"))
        }
        return value
    }

    /// `ngày 05 tháng 3 năm 2023` and its shorter forms; `tháng 3/2023` too.
    private static func worded(_ text: String) -> CivilDate? {
        let words = TextFolding.key(text).split(separator: " ")
        guard !words.isEmpty, words.count % 2 == 0 || words.count == 3 || words.count == 4
        else { return nil }
        switch words.first {
        case "ngay":
            if words.count == 6, words[2] == "thang", words[4] == "nam" {
                return date(words[5], words[3], words[1])
            }
            if words.count == 4, words[2] == "thang" { return date(nil, words[3], words[1]) }
            if words.count == 4 { return date(words[3], words[2], words[1]) }
            return nil
        case "thang":
            if words.count == 4, words[2] == "nam" { return date(words[3], words[1], nil) }
            return words.count == 3 ? date(words[2], words[1], nil) : nil
        case "nam":
            return words.count == 2 ? date(words[1], nil, nil) : nil
        default: return nil
        }
    }

    private static func date(
        _ year: Substring?, _ month: Substring?, _ day: Substring?
    ) -> CivilDate? {
        func value(_ text: Substring?) -> Int?? {
            guard let text else { return .some(nil) }
            return number(text).map(Optional.some)
        }
        guard let year = value(year), let month = value(month), let day = value(day)
        else { return nil }
        if let year, year < 1000 { return nil }
        return CivilDate(year: year, month: month, day: day)
    }
}
