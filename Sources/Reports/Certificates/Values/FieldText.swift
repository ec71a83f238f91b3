/// How values are written on a certificate.
enum FieldText {
    /// The day that an office wrote as 2019-12-20, 20/12/2019 or 20.12.2019.
    static func day(_ text: String) -> IssueDate? {
        if let day = IssueDate(text) { return day }
        let parts = text.split { $0 == "/" || $0 == "." || $0 == "-" }
        guard parts.count == 3, let day = Int(parts[0]), let month = Int(parts[1]),
            let year = Int(parts[2]), parts[2].utf8.count == 4
        else { return nil }
        return IssueDate(year: year, month: month, day: day)
    }

    /// "ngày 05 tháng 01 năm 2019": days under 10 and the months 1 and 2 with a zero, so that
    /// nobody adds a digit.
    static func long(_ day: IssueDate) -> String {
        "ngày \(two(day.day)) tháng \(day.month < 3 ? two(day.month) : String(day.month)) "
            + "năm \(day.year)"
    }

    /// 05/01/2019.
    static func short(_ day: IssueDate) -> String {
        "\(two(day.day))/\(two(day.month))/\(day.year)"
    }

    private static func two(_ value: Int) -> String { value < 10 ? "0\(value)" : String(value) }

    /// An amount from digits in groups ("5.215.000", "5215000").
    static func amount(_ text: String) -> Int? {
        let digits = text.filter { $0 != "." && $0 != " " }
        guard !digits.isEmpty, digits.utf8.allSatisfy({ (48...57).contains($0) }),
            digits.utf8.count <= 15
        else { return nil }
        let groups = text.split(separator: ".", omittingEmptySubsequences: false)
        // "5.2000.000" is a slip, not a number.
        if groups.count > 1, groups.dropFirst().contains(where: { $0.utf8.count != 3 }) {
            return nil
        }
        return Int(digits)
    }

    /// Whether an office's mark means yes.
    static func isYes(_ text: String) -> Bool {
        ["x", "có", "true", "1", "yes", "✓"].contains(text.lowercased())
    }
}
