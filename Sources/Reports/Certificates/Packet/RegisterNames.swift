public import Records

/// What a batch is called in the register: its decision, its sheets, the series in which their
/// numbers run.
public struct RegisterNames: Sendable {
    /// The decision.
    public let decision: AwardRegister.Decision
    /// The sheets in their order.
    public let sheets: [AwardRegister.Sheet]
    /// The series of the sheets: form, giver and year, or what the batch file says.
    public let series: String
    /// The first number of that series.
    public let firstSheet: Int
    private let number: DecisionNumber

    /// The names of `batch`.
    public init(_ batch: CertificateBatch) {
        let row = batch.order.first ?? 0
        func first(_ field: String) -> String {
            batch.order.isEmpty ? "" : batch.value(field, row: row)
        }
        func count(_ key: String) -> Int? { batch.common["so_sach." + key].flatMap { Int($0) } }
        number = DecisionNumber(batch.common["so"] ?? first("so"))
        let day = FieldText.day(first("ngay")).map { "\($0)" } ?? first("ngay")
        let run = batch.common["so_sach.day_so"] ?? String(day.prefix(4))
        let giver = Self.folded(first("co_quan"))
        // A number that the office gave tells its decision apart even when the day is put right.
        let mark = number.number == nil ? day : "\(number.text) \(run)"
        let key = [batch.template.id, giver, mark].joined(separator: " | ")
        decision = AwardRegister.Decision(
            key: key, series: number.rest + " " + run, number: number.number,
            first: count("so_dau") ?? 1)
        series = [batch.template.id, giver, run].joined(separator: " | ")
        firstSheet = count("so_vang_dau") ?? 1
        var seen: [String: Int] = [:]
        sheets = batch.order.map { row in
            let name = batch.value("ten", row: row)
            var own = [key, Self.folded(name)]
            for field in ["nam_sinh", "don_vi"] {
                own.append(Self.folded(batch.value(field, row: row)))
            }
            let plain = own.joined(separator: " | ")
            seen[plain, default: 0] += 1
            // The same recipient twice in one decision, for two achievements.
            let ordinal = seen[plain] == 1 ? "" : " #\(seen[plain] ?? 1)"
            return AwardRegister.Sheet(
                key: plain + ordinal, number: Int(batch.value("so_vang", row: row)), name: name)
        }
    }

    /// The decision's number as it is printed.
    public func written(_ number: Int) -> String {
        self.number.number == nil ? self.number.with(number) : "\(self.number.text)"
    }

    private static func folded(_ text: String) -> String {
        text.lowercased().split(separator: " ").joined(separator: " ")
    }
}
