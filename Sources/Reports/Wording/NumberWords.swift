/// Numbers read out in Vietnamese words.
public enum NumberWords {
    private static let digits = [
        "không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín",
    ]
    private static let scales = ["", "nghìn", "triệu", "tỷ", "nghìn tỷ", "triệu tỷ", "tỷ tỷ"]

    /// `value` in words: 5 → "năm", 21 → "hai mươi mốt", 105 → "một trăm linh năm",
    /// 5.215.000 → "năm triệu hai trăm mười lăm nghìn".
    public static func cardinal(_ value: Int) -> String {
        if value == 0 { return digits[0] }
        var groups: [Int] = []
        var rest = value.magnitude
        while rest > 0 {
            groups.append(Int(rest % 1000))
            rest /= 1000
        }
        var words: [String] = value < 0 ? ["âm"] : []
        for (power, group) in groups.enumerated().reversed() where group > 0 {
            let isFirst = power == groups.count - 1
            words.append(threeDigits(group, isFirst: isFirst))
            if power > 0 { words.append(scales[min(power, scales.count - 1)]) }
        }
        return words.joined(separator: " ")
    }

    /// `value` as an order: 1 → "nhất", 2 → "hai", 4 → "tư".
    public static func ordinal(_ value: Int) -> String {
        switch value {
        case 1: "nhất"
        case 4: "tư"
        default: cardinal(value)
        }
    }

    /// An amount in đồng as certificates and decisions write it after the digits.
    public static func money(_ dong: Int) -> String { cardinal(dong) + " đồng" }

    /// 1 to 999; a group that follows another one says its empty hundreds ("không trăm").
    private static func threeDigits(_ value: Int, isFirst: Bool) -> String {
        let (hundreds, tens, ones) = (value / 100, value / 10 % 10, value % 10)
        var words: [String] = []
        if hundreds > 0 || !isFirst { words += [digits[hundreds], "trăm"] }
        switch tens {
        case 0:
            if ones > 0 {
                if !words.isEmpty { words.append("linh") }
                words.append(digits[ones])
            }
            return words.joined(separator: " ")
        case 1: words.append("mười")
        default: words += [digits[tens], "mươi"]
        }
        switch ones {
        case 0: break
        case 1: words.append(tens > 1 ? "mốt" : "một")
        case 4: words.append(tens > 1 ? "tư" : "bốn")
        case 5: words.append("lăm")
        default: words.append(digits[ones])
        }
        return words.joined(separator: " ")
    }
}
