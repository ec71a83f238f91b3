import Documents

/// Placing: from the pieces of a line to glyph runs.
extension Compositor {
    /// Adds the glyphs of `pieces[from..<to]` to `line`, its spaces widened by the factor
    /// `stretch`. The space at which the line ended goes to the text with no width, so that a
    /// reader of the file finds words apart.
    func fill(
        _ line: inout Line, from: Int, to: Int, stretch: Double, endsAtSpace: Bool, tabs: TabStops
    ) {
        var pen = 0.0
        var start = from
        while start < to {
            let span = Int(pieces[start].span)
            var end = start + 1
            while end < to {
                let next = Int(pieces[end].span)
                guard next == span || spans[next].looksLike(spans[span]) else { break }
                end += 1
            }
            let origin = pen
            let run = run(
                start..<end, in: line, pen: &pen, stretch: stretch,
                endsAtSpace: endsAtSpace && end == to, tabs: tabs, lineEnd: to)
            finish(run, at: origin, span: spans[span], in: &line)
            start = end
        }
    }

    /// The glyphs of pieces that look alike, from `pen` on.
    private func run(
        _ range: Range<Int>, in line: Line, pen: inout Double, stretch: Double, endsAtSpace: Bool,
        tabs: TabStops, lineEnd: Int
    ) -> GlyphRun {
        let style = spans[Int(pieces[range.lowerBound].span)].style
        let spaceGlyph = fonts.faces[style.face].spaceGlyph
        var writer = RunWriter(origin: pen)
        var (glyphCount, clusterCount, byteCount) = (1, 1, 1)
        for index in range {
            let piece = pieces[index]
            byteCount += max(1, Int(piece.count))
            if piece.kind == .word {
                let word = cache.words[Int(piece.word)]
                glyphCount += Int(word.glyphCount)
                clusterCount += Int(word.clusterCount)
            } else {
                glyphCount += max(1, Int(piece.count))
                clusterCount += max(1, Int(piece.count))
            }
        }
        var clusters: [GlyphRun.Cluster] = []
        var bytes: [UInt8] = []
        var end = pen
        let glyphs = [GlyphRun.Glyph](unsafeUninitializedCapacity: glyphCount) { glyphs, used in
            clusters = [GlyphRun.Cluster](unsafeUninitializedCapacity: clusterCount) {
                clusters, usedClusters in
                bytes = [UInt8](unsafeUninitializedCapacity: byteCount) { bytes, usedBytes in
                    writer.glyphs = glyphs.baseAddress
                    writer.clusters = clusters.baseAddress
                    writer.bytes = bytes.baseAddress
                    for index in range {
                        let piece = pieces[index]
                        switch piece.kind {
                        case .word:
                            write(piece, scale: style.scale, to: &writer, at: end)
                            end += piece.width
                        case .space:
                            let advance = style.space * (1 + stretch)
                            for _ in 0..<piece.count {
                                writer.addSpace(spaceGlyph, at: end)
                                end += advance
                            }
                        case .hardSpace:
                            writer.addSpace(spaceGlyph, at: end, isHard: true)
                            end += piece.width * (1 + stretch)
                        case .gap:
                            writer.addSpace(spaceGlyph, at: end)
                            end += piece.width
                        case .tab:
                            writer.addSpace(spaceGlyph, at: end)
                            end = tabs.next(
                                after: end, pieces, following: index + 1, to: lineEnd)
                        case .lineBreak:
                            break
                        }
                    }
                    if endsAtSpace { writer.addSpace(spaceGlyph, at: end) }
                    usedBytes = writer.byteCount
                }
                usedClusters = writer.clusterCount
            }
            used = writer.glyphCount
        }
        let origin = pen
        pen = end
        return GlyphRun(
            font: style.font, size: style.size, color: style.color, x: line.x + origin,
            y: line.baseline - style.rise, width: end - origin, glyphs: glyphs, text: bytes,
            clusters: clusters)
    }

    private func write(
        _ piece: Piece, scale: Double, to writer: inout RunWriter, at pen: Double
    ) {
        let word = cache.words[Int(piece.word)]
        cache.glyphs.withUnsafeBufferPointer { glyphs in
            let first = Int(word.glyphStart)
            writer.add(
                UnsafeBufferPointer(rebasing: glyphs[first..<first + Int(word.glyphCount)]),
                scale: scale, at: pen)
        }
        cache.clusters.withUnsafeBufferPointer { clusters in
            let first = Int(word.clusterStart)
            writer.add(
                UnsafeBufferPointer(rebasing: clusters[first..<first + Int(word.clusterCount)]))
        }
        text.withUnsafeBufferPointer { text in
            let first = Int(piece.start)
            writer.add(UnsafeBufferPointer(rebasing: text[first..<first + Int(piece.count)]))
        }
    }

    /// Adds `run` to the line, with its underline and link.
    private func finish(_ run: GlyphRun, at origin: Double, span: TextSpan, in line: inout Line) {
        guard !run.glyphs.isEmpty else { return }
        let style = span.style
        line.items.append(PlacedItem(.glyphs(run), mark: span.mark))
        if style.underline {
            let face = fonts.faces[style.face]
            let stroke = VectorPath.Stroke(
                color: style.color, width: face.underlineThickness * style.scale)
            line.items.append(
                PlacedItem(
                    .path(
                        VectorPath(
                            [.move(0, 0), .line(run.width, 0)], stroke: stroke, dx: run.x,
                            dy: line.baseline + face.underlineDepth * style.scale)),
                    mark: .artifact))
        }
        if span.link >= 0, Int(span.link) < links.count {
            let link = links[Int(span.link)]
            line.links.append(
                LinkArea(
                    target: link.target,
                    rect: Rect(
                        x: run.x, y: line.baseline - style.ascent, width: run.width,
                        height: style.ascent + style.descent),
                    element: link.element))
        }
    }
}
