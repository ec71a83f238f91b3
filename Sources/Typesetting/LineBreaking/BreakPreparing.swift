import Documents

/// What happens before lines are broken: rules that forbid ends of lines are applied, words wider
/// than a line are cut, and what is held together but too wide is let loose.
extension Compositor {
    /// Prepares `pieces[start..<end]` for lines at least `width` wide.
    ///
    /// - Returns: the new end; cutting words makes more pieces.
    mutating func prepareBreaks(_ start: Int, _ end: Int, width: Double) -> Int {
        let end = cutWideWords(start, end, width: width)
        applyRules(start, end)
        loosenWideUnits(start, end, width: width)
        return end
    }

    /// Forbids ends of lines at spaces inside units.
    private mutating func applyRules(_ start: Int, _ end: Int) {
        var before: WordTraits = []
        var word: WordTraits = []
        var previous = -1
        var isFirst = true
        var names = 0
        for index in start..<end {
            let piece = pieces[index]
            if piece.kind == .word {
                let traits = cache.words[Int(piece.word)].traits
                if previous >= 0, previous < index - 1 {
                    let space = index - 1
                    names = max(names, NoBreakRules.namesBehind(before: before, word: word))
                    let isName =
                        names > 0 && traits.contains(.capital) && !word.contains(.markEnd)
                    names = isName ? names - 1 : 0
                    if pieces[space].kind == .space,
                        isHeld(space, previous, index)
                            || NoBreakRules.forbidsBreak(before: before, word: word, next: traits)
                            || isName || isFirst && word.contains(.dash)
                    {
                        for held in previous + 1...space where pieces[held].kind == .space {
                            pieces[held].lineEnd = .never
                        }
                    }
                    isFirst = false
                }
                if previous < 0 || previous < index - 1 { before = word }
                word = traits
                previous = index
            }
        }
    }

    /// Whether the space and the words around it are in one run that keeps together.
    private func isHeld(_ space: Int, _ previous: Int, _ next: Int) -> Bool {
        let span = pieces[space].span
        return pieces[previous].span == span && pieces[next].span == span
            && spans[Int(span)].keepsTogether
    }

    /// Lets go what is held together but wider than a line: first at its spaces, then between
    /// words that touch.
    private mutating func loosenWideUnits(_ start: Int, _ end: Int, width: Double) {
        var from = start
        while from < end {
            var to = from
            var unit = 0.0
            while to < end {
                if pieces[to].lineEnd != .never, pieces[to].kind == .space { break }
                unit += pieces[to].width
                to += 1
                if pieces[to - 1].lineEnd != .never { break }
            }
            if unit > width + 0.001, to - from > 1 {
                loosen(from, to, width: width)
            }
            from = max(to, from + 1)
            while from < end, pieces[from].kind == .space, pieces[from].lineEnd != .never {
                from += 1
            }
        }
    }

    private mutating func loosen(_ from: Int, _ to: Int, width: Double) {
        var touching = 0.0
        var groupStart = from
        for index in from..<to {
            if pieces[index].kind == .gap {
                groupStart = index + 1
                continue
            }
            if pieces[index].kind == .space {
                pieces[index].lineEnd = .emergency
                touching = 0
                groupStart = index + 1
                continue
            }
            touching += pieces[index].width
            if touching > width + 0.001 {
                for inner in groupStart..<index where pieces[inner].lineEnd == .never {
                    pieces[inner].lineEnd = .emergency
                }
                groupStart = index
            }
        }
    }

    /// Cuts each word wider than `width` into pieces that fit, at clusters.
    private mutating func cutWideWords(_ start: Int, _ end: Int, width: Double) -> Int {
        guard
            (start..<end).contains(where: {
                pieces[$0].kind == .word && pieces[$0].width > width + 0.001
            })
        else { return end }
        let tail = Array(pieces[end...])
        let old = Array(pieces[start..<end])
        pieces.removeSubrange(start...)
        for piece in old {
            if piece.kind == .word, piece.width > width + 0.001 {
                cut(piece, width: width)
            } else {
                pieces.append(piece)
            }
        }
        let newEnd = pieces.count
        pieces += tail
        return newEnd
    }

    private mutating func cut(_ piece: Piece, width: Double) {
        let span = spans[Int(piece.span)]
        let word = cache.words[Int(piece.word)]
        let bytes = Array(text[Int(piece.start)..<Int(piece.start + piece.count)])
        reports.add(
            Diagnostic(
                .warning, .wordBroken, at: place(of: Int(piece.span)),
                ["text": bytes.withUnsafeBufferPointer { Self.excerpt($0, around: 0) }]))

        // Where a cut may be (behind a cluster), and how wide the word is up to there.
        var cuts: [(byte: Int, width: Double)] = []
        var byte = 0
        var glyph = Int(word.glyphStart)
        let lastGlyph = glyph + Int(word.glyphCount)
        for index in 0..<Int(word.clusterCount) {
            let cluster = cache.clusters[Int(word.clusterStart) + index]
            byte += Int(cluster.bytes)
            glyph += Int(cluster.glyphs)
            let pen = glyph < lastGlyph ? cache.glyphs[glyph].x : word.advance
            cuts.append((byte, Double(pen) * span.style.scale))
        }
        var from = 0
        var origin = 0.0
        var next = 0
        while from < bytes.count, next < cuts.count {
            var last = next
            var soft = -1
            while last < cuts.count, cuts[last].width - origin <= width {
                if Self.softCuts.contains(bytes[cuts[last].byte - 1]) { soft = last }
                last += 1
            }
            last = last == cuts.count ? last - 1 : max(next, last - 1)
            // A cut behind a slash or hyphen is better, when the line is at least half full.
            if cuts[last].byte < bytes.count, soft >= next, cuts[soft].width - origin > width / 2 {
                last = soft
            }
            let to = cuts[last].byte
            let index = bytes[from..<to].withUnsafeBufferPointer {
                cache.word($0, face: span.style.face)
            }
            pieces.append(
                Piece(
                    kind: .word, lineEnd: to < bytes.count ? .allowed : .never, span: piece.span,
                    word: Int32(index), start: piece.start + Int32(from), count: Int32(to - from),
                    width: Double(cache.words[index].advance) * span.style.scale))
            from = to
            origin = cuts[last].width
            next = last + 1
        }
    }

    private static let softCuts: Set<UInt8> = Set("/-_.,;:&?=@".utf8)
}
