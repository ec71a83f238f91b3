/// Reads the cells of one worksheet.
final class SheetReader: XMLReceiver {
    private(set) var rows: [SheetRow] = []
    private(set) var merges: [Sheet.Merge] = []

    private let strings: [SharedStrings.Entry]
    private let styles: CellStyles
    private let from1904: Bool

    private var row = SheetRow(number: 0, isHidden: false, cells: [])
    private var column = -1
    private var kind: String?
    private var format = CellStyles.Format()
    private var bytes: [UInt8] = []
    private var inValue = false
    private var inPhonetic = false

    init(strings: [SharedStrings.Entry], styles: CellStyles, from1904: Bool) {
        self.strings = strings
        self.styles = styles
        self.from1904 = from1904
    }

    var wantsText: Bool { inValue }

    func open(_ name: XMLName, _ attributes: XMLAttributes) {
        if name == "c" {
            openCell(attributes)
        } else if name == "v" {
            inValue = true
        } else if name == "t" {
            inValue = !inPhonetic
        } else if name == "rPh" {
            inPhonetic = true
        } else if name == "row" {
            let number = attributes["r"].flatMap { Int($0) } ?? row.number + 1
            let hidden = attributes["hidden"]
            row = SheetRow(number: number, isHidden: hidden == "1" || hidden == "true", cells: [])
            column = -1
        } else if name == "mergeCell", let reference = attributes["ref"] {
            addMerge(reference)
        }
    }

    func close(_ name: XMLName) {
        if name == "v" || name == "t" {
            inValue = false
        } else if name == "rPh" {
            inPhonetic = false
        } else if name == "c" {
            closeCell()
        } else if name == "row" {
            if !row.cells.isEmpty { rows.append(row) }
        }
    }

    func text(_ bytes: UnsafeRawBufferPointer) { self.bytes.append(contentsOf: bytes) }

    private func openCell(_ attributes: XMLAttributes) {
        column = attributes["r"].flatMap { SheetCell.position(of: $0)?.column } ?? column + 1
        kind = attributes["t"]
        format = styles[attributes["s"].flatMap { Int($0) }]
        bytes.removeAll(keepingCapacity: true)
    }

    private func closeCell() {
        guard !bytes.isEmpty else { return }
        let text = String(decoding: bytes, as: UTF8.self)
        var font = format.legacyFont
        let content: SheetCell.Content
        switch kind {
        case "s":
            guard let index = Int(text), strings.indices.contains(index) else { return }
            font = strings[index].legacyFont ?? font
            content = .text(strings[index].text)
        case "inlineStr", "str": content = .text(EscapedText.decoded(bytes))
        case "b": content = .flag(text == "1" || text == "true")
        case "e": content = .error(text)
        case "d": content = isoDate(text) ?? .text(text)
        default: content = number(text)
        }
        if case .text("") = content { return }
        row.cells.append(SheetCell(column: column, content: content, legacyFont: font))
    }

    private func number(_ text: String) -> SheetCell.Content {
        if format.isDate, let serial = Double(text),
            let date = SerialDate.date(serial, from1904: from1904)
        {
            return .date(year: date.year, month: date.month, day: date.day)
        }
        return .number(text, percent: format.isPercent)
    }

    /// A date as ISO 8601 text, the form of cells of type `d`.
    private func isoDate(_ text: String) -> SheetCell.Content? {
        let parts = text.prefix { $0 != "T" }.split(separator: "-").compactMap { Int($0) }
        guard parts.count == 3 else { return nil }
        return .date(year: parts[0], month: parts[1], day: parts[2])
    }

    private func addMerge(_ reference: String) {
        let corners = reference.split(separator: ":").compactMap { SheetCell.position(of: $0) }
        guard corners.count == 2, corners[0].row <= corners[1].row,
            corners[0].column <= corners[1].column
        else { return }
        merges.append(
            Sheet.Merge(
                rows: corners[0].row...corners[1].row,
                columns: corners[0].column...corners[1].column))
    }
}
