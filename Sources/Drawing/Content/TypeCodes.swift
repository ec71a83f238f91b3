/// How the glyphs of a specimen are named in content streams.
public struct TypeCodes: Sendable {
    /// How one glyph is named.
    public struct Code: Sendable {
        /// Number of its font: content calls it `f0`, `f1` and so on.
        public var font: Int
        /// Its number in the font.
        public var number: Int
        /// Whether the font's numbers take two bytes.
        public var isWide: Bool
        /// Whether the font tells its text, so that content need not.
        public var isMapped: Bool

        /// A code.
        public init(font: Int, number: Int, isWide: Bool, isMapped: Bool) {
            self.font = font
            self.number = number
            self.isWide = isWide
            self.isMapped = isMapped
        }
    }

    /// A code with the advance of its glyph in thousandths of the type size.
    struct Entry {
        var code: Code
        var advance: Double
    }

    let specimen: Specimen
    /// By the number of the sort.
    let entries: [Entry]

    /// The `codes` of the glyphs of `specimen`, in the order in which `drawn` shows them; nil
    /// when they are not as many.
    public init?(_ specimen: Specimen, _ drawn: Specimen.Drawn, codes: [Code]) {
        guard codes.count == specimen.glyphCount, drawn.order.count == codes.count else {
            return nil
        }
        self.specimen = specimen
        let none = Entry(
            code: Code(font: 0, number: 0, isWide: false, isMapped: true), advance: 0)
        var entries = [Entry](repeating: none, count: codes.count)
        for (code, number) in zip(codes, drawn.order) {
            entries[number] = Entry(code: code, advance: drawn.advances[number])
        }
        self.entries = entries
    }
}
