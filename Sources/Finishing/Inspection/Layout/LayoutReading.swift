/// Reads where pages show text and lines (ISO 32000-1, 8.5 and 9.4). Colours, clips and
/// visibility are not looked at.
struct LayoutReading {
    private let reader: DocumentReader
    private var fonts: [Int: CodedFont] = [:]
    /// Operators that may still be read on the page; forms that show forms can be endless.
    private var budget = 0
    /// Fonts without an object of their own, by name in the resources at hand.
    private var named: [String: CodedFont] = [:]
    /// Pages and forms that were read in the file.
    private var runs = 0
    private var page = PageLayout(size: Inspection.PageSize(width: 0, height: 0))

    /// Whether there is more content in the file than is safe to read.
    var isExhausted: Bool { reader.decoded + 64 * runs > ContentCheck.most }

    private static let mostOperators = 4_000_000
    private static let deepest = 12

    init(_ reader: DocumentReader) { self.reader = reader }

    /// What stands on `page`, as far as its content can be read.
    mutating func read(_ object: PDFFile.PageObject) -> PageLayout {
        page = PageLayout(size: Inspection.size(of: object))
        budget = Self.mostOperators
        named = [:]
        do throws(PDFSyntaxError) {
            let resources = try reader.dictionary(object.dictionary["Resources"]) ?? PDFDictionary()
            try run(
                reader.content(of: object), resources, PaintState(map: Self.map(of: object)),
                depth: 0)
        } catch {
            page.damage = error.reason.rawValue
        }
        return page
    }

    /// From the page's own plane to the page as it is shown, the origin at the upper left.
    private static func map(of page: PDFFile.PageObject) -> PlaneMap {
        let box = (page.dictionary["MediaBox"]?.array ?? []).compactMap(\.number)
        guard box.count == 4 else { return PlaneMap() }
        let (left, right) = (min(box[0], box[2]), max(box[0], box[2]))
        let (bottom, top) = (min(box[1], box[3]), max(box[1], box[3]))
        let turns = ((page.dictionary["Rotate"]?.integer ?? 0) / 90 % 4 + 4) % 4
        return switch turns {
        case 1: PlaneMap(0, 1, 1, 0, -bottom, -left)
        case 2: PlaneMap(-1, 0, 0, 1, right, -bottom)
        case 3: PlaneMap(0, -1, -1, 0, top, right)
        default: PlaneMap(1, 0, 0, -1, -left, top)
        }
    }

    private mutating func run(
        _ content: [UInt8], _ resources: PDFDictionary, _ start: PaintState, depth: Int
    ) throws(PDFSyntaxError) {
        guard depth <= Self.deepest else { throw PDFSyntaxError(.nestedTooDeep) }
        budget -= content.count / 64
        runs += 1
        if isExhausted { throw PDFSyntaxError(.tooMuch) }
        let fontNames = try reader.dictionary(resources["Font"])
        let objects = try reader.dictionary(resources["XObject"])
        var reading = OperatorReader(content)
        var (state, saved) = (start, [PaintState]())
        var (cursor, path) = (TextCursor(), StrokePath())
        while let operation = try reading.next() {
            budget -= 1
            if budget < 0 { throw PDFSyntaxError(.tooMuch) }
            let operands = operation.operands
            switch operation.name {
            case "q": if saved.count < 512 { saved.append(state) }
            case "Q": state = saved.popLast() ?? state
            case "cm":
                if let map = PlaneMap(operands) { state.map = map.then(state.map) }
            case "BT": cursor = TextCursor()
            case "Do":
                guard let name = operands.first?.name, let object = objects?[name],
                    let form = try reader.dictionary(object), form["Subtype"]?.name == "Form",
                    let data = try reader.data(object)
                else { continue }
                var inner = state
                if let map = try PlaneMap(reader.list(form["Matrix"])) {
                    inner.map = map.then(state.map)
                }
                let own = try reader.dictionary(form["Resources"])
                let outer = named
                named = [:]
                try run(data, own ?? resources, inner, depth: depth + 1)
                named = outer
            case let name:
                if path.take(name, operands, map: state.map) {
                    page.strokes += path.finished()
                } else if !state.take(name, operands), cursor.take(name, operands, &state),
                    let strings = TextCursor.strings(name, operands),
                    let font = try font(state.font, fontNames)
                {
                    show(strings, font, state, &cursor)
                }
            }
        }
    }

    private mutating func font(
        _ name: String, _ fontNames: PDFDictionary?
    ) throws(PDFSyntaxError) -> CodedFont? {
        guard let value = fontNames?[name] else { return nil }
        if let known = value.reference.map({ fonts[$0] }) ?? named[name] { return known }
        guard let dictionary = try reader.dictionary(value) else { return nil }
        let font = try CodedFont(dictionary, reader)
        if let number = value.reference { fonts[number] = font } else { named[name] = font }
        return font
    }

    /// Shows strings with the moves between them, in thousandths of the size.
    private mutating func show(
        _ strings: [PDFValue], _ font: CodedFont, _ state: PaintState, _ cursor: inout TextCursor
    ) {
        var run = ShownRun()
        for value in strings {
            if let bytes = value.string {
                for code in font.codes(of: bytes) {
                    let spacing = state.characterSpacing + (code.isSpace ? state.wordSpacing : 0)
                    if code.text == " " {
                        // Spaces stand apart, so that they do not widen the words before them.
                        if run.hasLetters { add(&run, font, state) }
                    } else if !run.text.isEmpty, !run.hasLetters {
                        add(&run, font, state)
                    }
                    if run.text.isEmpty { run.start = cursor.text }
                    run.text += code.text
                    cursor.advance((code.width * state.size + spacing) * state.scaling)
                    run.end = cursor.text
                }
            } else if let move = value.number {
                // A move as wide as a space parts words or columns.
                if abs(move) > 120 { add(&run, font, state) }
                cursor.advance(-move / 1000 * state.size * state.scaling)
            }
        }
        add(&run, font, state)
    }

    private mutating func add(_ run: inout ShownRun, _ font: CodedFont, _ state: PaintState) {
        defer { run = ShownRun() }
        guard !run.text.isEmpty else { return }
        let map = run.start.then(state.map)
        // Turned or mirrored text stands on no line of the page.
        guard map.a > 0, abs(map.b) < 0.01 * map.a else { return }
        let (start, end) = (
            map.point(0, state.rise), run.end.then(state.map).point(0, state.rise)
        )
        page.texts.append(
            PageLayout.Text(
                x: start.x, baseline: start.y, width: end.x - start.x,
                size: abs(state.size) * (map.c * map.c + map.d * map.d).squareRoot(),
                font: font.name, text: run.text))
    }
}

/// Codes shown without a gap.
private struct ShownRun {
    var start = PlaneMap()
    var end = PlaneMap()
    var text = ""

    /// Whether any of it is to be seen.
    var hasLetters: Bool { text.contains { $0 != " " } }
}
