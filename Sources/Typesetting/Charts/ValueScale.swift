/// A value axis: it always holds zero, and its ticks are round numbers.
struct ValueScale: Equatable {
    /// Value at the lower end, a tick.
    let low: Double
    /// Value at the upper end, a tick.
    let high: Double
    /// The ticks in rising order.
    let ticks: [Double]
    /// Digits after the decimal mark that the ticks need.
    let decimals: Int

    /// A scale over zero and `range` in about `intervals` steps; `whole` forbids ticks between
    /// whole numbers.
    init(over range: ClosedRange<Double>, intervals: Int, whole: Bool) {
        let bottom = min(0, range.lowerBound)
        let top = max(0, range.upperBound)
        var step = Self.roundStep(for: (top - bottom) / Double(max(1, intervals)))
        if whole, step < 1 { step = 1 }
        let first = (bottom / step + 1e-9).rounded(.down)
        var last = (top / step - 1e-9).rounded(.up)
        if first == last { last = first + 1 }
        ticks = stride(from: first, through: last, by: 1).map { $0 * step }
        low = first * step
        high = last * step
        decimals = Self.decimals(of: step)
    }

    /// A scale with given ticks.
    init(ticks: [Double]) {
        self.ticks = ticks
        low = ticks.first ?? 0
        high = ticks.last ?? 1
        decimals = 0
    }

    /// How far `value` lies between the ends, 0 to 1.
    func fraction(_ value: Double) -> Double {
        min(1, max(0, (value - low) / (high - low)))
    }

    /// The least of 1, 2, 2.5 (from 25 on), 5 and 10 times a power of ten that is not below
    /// `raw`; 1 when there is no extent.
    static func roundStep(for raw: Double) -> Double {
        guard raw > 1e-12 else { return 1 }
        var power = 1.0
        while power * 10 <= raw { power *= 10 }
        while power > raw { power /= 10 }
        let ratio = raw / power
        let steps: [Double] = power >= 10 ? [1, 2, 2.5, 5, 10] : [1, 2, 5, 10]
        return (steps.first { $0 >= ratio - 1e-9 } ?? 10) * power
    }

    private static func decimals(of step: Double) -> Int {
        var scaled = step
        for digits in 0..<12 {
            if abs(scaled - scaled.rounded()) < 1e-6 * scaled { return digits }
            scaled *= 10
        }
        return 12
    }
}
