public import Documents

/// One reading of a list: stands before the first row, then on one row after the other.
public final class ListReading {
    /// What is needed to come back to a row.
    public struct Position: Sendable, Hashable {
        fileprivate var offset: Int
        fileprivate var row: Int32
        fileprivate var line: Int32
    }

    /// The number of the row at hand, as a spreadsheet shows it.
    public private(set) var row: Int
    /// How many cells the row at hand has.
    public private(set) var count = 0
    /// Why the reading ended before the end of the file; nil when it did not.
    public private(set) var failure: Diagnostic?

    /// Quotation marks that were wrong so far, in the order of their lines; their rows were
    /// read as well as they could be.
    public private(set) var faults: [Diagnostic] = []

    private let table: ListTable
    private let stream: CsvStream?
    private let packed: PackedRows?
    private var legacy: LegacyConversion?
    private var index = -1
    private var odd: [Diagnostic] = []

    init(_ table: ListTable) {
        self.table = table
        switch table.rows {
        case .csv(let rows):
            let stream = CsvStream(rows.source, delimiter: rows.delimiter, start: rows.start)
            stream.move(to: rows.start, line: rows.line)
            self.stream = stream
            packed = nil
            legacy = rows.legacy
            row = rows.row - 1
        case .packed(let rows):
            stream = nil
            packed = rows
            row = 0
        }
    }

    /// Goes on to the next row that is not blank; false at the end, or when the file cannot be
    /// read on: then `failure` says why.
    public func next() -> Bool {
        if let stream {
            while advance(stream) {
                if stream.cells.contains(where: { $0.start < $0.end }), !isBlankRow {
                    return true
                }
            }
            return false
        }
        guard let packed, index + 1 < packed.count else { return false }
        index += 1
        row = packed.number(of: index)
        count = packed.width
        return true
    }

    /// Where the row at hand is, to come back to.
    public var position: Position {
        Position(
            offset: stream?.offset ?? index, row: Int32(clamping: row),
            line: Int32(clamping: stream?.line ?? 0))
    }

    /// Goes to the row at `position`.
    public func read(at position: Position) {
        failure = nil
        guard let stream else {
            index = position.offset - 1
            _ = next()
            return
        }
        stream.move(to: position.offset, line: Int(position.line))
        row = Int(position.row) - 1
        _ = next()
    }

    /// Where the row at hand is, or its cell under `column`.
    public func place(column: Int? = nil) -> Place {
        Place(
            file: table.file, sheet: table.sheet, line: stream?.line, row: row,
            field: column.flatMap { $0 < table.headers.count ? table.headers[$0] : nil })
    }

    /// The text of a cell: Unicode in NFC, without spaces at its ends; empty when the row is
    /// too short to have it.
    public func text(_ column: Int) -> String {
        guard column < count else { return "" }
        if let packed {
            return packed.withBytes(row: index, column: column) {
                String(decoding: $0, as: UTF8.self)
            }
        }
        guard let stream else { return "" }
        let cell = stream.cells[column]
        let isDoubtful = legacy != nil
        let plain = stream.withBytes(of: cell) { bytes -> String? in
            guard let first = bytes.first else { return "" }
            guard !cell.isEscaped, first != UInt8(ascii: "'"), first > 0x20,
                bytes[bytes.count - 1] > 0x20, TextCleaning.isPlain(bytes),
                !isDoubtful || Self.isUnicode(bytes)
            else { return nil }
            return String(decoding: bytes, as: UTF8.self)
        }
        return plain ?? careful(cell, column)
    }

    /// Calls `body` with the bytes of a cell as they stand in the file, nothing converted.
    public func withBytes<Value>(
        _ column: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Value
    ) -> Value {
        let none = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
        guard column < count else { return body(none) }
        if let packed { return packed.withBytes(row: index, column: column, body) }
        guard let stream else { return body(none) }
        return stream.withBytes(of: stream.cells[column], body)
    }

    /// What was converted from old encodings so far.
    public var conversions: [Diagnostic] {
        legacy?.diagnostics(file: table.file, sheet: table.sheet, headers: table.headers) ?? []
    }

    /// A cell with quotes, marks, spaces, or letters of another encoding.
    private func careful(_ cell: CsvStream.Cell, _ column: Int) -> String {
        guard let stream else { return "" }
        var raw = CsvText.plain(stream.text(of: cell))
        if legacy != nil {
            raw = legacy?.text(raw, column: column, row: row) ?? raw
        }
        let clean = TextCleaning.clean(raw)
        for finding in clean.findings(in: header(column)) { note(finding, column) }
        return clean.text
    }

    private func header(_ column: Int) -> String {
        column < table.headers.count ? table.headers[column] : "\(column + 1)"
    }

    private func note(_ finding: TextCleaning.Result.Finding, _ column: Int) {
        guard odd.count < 20 else { return }
        odd.append(
            Diagnostic(
                finding.severity, finding.code, at: place(column: column), finding.arguments))
    }

    /// Looks at every cell of the row at hand for letters that were taken out, converted or
    /// lost; what is found is in `oddities` and `conversions`.
    public func inspect() {
        guard let stream else { return }
        let isDoubtful = legacy != nil
        for column in 0..<count {
            let isPlain = stream.withBytes(of: stream.cells[column]) { bytes in
                TextCleaning.isPlain(bytes) && (!isDoubtful || Self.isUnicode(bytes))
            }
            if !isPlain { _ = text(column) }
        }
    }

    /// The first odd letters that were met.
    public var oddities: [Diagnostic] { odd }

    /// Whether the letters beyond ASCII show that this is no text of an old encoding.
    private static func isUnicode(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var isASCII = true
        for byte in bytes where byte >= 0x80 {
            if byte == 0xE1 || byte == 0xC4 || byte == 0xC6 { return true }
            isASCII = false
        }
        return isASCII
    }

    /// Where the row after the one at hand begins, in the file and as a line.
    var behind: (offset: Int, line: Int) { stream?.behind ?? (0, 1) }

    private var isBlankRow: Bool {
        guard let stream else { return false }
        return stream.cells.allSatisfy { cell in
            stream.withBytes(of: cell) { $0.allSatisfy { $0 == 0x20 || $0 == 0x09 } }
        }
    }

    private static let mostFaults = 1_000

    private func advance(_ stream: CsvStream) -> Bool {
        guard failure == nil else { return false }
        do throws(CsvFault) {
            guard try stream.next() else { return false }
            row += 1
            count = stream.cells.count
            for fault in stream.faults {
                let found = fault.diagnostic(at: place(inRow: row))
                // A file that is wrong throughout is not read on.
                guard faults.count < Self.mostFaults else {
                    failure = found
                    return false
                }
                faults.append(found)
            }
            return true
        } catch {
            failure = error.diagnostic(at: place(inRow: row + 1))
            return false
        }
    }

    private func place(inRow row: Int) -> Place {
        var place = table.place
        place.row = row
        return place
    }
}
