internal import CCairo
internal import Documents
internal import Typesetting

/// Writes gathered text as text-showing operators (ISO 32000-1, 9.4), going on where the last
/// glyph ended as long as the line is the same.
struct TextPen {
    /// Where the text matrix puts the beginning of the line; nil when it must be set.
    private var line: (x: Double, y: Double, size: Double)?
    /// Where the next glyph would stand, in thousandths of the type size from there.
    private var reached = 0.0
    /// The font that was chosen last.
    private var font = -1

    /// The string of glyphs being written: where it began, and what stands open in it.
    private var start: Int?
    private var isAdjusted = false
    private var isInString = false
    private var isWide = false

    /// Steps under three thousandths of the type size are left to the next glyph, as Cairo does.
    private static let leastStep = 3.0
    /// Steps beyond this many type sizes set the line anew.
    private static let greatestStep = 100_000.0

    /// Makes the next text set its place anew.
    mutating func leaveLine() { line = nil }

    /// Writes `text`, which has `style`; false when the specimen lacks a glyph of it.
    mutating func show(
        _ text: borrowing TextBatch, _ style: TextBatch.Style, with codes: TypeCodes,
        to content: inout ContentBuffer
    ) -> Bool {
        guard text.glyphs.count == text.clusters.count, style.size > 0 else { return false }
        var position = 0
        let isWhole = text.text.withUnsafeBufferPointer { bytes in
            for (glyph, cluster) in zip(text.glyphs, text.clusters) {
                let count = Int(cluster.num_bytes)
                guard cluster.num_glyphs == 1, count > 0, count <= Sort.longestText,
                    position + count <= bytes.count
                else { return false }
                let sort = Sort(
                    font: style.font, isWhole: style.isWhole, glyph: UInt32(glyph.index),
                    text: Sort.pack(bytes, at: position, count: count))
                guard let number = codes.specimen.index.find(sort) else { return false }
                position += count
                show(
                    codes.entries[number], sort, x: glyph.x, y: glyph.y, size: style.size,
                    to: &content)
            }
            return true
        }
        endString(&content)
        return isWhole
    }

    private mutating func show(
        _ entry: TypeCodes.Entry, _ sort: Sort, x: Double, y: Double, size: Double,
        to content: inout ContentBuffer
    ) {
        var step = 0.0
        if let line, line.y == y, line.size == size {
            let exact = (x - line.x) / size * 1000 - reached
            step = abs(exact) < Self.leastStep - 0.5 ? 0 : exact.rounded()
        } else {
            line = nil
        }
        if line == nil || abs(step) > Self.greatestStep {
            endString(&content)
            setLine(x: x, y: y, size: size, &content)
            step = 0
        }
        if entry.code.font != font {
            endString(&content)
            font = entry.code.font
            content.append("/f")
            content.append(font)
            content.append(" 1 Tf\n")
        }
        if !entry.code.isMapped {
            endString(&content)
            beginText(sort.string, &content)
        }
        if step != 0 { adjust(by: step, &content) }
        put(entry.code, &content)
        reached += step + entry.advance
        if !entry.code.isMapped {
            endString(&content)
            content.append("EMC\n")
        }
    }

    private mutating func setLine(
        x: Double, y: Double, size: Double, _ content: inout ContentBuffer
    ) {
        content.append(size)
        content.append("0 0 ")
        content.append(-size)
        content.append(x)
        content.append(y)
        content.append("Tm\n")
        line = (x, y, size)
        reached = 0
    }

    /// Moves the next glyph by `step` thousandths of the type size to the right.
    private mutating func adjust(by step: Double, _ content: inout ContentBuffer) {
        if start == nil { start = content.bytes.count }
        closeString(&content)
        if !isAdjusted, let start { content.insert(UInt8(ascii: "["), at: start) }
        isAdjusted = true
        content.append(Int(-step))
    }

    private mutating func put(_ code: TypeCodes.Code, _ content: inout ContentBuffer) {
        if start == nil { start = content.bytes.count }
        if !isInString {
            content.append(code.isWide ? UInt8(ascii: "<") : UInt8(ascii: "("))
            isInString = true
            isWide = code.isWide
        }
        let low = UInt8(truncatingIfNeeded: code.number)
        if code.isWide {
            content.append(hex: UInt8(truncatingIfNeeded: code.number >> 8))
            content.append(hex: low)
            return
        }
        switch low {
        case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "\\"):
            content.append(UInt8(ascii: "\\"))
            content.append(low)
        case 13:
            content.append("\\r")
        default:
            content.append(low)
        }
    }

    private mutating func closeString(_ content: inout ContentBuffer) {
        if isInString { content.append(isWide ? UInt8(ascii: ">") : UInt8(ascii: ")")) }
        isInString = false
    }

    private mutating func endString(_ content: inout ContentBuffer) {
        guard start != nil else { return }
        closeString(&content)
        content.append(isAdjusted ? "]TJ\n" : "Tj\n")
        start = nil
        isAdjusted = false
    }

    /// Says what the next glyph stands for, where its font does not (14.9.4).
    private func beginText(_ text: String, _ content: inout ContentBuffer) {
        content.append("/Span<</ActualText<FEFF")
        for unit in text.utf16 {
            content.append(hex: UInt8(unit >> 8))
            content.append(hex: UInt8(unit & 255))
        }
        content.append(">>>BDC\n")
    }
}
