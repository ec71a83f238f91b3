import Documents

/// Widths of the characters that numbers are made of, in one style: a column of a hundred
/// thousand different numbers is measured without shaping each of them.
struct DigitWidths {
    private let style: ParagraphStyle
    private let text: TextSetter
    /// Width by ASCII code; negative when not measured yet.
    private var widths = [Double](repeating: -1, count: 128)

    /// Widths in `style`.
    init(style: ParagraphStyle, text: TextSetter) {
        self.style = style
        self.text = text
    }

    /// Widths of the first `split` bytes of `number` and of the rest.
    mutating func widths(of number: String, split: Int) -> (left: Double, right: Double) {
        var left = 0.0
        var right = 0.0
        var position = 0
        for byte in number.utf8 {
            guard byte < 0x80 else { return shaped(number, split: split) }
            let width = width(of: byte)
            if position < split { left += width } else { right += width }
            position += 1
        }
        return (left, right)
    }

    private mutating func width(of byte: UInt8) -> Double {
        let known = widths[Int(byte)]
        if known >= 0 { return known }
        let width = text.width(of: String(UnicodeScalar(byte)), style: style.text)
        widths[Int(byte)] = width
        return width
    }

    /// Signs beyond ASCII are few.
    private func shaped(_ number: String, split: Int) -> (left: Double, right: Double) {
        let whole = text.width(of: number, style: style.text)
        let end = number.utf8.index(number.startIndex, offsetBy: split)
        let left = text.width(of: String(number[..<end]), style: style.text)
        return (left, max(0, whole - left))
    }
}
