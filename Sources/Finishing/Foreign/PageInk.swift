/// Where a foreign page paints. What is counted as painted may be larger than what is seen, never
/// smaller: lines of text are taken as wide as their widest letters could be. White areas, invisible
/// text and what lies outside the clip paint nothing.
struct PageInk {
    private(set) var grid: InkGrid
    /// Whether the content is more, or deeper nested, than is followed: then nothing is clear.
    private(set) var isLost = false

    private let reader: DocumentReader
    private(set) var work = 0
    /// Fonts by name, in the resources at hand, and those with an object of their own by that.
    private var fonts: [String: InkText.Font] = [:]
    private var known: [Int: InkText.Font] = [:]

    private static let mostWork = 400_000
    private static let deepest = 12

    init(_ page: PDFFile.PageObject, reader: DocumentReader) {
        self.reader = reader
        let box = SeenPage(page).box
        grid = InkGrid(box)
        do throws(PDFSyntaxError) {
            let resources = try reader.dictionary(page.dictionary["Resources"]) ?? PDFDictionary()
            try walk(
                try reader.content(of: page), resources, InkState(clip: box), depth: 0)
            for value in try reader.list(page.dictionary["Annots"]).prefix(ForeignLinks.most) {
                guard let entries = try reader.dictionary(value) else { continue }
                let annotation = try ForeignAnnotation(entries, reader: reader)
                if case .painted = annotation.treatment { grid.cover(annotation.rect) }
            }
        } catch {
            isLost = true
        }
    }

    private mutating func walk(
        _ content: [UInt8], _ resources: PDFDictionary, _ first: InkState, depth: Int
    ) throws(PDFSyntaxError) {
        if depth > Self.deepest { isLost = true }
        if isLost { return }
        work += 1 + content.count / 64
        var reading = OperatorReader(content)
        var state = first
        var saved: [InkState] = []
        var path = InkPath()
        while let operation = try reading.next() {
            work += 1
            if work > Self.mostWork {
                isLost = true
                return
            }
            let numbers = operation.operands.compactMap(\.number)
            switch operation.name {
            case "q": if saved.count < 4096 { saved.append(state) }
            case "Q": state = saved.popLast() ?? state
            case "cm":
                if let map = PlaneMap(numbers) { state.map = map.then(state.map) }
            case "w": state.lineWidth = numbers.first ?? 1
            case "m", "l", "c", "v", "y", "h", "re": path.add(operation.name, numbers, state.map)
            case "W", "W*": path.clips = true
            case "n", "f", "F", "f*", "s", "S", "b", "b*", "B", "B*":
                paint(path, operation.name, state)
                if path.clips { state.clip = state.clipped(path.box) ?? [0, 0, -1, -1] }
                path = InkPath()
            case "sh": cover(state.clip, state)
            case "BI": cover(state.map.around([0, 0, 1, 1]), state)
            case "Do":
                if let name = operation.operands.first?.name {
                    try show(name, resources, state, depth)
                }
            case "Tf":
                state.text.size = numbers.last ?? 0
                state.text.font = try font(operation.operands.first?.name, resources)
            case "gs":
                if let name = operation.operands.first?.name {
                    try choose(name, resources, &state)
                }
            case "Tj", "'", "\"", "TJ":
                if state.text.font.isVertical { isLost = true }
                if let area = state.text.show(operation.name, operation.operands) {
                    cover(state.map.around(area), state)
                }
            case let name:
                state.fill(name, operation.operands, numbers)
                state.text.set(name, numbers)
            }
        }
    }

    private mutating func paint(_ path: InkPath, _ name: String, _ state: InkState) {
        guard let box = path.box, name != "n" else { return }
        let fills = name != "S" && name != "s"
        let strokes = name != "f" && name != "F" && name != "f*"
        if fills, !state.fillsWhite { cover(box, state) }
        guard strokes else { return }
        let map = state.map
        let scale = max(abs(map.a) + abs(map.c), abs(map.b) + abs(map.d))
        let reach = max(0.5, abs(state.lineWidth) * scale)
        for line in path.lines ?? [box] {
            cover(
                [line[0] - reach, line[1] - reach, line[2] + reach, line[3] + reach], state)
        }
    }

    private mutating func cover(_ area: [Double], _ state: InkState) {
        if let seen = state.clipped(area) { grid.cover(seen) }
    }

    private mutating func show(
        _ name: String, _ resources: PDFDictionary, _ state: InkState, _ depth: Int
    ) throws(PDFSyntaxError) {
        let forms = try reader.dictionary(resources["XObject"])
        guard let value = forms?[name], let form = try reader.dictionary(value) else { return }
        guard form["Subtype"]?.name == "Form" else {
            return cover(state.map.around([0, 0, 1, 1]), state)
        }
        var inner = state
        if let map = PlaneMap(try numbers(form["Matrix"])) { inner.map = map.then(state.map) }
        let box = try numbers(form["BBox"])
        if box.count == 4 {
            guard let clip = inner.clipped(inner.map.around(box)) else { return }
            inner.clip = clip
        }
        let own = try reader.dictionary(form["Resources"]) ?? resources
        let outer = fonts
        fonts = [:]
        try walk(try reader.data(value) ?? [], own, inner, depth: depth + 1)
        fonts = outer
    }

    private func numbers(_ value: PDFValue?) throws(PDFSyntaxError) -> [Double] {
        var result: [Double] = []
        for part in try reader.list(value).prefix(6) {
            result.append(try reader.resolve(part).number ?? .nan)
        }
        return result
    }

    private mutating func font(
        _ name: String?, _ resources: PDFDictionary
    ) throws(PDFSyntaxError) -> InkText.Font {
        guard let name else { return InkText.Font() }
        if let known = fonts[name] { return known }
        let font = try font(reader.dictionary(resources["Font"])?[name])
        fonts[name] = font
        return font
    }

    private mutating func font(_ value: PDFValue?) throws(PDFSyntaxError) -> InkText.Font {
        if let number = value?.reference, let font = known[number] { return font }
        let entries = try reader.dictionary(value) ?? PDFDictionary()
        var font = InkText.Font()
        switch entries["Subtype"]?.name {
        case "Type0":
            // Maps that stand in the file are not followed: they may do anything.
            let encoding = try reader.resolve(entries["Encoding"]).name
            font.isWide = encoding == "Identity-H" || encoding == "Identity-V"
            font.isVertical = encoding.map { $0 == "V" || $0.hasSuffix("-V") } ?? true
        case "Type3":
            let box = try numbers(entries["FontBBox"])
            if let map = PlaneMap(try numbers(entries["FontMatrix"])), box.count == 4 {
                font.reach = max(font.reach, map.around(box).map(abs).max() ?? 0)
            }
        default: break
        }
        if let number = value?.reference { known[number] = font }
        return font
    }

    /// Follows what a named state sets: the font and the width of lines.
    private mutating func choose(
        _ name: String, _ resources: PDFDictionary, _ state: inout InkState
    ) throws(PDFSyntaxError) {
        let states = try reader.dictionary(resources["ExtGState"])
        guard let entries = try reader.dictionary(states?[name]) else { return }
        if let width = try reader.resolve(entries["LW"]).number { state.lineWidth = width }
        let chosen = try reader.list(entries["Font"])
        if chosen.count == 2 {
            state.text.font = try font(chosen[0])
            state.text.size = try reader.resolve(chosen[1]).number ?? 0
        }
    }
}
