public import Reports
public import Typesetting

extension MeasuredPage {
    /// The measures of a typeset page; the faces of `fonts` tell bold and italic apart.
    public init(_ page: Page, fonts: FontBook) {
        let families = fonts.families.values
        let bold = Set(families.flatMap { [$0.bold, $0.boldItalic] })
            .subtracting(families.map(\.regular))
        let italic = Set(families.flatMap { [$0.italic, $0.boldItalic] })
            .subtracting(families.map(\.regular))
        var texts: [Text] = []
        var strokes: [Stroke] = []
        for item in page.items {
            switch item.content {
            case .glyphs(let run):
                texts.append(
                    Text(
                        x: run.x, baseline: run.y, width: run.width, size: run.size,
                        bold: bold.contains(run.font), italic: italic.contains(run.font),
                        text: String(decoding: run.text, as: UTF8.self)))
            case .path(let path):
                strokes += Self.strokes(of: path)
            case .artwork, .grid:
                break
            }
        }
        self.init(
            number: page.index, folio: page.number, size: page.size, texts: texts,
            strokes: strokes)
    }

    /// The horizontal lines of a stroked path.
    private static func strokes(of path: VectorPath) -> [Stroke] {
        guard path.stroke != nil else { return [] }
        var strokes: [Stroke] = []
        var start = (x: 0.0, y: 0.0)
        for segment in path.segments {
            switch segment {
            case .move(let x, let y): start = (x, y)
            case .line(let x, let y):
                if y == start.y {
                    strokes.append(
                        Stroke(
                            x: path.dx + min(x, start.x), y: path.dy + y,
                            width: abs(x - start.x)))
                }
                start = (x, y)
            case .curve(_, _, _, _, let x, let y): start = (x, y)
            case .rect, .close: break
            }
        }
        return strokes
    }
}
