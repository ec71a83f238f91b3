/// What the rules of line breaking ask about a word, found once when the word is shaped.
struct WordTraits: OptionSet {
    let rawValue: UInt32

    /// Begins with a digit (behind opening marks).
    static let digitStart = WordTraits(rawValue: 1 << 0)
    /// Ends with a digit.
    static let digitEnd = WordTraits(rawValue: 1 << 1)
    /// A Roman numeral, with or without a mark after it.
    static let roman = WordTraits(rawValue: 1 << 2)
    /// One letter, with or without a mark after it: `a`, `b)`, `A,`.
    static let oneLetter = WordTraits(rawValue: 1 << 3)
    /// Begins with a capital.
    static let capital = WordTraits(rawValue: 1 << 4)
    /// Begins with a small letter.
    static let small = WordTraits(rawValue: 1 << 5)
    /// Begins with a mark that closes: no line begins with it.
    static let closing = WordTraits(rawValue: 1 << 6)
    /// Ends with a mark that opens: no line ends with it.
    static let opening = WordTraits(rawValue: 1 << 7)
    /// Nothing but a dash.
    static let dash = WordTraits(rawValue: 1 << 8)
    /// A noun that its number follows: ngày, tháng, năm, số, Điều, khoản, điểm, Phần, quý …
    static let counted = WordTraits(rawValue: 1 << 9)
    /// `đồng`, the first word of "đồng chí" and a currency.
    static let dong = WordTraits(rawValue: 1 << 10)
    /// `chí`, the second word of "đồng chí".
    static let chi = WordTraits(rawValue: 1 << 11)
    /// A form of address that a name follows: ông, bà, đ/c.
    static let address = WordTraits(rawValue: 1 << 12)
    /// A capital with a full stop: `A.`, `TS.`, `Q.`.
    static let initial = WordTraits(rawValue: 1 << 13)
    /// nghìn, triệu, tỷ: between a number and its unit.
    static let magnitude = WordTraits(rawValue: 1 << 14)
    /// tháng or năm: goes on with a date.
    static let datePart = WordTraits(rawValue: 1 << 15)
    /// Ends with a mark (comma, full stop …).
    static let markEnd = WordTraits(rawValue: 1 << 16)

    /// A word that no number counts: và, của, đến, trong …
    static let function = WordTraits(rawValue: 1 << 17)
    /// Four digits that are a year.
    static let year = WordTraits(rawValue: 1 << 18)
    /// `thứ`, between a noun and its ordinal.
    static let ordinal = WordTraits(rawValue: 1 << 19)

    /// A common family name.
    static let surname = WordTraits(rawValue: 1 << 20)

    init(rawValue: UInt32) { self.rawValue = rawValue }

    /// Traits of the word with these UTF-8 bytes.
    init(of bytes: UnsafeBufferPointer<UInt8>) {
        guard bytes.count <= 48 else {
            self.init(rawValue: 0)
            return
        }
        if let traits = NoBreakRules.traits(ofNumber: bytes) {
            self = traits
            return
        }
        let word = String(decoding: bytes, as: UTF8.self)
        self.init(rawValue: NoBreakRules.traits(of: word).rawValue)
    }
}
