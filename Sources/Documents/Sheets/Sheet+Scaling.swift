extension Sheet {
    /// What the sheet shows, moved and made smaller or larger, to be put on another sheet:
    /// several to a page, or a proof. Sizes that are tried scale along, so that the smaller
    /// picture breaks its lines as the sheet does.
    ///
    /// - Parameters:
    ///   - scale: How many times as large.
    ///   - x: Where its left edge goes.
    ///   - y: Where its top edge goes.
    ///   - sharedBase: Added to the numbers of shared boxes, nil to share none.
    /// - Returns: The parts, to be added to those of another sheet.
    public func parts(
        scale: Double, x: Length, y: Length, sharedBase: Int? = nil
    ) -> (artwork: [ArtworkPlacement], boxes: [TextBox], codes: [SheetCode]) {
        let artwork = artwork.map {
            ArtworkPlacement(
                $0.artwork, x: x + $0.x * scale, y: y + $0.y * scale, scale: $0.scale * scale)
        }
        let boxes = boxes.map { box in
            var box = box
            box.x = x + box.x * scale
            box.y = y + box.y * scale
            box.width = box.width * scale
            box.height = box.height * scale
            box.sizeStep *= scale
            box.ruleDepth = box.ruleDepth.map { $0 * scale }
            box.fits = box.fits.map {
                TextBox.Fit(
                    lines: $0.lines, greatest: $0.greatest * scale, least: $0.least * scale)
            }
            box.paragraphs = box.paragraphs.map { $0.scaled(scale) }
            box.sharedNumber = sharedBase.flatMap { base in box.sharedNumber.map { base + $0 } }
            box.place = box.place ?? place
            return box
        }
        let codes = codes.map {
            SheetCode(
                x: x + $0.x * scale, y: y + $0.y * scale, side: $0.side * scale,
                modules: $0.modules, alternativeText: $0.alternativeText)
        }
        return (artwork, boxes, codes)
    }
}

extension Paragraph {
    /// The paragraph with every size and distance `factor` times as large.
    public func scaled(_ factor: Double) -> Paragraph {
        var paragraph = self
        paragraph.style = style.scaled(factor)
        paragraph.inlines = inlines.map { inline in
            switch inline {
            case .text(let run): .text(run.scaled(factor))
            case .link(let target, let runs): .link(target: target, runs.map { $0.scaled(factor) })
            case .lineBreak, .tab: inline
            }
        }
        return paragraph
    }
}

extension TextRun {
    fileprivate func scaled(_ factor: Double) -> TextRun {
        guard style != nil else { return self }
        var run = self
        run.style?.size *= factor
        return run
    }
}

extension ParagraphStyle {
    /// The style with every size and distance `factor` times as large.
    public func scaled(_ factor: Double) -> ParagraphStyle {
        var style = self
        style.text.size *= factor
        if case .exact(let size) = leading { style.leading = .exact(size * factor) }
        style.spaceBefore = spaceBefore * factor
        style.spaceAfter = spaceAfter * factor
        style.firstLineIndent = firstLineIndent * factor
        style.leftIndent = leftIndent * factor
        style.rightIndent = rightIndent * factor
        style.tabStops = tabStops.map {
            TabStop(position: $0.position * factor, alignment: $0.alignment)
        }
        return style
    }
}
