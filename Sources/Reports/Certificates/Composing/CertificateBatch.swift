public import Documents
public import Records

/// A roster and a template put together: the sheets of one award.
public struct CertificateBatch: Sendable {
    /// How sheets are printed.
    public enum Mode: String, Sendable, CaseIterable {
        /// Everything, on white paper.
        case full
        /// Only what the blank has not yet.
        case overprint
        /// Everything, what the blank has faintly.
        case proof
    }

    /// The template.
    public let template: CertificateTemplate
    /// The roster.
    public let roster: RosterTable
    /// How sheets are printed.
    public var mode: Mode
    /// Rows in the order in which they are printed.
    public var order: [Int]
    /// Whether the page grows by bleed and crop marks.
    public var cuts: Bool
    /// What undoes the faults of a printer; nil for none.
    public var correction: SheetCorrection?

    /// Position of the first sheet kept, from 0.
    public private(set) var first = 0
    /// Places in the whole run, where only single rows of it are kept.
    private var positions: [Int: Int]?
    private(set) var values: SheetValues
    /// What all sheets have in common, as the batch file says.
    public let common: [String: String]
    /// What a caller adds to the fingerprint of every sheet: the text of template and drawing.
    public var fingerprintBase = ""
    private let artwork: Artwork?
    private let faded: Artwork?

    /// A batch of every row of `roster`; `batch` holds what all sheets have in common by field.
    public init(
        template: CertificateTemplate, roster: RosterTable, batch: [String: String] = [:],
        design: ArtworkDesign? = nil, mode: Mode = .full, cuts: Bool = false,
        correction: SheetCorrection? = nil, rewards: RewardRules? = nil
    ) {
        common = batch
        self.template = template
        self.roster = roster
        self.mode = mode
        self.cuts = cuts
        self.correction = correction
        order = Array(0..<roster.count)
        values = SheetValues(
            template: template, roster: roster, batch: batch, rewards: rewards)
        artwork = design?.artwork(for: template.size)
        faded = mode == .proof ? artwork?.faded(0.45) : nil
    }

    /// Keeps the sheets at these positions of the order, from 1; they keep their numbers.
    public mutating func keep(_ range: ClosedRange<Int>) {
        first += range.lowerBound - 1
        order = Array(order.dropFirst(range.lowerBound - 1).prefix(range.count))
    }

    /// Keeps these rows only; nothing else changes.
    public mutating func keep(rows: [Int]) {
        positions = Dictionary(
            order.enumerated().map { ($1, first + $0 + 1) }, uniquingKeysWith: { first, _ in first }
        )
        order = rows
    }

    /// Whether every row of the roster is in the run.
    public var isWhole: Bool { order.count == roster.count }

    /// The place in the run, from 1, of the sheet at `index` of the order.
    public func position(_ index: Int) -> Int {
        positions?[order[index]] ?? first + index + 1
    }

    /// Everything that decides what the sheet of a row looks like, as text: to tell whether a
    /// file that is there was made from the same values.
    public func fingerprint(row: Int, position: Int) -> String {
        fingerprintBase + "\u{1F}" + ownFingerprint(row: row, position: position)
    }

    /// The part of the fingerprint that differs from sheet to sheet.
    public func ownFingerprint(row: Int, position: Int) -> String {
        let values = template.fields.map { value($0.name, row: row) }
        return ([String(position)] + values).joined(separator: "\u{1F}")
    }

    /// Gives each row a value of its own for a field: the numbers of a register.
    public mutating func assign(_ field: String, _ values: [String]) {
        self.values.assign(field, values)
    }

    /// The reward of a row in đồng; nil for none.
    public func reward(row: Int) -> Int? { values.reward(row: row) }

    /// The kind of the recipient in a row.
    public func kind(row: Int) -> RecipientKind { values.kind(row) }

    /// Whether the name in a row begins with a form of address.
    func bearsAddress(row: Int) -> Bool { values.bearsAddress(row, kind(row: row)) }

    /// The value of a field in a row, as it was given.
    public func value(_ field: String, row: Int) -> String { values.raw(field, row: row) }

    /// The sheets, made one at a time.
    public var sheets: SheetSource {
        let shared = sharedParagraphs
        let order = order
        return SheetSource(count: order.count) { [self] position in
            sheet(row: order[position], position: self.position(position), shared: shared)
        }
    }

    /// The sheet of one row; `position` is its place in the run, from 1.
    public func sheet(row: Int, position: Int) -> Sheet {
        sheet(row: row, position: position, shared: sharedParagraphs)
    }

    /// For each box the paragraphs that are the same on every sheet, nil where they differ.
    private var sharedParagraphs: [[Paragraph]?] {
        guard roster.count > 0 else { return template.boxes.map { _ in nil } }
        return template.boxes.map { box in
            let isConstant = box.texts.allSatisfy { text in
                text.text.holes.allSatisfy { values.isConstant($0) }
            }
            return isConstant ? paragraphs(of: box, row: 0, position: 1, place: Place()) : nil
        }
    }

    private func sheet(row: Int, position: Int, shared: [[Paragraph]?]) -> Sheet {
        let place = roster.place(row: row)
        let kind = template.hasKinds ? values.kind(row) : .person
        var boxes: [TextBox] = []
        boxes.reserveCapacity(template.boxes.count)
        for (index, box) in template.boxes.enumerated() {
            if mode == .overprint, box.frame.isOnBlank { continue }
            if !box.kinds.isEmpty, !box.kinds.contains(kind) { continue }
            var frame = box.frame
            if let known = shared[index] {
                frame.paragraphs = known
                frame.sharedNumber = index
            } else {
                frame.paragraphs = paragraphs(of: box, row: row, position: position, place: place)
            }
            if frame.paragraphs.isEmpty { continue }
            if mode == .proof, frame.isOnBlank { frame = frame.faded(0.45) }
            boxes.append(frame)
        }
        var sheet = Sheet(
            size: template.size, boxes: boxes, correction: correction,
            title: template.hasOutline ? values.raw("ten", row: row) : nil,
            showsBends: mode == .proof, place: place)
        if mode != .overprint, let artwork = faded ?? artwork {
            sheet.artwork = [ArtworkPlacement(artwork)]
        }
        if let slot = template.code, let code = slot.code(values.raw(slot.field, row: row)) {
            sheet.codes = [code]
            if mode != .overprint { sheet.artwork.append(slot.ground(of: code)) }
        }
        if cuts, mode != .overprint {
            sheet.bleed = template.bleed
            sheet.showsCropMarks = true
        }
        return sheet
    }

    private func paragraphs(
        of box: CertificateTemplate.Box, row: Int, position: Int, place: Place
    ) -> [Paragraph] {
        box.texts.compactMap { part in
            let filled = part.text.filled(
                part.text.holes.map { values.value($0, row: row, position: position) })
            guard let filled else { return nil }
            let inlines = filled.map { text, isBold in
                var style: TextStyle?
                if isBold {
                    style = part.style.text
                    style?.bold = true
                }
                return Inline.text(TextRun(text, style: style))
            }
            return Paragraph(inlines, style: part.style, role: part.role, place: place)
        }
    }
}

extension CertificateTemplate {
    /// Whether a box is there for some kinds of recipients only.
    var hasKinds: Bool { boxes.contains { !$0.kinds.isEmpty } }
}

extension TextBox {
    /// The box in paler colours.
    fileprivate func faded(_ strength: Double) -> TextBox {
        var box = self
        for index in box.paragraphs.indices {
            let color = box.paragraphs[index].style.text.color
            box.paragraphs[index].style.text.color = color.faded(strength)
        }
        return box
    }
}
