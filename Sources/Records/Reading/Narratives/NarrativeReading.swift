import Documents

/// Reads a file of narrative, `noi-dung/<section>.md`: a paragraph a record, in order. Lines of
/// a paragraph are joined; lines that start with `-`, `+` or `*` are items of their own.
/// Between two lines `---` at the start may stand period, organisation and note.
struct NarrativeReading {
    let path: String
    let table: TableDescription
    let cells: CellReading
    let gathering: RecordGathering

    func read(_ text: String) {
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        var base = [Value](repeating: .missing, count: table.columns.count)
        let start = readFront(lines, into: &base)
        let name = path.split(separator: "/").last.map { String($0.dropLast(3)) } ?? path
        let section = Self.section(name)
        set("section", to: section, at: 1, in: &base)
        var (paragraph, first, count): ([String], Int, Int) = ([], 0, 0)
        var told: Set<String> = []
        func flush() {
            guard !paragraph.isEmpty else { return }
            count += 1
            add(paragraph.joined(separator: "\n"), base, number: count, line: first, named: section)
            paragraph = []
        }
        for (index, line) in lines.enumerated().dropFirst(start) {
            let words = TextCleaning.trimmed(String(line))
            if words.isEmpty {
                flush()
            } else if words.hasPrefix("#") {
                flush()
                cells.report(
                    .warning, .narrativeHeading, at: Place(file: path, line: index + 1),
                    ["text": TextCleaning.trimmed(String(words.drop { $0 == "#" }))])
            } else {
                if paragraph.isEmpty { first = index + 1 }
                let isNested =
                    !paragraph.isEmpty && (line.hasPrefix("  ") || line.hasPrefix("\t"))
                let kind = NarrativeMarkup.kind(of: words, isNested: isNested)
                if let kind, told.insert(kind).inserted {
                    cells.report(
                        .warning, .narrativeMarkup, at: Place(file: path, line: index + 1),
                        ["kind": kind])
                }
                let plain = NarrativeMarkup.plain(words)
                let isItem = ["- ", "+ ", "* "].contains { words.hasPrefix($0) }
                if isItem {
                    paragraph.append((words.hasPrefix("+") ? "+ " : "- ") + plain.dropFirst(2))
                } else if paragraph.isEmpty || kind != nil && words.hasPrefix("|")
                    || NarrativeMarkup.isPoint(plain)
                {
                    paragraph.append(plain)
                } else {
                    paragraph[paragraph.count - 1] += " " + plain
                }
            }
        }
        flush()
        if count == 0 {
            cells.report(.warning, .emptyFile, at: Place(file: path))
        }
    }

    /// `01-Tinh-hinh` → `tinh_hinh`.
    private static func section(_ name: String) -> String {
        let rest = name.drop { $0.isNumber || $0 == "-" || $0 == "_" || $0 == "." || $0 == " " }
        return TextFolding.key(rest.isEmpty ? name : String(rest)).replacing(" ", with: "_")
    }

    /// Reads `name: value` between two lines `---`, and says on which line the text starts.
    private func readFront(_ lines: [Substring], into values: inout [Value]) -> Int {
        guard lines.first.map({ TextCleaning.trimmed(String($0)) }) == "---" else { return 0 }
        guard
            let end = lines.dropFirst().firstIndex(where: {
                TextCleaning.trimmed(String($0)) == "---"
            })
        else {
            cells.report(.error, .unclosedFront, at: Place(file: path, line: 1))
            return 1
        }
        for index in 1..<end {
            let parts = lines[index].split(separator: ":", maxSplits: 1)
            guard parts.count == 2 else { continue }
            let name = TextCleaning.trimmed(String(parts[0]))
            let key = TextFolding.key(name)
            let column = table.columns.first { column in
                column.code != "text"
                    && ([column.code, column.title] + column.synonyms).contains {
                        TextFolding.key($0) == key
                    }
            }
            guard let column else {
                cells.report(
                    .warning, .unknownColumn, at: Place(file: path, line: index + 1),
                    ["name": name, "table": table.title])
                continue
            }
            let typed = parts[1].filter { $0 != "\"" }
            set(column.code, to: String(typed), at: index + 1, in: &values)
        }
        return end + 1
    }

    private func set(_ code: String, to text: String, at line: Int, in values: inout [Value]) {
        guard let position = table.position(of: code), values[position].isMissing else { return }
        let column = table.columns[position]
        values[position] = cells.value(
            text, in: column, at: Place(file: path, line: line, field: column.title))
    }

    private func add(
        _ text: String, _ base: [Value], number: Int, line: Int, named section: String
    ) {
        var values = base
        set("text", to: text, at: line, in: &values)
        set("stt", to: "\(number)", at: line, in: &values)
        var id = "\(section.replacing("_", with: "-"))-\(number)"
        while gathering.tables[table.code]?.positions[id] != nil { id += "-md" }
        gathering.add(
            values, id: id,
            origin: RecordOrigin(source: RecordSource(file: path), line: Int32(clamping: line)),
            to: table)
    }
}
