/// What stands where on a page of a PDF: its text and its horizontal lines, as they are read.
/// Distances are points from the left and top edges of the page as it is shown.
public struct PageLayout: Sendable {
    /// Text in one font and size on one baseline, as one operator shows it.
    public struct Text: Sendable, Hashable {
        /// Where it starts.
        public var x: Double
        /// Its baseline.
        public var baseline: Double
        /// From its start to its end.
        public var width: Double
        /// Type size.
        public var size: Double
        /// Name of the font without the tag of a subset.
        public var font: String
        /// Its characters; `U+FFFD` where the font does not say them.
        public var text: String
    }

    /// A horizontal line: stroked, or a filled rectangle as thin as one.
    public struct Stroke: Sendable, Hashable {
        /// Where it starts.
        public var x: Double
        /// Its middle.
        public var y: Double
        /// From its start to its end.
        public var width: Double
    }

    /// Width and height of the page as it is shown.
    public var size: Inspection.PageSize
    /// Whether the labels of pages give it a number; where there are none, every page has one.
    public var isNumbered = true
    /// The number that its label gives it.
    public var number: Int?
    /// Text in the order in which it is painted; turned text is left out.
    public var texts: [Text] = []
    /// Lines in the order in which they are painted.
    public var strokes: [Stroke] = []
    /// Why the rest of the page cannot be read, one of ``FinishingError/damages``; nil for a page
    /// that was read whole.
    public var damage: String?
}

extension Inspection {
    /// Reads what stands where on the pages of the PDF `bytes`, in order, and gives each page to
    /// `visit` until it returns false. Content that cannot be read is told with its page.
    ///
    /// - Throws: when the file cannot be read at all.
    public static func layouts(
        of bytes: [UInt8], visit: (PageLayout) -> Bool
    ) throws(FinishingError) {
        do throws(PDFSyntaxError) {
            let reader = try DocumentReader(bytes)
            var reading = LayoutReading(reader)
            // Labels that cannot be read are none.
            let labels =
                (try? NumberTreeReading(reader)
                    .entries(try reader.file.catalog()["PageLabels"])) ?? [:]
            var isNumbered = true
            var number: Int?
            for (index, page) in try reader.file.pages().enumerated() {
                if let label = try? reader.dictionary(labels[index]) {
                    isNumbered = label["S"] != nil
                    number = isNumbered ? firstNumber(label) : nil
                }
                var layout = reading.read(page)
                (layout.isNumbered, layout.number) = (isNumbered, number)
                guard visit(layout), !reading.isExhausted else { return }
                number = number.map { $0 + 1 }
            }
        } catch {
            throw FinishingError(error)
        }
    }

    /// The number that a label begins with; nil for one that no page has.
    private static func firstNumber(_ label: PDFDictionary) -> Int? {
        guard let stated = label["St"] else { return 1 }
        return stated.integer.flatMap { (1...1_000_000_000).contains($0) ? $0 : nil }
    }
}
