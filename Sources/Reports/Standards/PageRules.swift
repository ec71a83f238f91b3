public import Documents
internal import Yams

/// The sheet of a standard: paper, margins, typeface and page number.
public struct PageRules: Sendable, Hashable {
    /// Sheets by name.
    public enum Paper: String, Sendable, Hashable, CaseIterable {
        case a3, a4, a5
        /// The sheet upright.
        public var size: Size {
            switch self {
            case .a3: .a3
            case .a4: .a4
            case .a5: .a5
            }
        }
    }

    /// Margins that the rule allows, edge by edge.
    public struct MarginRanges: Sendable, Hashable {
        /// From the top edge.
        public var top: ClosedRange<Length>
        /// From the bottom edge.
        public var bottom: ClosedRange<Length>
        /// From the left edge of a front page.
        public var left: ClosedRange<Length>
        /// From the right edge of a front page.
        public var right: ClosedRange<Length>
    }

    /// When a page may lie.
    public enum Landscape: String, Sendable, Hashable, CaseIterable {
        /// For tables too wide for an upright page.
        case wideTables = "wide_tables"
        /// Only for tables that are no appendices of their own (NĐ 30/2020).
        case tablesInText = "tables_in_text"
    }

    /// The usual sheet.
    public var paper: Paper
    /// Sheets allowed for giấy tờ hành chính.
    public var otherPapers: [Paper]
    /// When a page may lie.
    public var landscape: Landscape
    /// Margins of a front page.
    public var margins: Margins
    /// Margins that the rule allows.
    public var marginRanges: MarginRanges
    /// Margins of a back page.
    public var backMargins: Margins
    /// Margins of a rule that has ended and is still copied.
    public var obsoleteMargins: Margins?
    /// Key of the document that gave those.
    public var obsoleteIn: String?
    /// The typeface by name.
    public var typeface: String
    /// Typefaces of the same widths.
    public var twins: [String]
    /// Role of the typeface in the font book.
    public var fontRole: String
    /// Character code that the rule names.
    public var encoding: String
    /// Where these values come from.
    public var source: RuleSource
    /// Size of the page number.
    public var numberStyle: TextStyle
    /// Sizes of the page number that the rule allows.
    public var numberSizes: ClosedRange<Double>?
    /// From the top edge of the sheet to the page number.
    public var numberFromTop: Length
    /// The first page that shows its number.
    public var numberFirstShown: Int
    /// Whether each appendix counts its pages from 1.
    public var numberRestartsInAppendices: Bool
    /// Where the rule of the page number comes from.
    public var numberSource: RuleSource

    /// The page set-up, mirrored on even pages when printed on both sides.
    public func setup(duplex: Bool = false, landscape: Bool = false) -> PageSetup {
        let setup = PageSetup(
            size: paper.size, margins: margins, mirrored: duplex,
            numbering: .init(
                style: numberStyle, fromTop: numberFromTop, firstShown: numberFirstShown))
        return landscape ? setup.landscape : setup
    }
}

extension PageRules {
    init(reading fields: MappingReader) {
        paper = fields.choice("paper") ?? .a4
        otherPapers = fields.nodes("other_papers").compactMap { node in
            let paper = node.scalar.flatMap { Paper(rawValue: $0.string) }
            if paper == nil {
                fields.report(
                    .standardUnknownChoice, node, key: "other_papers",
                    ["nearest": Paper.allCases.map(\.rawValue).joined(separator: ", ")])
            }
            return paper
        }
        landscape = fields.choice("landscape") ?? .wideTables
        margins = fields.margins("margins")
        marginRanges = fields.mapping("margin_ranges") { MarginRanges(reading: $0) }
        backMargins = fields.margins("back_margins")
        obsoleteMargins = fields.unlessNone("obsolete_margins").map { _ in
            fields.margins("obsolete_margins")
        }
        obsoleteIn = fields.optionalText("obsolete_in")
        typeface = fields.text("typeface")
        twins = fields.texts("twins")
        fontRole = fields.text("font_role")
        encoding = fields.text("encoding")
        source = RuleSource(of: fields)
        let role = fontRole
        let number = fields.mapping("numbering") { number in
            let style = TextStyle(family: role, size: number.points("size"))
            let sizes = number.optionalPoints("sizes")
            if let sizes, !sizes.contains(style.size) {
                number.reportOutOfRange("size", "\(sizes) pt")
            }
            return (
                style: style, sizes: sizes, fromTop: number.length("from_top"),
                first: number.integer("first_shown"),
                restarts: number.flag("restarts_in_appendices"), source: RuleSource(of: number)
            )
        }
        numberStyle = number.style
        numberSizes = number.sizes
        numberFromTop = number.fromTop
        numberFirstShown = number.first
        numberRestartsInAppendices = number.restarts
        numberSource = number.source
        checkMargins(fields)
    }

    private func checkMargins(_ fields: MappingReader) {
        if backMargins != margins.mirrored {
            fields.report(.standardUnevenBack, fields.given("back_margins"), key: "back_margins")
        }
        let edges = [
            ("top", margins.top, marginRanges.top), ("bottom", margins.bottom, marginRanges.bottom),
            ("left", margins.left, marginRanges.left), ("right", margins.right, marginRanges.right),
        ]
        for (edge, margin, allowed) in edges where !allowed.contains(margin) {
            fields.report(
                .standardOutOfRange, fields.given("margins"), key: "margins",
                ["found": edge, "allowed": allowed.inMillimetres])
        }
    }
}

extension PageRules.MarginRanges {
    init(reading fields: MappingReader) {
        func edge(_ key: String) -> ClosedRange<Length> {
            _ = fields.required(key)
            return fields.optionalLengths(key) ?? Length.zero...Length.zero
        }
        top = edge("top")
        bottom = edge("bottom")
        left = edge("left")
        right = edge("right")
    }
}
