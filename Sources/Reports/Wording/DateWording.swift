public import Records

/// Dates as Vietnamese documents write them: days under 10 and months 1 and 2 take a zero
/// (NĐ 30/2020, annex I; HD 05-HD/VPTW item 4).
public enum DateWording {
    /// Room left for the clerk (văn thư) to write a number by hand.
    static let blank = "      "

    /// `ngày 05 tháng 3 năm 2023`; what is not known is left out (`tháng 3 năm 2023`,
    /// `năm 2023`, `ngày 12 tháng 12`).
    public static func long(_ date: CivilDate) -> String {
        var parts: [String] = []
        if let day = date.day { parts.append("ngày " + twoDigits(day)) }
        if let month = date.month { parts.append("tháng " + self.month(month)) }
        if let year = date.year { parts.append("năm \(year)") }
        return parts.joined(separator: " ")
    }

    /// `05/3/2023`, `3/2023`, `2023`, `12/12`.
    public static func short(_ date: CivilDate) -> String {
        [date.day.map(twoDigits), date.month.map(month), date.year.map(String.init)]
            .compactMap(\.self).joined(separator: "/")
    }

    /// `ngày      tháng      năm 2023`, with room for the day and month to be written in.
    public static func blank(year: Int?) -> String {
        "ngày\(blank)tháng\(blank)năm " + (year.map(String.init) ?? blank)
    }

    private static func twoDigits(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }

    /// Months 1 and 2 take a zero, so that 1/2 cannot be made 11/2 or 12.
    private static func month(_ month: Int) -> String { month < 3 ? "0\(month)" : "\(month)" }
}
