/// A day, a month or a year of the calendar, as far as it is known. No clock and no time zone.
public struct CivilDate: Sendable, Hashable {
    /// The year; nil where a source names only day and month (`12/12`).
    public let year: Int?
    /// 1…12, or nil when only the year is known.
    public let month: Int?
    /// 1…31, or nil when only the month or the year is known.
    public let day: Int?

    /// The date, or nil when there is no such day in the calendar.
    public init?(year: Int?, month: Int? = nil, day: Int? = nil) {
        if let year { guard (1...9999).contains(year) else { return nil } }
        if let month { guard (1...12).contains(month) else { return nil } }
        if let day {
            guard let month, (1...Self.days(in: month, of: year)).contains(day) else { return nil }
        }
        guard year != nil || day != nil else { return nil }
        self.year = year
        self.month = month
        self.day = day
    }

    /// Whether year, month and day are all known.
    public var isWhole: Bool { year != nil && month != nil && day != nil }

    private static func days(in month: Int, of year: Int?) -> Int {
        switch month {
        case 4, 6, 9, 11: return 30
        case 2:
            guard let year else { return 29 }
            return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
        default: return 31
        }
    }
}

extension CivilDate: Comparable {
    /// Earlier first; an unknown part counts as the first of its kind.
    public static func < (a: CivilDate, b: CivilDate) -> Bool {
        (a.year ?? 0, a.month ?? 0, a.day ?? 0) < (b.year ?? 0, b.month ?? 0, b.day ?? 0)
    }
}

extension CivilDate: CustomStringConvertible {
    /// ISO 8601 as far as known: `2023-03-05`, `2023-03`, `2023`; `--12-12` without a year.
    public var description: String {
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        var text = year.map(String.init) ?? "-"
        if let year, year < 1000 { text = String(repeating: "0", count: 4 - text.count) + text }
        if let month { text += "-" + two(month) }
        if let day { text += "-" + two(day) }
        return text
    }
}
