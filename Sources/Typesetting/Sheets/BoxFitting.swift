import Documents

/// Fitting: the size and the lines at which a text fits its box.
extension SheetSetter {
    /// Sets the text of `box`; what does not fit is an error at `place`, set at the least size
    /// all the same, so that a proof can show it.
    func fit(_ box: TextBox, at place: Place) -> SetBox {
        guard let first = box.paragraphs.first else { return SetBox() }
        let base = first.style.text.size
        let fits =
            box.fits.isEmpty
            ? [TextBox.Fit(lines: .max, greatest: base, least: base)] : box.fits
        let isOneText = box.paragraphs.count == 1 && first.style.balanced
        let found = isOneText ? fitLines(box, first, fits) : fitBlocks(box, fits, base)
        report(found, box, fits[0], at: place)
        let size = found?.size ?? fits.map(\.least).min() ?? base
        let lines =
            isOneText
            ? [setLines(box, first, size: size, found: found)]
            : box.paragraphs.map { setBlock($0.scaled(size / base), box) }
        var set = stack(lines, box, scale: size / base)
        set.isBent =
            found.map { $0.size < fits[0].greatest - 0.01 || $0.lineCount > fits[0].lines } ?? true
        return set
    }

    // MARK: One text on balanced lines

    /// The first way in which the text fits: few lines first, then the largest size.
    private func fitLines(
        _ box: TextBox, _ paragraph: Paragraph, _ fits: [TextBox.Fit]
    ) -> FittedText? {
        let base = paragraph.style.text.size
        setter.compositor.read(paragraph, mark: Self.ownMark, label: nil)
        var natural = 0.0
        for piece in setter.compositor.pieces {
            if piece.kind == .tab || piece.kind == .lineBreak {
                return fitBlocks(box, fits, base)
            }
            natural += piece.width
        }
        let room = box.width.points
        let lineHeight = setter.compositor.lineHeight(paragraph.style)
        var text: BalancedText?
        for fit in fits {
            var best: FittedText?
            for count in 1...max(1, min(fit.lines, BalancedText.mostLines)) {
                let tall = base * box.height.points / (lineHeight * Double(count))
                let widest: Double
                if count == 1 {
                    widest = natural
                } else {
                    if text == nil { text = BalancedText(setter.compositor, units: box.unitWords) }
                    guard let width = text?.leastWidth(lines: count) else { break }
                    widest = width
                }
                let wide = widest > 0 ? base * room / widest : .infinity
                guard let size = Self.onGrid(min(wide, tall), fit, box.sizeStep) else { continue }
                if best.map({ size > $0.size + 0.001 }) ?? true {
                    best = FittedText(size: size, lineCount: count)
                }
                if size >= fit.greatest - 0.001 { break }
            }
            guard var found = best else { continue }
            if found.lineCount > 1 {
                found.breaks =
                    text?.breaks(lines: found.lineCount, room: room * base / found.size) ?? []
            }
            return found
        }
        return nil
    }

    /// The largest size on the grid that is not over `size`, nor beyond the ends of `fit`.
    private static func onGrid(_ size: Double, _ fit: TextBox.Fit, _ step: Double) -> Double? {
        if size >= fit.greatest - 1e-6 { return fit.greatest }
        let grid = step > 0 ? ((size + 1e-6) / step).rounded(.down) * step : size
        if grid >= fit.least - 1e-6 { return grid }
        return size >= fit.least - 1e-6 ? fit.least : nil
    }

    private func setLines(
        _ box: TextBox, _ paragraph: Paragraph, size: Double, found: FittedText?
    ) -> [Line] {
        let base = paragraph.style.text.size
        let scaled = size == base ? paragraph : paragraph.scaled(size / base)
        guard let found, found.lineCount == found.breaks.count + 1 else {
            return setBlock(scaled, box)
        }
        // The text at hand is the one that was measured.
        if size != base { setter.compositor.read(scaled, mark: Self.ownMark, label: nil) }
        return setter.compositor.setLines(
            scaled.style, width: box.width.points, ending: found.breaks)
    }

    // MARK: Running text

    /// The first size at which paragraphs fit in lines and height.
    private func fitBlocks(
        _ box: TextBox, _ fits: [TextBox.Fit], _ base: Double
    ) -> FittedText? {
        let widest = box.paragraphs.reduce(0.0) {
            max($0, setter.naturalWidths(of: $1).minimum)
        }
        func lines(_ fit: TextBox.Fit, at size: Double) -> FittedText? {
            let factor = size / base
            guard widest * factor <= box.width.points + 0.01 else { return nil }
            let blocks = box.paragraphs.map { setBlock($0.scaled(factor), box) }
            let count = blocks.reduce(0) { $0 + $1.count }
            guard count <= fit.lines,
                height(blocks, box, scale: factor) <= box.height.points + 0.01
            else { return nil }
            return FittedText(size: size, lineCount: count)
        }
        for fit in fits {
            if let found = lines(fit, at: fit.greatest) { return found }
            // Smaller sizes: the largest that fits, found by halving.
            let step = box.sizeStep > 0 ? box.sizeStep : 0.25
            var low = Int((fit.least / step - 1e-6).rounded(.up))
            var high = Int((fit.greatest / step - 1e-6).rounded(.down))
            var best: FittedText?
            while low <= high {
                let middle = (low + high) / 2
                if let found = lines(fit, at: Double(middle) * step) {
                    best = found
                    low = middle + 1
                } else {
                    high = middle - 1
                }
            }
            if let best { return best }
        }
        return nil
    }

    private func setBlock(_ paragraph: Paragraph, _ box: TextBox) -> [Line] {
        setter.lines(
            of: paragraph, width: box.width.points,
            mark: paragraph.role == .artifact ? .artifact : Self.ownMark)
    }

    // MARK: Height

    private func height(_ blocks: [[Line]], _ box: TextBox, scale: Double) -> Double {
        var total = blocks.reduce(0) { $0 + $1.height }
        for (above, below) in zip(box.paragraphs, box.paragraphs.dropFirst()) {
            total += max(above.style.spaceAfter.points, below.style.spaceBefore.points) * scale
        }
        return total
    }

    private func stack(_ blocks: [[Line]], _ box: TextBox, scale: Double) -> SetBox {
        let free = box.height.points - height(blocks, box, scale: scale)
        var y =
            switch box.position {
            case .top: 0.0
            case .middle: free / 2
            case .bottom: free
            }
        var set = SetBox()
        for (index, lines) in blocks.enumerated() {
            let paragraph = box.paragraphs[index]
            if index > 0 {
                let above = box.paragraphs[index - 1].style.spaceAfter.points
                y += max(above, paragraph.style.spaceBefore.points) * scale
            }
            var items: [PlacedItem] = []
            items.reserveCapacity(lines.count)
            for line in lines {
                for item in line.items { items.append(item.moved(dx: 0, dy: y)) }
                y += line.height
            }
            set.parts.append(SetBox.Part(role: paragraph.role, items: items))
        }
        if let depth = box.ruleDepth, let style = box.paragraphs.last?.style.text,
            let last = blocks.last?.last
        {
            let rule = VectorPath(
                [.move(0, 0), .line(last.width, 0)],
                stroke: VectorPath.Stroke(
                    color: style.color, width: style.size * scale * Self.ruleWeight),
                dx: last.x, dy: y - last.height + last.baseline + depth.points * scale)
            set.parts.append(
                SetBox.Part(role: .artifact, items: [PlacedItem(.path(rule), mark: .artifact)]))
        }
        return set
    }

    /// Width of the rule under a title against its type size.
    private static let ruleWeight = 0.06

    /// Stands for the element of a part until the part is put on a page.
    private static let ownMark = PlacedItem.Mark.element(-1)

    // MARK: Reports

    private func report(
        _ found: FittedText?, _ box: TextBox, _ wish: TextBox.Fit, at place: Place
    ) {
        if let found, found.size > wish.greatest - 0.01, found.lineCount <= wish.lines { return }
        var place = place
        if place.field == nil { place.field = box.name }
        let text = box.paragraphs.map(\.plainText).joined(separator: " ")
        var arguments = ["box": box.name, "text": text]
        guard let found else {
            arguments["width"] = NumberFormat.vietnamese.string(
                box.width.millimetres, decimals: 0)
            setter.reports.addEach(Diagnostic(.error, .sheetTextTooLong, at: place, arguments))
            return
        }
        arguments["lines"] = String(found.lineCount)
        arguments["size"] = NumberFormat.vietnamese.string(found.size, decimals: 2)
        arguments["wished"] = NumberFormat.vietnamese.string(wish.greatest, decimals: 2)
        if found.size < wish.greatest - 0.01 {
            setter.reports.addEach(Diagnostic(.warning, .sheetTextShrunk, at: place, arguments))
        } else {
            setter.reports.addEach(Diagnostic(.note, .sheetTextBroken, at: place, arguments))
        }
    }
}

/// How a text fits its box.
struct FittedText {
    /// Type size of the first paragraph.
    var size: Double
    /// Number of lines.
    var lineCount: Int
    /// Pieces behind which its lines end, the last one left out.
    var breaks: [Int] = []
}
