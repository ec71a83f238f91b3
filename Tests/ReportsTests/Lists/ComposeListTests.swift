import Documents
import Records
import TestSupport
import Testing

@testable import Reports

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

private let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

private let plain = """
    id: thu
    verb: list
    title: "Thử"
    standard: dang-hd05
    counter: {title: "STT"}
    """

/// Composes the list of `csv` and gives its rows as texts, cells divided by `|`.
private func list(
    _ csv: String, template: String = plain, _ values: [ListSetting: String] = [:]
) throws -> (rows: [String], table: Table, diagnostics: [Diagnostic]) {
    try withScratchFolder { folder in
        let path = folder + "/bang.csv"
        try Data(csv.utf8).write(to: URL(fileURLWithPath: path))
        let yaml = try String(
            contentsOfFile: root.path + "/templates/standards/dang-hd05.yaml", encoding: .utf8)
        let composed = try composeList(
            ListTemplate.load(yaml: template), ListTable.open(path),
            ListOptions(standard: PageStandard.load(yaml: yaml), values: values))
        let tables = composed.document.sections.flatMap(\.blocks).compactMap { block in
            if case .table(let table) = block { table } else { nil as Table? }
        }
        let table = try #require(tables.first)
        return (texts(table.rows), table, composed.diagnostics)
    }
}

private func text(_ row: TableRow) -> String {
    row.cells.map { cell in
        if case .text(let text) = cell.content { text } else { "?" }
    }.joined(separator: "|")
}

private func texts(_ source: RowSource) -> [String] {
    let next = source.read()
    var rows: [String] = []
    while let row = next() { rows.append(text(row)) }
    return rows
}

private func codes(_ body: () throws -> Void) -> Set<Diagnostic.Code> {
    do {
        try body()
        return []
    } catch let error as ReportsError {
        return Set(error.diagnostics.map(\.code))
    } catch {
        return []
    }
}

@Suite("Lists of any table")
struct ComposeListTests {
    @Test func `columns and numbers come from the file`() throws {
        let found = try list("Tên,Mã,Số tiền,Tỷ lệ\nAn,0012,12000,\"1,5\"\nBình,0007,500,2\n")
        #expect(found.rows == ["1|An|0012|12.000|1,5", "2|Bình|0007|500|2"])
        #expect(found.table.columns.map(\.alignment) == [.center, .start, .start, .end, .decimal])
        #expect(found.table.header.map(text) == ["STT|Tên|Mã|Số tiền|Tỷ lệ"])
        // A second reading gives the same rows.
        #expect(texts(found.table.rows) == found.rows)
    }

    @Test func `rows are grouped in the order of the first of each, and summed up`() throws {
        let found = try list(
            "Tổ,Tên,Tiền\nB,b1,\"1,5\"\nA,a1,10\nB,b2,2\n,o1,1\n",
            [.group: "tổ", .summed: "TIỀN"])
        #expect(
            found.rows == [
                "I. B", "1|b1|1,5", "2|b2|2", "Cộng I|3,5", "II. A", "1|a1|10", "Cộng II|10,0",
                "III. Khác", "1|o1|1", "Cộng III|1,0", "Tổng cộng|14,5",
            ])
    }

    @Test func `a row of sums stands after every so many rows`() throws {
        let csv = "Tên,Tiền\n" + (1...5).map { "n\($0),\($0)\n" }.joined()
        let found = try list(csv, [.summed: "Tiền", .every: "2"])
        #expect(
            found.rows == [
                "1|n1|1", "2|n2|2", "Cộng|3", "3|n3|3", "4|n4|4", "Cộng|7", "5|n5|5", "Cộng|5",
                "Tổng cộng|15",
            ])
    }

    @Test func `the sums of the table itself are no rows`() throws {
        let csv = "Tên,Tiền\n" + (1...3).map { "n\($0),\($0)\n" }.joined() + "TỔNG CỘNG,6\n"
        let found = try list(csv, [.summed: "Tiền", .every: "2"])
        #expect(
            found.rows == ["1|n1|1", "2|n2|2", "Cộng|3", "3|n3|3", "Cộng|3", "Tổng cộng|6"])
        #expect(found.diagnostics.map(\.code) == [.totalInTable])
        #expect(found.diagnostics.map(\.place.row) == [5])
        let grouped = try list(
            "Tổ,Tên,Tiền\nB,b1,1\nA,a1,2\n,Cộng,3\nB,b2,4\n",
            [.summed: "Tiền", .group: "Tổ", .pageSums: "có"])
        #expect(
            grouped.rows == [
                "I. B", "1|b1|1", "2|b2|4", "Cộng I|5", "II. A", "1|a1|2", "Cộng II|2",
                "Tổng cộng|7",
            ])
        let sums = try #require(grouped.table.pageSums)
        #expect(text(sums.foot(0..<3)) == "Cộng trang|7")
        // Where nothing is added up, a row is a row.
        #expect(try list(csv).rows.count == 4)
    }

    @Test func `only words for sums make a row of sums`() throws {
        let names = [
            "Cổng", "Cống", "Công", "Tống", "Cộng hòa", "Tông số", "Tổng công ty Hai",
            "TONG CONG TY A",
        ]
        let csv = "Tên,Tiền\n" + names.map { "\($0),1\n" }.joined()
        let found = try list(csv + "Tong so:,6\n- Cộng phần I,6\n", [.summed: "Tiền"])
        #expect(found.rows.count == 9)
        #expect(found.rows.last == "Tổng cộng|8")
        #expect(found.diagnostics.map(\.place.row) == [10, 11])
        let many = try list(
            csv + (1...25).map { "Cộng phần \($0),1\n" }.joined(), [.summed: "Tiền"])
        #expect(many.diagnostics.count == 21)
        #expect(many.diagnostics.last?.code == .moreTotalsInTable)
        #expect(many.diagnostics.last?.arguments["count"] == "5")
    }

    @Test func `headers in two rows are printed in two rows`() throws {
        let csv = "Tên,Kết quả,,Ghi chú\n,Đạt,Không đạt,\na,1,2,x\n"
        func header(_ values: [ListSetting: String]) throws -> [[String]] {
            try list(csv, values).table.header.map { row in
                row.cells.map { cell in
                    guard case .text(let text) = cell.content else { return "?" }
                    return "\(text) \(cell.columnSpan)x\(cell.rowSpan)"
                }
            }
        }
        #expect(
            try header([:]) == [
                ["STT 1x2", "Tên 1x2", "Kết quả 2x1", "Ghi chú 1x2"],
                ["Đạt 1x1", "Không đạt 1x1"],
            ])
        // One column alone takes its whole name along.
        #expect(
            try header([.without: "Kết quả – Đạt", .counter: "không"]) == [
                ["Tên 1x1", "Kết quả – Không đạt 1x1", "Ghi chú 1x1"]
            ])
    }

    @Test func `without running numbers of its own the list keeps those of the file`() throws {
        let csv = "STT,Tên\n5,a\n6,b\n"
        #expect(try list(csv, [.counter: "không"]).rows == ["5|a", "6|b"])
        #expect(try list(csv).rows == ["1|a", "2|b"])
    }

    @Test func `pages are summed up in printed order`() throws {
        let csv = "Tổ,Tên,Tiền\nB,b1,1\nA,a1,10\nB,b2,2\n"
        let found = try list(csv, [.summed: "Tiền", .group: "Tổ", .pageSums: "có"])
        let sums = try #require(found.table.pageSums)
        #expect(text(sums.foot(0..<2)) == "Cộng trang|3")
        #expect(text(sums.foot(1..<3)) == "Cộng trang|12")
        #expect(sums.carried.map { text($0(2)) } == "Mang sang|3")
    }

    @Test func `a sum from which a cell is missing says so`() throws {
        let found = try list("Tên,Tiền\na,5\nb,chưa có\nc,hơn 7\nd,\n", [.summed: "Tiền"])
        #expect(found.rows.last == "Tổng cộng (chưa đủ)|5")
        let told = found.diagnostics.filter { $0.severity == .warning }
        #expect(Set(told.map(\.code)) == [.notAdded, .approximateNotAdded])
        #expect(told.map(\.place.row) == [3, 4])
        #expect(told.map(\.place.field) == ["Tiền", "Tiền"])
    }

    @Test func `what is wrong is told at once and nothing is printed`() throws {
        #expect(
            codes { _ = try list("a,b\n1,2\n", [.summed: "c", .group: "đ"]) }
                == [.noSuchListColumn])
        #expect(codes { _ = try list("a,b\n") } == [.emptyTable])
        #expect(codes { _ = try list("a,b\n1,2,3\n") } == [.wrongCellCount])
        #expect(codes { _ = try list("a,b\n1,\"2\n") } == [.unclosedQuote])
        #expect(
            codes { _ = try list("a,a\n1,2\n", [.summed: "a"]) } == [.sameHeader, .duplicateColumn])
        #expect(
            codes { _ = try list("a,b\n1,2\n", [.every: "x", .size: "900"]) }
                == [.wrongSetting])
        let needs = plain + "\ncolumns: [{title: \"Họ tên\", required: true}]"
        #expect(codes { _ = try list("a,b\n1,2\n", template: needs) }.contains(.missingColumn))
        let found = try list("a,b\n1\n2,3,\n")
        #expect(found.diagnostics.map(\.code) == [.wrongCellCount])
        #expect(found.rows == ["1|1|", "2|2|3"])
    }

    @Test func `a template with an unknown key is refused where it stands`() {
        let found = codes { _ = try ListTemplate.load(yaml: plain + "\ncolumn: []") }
        #expect(found == [.standardUnknownKey])
    }
}
