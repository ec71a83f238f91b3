import Documents
import TestSupport
import Testing

@testable import Typesetting

/// Documents of every kind of block, thrown together by a seed: they always end, lose no text,
/// and stay on their pages.
@Suite struct RandomDocumentTests {
    static let syllables =
        "Đảng uỷ xã Ẫm Thượng, đồng chí Ổn 4.759 đảng viên “Dân vận khéo” năm 2023 - 2025;"
        .split(separator: " ").map(String.init)

    /// Makes blocks and remembers their words in reading order.
    struct Maker {
        var random: SeededRandom
        var words: [String] = []

        mutating func text() -> String {
            let count = Int.random(in: 0...40, using: &random)
            let chosen = (0..<count).map { _ in
                RandomDocumentTests.syllables.randomElement(using: &random) ?? ""
            }
            words += chosen
            return chosen.joined(separator: " ")
        }

        mutating func style() -> ParagraphStyle {
            var style = Bool.random(using: &random) ? Trial.body : Trial.line
            style.keepWithNext = Int.random(in: 0..<4, using: &random) == 0
            style.keepTogether = Int.random(in: 0..<6, using: &random) == 0
            style.orphans = Int.random(in: 0...4, using: &random)
            style.widows = Int.random(in: 0...4, using: &random)
            style.spaceAfter = .pt(Double.random(in: 0...12, using: &random))
            style.balanced = Int.random(in: 0..<8, using: &random) == 0
            return style
        }

        mutating func paragraph() -> Block {
            let style = style()
            let role: Paragraph.Role = style.keepTogether ? .heading(level: 2) : .body
            return .paragraph(Paragraph(text(), style: style, role: role))
        }

        mutating func blocks(_ depth: Int) -> [Block] {
            (0..<Int.random(in: 0...6, using: &random)).map { _ in block(depth) }
        }

        mutating func block(_ depth: Int) -> Block {
            switch depth > 3 ? 0 : Int.random(in: 0..<14, using: &random) {
            case 0..<6: return paragraph()
            case 6:
                let hanging = Bool.random(using: &random)
                let items = (0..<Int.random(in: 0...3, using: &random)).map { number in
                    words.append("(\(number))")
                    return List.Item(label: "(\(number))", blocks: blocks(depth + 1))
                }
                return .list(List(items: items, labels: hanging ? .hanging(.pt(25)) : .runIn))
            case 7:
                let together = Bool.random(using: &random)
                return .group(
                    Group(blocks(depth + 1), role: .section(title: "x"), keepTogether: together))
            case 8:
                let kept = Int.random(in: 0...3, using: &random)
                let columns = (0..<Int.random(in: 0...2, using: &random)).map { _ in
                    Columns.Column(
                        share: Double.random(in: 0...3, using: &random), blocks: blocks(depth + 2))
                }
                return .columns(Columns(columns, gap: .pt(8), linesKeptBefore: kept))
            case 9: return .rule(Rule(.ofTextBefore(0.5), spaceBefore: .pt(2)))
            case 10: return .space(.pt(Double.random(in: 0...90, using: &random)))
            case 11: return .pageBreak
            default: return paragraph()
            }
        }
    }

    @Test(arguments: 0..<60)
    func losesNothing(seed: Int) throws {
        var maker = Maker(random: SeededRandom(seed: UInt64(seed)))
        let blocks = (0..<12).map { _ in maker.block(0) }
        let lines = Int.random(in: 3...30, using: &maker.random)
        let setup = Trial.setup(lines: lines)
        let (pages, diagnostics) = try Trial.set(Trial.document(blocks, setup))
        // Narrow columns cut words, so characters are compared.
        let found = pages.flatMap(Trial.texts).joined().filter { $0 != " " }.sorted()
        let isWhole = found == maker.words.joined().sorted()
        #expect(isWhole)
        #expect(!diagnostics.hasErrors)

        let elements = pages.flatMap(\.elements)
        #expect(elements.map(\.id) == Array(0..<elements.count))
        var known = Set<Int>()
        for page in pages {
            known.formUnion(page.elements.map(\.id))
            var bottom = 0.0
            for item in page.items {
                if case .element(let id) = item.mark { #expect(known.contains(id)) }
                if case .glyphs(let run) = item.content { bottom = max(bottom, run.y) }
            }
            #expect(bottom <= 50 + Double(lines) * 18)
        }
    }
}
