import Foundation

/// The text of a finished PDF as MuPDF measures it: lines with their places, fonts and sizes.
/// Lengths are in points from the top left corner of the page.
public struct MeasuredText: Sendable {
    /// One line of text: glyphs on one baseline without a wide gap.
    public struct Line: Sendable {
        /// Number of the page, from 1.
        public var page: Int
        /// The characters.
        public var text: String
        /// Left edge of the first character.
        public var left: Double
        /// Right edge of the last character that is no space.
        public var right: Double
        /// Baseline.
        public var baseline: Double
        /// Names of the fonts, without subset tags.
        public var fonts: Set<String>
        /// Sizes of the characters.
        public var sizes: Set<Double>

        /// Middle between the edges.
        public var center: Double { (left + right) / 2 }
        /// Whether every character is bold.
        public var isBold: Bool { fonts.allSatisfy { $0.contains("Bold") } }
        /// Whether every character is italic.
        public var isItalic: Bool { fonts.allSatisfy { $0.contains("Italic") } }
    }

    /// The lines in the order in which MuPDF finds them.
    public let lines: [Line]
    /// Width and height of each page.
    public let sizes: [(width: Double, height: Double)]

    /// Measures the file at `path`.
    public init(of path: String) throws {
        let verdict = try Judge.run("mutool", ["draw", "-q", "-F", "stext", "-o", "-", path])
        var lines: [Line] = []
        var sizes: [(width: Double, height: Double)] = []
        var line: Line?
        var size = 0.0
        var font = ""
        func close() {
            if let line, !line.text.allSatisfy(\.isWhitespace) { lines.append(line) }
            line = nil
        }
        for row in verdict.output.split(separator: "\n") {
            if row.hasPrefix("<page ") {
                sizes.append((Self.number("width", row), Self.number("height", row)))
            } else if row.hasPrefix("<line ") {
                line = Line(
                    page: sizes.count, text: "", left: .infinity, right: -.infinity, baseline: 0,
                    fonts: [], sizes: [])
            } else if row.hasPrefix("</line") {
                close()
            } else if row.hasPrefix("<font ") {
                size = Self.number("size", row)
                let name = Self.value("name", row)
                font = String(name.split(separator: "+").last ?? name)
            } else if row.hasPrefix("<char ") {
                let character = Self.character(Self.value("c", row))
                line?.text.append(character)
                guard character != " " else { continue }
                let quad = Self.value("quad", row).split(separator: " ").compactMap { Double($0) }
                guard quad.count == 8, var open = line else { continue }
                open.left = min(open.left, quad[0])
                open.right = max(open.right, quad[2])
                open.baseline = Self.number("y", row)
                open.fonts.insert(font)
                open.sizes.insert(size)
                line = open
            }
        }
        self.lines = lines
        self.sizes = sizes
    }

    /// The first line of `page` whose text holds `words`.
    public func line(_ words: String, page: Int? = nil) -> Line? {
        lines.first { ($0.page == page || page == nil) && $0.text.contains(words) }
    }

    private static func value(_ name: String, _ row: Substring) -> Substring {
        guard let start = row.range(of: " \(name)=\"")?.upperBound,
            let end = row[start...].firstIndex(of: "\"")
        else { return "" }
        return row[start..<end]
    }

    private static func number(_ name: String, _ row: Substring) -> Double {
        Double(value(name, row)) ?? .nan
    }

    /// A character or its reference: `A`, `&amp;`, `&#x1ea2;`.
    private static func character(_ text: Substring) -> Character {
        let names: [Substring: Character] = [
            "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": "\"", "&apos;": "'",
        ]
        if let named = names[text] { return named }
        if text.hasPrefix("&#x"), let code = UInt32(text.dropFirst(3).dropLast(), radix: 16),
            let scalar = Unicode.Scalar(code)
        {
            return Character(scalar)
        }
        return text.first ?? "?"
    }
}
