/// How days are written at the head of a paper and in its references.
public struct DateRules: Sendable, Hashable {
    static let parts = ["day", "month", "year"]

    /// Place and date: `{place}, {date}`.
    public var line: Pattern
    /// `ngày {day} tháng {month} năm {year}`.
    public var long: Pattern
    /// `{day}/{month}/{year}`.
    public var short: Pattern
    /// Days below this carry a zero.
    public var paddedDaysBelow: Int
    /// Months below this carry a zero.
    public var paddedMonthsBelow: Int
    /// The space left where the văn thư writes a part of the date.
    public var blank: String
    /// Where these values come from.
    public var source: RuleSource

    init(reading fields: MappingReader) {
        line = fields.pattern("line", holes: ["place", "date"])
        long = fields.pattern("long", holes: Self.parts)
        short = fields.pattern("short", holes: Self.parts)
        paddedDaysBelow = fields.integer("padded_days_below")
        paddedMonthsBelow = fields.integer("padded_months_below")
        blank = fields.text("blank")
        source = RuleSource(of: fields)
    }
}

extension DateRules {
    /// `ngày 05 tháng 3 năm 2026`. Without a day the space for day and month, and for the year
    /// too unless `year` gives it.
    public func longDate(_ date: IssueDate?, year: Int? = nil) -> String {
        long.filled(parts(of: date, year: year))
    }

    /// `05/3/2026`, with the same blanks.
    public func shortDate(_ date: IssueDate?, year: Int? = nil) -> String {
        short.filled(parts(of: date, year: year))
    }

    /// `Khánh Hoà, ngày 05 tháng 3 năm 2026`.
    public func line(place: String, date: IssueDate?, year: Int? = nil) -> String {
        line.filled(["place": place, "date": longDate(date, year: year)])
    }

    private func parts(of date: IssueDate?, year: Int?) -> [String: String] {
        func padded(_ value: Int, below limit: Int) -> String {
            value < 10 && value < limit ? "0\(value)" : String(value)
        }
        guard let date else {
            return ["day": blank, "month": blank, "year": year.map(String.init) ?? blank + " "]
        }
        return [
            "day": padded(date.day, below: paddedDaysBelow),
            "month": padded(date.month, below: paddedMonthsBelow), "year": String(date.year),
        ]
    }
}
