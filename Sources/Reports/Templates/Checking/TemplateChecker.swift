import Documents
import Records

/// Checks every name, filter and table of a template against the schema and the settings, and
/// reports all that is wrong at once.
struct TemplateChecker {
    let names: NameTable
    let reader: BodyReader

    var schema: RecordSchema { names.schema }

    func check(_ blocks: [TemplateBlock], row: TableDescription? = nil) {
        for block in blocks { check(block, row: row) }
    }

    private func check(_ block: TemplateBlock, row: TableDescription?) {
        switch block {
        case .heading(_, let inlines, _), .paragraph(let inlines, _), .note(let inlines, _):
            check(inlines, row: row)
        case .list(let list): for item in list.items { check(item, row: row) }
        case .markdownTable(let table):
            for cells in table.rows { for cell in cells { check(cell, row: row) } }
        case .table(let table): check(table, row: row)
        case .chart(let chart): check(chart, row: row)
        case .letterhead(let form), .title(let form), .signature(let form),
            .recipients(let form):
            for key in form.lines.keys.sorted() { check(form.lines[key] ?? [], row: row) }
            for key in form.lists.keys.sorted() {
                for line in form.lists[key] ?? [] { check(line, row: row) }
            }
        case .basis(let basis):
            for line in basis.lines { check(line, row: row) }
            if let query = basis.query { check(basis.line, row: check(query, row: row)) }
        case .narrative(let narrative):
            _ = type(of: ["noi_dung", narrative.section], at: narrative.position, row: nil)
        case .each(let each):
            let table = check(each.query, row: row)
            if let group = each.groupBy { column(group, of: table, at: each.position) }
            check(each.groupHead, row: table)
            check(each.body, row: table)
            check(each.empty, row: row)
        case .when(let when):
            for hole in when.condition.holes { _ = check(hole, row: row) }
            check(when.body, row: row)
            check(when.otherwise, row: row)
        case .landscape(let inner), .closing(let inner): check(inner, row: row)
        case .appendix(let appendix):
            check(appendix.title, row: row)
            check(appendix.body, row: row)
        case .reconciliation, .pageBreak: break
        }
    }

    func check(_ inlines: [BodyInline], row: TableDescription?) {
        for inline in inlines {
            switch inline {
            case .hole(let hole, _): _ = check(hole, row: row)
            case .optional(let inner, _), .link(_, let inner): check(inner, row: row)
            case .text, .lineBreak: break
            }
        }
    }

    private func check(_ table: TableBlock, row: TableDescription?) {
        for line in [table.caption, table.unit, table.note] { check(line ?? [], row: row) }
        switch table.content {
        case .named(let name):
            guard let recipe = TableCatalog.all[name] else {
                return report(
                    .unknownName, at: table.position, part: name, in: name,
                    known: TableCatalog.all.keys.sorted())
            }
            for key in table.options.keys.sorted() where !recipe.options.contains(key) {
                report(
                    .unknownName, at: table.position, part: key, in: key, known: recipe.options)
            }
        case .records(let query, let columns, let group):
            let table = check(query, row: row)
            if let group { column(group, of: table, at: query.position) }
            for column in columns {
                check(column.title, row: row)
                check(column.value, row: table)
            }
        }
    }

    private func check(_ chart: ChartBlock, row: TableDescription?) {
        for line in [chart.caption, chart.unit, chart.source, chart.note] + chart.legend {
            check(line ?? [], row: row)
        }
        for series in chart.series {
            check(series.name, row: row)
            expect(.breakdown, of: series.value, row: row)
        }
        for category in chart.categories {
            check(category.name, row: row)
            for value in category.values { expect(.quantity, of: value, row: row) }
        }
    }

    private func expect(_ wanted: ValueType, of hole: Hole, row: TableDescription?) {
        guard let type = check(hole, row: row), type != wanted else { return }
        reader.report(
            .wrongType, at: hole.position,
            ["name": hole.name, "found": type.name, "expected": wanted.name])
    }

    /// Checks the table and columns of a query; gives back the table.
    private func check(_ query: RecordQuery, row: TableDescription?) -> TableDescription? {
        guard let table = schema.table(named: query.table) else {
            report(
                .unknownName, at: query.position, part: query.table, in: query.table,
                known: schema.tableNames)
            return nil
        }
        for condition in query.conditions {
            column(condition.column, of: table, at: condition.position)
            if case .equals(let hole) = condition.test { _ = check(hole, row: row) }
            if case .oneOf(let codes) = condition.test {
                check(codes, in: table.column(named: condition.column), at: condition.position)
            }
        }
        if case .value(let hole)? = query.limit { _ = check(hole, row: row) }
        for (name, _) in query.order { column(name, of: table, at: query.position) }
        return table
    }

    /// Codes that a closed scheme does not hold are mistakes.
    private func check(_ codes: [String], in column: ColumnDescription?, at position: BodyPosition)
    {
        guard let column, case .code(let name) = column.type, !column.isOpen else { return }
        let scheme = schema.scheme(name)
        guard !scheme.isOpen else { return }
        for code in codes where code != "-" && scheme[code] == nil {
            report(
                .unknownName, at: position, part: code, in: code, known: scheme.codes.map(\.code))
        }
    }

    private func column(_ name: String, of table: TableDescription?, at position: BodyPosition) {
        guard let table, table.column(named: name) == nil else { return }
        report(.unknownName, at: position, part: name, in: name, known: table.columnNames)
    }

    private func type(of path: [String], at position: BodyPosition, row: TableDescription?)
        -> ValueType?
    {
        do throws(NameTable.Failure) {
            return try names.type(of: path, row: row)
        } catch {
            report(
                .unknownName, at: position, part: error.part, in: path.joined(separator: "."),
                known: error.known)
            return nil
        }
    }
}

extension TemplateChecker {
    /// The type that a hole gives after its filters; nil after reporting what is wrong.
    func check(_ hole: Hole, row: TableDescription?) -> ValueType? {
        guard var type = type(of: hole.path, at: hole.position, row: row) else { return nil }
        for filter in hole.filters {
            guard let definition = FilterCatalog.all[filter.name] else {
                report(
                    .unknownFilter, at: hole.position, part: filter.name, in: hole.name,
                    known: Array(FilterCatalog.all.keys))
                return nil
            }
            guard let output = definition.output(type) else {
                reader.report(
                    .filterMismatch, at: hole.position,
                    ["filter": filter.name, "name": hole.name, "found": type.name])
                return nil
            }
            guard definition.arguments.contains(filter.arguments.count) else {
                reader.report(
                    .filterArguments, at: hole.position,
                    [
                        "filter": filter.name, "found": String(filter.arguments.count),
                        "expected": String(definition.arguments.lowerBound),
                    ])
                return nil
            }
            checkArguments(of: filter, definition, type, hole, row)
            type = output
        }
        return type
    }

    private func checkArguments(
        of filter: Hole.Filter, _ definition: FilterDefinition, _ type: ValueType, _ hole: Hole,
        _ row: TableDescription?
    ) {
        var table: TableDescription?
        if case .records(let code) = type { table = schema.table(code) }
        for argument in filter.arguments {
            if definition.namesColumns { column(argument.word, of: table, at: hole.position) }
            if definition.namesValues, case .name(let path) = argument,
                filter.name == "so_sanh" ? ComparisonTarget(argument) == nil : path != ["ky_truoc"]
            {
                _ = self.type(of: path, at: hole.position, row: row)
            }
        }
        for (name, _) in filter.named.sorted(by: { $0.key < $1.key }) {
            if let options = definition.options {
                guard !options.contains(name) else { continue }
                report(.unknownName, at: hole.position, part: name, in: name, known: options)
            } else {
                column(name, of: table, at: hole.position)
            }
        }
    }

    private func report(
        _ code: Diagnostic.Code, at position: BodyPosition, part: String, in name: String,
        known: [String]
    ) {
        let hint =
            NearestName.of(part, among: known)
            ?? known.sorted().prefix(12).joined(separator: ", ")
        var arguments = ["name": name, "part": part]
        if !hint.isEmpty { arguments["nearest"] = hint }
        reader.report(code, at: position, arguments)
    }
}
