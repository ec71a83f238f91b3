import Documents
import Testing

@testable import Records

/// The workbook that an office fills in is read as a book without records.
@Suite struct OfficeBookTests {
    private func read(_ book: OfficeBook) throws -> RecordReading {
        try WorkbookWritingTests.lend { path in
            try book.write(to: path)
            return RecordReader(schema: try Fixtures.schema()).read(path: path)
        }
    }

    @Test func readsBackWithoutRecordsOrComplaints() throws {
        for book in [
            OfficeBook(schema: try Fixtures.schema()),
            OfficeBook(completeFor: try Fixtures.schema()),
        ] {
            let reading = try read(book)
            #expect(Fixtures.lines(reading.diagnostics) == [])
            #expect(reading.book.filledTables.isEmpty)
        }
    }

    @Test func givenOrganisationsAreReadAgain() throws {
        let given = try Fixtures.sample().book
        var book = try OfficeBook(schema: try Fixtures.schema(), tables: ["mo-hinh", "models"])
        book.given = given
        book.sender = "du-khoi-cqdn"
        let reading = try read(book)
        #expect(Fixtures.lines(reading.diagnostics) == [])
        #expect(reading.book.sender == "du-khoi-cqdn")
        #expect(reading.book["organizations"].map(\.id) == given["organizations"].map(\.id))
        #expect(reading.book["periods"].count == given["periods"].count)
    }

    @Test func aSampleRowThatWasWrittenOverIsTold() throws {
        let reading = try Fixtures.read([
            "to-chuc.csv": """
            Mã,Tên tổ chức *,Loại tổ chức *
            (mẫu) ,Đảng bộ xã Suối Mẫu,đảng bộ
            (mẫu) ,Chi bộ thôn Nà Phặc,chi bộ
            a,Chi bộ thôn Bó,chi bộ
            """
        ])
        #expect(
            Fixtures.lines(reading.diagnostics)
                == ["warning records.edited-sample to-chuc.csv:3 hàng 3 [Tên tổ chức *]"])
        #expect(reading.book["organizations"].count == 1)
    }

    @Test func tablesThatAreNoneAreNamed() throws {
        let error = #expect(throws: RecordsError.self) {
            try OfficeBook(schema: try Fixtures.schema(), tables: ["mo-hin", "ky"])
        }
        #expect(error?.diagnostics.map(\.code) == [.unknownTable])
    }
}

/// Narrative is read from `noi-dung/<section>.md`.
@Suite struct NarrativeReadingTests {
    @Test func aParagraphIsARecord() throws {
        let reading = try Fixtures.read([
            "noi-dung/01-tinh-hinh.md": """
            ---
            Kỳ: nam-2023
            ---
            # Tình hình
            Năm 2023 thuận lợi,
            khó khăn đan xen.

            - việc một
            - việc hai
            """,
            "noi-dung/Kinh tế.md": "Ổn định.\n",
            "ky.yaml": "periods: [{id: nam-2023, kind: nam, label: năm 2023}]",
        ])
        #expect(
            Fixtures.lines(reading.diagnostics)
                == ["warning records.narrative-heading noi-dung/01-tinh-hinh.md:4"])
        let records = Array(reading.book["narratives"])
        #expect(records.map { $0["section"].text } == ["tinh_hinh", "tinh_hinh", "kinh_te"])
        #expect(
            records.map { $0["text"].text } == [
                "Năm 2023 thuận lợi, khó khăn đan xen.", "- việc một\n- việc hai", "Ổn định.",
            ])
        #expect(records.first?["period"].text == "nam-2023")
        #expect(records[1].place.line == 8)
    }
}
