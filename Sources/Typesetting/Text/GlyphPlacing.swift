import Documents

/// Placing: from the pieces of a line to glyph runs.
extension TextSetter {
    /// Adds the glyphs of `pieces[from..<to]` to `line`, its spaces widened by the factor
    /// `stretch`. The space at which the line ended goes to the text with no width, so that a
    /// reader of the file finds words apart.
    func fill(
        _ line: inout Line, from: Int, to: Int, stretch: Double, trailingSpace: Int?,
        tabs: TabStops
    ) {
        var pen = 0.0
        var start = from
        while start < to {
            let span = Int(pieces[start].span)
            var end = start + 1
            var glyphCount = glyphs(in: start)
            var byteCount = Int(pieces[start].count)
            while end < to {
                let next = Int(pieces[end].span)
                guard next == span || spans[next].looksLike(spans[span]) else { break }
                glyphCount += glyphs(in: end)
                byteCount += Int(pieces[end].count)
                end += 1
            }
            let trailing = end == to ? trailingSpace : nil
            addRun(
                to: &line, from: start, to: end, pen: &pen, stretch: stretch,
                trailingSpace: trailing, glyphCount: glyphCount, byteCount: byteCount, tabs: tabs,
                lineEnd: to)
            start = end
        }
    }

    private func glyphs(in index: Int) -> Int {
        let piece = pieces[index]
        return piece.kind == .word
            ? Int(cache.words[Int(piece.word)].glyphCount) : max(1, Int(piece.count))
    }

    private func addRun(
        to line: inout Line, from: Int, to: Int, pen: inout Double, stretch: Double,
        trailingSpace: Int?, glyphCount: Int, byteCount: Int, tabs: TabStops, lineEnd: Int
    ) {
        let span = spans[Int(pieces[from].span)]
        let style = span.style
        let face = fonts.faces[style.face]
        let origin = pen
        var glyphs: [GlyphRun.Glyph] = []
        var clusters: [GlyphRun.Cluster] = []
        var bytes: [UInt8] = []
        glyphs.reserveCapacity(glyphCount + 1)
        clusters.reserveCapacity(glyphCount + 1)
        bytes.reserveCapacity(byteCount + 1)

        for index in from..<to {
            let piece = pieces[index]
            switch piece.kind {
            case .word:
                let word = cache.words[Int(piece.word)]
                let first = Int(word.glyphStart)
                let place = pen - origin
                cache.glyphs.withUnsafeBufferPointer { shaped in
                    for number in first..<first + Int(word.glyphCount) {
                        let glyph = shaped[number]
                        glyphs.append(
                            GlyphRun.Glyph(
                                id: glyph.id, x: place + Double(glyph.x) * style.scale,
                                y: -Double(glyph.y) * style.scale))
                    }
                }
                let firstCluster = Int(word.clusterStart)
                clusters.append(
                    contentsOf: cache.clusters[
                        firstCluster..<firstCluster + Int(word.clusterCount)])
                bytes.append(
                    contentsOf: text[Int(piece.start)..<Int(piece.start) + Int(piece.count)])
                pen += piece.width
            case .space:
                let advance = style.space * (1 + stretch)
                for _ in 0..<piece.count {
                    glyphs.append(GlyphRun.Glyph(id: face.spaceGlyph, x: pen - origin))
                    clusters.append(GlyphRun.Cluster(bytes: 1, glyphs: 1))
                    bytes.append(0x20)
                    pen += advance
                }
            case .hardSpace:
                glyphs.append(GlyphRun.Glyph(id: face.spaceGlyph, x: pen - origin))
                clusters.append(GlyphRun.Cluster(bytes: 2, glyphs: 1))
                bytes.append(0xC2)
                bytes.append(0xA0)
                pen += piece.width * (1 + stretch)
            case .gap:
                glyphs.append(GlyphRun.Glyph(id: face.spaceGlyph, x: pen - origin))
                clusters.append(GlyphRun.Cluster(bytes: 1, glyphs: 1))
                bytes.append(0x20)
                pen += piece.width
            case .tab:
                glyphs.append(GlyphRun.Glyph(id: face.spaceGlyph, x: pen - origin))
                clusters.append(GlyphRun.Cluster(bytes: 1, glyphs: 1))
                bytes.append(0x20)
                pen = tabs.next(after: pen, in: self, following: index + 1, to: lineEnd)
            case .lineBreak:
                break
            }
        }
        guard !glyphs.isEmpty else { return }
        let x = line.x + origin
        let width = pen - origin
        if trailingSpace != nil {
            glyphs.append(GlyphRun.Glyph(id: face.spaceGlyph, x: width))
            clusters.append(GlyphRun.Cluster(bytes: 1, glyphs: 1))
            bytes.append(0x20)
        }
        line.items.append(
            PlacedItem(
                .glyphs(
                    GlyphRun(
                        font: style.font, size: style.size, color: style.color, x: x,
                        y: line.baseline - style.rise, width: width, glyphs: glyphs, text: bytes,
                        clusters: clusters)),
                mark: span.mark))
        if style.underline {
            line.items.append(underline(x: x, width: width, baseline: line.baseline, style, face))
        }
        if span.link >= 0, Int(span.link) < links.count {
            let link = links[Int(span.link)]
            line.links.append(
                LinkArea(
                    target: link.target,
                    rect: Rect(
                        x: x, y: line.baseline - style.ascent, width: width,
                        height: style.ascent + style.descent),
                    element: link.element))
        }
    }

    private func underline(
        x: Double, width: Double, baseline: Double, _ style: FaceStyle, _ face: FontFace
    ) -> PlacedItem {
        let y = baseline + face.underlineDepth * style.scale
        return PlacedItem(
            .path(
                VectorPath(
                    [.move(0, 0), .line(width, 0)],
                    stroke: VectorPath.Stroke(
                        color: style.color, width: face.underlineThickness * style.scale),
                    dx: x, dy: y)),
            mark: .artifact)
    }
}
