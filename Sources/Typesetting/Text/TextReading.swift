import Documents

/// Reading: from inlines to pieces.
extension Compositor {
    /// Reads `paragraph` into the pieces at hand.
    mutating func read(_ paragraph: Paragraph, mark: PlacedItem.Mark, label: TextSetter.Label?) {
        begin(at: paragraph.place)
        let style = faceStyle(paragraph.style.text, at: place)
        if let label {
            let labelStyle = faceStyle(label.style, at: place)
            append(label.text, TextSpan(style: labelStyle, mark: label.mark, keepsTogether: true))
            if let hanging = label.hanging {
                let width = pieces.reduce(0) { $0 + $1.width }
                append(TextSpan(style: style, mark: mark), kind: .gap)
                pieces[pieces.count - 1].width = max(hanging - width, style.space)
            } else {
                append(" ", TextSpan(style: style, mark: mark))
                pieces[pieces.count - 1].lineEnd = .never
            }
        }
        for inline in paragraph.inlines {
            switch inline {
            case .text(let run):
                append(run, default: style, mark: mark, link: -1)
            case .lineBreak:
                append(TextSpan(style: style, mark: mark), kind: .lineBreak)
            case .tab:
                append(TextSpan(style: style, mark: mark), kind: .tab)
            case .link(let target, let runs):
                var element = mark
                var link: Int32 = -1
                if case .element(let parent) = mark, let structure {
                    let id = structure.open(.link, parent: parent, target: target)
                    links.append(LinkTarget(target: target, element: id))
                    element = .element(id)
                    link = Int32(links.count - 1)
                }
                for run in runs { append(run, default: style, mark: element, link: link) }
            }
        }
        if spans.isEmpty { spans.append(TextSpan(style: style, mark: mark)) }
    }

    /// Reads plain text into the pieces at hand.
    mutating func read(_ plain: String, style: TextStyle, mark: PlacedItem.Mark, place: Place) {
        begin(at: place)
        append(plain, TextSpan(style: faceStyle(style, at: place), mark: mark))
    }

    private mutating func begin(at place: Place) {
        text.removeAll(keepingCapacity: true)
        spans.removeAll(keepingCapacity: true)
        pieces.removeAll(keepingCapacity: true)
        links.removeAll(keepingCapacity: true)
        sources.removeAll(keepingCapacity: true)
        hasTabs = false
        self.place = place
        cache.makeRoom()
    }

    private mutating func append(
        _ run: TextRun, default style: FaceStyle, mark: PlacedItem.Mark, link: Int32
    ) {
        var span = TextSpan(style: style, mark: mark)
        span.keepsTogether = run.keepsTogether
        span.link = link
        if let source = run.source {
            sources.append(source)
            span.source = Int32(sources.count - 1)
        }
        if let own = run.style { span.style = faceStyle(own, at: run.source ?? place) }
        append(run.text, span)
    }

    private mutating func append(_ span: TextSpan, kind: Piece.Kind) {
        spans.append(span)
        add(kind, from: text.count, to: text.count, span: spans.count - 1)
    }

    private mutating func append(_ string: String, _ span: TextSpan) {
        spans.append(span)
        var string = string
        string.withUTF8 { split($0, span: spans.count - 1) }
    }

    /// Cuts `bytes` into words and white space.
    private mutating func split(_ bytes: UnsafeBufferPointer<UInt8>, span: Int) {
        let base = text.count
        text.append(contentsOf: bytes)
        var index = 0
        var word = 0
        while index < bytes.count {
            let byte = bytes[index]
            // Ordinary letters, digits and marks, in one comparison for nearly every byte.
            if byte > 0x20, byte != 0x7F, byte != 0xC2, byte != 0xCC, byte != 0xCD,
                byte < 0xE2
                    || byte == 0xE1
            {
                index += 1
                continue
            }
            let (character, length) = Self.special(bytes, at: index)
            if character == .ordinary {
                if byte == 0xCC || byte == 0xCD { reportLooseMark(bytes, at: index, span: span) }
                index += length
                continue
            }
            if word < index { addWord(bytes, from: word, to: index, base: base, span: span) }
            switch character {
            case .space:
                var end = index + 1
                while end < bytes.count, bytes[end] == 0x20 { end += 1 }
                add(.space, from: base + index, to: base + end, span: span)
                index = end
            case .hardSpace:
                add(.hardSpace, from: base + index, to: base + index + length, span: span)
                index += length
            case .tab:
                add(.tab, from: base + index, to: base + index + length, span: span)
                index += length
            case .lineBreak:
                add(.lineBreak, from: base + index, to: base + index + length, span: span)
                index += length
            case .privateUse:
                reportPrivate(bytes, from: index, count: length, span: span)
                index += length
            case .leftOut, .ordinary:
                reportInvisible(bytes, from: index, count: length, span: span)
                index += length
            }
            word = index
        }
        if word < bytes.count {
            addWord(bytes, from: word, to: bytes.count, base: base, span: span)
        }
    }

    private mutating func addWord(
        _ bytes: UnsafeBufferPointer<UInt8>, from: Int, to: Int, base: Int, span: Int
    ) {
        let style = spans[span].style
        let slice = UnsafeBufferPointer(rebasing: bytes[from..<to])
        let index = cache.word(slice, face: style.face)
        let advance = cache.words[index].advance
        if cache.words[index].isMissingGlyphs { reportMissing(slice, span: span) }
        pieces.append(
            Piece(
                kind: .word, lineEnd: .never, span: Int32(span), word: Int32(index),
                start: Int32(base + from), count: Int32(to - from),
                width: Double(advance) * style.scale))
    }

    private mutating func add(_ kind: Piece.Kind, from: Int, to: Int, span: Int) {
        let width: Double
        switch kind {
        case .space: width = spans[span].style.space * Double(to - from)
        case .hardSpace: width = spans[span].style.space
        case .word, .tab, .gap, .lineBreak: width = 0
        }
        if kind == .tab { hasTabs = true }
        pieces.append(
            Piece(
                kind: kind, lineEnd: kind == .space ? .allowed : .never, span: Int32(span),
                word: -1, start: Int32(from), count: Int32(to - from), width: width))
    }
}
