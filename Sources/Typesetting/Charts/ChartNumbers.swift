import Documents

/// How a chart writes its numbers.
struct ChartNumbers {
    /// Marks for decimals and thousands.
    var format: NumberFormat
    /// Digits after the decimal mark of values, 0 to 12.
    var decimals: Int

    init(format: NumberFormat, decimals: Int) {
        self.format = format
        self.decimals = min(max(decimals, 0), 12)
    }

    /// A value of the data.
    func value(_ value: Double) -> String { string(value, decimals: decimals) }

    /// A share from 0 to 100 with its sign.
    func share(_ percent: Double, decimals: Int) -> String {
        string(percent, decimals: decimals) + "%"
    }

    /// `value` with `decimals` digits.
    func string(_ value: Double, decimals: Int) -> String {
        format.string(value, decimals: decimals)
    }

    /// How many decimals shares need: none when all are whole, else one.
    static func shareDecimals(_ shares: [Double]) -> Int {
        shares.allSatisfy { abs($0 - $0.rounded()) < 0.0005 } ? 0 : 1
    }
}
