import Documents
import Foundation
import Testing

@testable import Records

/// Workbooks as LibreOffice writes them, and, where it is there, as it wrote them just now.
@Suite(.serialized) struct LibreOfficeTests {
    @Test func whatItWritesIsRead() throws {
        var sheet = CalcSheet()
        sheet.add([
            "Mã", "Tên mô hình *", "Đơn vị *", "Lĩnh vực", "Bắt đầu", "Điểm", "Tỷ lệ", "Ghi chú",
        ])
        sheet.add([
            .empty, "Đường hoa Ẫ & Ợ", "a", "kinh tế", .date(45721), .number("86.5"),
            .percent("0.956"),
            .empty,
        ])
        sheet.add([
            .empty, "Chợ văn minh", "a", "văn hóa - xã hội", "3/2025",
            .formula("SUM(F2,1)", "87.5"),
            .empty, "=1+1",
        ])
        let reading = try sheet.fixture.lend {
            RecordReader(schema: try Fixtures.schema()).read(path: $0)
        }
        // No sheet of organisations is there to name the unit.
        let problems = reading.diagnostics.filter { $0.severity == .error }
        #expect(Set(problems.map(\.code)) == [.danglingReference])
        let models = reading.book["models"]
        #expect(models.map(\.label) == ["Đường hoa Ẫ & Ợ", "Chợ văn minh"])
        #expect(models.map { $0["start"].date.map { "\($0)" } } == ["2025-03-05", "2025-03"])
        #expect(
            models.map { $0["score"].quantity?.value } == [
                Rational(173, over: 2), Rational(175, over: 2),
            ])
        #expect(models.first?.extras == [Value.Part("Tỷ lệ", .text("95,6%"))])
        #expect(models.last?["note"].text == "=1+1")
    }

    /// The workbook of an office, filled in and saved by LibreOffice.
    @Test(.enabled(if: Soffice.path != nil, "soffice is not on the PATH"))
    func aWorkbookFilledInByItIsRead() throws {
        let reading = try Soffice.lend { folder, convert in
            let made = folder.appendingPathComponent("so.xlsx").path
            try OfficeBook(schema: try Fixtures.schema()).write(to: made)
            try convert(made, "fods")
            let flat = folder.appendingPathComponent("so.fods")
            var text = String(decoding: try Data(contentsOf: flat), as: UTF8.self)
            try Self.fill(&text, "Tổ chức", [["", "Đảng bộ xã Ẫ", "", "đảng bộ", "cơ sở"]])
            try Self.fill(&text, "Kỳ", [["", "năm", "@2025-01-01", "@2025-12-31", "năm 2025"]])
            try Self.fill(
                &text, "Số liệu",
                [
                    ["", "Đảng bộ xã Ẫ", "năm 2025", "Tin, bài về phong trào", "#4759"],
                    ["", "Đảng bộ xã Ẫ", "năm 2025", "Đảng viên", "hơn 7.600"],
                    ["", "Đảng bộ xã Ẫ", "năm 2025", "Ngày công vận động", "=SUM([.E3];1)"],
                ])
            try Data(text.utf8).write(to: flat)
            try FileManager.default.removeItem(atPath: made)
            try convert(flat.path, "xlsx")
            return RecordReader(schema: try Fixtures.schema()).read(path: made)
        }
        #expect(Fixtures.lines(reading.diagnostics) == [])
        #expect(reading.book.organizations.map(\.name) == ["Đảng bộ xã Ẫ"])
        #expect(reading.book.periods.first?.to.map { "\($0)" } == "2025-12-31")
        let figures = reading.book.figures.map(\.quantity)
        #expect(figures.map { $0?.lower?.whole } == [4759, 7600, 4760])
        #expect(figures[1]?.qualifier == .moreThan)
    }

    /// A book of ours that LibreOffice opened and saved says what it said.
    @Test(.enabled(if: Soffice.path != nil, "soffice is not on the PATH"))
    func aBookSavedByItSaysTheSame() throws {
        let book = try Fixtures.sample().book
        let reading = try Soffice.lend { folder, convert in
            let inside = folder.appendingPathComponent("vao")
            try FileManager.default.createDirectory(at: inside, withIntermediateDirectories: true)
            let made = inside.appendingPathComponent("so.xlsx").path
            try book.write(workbook: made)
            try convert(made, "xlsx")
            return RecordReader(schema: try Fixtures.schema())
                .read(path: folder.appendingPathComponent("so.xlsx").path)
        }
        #expect(Fixtures.lines(reading.diagnostics) == [])
        let (saved, lines) = (BookText.lines(reading.book), BookText.lines(book))
        #expect(saved.count == lines.count)
        #expect(zip(saved, lines).filter { $0 != $1 }.map { "\($0) / \($1)" } == [])
    }

    /// Puts rows under the sample row of a sheet: text, `#` number, `@` day, `=` formula.
    private static func fill(_ text: inout String, _ sheet: String, _ rows: [[String]]) throws {
        let start = try #require(text.range(of: "<table:table table:name=\"\(sheet)\""))
        var place = start.upperBound
        for _ in 0..<2 {
            place = try #require(text[place...].range(of: "</table:table-row>")).upperBound
        }
        let cells = rows.map { row in
            "<table:table-row>" + row.map(cell).joined() + "</table:table-row>"
        }
        text.insert(contentsOf: cells.joined(), at: place)
    }

    private static func cell(_ typed: String) -> String {
        let rest = typed.dropFirst()
        let (attributes, shown): (String, Substring) =
            switch typed.first {
            case nil: ("", "")
            case "#": (" office:value-type=\"float\" office:value=\"\(rest)\"", rest)
            case "@": (" office:value-type=\"date\" office:date-value=\"\(rest)\"", rest)
            case "=": (" table:formula=\"of:\(typed)\"", "")
            default: (" office:value-type=\"string\"", typed[...])
            }
        return "<table:table-cell\(attributes)><text:p>\(shown)</text:p></table:table-cell>"
    }
}

/// LibreOffice without its windows.
enum Soffice {
    /// Where it is; nil when it is not on the PATH.
    static let path: String? = (ProcessInfo.processInfo.environment["PATH"] ?? "")
        .split(separator: ":").map { "\($0)/soffice" }
        .first { FileManager.default.isExecutableFile(atPath: $0) }

    /// Where it keeps its settings, once for a run of the tests: the first start makes them.
    private static let profile = FileManager.default.temporaryDirectory
        .appendingPathComponent("baocao-soffice-\(ProcessInfo.processInfo.processIdentifier)").path

    /// Lends a folder, and what converts a file into it.
    static func lend<Result>(
        _ body: (URL, (_ file: String, _ kind: String) throws -> Void) throws -> Result
    ) throws -> Result {
        let folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("baocao-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        return try body(folder) { file, kind in
            let process = Process()
            process.executableURL = URL(fileURLWithPath: try #require(path))
            process.arguments = [
                "-env:UserInstallation=file://\(profile)", "--headless",
                "--convert-to", kind, "--outdir", folder.path, file,
            ]
            process.standardOutput = FileHandle.nullDevice
            process.standardError = FileHandle.nullDevice
            try process.run()
            process.waitUntilExit()
            #expect(process.terminationStatus == 0)
        }
    }
}
