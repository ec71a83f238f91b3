import Documents
import Records
import Testing

@testable import Reports

/// Every review of every poor book: what an office would not print is not printed, and what is
/// left out is told.
@Suite struct PoorBooksTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var template: String
        var book: PoorBook
        var testDescription: String { "\(template): \(book.name)" }
    }

    private static let templates = [
        ("tong-ket-nam", "nam"), ("tong-ket-giai-doan", "giai_doan"), ("cum-thi-dua", "nam"),
        ("khoi-dan-van", "nam"), ("chuyen-de", "giai_doan"), ("so-ket-6-thang", "6_thang"),
        ("tong-hop-tinh", "nam"),
    ]
    private static let cases = templates.flatMap { template, kind in
        PoorBook.all(kind).map { Case(template: template, book: $0) }
    }

    private func compose(_ template: String, _ yaml: String) throws -> Composed {
        let schema = try Loaded.schema.get()
        let reader = RecordReader(schema: schema)
        let reading = reader.read(files: [("so.yaml", Array(yaml.utf8))], name: "so")
        #expect(
            !reading.diagnostics.hasErrors,
            "\(reading.diagnostics.filter { $0.severity == .error })")
        let loaded = try #require(try Loaded.templates.get()[template])
        return try Reports.compose(
            loaded, reading.book, ComposeOptions(standard: try Loaded.standard.get()))
    }

    @Test(arguments: cases) func saysNothingThatIsNoSense(_ poor: Case) throws {
        let composed = try compose(poor.template, poor.book.yaml)
        #expect(!composed.diagnostics.hasErrors)
        let lines = text(of: composed.document).split(separator: "\n").map(String.init)
        for line in lines {
            let faults = Nonsense.faults(of: line)
            #expect(faults.isEmpty, "\(faults): \(line)")
        }
        for table in composed.document.tables {
            #expect(table.hasSomethingToSay, "\(table.caption ?? "–")")
        }
        // A gap to write in by hand is always told of.
        let gaps = lines.count { $0.contains(TextComposer.gap) }
        let told = composed.diagnostics.count { diagnostic in
            [.valueMissing, .sectionEmpty, .lineMissing, .figureMissing].contains(diagnostic.code)
        }
        #expect(gaps == 0 || told > 0)
    }

    @Test(arguments: templates) func tellsOfEveryThingThatIsLeftOut(
        template: String, kind: String
    ) throws {
        let poor = try #require(PoorBook.all(kind).first)
        let composed = try compose(template, poor.yaml)
        let codes = composed.diagnostics.map(\.code)
        #expect(composed.document.tables.isEmpty)
        #expect(codes.contains(.tableEmpty))
        #expect(codes.contains(.headingEmpty))
    }

    @Test(arguments: templates) func refusesABookWithoutAnything(
        template: String, kind: String
    ) throws {
        #expect(throws: ReportsError.self) { try compose(template, "periods: []\n") }
    }

    @Test func putsEqualNamesIntoRowsOfTheirOwn() throws {
        let poor = try #require(PoorBook.all("nam").first { $0.name == "equal names" })
        let composed = try compose("tong-hop-tinh", poor.yaml)
        let table = try #require(composed.document.tables.first { $0.header.count > 1 })
        let rows = text(of: composed.document).split(separator: "\n").filter {
            $0.contains("| Đảng bộ xã Tân Tiến |")
        }
        #expect(rows.count >= 4, "\(table.caption ?? "–")")
    }

    @Test(arguments: ["so-ket-6-thang", "tong-hop-tinh"]) func takes300Units(
        _ template: String
    ) throws {
        let kind = try #require(Self.templates.first { $0.0 == template }?.1)
        let composed = try compose(template, PoorBook.large(kind).yaml)
        let rows = text(of: composed.document).split(separator: "\n").count {
            $0.contains("| Đảng bộ xã số ")
        }
        #expect(rows >= 300)
    }
}

/// What every case needs, loaded once.
private enum Loaded {
    static let schema = Result { try Sample.schema() }
    static let standard = Result { try Sample.standard() }
    static let templates = Result {
        let schema = try Sample.schema()
        let names = [
            "tong-ket-nam", "tong-ket-giai-doan", "cum-thi-dua", "khoi-dan-van", "chuyen-de",
            "so-ket-6-thang", "tong-hop-tinh",
        ]
        return try Dictionary(
            uniqueKeysWithValues: names.map { name in
                (name, try Template.load(Sample.templates + "/" + name, schema: schema))
            })
    }
}

extension Document {
    /// All tables, in order.
    fileprivate var tables: [Table] {
        sections.flatMap(\.blocks).compactMap { block in
            if case .table(let table) = block { table } else { nil }
        }
    }
}

extension Table {
    /// Whether some cell of some row says more than its number and name.
    fileprivate var hasSomethingToSay: Bool {
        let read = rows.read()
        while let row = read() {
            let words = row.cells.dropFirst().compactMap { cell -> String? in
                guard case .text(let text) = cell.content else { return "…" }
                return text.isEmpty || text == "–" ? nil : text
            }
            if !words.isEmpty { return true }
        }
        return false
    }
}
