import Documents
import Records

/// The columns of one list: which of the table's columns are printed, in which order and how.
struct ListColumns {
    /// One printed column.
    struct Column: Sendable {
        /// Its position in the table.
        var source: Int
        var title: String
        var width: TableColumn.Width
        var alignment: TableColumn.Alignment?
        var format: ListTemplate.Format
        var isSummed: Bool
    }

    private(set) var columns: [Column] = []
    /// The column by whose values rows are grouped.
    private(set) var group: Int?
    /// What is wrong with the columns that are asked for or there.
    private(set) var diagnostics: [Diagnostic] = []

    private let table: ListTable

    init(_ table: ListTable, template: ListTemplate, values: ListValues) {
        self.table = table
        let chosen = values.names(.columns)
        let unknown = addDeclared(template)
        if !chosen.isEmpty {
            choose(chosen)
        } else if template.keepsOthers {
            for index in unknown where !isCounter(index, template, values) { addPlain(index) }
        }
        for name in values.names(.without) {
            guard let index = find(name, .without) else { continue }
            columns.removeAll { $0.source == index }
        }
        findGroup(template, values)
        for name in values.names(.summed) {
            guard let index = find(name, .summed) else { continue }
            if let column = columns.firstIndex(where: { $0.source == index }) {
                columns[column].isSummed = true
            } else {
                report(.error, .summedColumnHidden, index, ["name": table.headers[index]])
            }
        }
        if columns.isEmpty { report(.error, .listWithoutColumns, nil) }
    }

    /// Columns that the template knows; gives those of the table that it does not.
    private mutating func addDeclared(_ template: ListTemplate) -> [Int] {
        var unknown = Set(table.headers.indices)
        for declared in template.columns {
            let found = table.columns(meaning: declared.source)
            unknown.subtract(found)
            if found.count > 1 {
                report(
                    .error, .duplicateColumn, found[1], ["name": table.headers[found[1]]])
            }
            guard let source = found.first else {
                if declared.isRequired {
                    var arguments = ["column": declared.title, "table": table.shortName]
                    arguments["nearest"] = table.nearestHeader(to: declared.title)
                    report(.error, .missingColumn, nil, arguments)
                }
                continue
            }
            columns.append(
                Column(
                    source: source, title: declared.title, width: declared.width,
                    alignment: declared.alignment, format: declared.format,
                    isSummed: declared.isSummed))
        }
        return unknown.sorted()
    }

    private mutating func addPlain(_ index: Int) {
        let header = table.headers[index]
        if header.isEmpty {
            guard isFilled(index) else { return }
            report(.warning, .columnWithoutHeader, nil, ["column": "\(index + 1)"])
        }
        if !header.isEmpty, let first = table.columns(meaning: [header]).first, first < index {
            report(.warning, .sameHeader, index, ["name": header])
        }
        columns.append(
            Column(
                source: index, title: header, width: .content, alignment: nil, format: .auto,
                isSummed: false))
    }

    /// Whether some row has text in the column.
    private func isFilled(_ index: Int) -> Bool {
        let reading = table.read()
        while reading.next() {
            if !reading.text(index).isEmpty { return true }
        }
        return false
    }

    /// The columns named, in that order.
    private mutating func choose(_ names: [String]) {
        let declared = columns
        columns = []
        for name in names {
            guard let index = find(name, .columns) else { continue }
            if let known = declared.first(where: { $0.source == index }) {
                columns.append(known)
            } else {
                addPlain(index)
            }
        }
    }

    /// A column that says what the printed running number says.
    private func isCounter(_ index: Int, _ template: ListTemplate, _ values: ListValues) -> Bool {
        template.counter != nil && values.flag(.counter) != false
            && ["stt", "tt", "so tt", "so thu tu"].contains(ListTable.key(table.headers[index]))
    }

    private mutating func findGroup(_ template: ListTemplate, _ values: ListValues) {
        if let name = values[.group] {
            if ["khong", "none"].contains(ListTable.key(name)) { return }
            group = find(name, .group)
        } else {
            group = table.columns(meaning: template.group.source).first
        }
        // The row over the group says what the column would repeat.
        if let group { columns.removeAll { $0.source == group && !$0.isSummed } }
    }

    /// The one column called `name`; reports when there is none, or more than one.
    private mutating func find(_ name: String, _ setting: ListSetting) -> Int? {
        let found = table.columns(meaning: [name])
        if found.count > 1 {
            report(.error, .duplicateColumn, found[1], ["name": name])
            return nil
        }
        if let index = found.first { return index }
        var arguments = [
            "name": name, "setting": setting.rawValue,
            "known": table.headers.filter { !$0.isEmpty }.joined(separator: "; "),
        ]
        arguments["nearest"] = table.nearestHeader(to: name)
        report(.error, .noSuchListColumn, nil, arguments)
        return nil
    }

    private mutating func report(
        _ severity: Diagnostic.Severity, _ code: Diagnostic.Code, _ column: Int?,
        _ arguments: [String: String] = [:]
    ) {
        var place = table.place
        place.row = table.headerRow
        place.field = column.map { table.headers[$0] }
        diagnostics.append(Diagnostic(severity, code, at: place, arguments))
    }
}

extension ListTable {
    /// The name of the file alone.
    var shortName: String { file.split(separator: "/").last.map(String.init) ?? file }
}
