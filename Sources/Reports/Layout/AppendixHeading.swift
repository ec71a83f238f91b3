public import Documents

/// The head of an appendix: its label, its title, and what paper it goes with.
public struct AppendixHeading: Sendable, Hashable {
    /// The paper that an appendix goes with.
    public struct Parent: Sendable, Hashable {
        /// Its number and symbol.
        public var number: DocumentNumber
        /// Its day; nil leaves the space to write it.
        public var date: IssueDate?
        /// Its year when `date` is nil.
        public var year: Int?
        /// Who issued it, as running text names it: "Đảng uỷ xã Công Hải".
        public var body: String

        /// A paper of `body`.
        public init(
            number: DocumentNumber, date: IssueDate? = nil, year: Int? = nil, body: String
        ) {
            self.number = number
            self.date = date
            self.year = year
            self.body = body
        }
    }

    /// Which appendix it is, from 1.
    public var ordinal: Int
    /// How many appendices the paper has.
    public var count: Int
    /// Its title; empty where what follows has one of its own.
    public var title: String
    /// The paper it goes with; nil prints no such line.
    public var parent: Parent?

    /// The head of the `ordinal`-th of `count` appendices.
    public init(ordinal: Int, of count: Int, title: String, parent: Parent?) {
        self.ordinal = ordinal
        self.count = count
        self.title = title
        self.parent = parent
    }

    /// "Phụ lục 2", "Phụ lục II", or "Phụ lục" for an only one: also what the main text names.
    public func label(under standard: PageStandard) -> String {
        standard.appendix.label(ordinal: ordinal, of: count)
    }

    /// "(Kèm theo Báo cáo số 05-BC/ĐU, ngày 05/3/2026 của …)"; nil without a parent.
    public func source(under standard: PageStandard) -> String? {
        parent.map { parent in
            standard.appendix.announced.filled([
                "kind": parent.number.kind.name,
                "number": standard.number.symbol(of: parent.number),
                "date": standard.date.longDate(parent.date, year: parent.year),
                "short_date": standard.date.shortDate(parent.date, year: parent.year),
                "body": parent.body,
            ])
        }
    }

    /// The head under `standard`.
    public func blocks(under standard: PageStandard, place: Place = Place()) -> [Block] {
        let place = place.inside(label(under: standard))
        let heading =
            title.isEmpty
            ? standard.paragraph(.appendixLabel, label(under: standard), place: place)
            : standard.titled(
                .appendixLabel, label(under: standard), .appendixTitle, title, place: place)
        var blocks = [Block.paragraph(heading)]
        if let source = source(under: standard) {
            blocks.append(standard.block(.appendixSource, source, place: place))
        }
        return blocks
    }
}
