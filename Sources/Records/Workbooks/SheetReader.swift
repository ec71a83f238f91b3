/// Reads the cells of one worksheet.
final class SheetReader: XMLReceiver {
    private(set) var rows: [SheetRow] = []
    private(set) var merges: [Sheet.Merge] = []

    private let strings: [SharedStrings.Entry]
    private let styles: CellStyles
    private let from1904: Bool
    private let limits: Limits
    /// Bytes of text so far, shared texts counted each time.
    private var textBytes = 0
    private var cellCount = 0
    /// Why the rest is not read; nil when all of it is.
    private(set) var refusal: String?
    /// The last row that was read.
    var lastRow: Int? { (1...Self.lastRowOfAll).contains(row.number) ? row.number : nil }

    /// What a sheet may hold, so that a small file does not become a large one in memory.
    struct Limits: Sendable {
        /// Most cells with content.
        var cells = 6_000_000
        /// Most bytes of text in all cells, and in one.
        var textBytes = 512 << 20
        var cellBytes = 1 << 20
        /// Most merged ranges.
        var merges = 100_000
    }

    /// The last row that a sheet can have.
    private static let lastRowOfAll = 1_048_576

    private var row = SheetRow(number: 0, isHidden: false, cells: [])
    private var column = -1
    private var kind: String?
    private var reference: String?
    private var isMisplaced = false
    /// The columns of the row at hand, once its cells are out of order.
    private var columns: Set<Int>?
    /// Where the first repeated cell of the row at hand stands among its cells, how it is called,
    /// and how many more there are.
    private var repeated: (index: Int, name: String, more: Int)?
    private var isRowStated = false
    private var format = CellStyles.Format()
    private var bytes: [UInt8] = []
    private var inValue = false
    private var inPhonetic = false

    init(
        strings: [SharedStrings.Entry], styles: CellStyles, from1904: Bool,
        limits: Limits = Limits()
    ) {
        self.limits = limits
        self.strings = strings
        self.styles = styles
        self.from1904 = from1904
    }

    var wantsText: Bool { inValue && refusal == nil }

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
            let stated = attributes["r"]
            isRowStated = stated != nil
            let number = stated.flatMap { Int($0) } ?? row.number + 1
            if !(1...Self.lastRowOfAll).contains(number), refusal == nil {
                refusal = "số hàng \(stated ?? "?")"
            }
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
            if let repeated, repeated.more > 0 {
                row.cells[repeated.index].content = .damaged(
                    "hai ô \(repeated.name), và \(repeated.more) ô lặp nữa")
            }
            if !row.cells.isEmpty, refusal == nil { rows.append(row) }
            (columns, repeated) = (nil, nil)
        }
    }

    func text(_ bytes: UnsafeRawBufferPointer) {
        guard self.bytes.count <= limits.cellBytes else { return }
        self.bytes.append(contentsOf: bytes)
    }

    private func openCell(_ attributes: XMLAttributes) {
        reference = attributes["r"]
        let stated = reference.flatMap { SheetCell.position(of: $0) }
        if !isRowStated, let stated, stated.row >= row.number { row.number = stated.row }
        isMisplaced =
            reference != nil && stated == nil || stated.map { $0.row != row.number } == true
        column = stated?.column ?? column + 1
        kind = attributes["t"]
        format = styles[attributes["s"].flatMap { Int($0) }]
        bytes.removeAll(keepingCapacity: true)
    }

    private func closeCell() {
        guard !bytes.isEmpty, refusal == nil else { return }
        cellCount += 1
        textBytes += bytes.count
        var content = content()
        if cellCount > limits.cells {
            refusal = "hơn \(limits.cells) ô"
        } else if textBytes > limits.textBytes {
            refusal = "hơn \(limits.textBytes >> 20) MB chữ"
        }
        if case .text("") = content.value { return }
        if isMisplaced { content.value = .damaged("địa chỉ ô \(reference ?? "?")") }
        if columns == nil, let last = row.cells.last?.column, last >= column {
            columns = Set(row.cells.map(\.column))
        }
        // Out of order, or twice: the first stays, and the second is told of.
        if columns?.insert(column).inserted == false {
            if repeated != nil {
                repeated?.more += 1
                return
            }
            let name = reference ?? "?"
            repeated = (row.cells.count, name, 0)
            row.cells.append(SheetCell(column: column, content: .damaged("hai ô \(name)")))
            return
        }
        row.cells.append(
            SheetCell(column: column, content: content.value, legacyFont: content.font))
    }

    /// What the cell at hand holds, and the font of its text.
    private func content() -> (value: SheetCell.Content, font: String?) {
        if bytes.count > limits.cellBytes {
            return (.damaged("ô dài hơn \(limits.cellBytes >> 20) MB"), nil)
        }
        let text = String(decoding: bytes, as: UTF8.self)
        switch kind {
        case "s":
            guard let index = Int(text), strings.indices.contains(index) else {
                return (.damaged("chữ số \(text.prefix(20)) không có trong tệp"), nil)
            }
            textBytes += strings[index].text.utf8.count
            return (
                .text(strings[index].text), strings[index].legacyFont ?? format.legacyFont
            )
        case "inlineStr", "str": return (.text(EscapedText.decoded(bytes)), format.legacyFont)
        case "b": return (.flag(text == "1" || text == "true"), nil)
        case "e": return (.error(text), nil)
        case "d": return (isoDate(text) ?? .text(text), nil)
        default: return (number(text), format.legacyFont)
        }
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
        guard merges.count < limits.merges, corners.count == 2, corners[0].row <= corners[1].row,
            corners[0].column <= corners[1].column
        else { return }
        merges.append(
            Sheet.Merge(
                rows: corners[0].row...corners[1].row,
                columns: corners[0].column...corners[1].column))
    }
}
