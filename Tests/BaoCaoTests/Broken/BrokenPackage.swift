/// A workbook written byte by byte, so that any of its parts can be wrong.
struct BrokenPackage: Sendable {
    /// Parts of the package by name; those of `sheets` come on top.
    var parts: [(name: String, content: [UInt8])] = []
    /// Sheets with their XML between `<worksheet>` and `</worksheet>`.
    var sheets: [(name: String, xml: String)] = []
    /// What stands before the sheets in `workbook.xml`.
    var properties = ""
    /// Attributes of each sheet in `workbook.xml`.
    var attributes = ""
    /// Changes the finished bytes.
    var tamper: @Sendable (inout [UInt8]) -> Void = { _ in }

    /// A package of one sheet of models.
    static func models(_ xml: String, _ change: (inout BrokenPackage) -> Void = { _ in })
        -> BrokenPackage
    {
        var package = BrokenPackage()
        package.sheets = [("Mô hình", xml)]
        change(&package)
        return package
    }

    /// Rows of inline text, the first of them numbered `first`, inside `sheetData`.
    static func rows(_ rows: [[String]], from first: Int = 1) -> String {
        "<sheetData>" + plain(rows, from: first) + "</sheetData>"
    }

    /// The same without `sheetData`; a cell that starts with `<` is XML of its own.
    static func plain(_ rows: [[String]], from first: Int = 1) -> String {
        rows.enumerated().map { offset, row in
            let cells = row.map { cell in
                if cell.isEmpty { return "<c/>" }
                return cell.hasPrefix("<") ? cell : "<c t=\"inlineStr\"><is><t>\(cell)</t></is></c>"
            }
            return "<row r=\"\(first + offset)\">\(cells.joined())</row>"
        }.joined()
    }

    mutating func part(_ name: String, _ text: String) { parts.append((name, Array(text.utf8))) }

    var bytes: [UInt8] {
        var all = parts
        func add(_ name: String, _ text: String) {
            if !all.contains(where: { $0.name == name }) { all.append((name, Array(text.utf8))) }
        }
        let list = sheets.enumerated().map { index, sheet in
            "<sheet name=\"\(sheet.name)\" sheetId=\"\(index + 1)\" r:id=\"rId\(index + 1)\" \(attributes)/>"
        }
        add(
            "xl/workbook.xml",
            "<workbook xmlns=\"m\" xmlns:r=\"r\">\(properties)<sheets>\(list.joined())</sheets></workbook>"
        )
        let relations = sheets.indices.map {
            "<Relationship Id=\"rId\($0 + 1)\" Target=\"worksheets/sheet\($0 + 1).xml\"/>"
        }
        add(
            "xl/_rels/workbook.xml.rels",
            "<Relationships>\(relations.joined())</Relationships>")
        for (index, sheet) in sheets.enumerated() {
            add("xl/worksheets/sheet\(index + 1).xml", "<worksheet>\(sheet.xml)</worksheet>")
        }
        var bytes = StoredZip(all.map { StoredZip.Entry(name: $0.name, content: $0.content) }).bytes
        tamper(&bytes)
        return bytes
    }
}

/// A ZIP archive of entries as they are, whose directory may lie.
struct StoredZip {
    struct Entry {
        var name: String
        var content: [UInt8]
        /// 0 stored, 8 deflated.
        var method: UInt16 = 0
        /// Size that the directory claims; nil for the true one.
        var claimed: UInt32?
        /// Bit 0: encrypted.
        var flags: UInt16 = 0
    }

    private(set) var bytes: [UInt8] = []

    init(_ entries: [Entry]) {
        var directory: [UInt8] = []
        for entry in entries {
            let offset = bytes.count
            let name = Array(entry.name.utf8)
            var shared: [UInt8] = []
            Self.put(entry.flags | 0x800, 2, &shared)
            Self.put(entry.method, 2, &shared)
            Self.put(0, 4, &shared)
            Self.put(Self.crc(entry.content), 4, &shared)
            Self.put(UInt32(entry.content.count), 4, &shared)
            Self.put(entry.claimed ?? UInt32(entry.content.count), 4, &shared)
            Self.put(UInt16(name.count), 2, &shared)
            Self.put(0, 2, &shared)
            bytes += [0x50, 0x4B, 3, 4, 20, 0] + shared + name + entry.content
            directory += [0x50, 0x4B, 1, 2, 20, 0, 20, 0] + shared
            Self.put(0, 10, &directory)
            Self.put(UInt32(offset), 4, &directory)
            directory += name
        }
        let start = bytes.count
        bytes += directory + [0x50, 0x4B, 5, 6, 0, 0, 0, 0]
        Self.put(UInt16(entries.count), 2, &bytes)
        Self.put(UInt16(entries.count), 2, &bytes)
        Self.put(UInt32(directory.count), 4, &bytes)
        Self.put(UInt32(start), 4, &bytes)
        Self.put(0, 2, &bytes)
    }

    /// A deflated run of `count` × 258 spaces: two bits for each 258 bytes (RFC 1951, 3.2.7).
    static func bomb(_ count: Int) -> [UInt8] {
        var bits: [Bool] = []
        func number(_ value: Int, _ width: Int) {
            for bit in 0..<width { bits.append(value >> bit & 1 == 1) }
        }
        func code(_ text: String) { bits += text.map { $0 == "1" } }
        number(1, 1)
        number(2, 2)
        number(29, 5)
        number(0, 5)
        number(14, 4)
        for length in [0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 2] { number(length, 3) }
        func zeros(_ count: Int) {
            code("0")
            number(count - 11, 7)
        }
        zeros(32)
        code("11")
        zeros(138)
        zeros(85)
        code("11")
        zeros(28)
        code("10")
        code("10")
        code("10")
        bits += [Bool](repeating: false, count: count * 2)
        code("11")
        return stride(from: 0, to: bits.count, by: 8).map { start in
            bits[start..<min(start + 8, bits.count)].enumerated()
                .reduce(UInt8(0)) { $1.element ? $0 | 1 << UInt8($1.offset) : $0 }
        }
    }

    private static func put(_ value: some BinaryInteger, _ width: Int, _ bytes: inout [UInt8]) {
        for index in 0..<width {
            bytes.append(
                index < 8 ? UInt8(truncatingIfNeeded: UInt64(value) >> (8 * UInt64(index))) : 0)
        }
    }

    private static func crc(_ content: [UInt8]) -> UInt32 {
        var crc = UInt32.max
        for byte in content {
            crc ^= UInt32(byte)
            for _ in 0..<8 { crc = crc & 1 == 1 ? crc >> 1 ^ 0xEDB8_8320 : crc >> 1 }
        }
        return ~crc
    }
}
