extension Press {
    /// The date that `SOURCE_DATE_EPOCH` holds, as files hold it: `2023-12-20T03:00:00Z`.
    ///
    /// - Parameter text: Seconds since the beginning of 1970 in UTC, as digits.
    /// - Returns: nil for anything else, and beyond the year 9999.
    public static func date(secondsSince1970 text: String) -> String? {
        guard !text.isEmpty, text.utf8.allSatisfy({ (48...57).contains($0) }),
            let seconds = Int(text), seconds < 253_402_300_800
        else { return nil }
        // Days to a date of the Gregorian calendar, in eras of 400 years that begin in March.
        let days = seconds / 86_400 + 719_468
        let era = days / 146_097
        let dayOfEra = days % 146_097
        let yearOfEra =
            (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shifted = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * shifted + 2) / 5 + 1
        let month = shifted < 10 ? shifted + 3 : shifted - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        func digits(_ value: Int, _ count: Int) -> String {
            let text = String(value)
            return String(repeating: "0", count: max(0, count - text.count)) + text
        }
        let clock = seconds % 86_400
        return digits(year, 4) + "-" + digits(month, 2) + "-" + digits(day, 2) + "T"
            + digits(clock / 3_600, 2) + ":" + digits(clock / 60 % 60, 2) + ":"
            + digits(clock % 60, 2) + "Z"
    }
}
