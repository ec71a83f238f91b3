public import Records

/// The words for how a figure stands against an earlier one or against its plan.
public struct ChangeWording: Sendable {
    /// How numbers are written.
    public var numbers: NumberWording
    /// Whether a value at least twice the earlier one says `gấp 2,1 lần` instead of a percentage.
    public var saysTimes: Bool

    /// A way of wording changes.
    public init(numbers: NumberWording, saysTimes: Bool = false) {
        self.numbers = numbers
        self.saysTimes = saysTimes
    }

    /// `tăng 12 mô hình (13,48%) so với năm 2022`, `giảm …`, `bằng năm 2022`,
    /// `tăng 05 mô hình (kỳ trước không phát sinh)`.
    ///
    /// An approximate figure is never subtracted: the earlier one is put beside it,
    /// `(năm 2022: gần 90 mô hình)`. Without a label the sentence has named the period already.
    public func change(
        from earlier: Quantity, to current: Quantity, unit: String?, against label: String?
    ) -> String {
        guard earlier.isExact, current.isExact, let before = earlier.value,
            let now = current.value
        else { return beside(earlier, unit: unit, of: label) }
        let delta = now - before
        guard delta.isDefined, delta != .zero else { return same(as: label) }
        let verb = delta.isNegative ? "giảm" : "tăng"
        let amount = numbers.quantity(Quantity(delta.magnitude), unit: unit)
        guard before != .zero else { return "\(verb) \(amount) (kỳ trước không phát sinh)" }
        if saysTimes, let times = times(before, now) {
            return "\(verb) \(amount), gấp \(times) lần" + (label.map { " \($0)" } ?? "")
        }
        let share = numbers.percent((delta / before).magnitude)
        return "\(verb) \(amount) (\(share))" + against(label)
    }

    /// `(năm 2022: gần 90 mô hình)`: an earlier figure that nothing can be subtracted from.
    public func beside(_ earlier: Quantity, unit: String?, of label: String?) -> String {
        "(\(label ?? "kỳ trước"): \(numbers.quantity(earlier, unit: unit)))"
    }

    private func against(_ label: String?) -> String { label.map { " so với \($0)" } ?? "" }

    private func same(as label: String?) -> String {
        label.map { "bằng \($0)" } ?? "không thay đổi"
    }

    /// `tăng 3,2 điểm phần trăm so với năm 2022`: the change between two percentages.
    public func points(
        from earlier: Rational, to current: Rational, against label: String?
    ) -> String {
        let delta = (current - earlier) * 100
        guard delta.isDefined, delta != .zero else { return same(as: label) }
        let verb = delta.isNegative ? "giảm" : "tăng"
        return "\(verb) \(numbers.plain(delta.magnitude)) điểm phần trăm" + against(label)
    }

    /// `đạt 95,6% kế hoạch`, `đạt 100% kế hoạch`, `vượt 5% kế hoạch`, `chưa đạt kế hoạch` where
    /// nothing was done; nil without an exact result and plan above zero.
    public func plan(result: Quantity, plan: Quantity) -> String? {
        guard result.isExact, plan.isExact, let done = result.value, let aim = plan.value,
            aim > .zero
        else { return nil }
        let ratio = done / aim
        guard ratio > .zero else { return "chưa đạt kế hoạch" }
        guard ratio > Rational(1) else { return "đạt \(numbers.percent(ratio)) kế hoạch" }
        return "vượt \(numbers.percent(ratio - Rational(1))) kế hoạch"
    }

    /// The change as cells of a table: difference with its sign, and percentage; `–` where it
    /// cannot be said.
    public func cells(
        from earlier: Quantity?, to current: Quantity?
    ) -> (difference: String, percent: String) {
        guard let earlier, let current, earlier.isExact, current.isExact,
            let before = earlier.value, let now = current.value, (now - before).isDefined
        else { return ("–", "–") }
        let delta = now - before
        guard before > .zero else { return (numbers.signed(delta), "–") }
        guard delta != .zero else { return ("0", "0,00") }
        return (numbers.signed(delta), numbers.signedPercent(delta / before))
    }

    private func times(_ before: Rational, _ now: Rational) -> String? {
        guard before > .zero, now >= before * 2 else { return nil }
        return numbers.digits(now / before, decimals: 1, keepsZeros: false)
    }
}

extension NumberWording {
    /// A change in percent for a column: `+13,48`, `-2,10`.
    func signedPercent(_ ratio: Rational) -> String {
        let text = fixed(ratio * 100, decimals: 2)
        return ratio > .zero ? "+" + text : text
    }
}
