import Documents
import Testing

@testable import Records

@Suite struct CsvReadingTests {
    private func rows(_ text: String) throws -> [[String]] {
        var parser = CsvParser(text)
        var result: [[String]] = []
        var row: [String] = []
        while try parser.next(into: &row) { result.append(row) }
        return result
    }

    @Test(arguments: [
        ("a,b\n1,2\n", [["a", "b"], ["1", "2"]]), ("a;b\r\n1;2", [["a", "b"], ["1", "2"]]),
        ("a\tb\n1\t2\n", [["a", "b"], ["1", "2"]]), ("a,b\r1,2\r", [["a", "b"], ["1", "2"]]),
        ("\"a,\"\"x\"\"\",b\n", [["a,\"x\"", "b"]]), ("\"a\nb\",c\n", [["a\nb", "c"]]),
        ("a,\"\"\n", [["a", ""]]), ("a,b,\n", [["a", "b", ""]]), ("", []), ("a", [["a"]]),
        ("mô hình \"Dân vận khéo\",x\n", [["mô hình \"Dân vận khéo\"", "x"]]),
        ("a;\"1,2,3,4,5\"\nb;6\n", [["a", "1,2,3,4,5"], ["b", "6"]]),
    ])
    func dividesCells(text: String, expected: [[String]]) throws {
        #expect(try rows(text) == expected)
    }

    @Test(arguments: ["\n", "\r", "\r\n"]) func tellsTheColumnInItsLine(end: String) throws {
        let text = ["a,b", "1,2", "ợ,\"x\" y", ""].joined(separator: end)
        var parser = CsvParser(text)
        var row: [String] = []
        while try parser.next(into: &row) {}
        let places = parser.faults.map { $0.diagnostic(at: Place()).place }
        #expect(places == [Place(line: 3, column: 7)])
        let far = CsvParser(String(repeating: "b", count: 5_000) + ",\"x\" y\n")
        var wide = far
        _ = try wide.next(into: &row)
        #expect(wide.faults.map { $0.diagnostic(at: Place()).place } == [Place(line: 1)])
    }

    private let header = "Mã,Tên tổ chức,Loại\n"

    @Test(arguments: [
        ("a,\"Quận,ubnd\nb,x,ubnd\n", "error records.unclosed-quote to-chuc.csv:2 hàng 2"),
        ("a,\"Quận\" 1,ubnd\n", "error records.text-after-quote to-chuc.csv:2:10 hàng 2"),
        ("a,Quận,ubnd,thừa\n", "error records.wrong-cell-count to-chuc.csv:2 hàng 2"),
        ("a,Quận\n", "warning records.wrong-cell-count to-chuc.csv:2 hàng 2"),
        ("a,Quận,xyz\n", "error records.unknown-code to-chuc.csv:2 hàng 2 [Loại]"),
        ("a,,ubnd\n", "error records.missing-value to-chuc.csv:2 hàng 2"),
        ("", "warning records.empty-table to-chuc.csv"),
    ])
    func namesRowAndColumnOfWhatIsWrong(text: String, expected: String) throws {
        let reading = try Fixtures.read(["to-chuc.csv": header + text])
        #expect(Fixtures.lines(reading.diagnostics).first == expected)
    }

    @Test func collectsEveryErrorOfATable() throws {
        let reading = try Fixtures.read([
            "to-chuc.csv": """
            Mã,Tên tổ chức,Loại,Có từ ngày,Thuộc
            q,Quận Đông Hồ,ubnd,30/2/2023,
            q,Quận Đông Hồ,uBnD,5/3/2023,khong-co
            p,Phường Ỗ,ubn,x,Quan dong hô
            """
        ])
        #expect(
            Fixtures.lines(reading.diagnostics) == [
                "error records.not-a-date to-chuc.csv:2 hàng 2 [Có từ ngày]",
                "error records.duplicate-id to-chuc.csv:3 hàng 3 [Mã]",
                "error records.dangling-reference to-chuc.csv:3 hàng 3 [Thuộc]",
                "error records.unknown-code to-chuc.csv:4 hàng 4 [Loại]",
                "error records.not-a-date to-chuc.csv:4 hàng 4 [Có từ ngày]",
                "error records.ambiguous-reference to-chuc.csv:4 hàng 4 [Thuộc]",
            ])
        let nearest = reading.diagnostics.first { $0.code == .unknownCode }?.arguments["nearest"]
        #expect(nearest == "ubnd")
    }

    @Test func findsHeadersByMeaningInAnyOrder() throws {
        let reading = try Fixtures.read([
            "van-ban-2023.csv": """
            BÁO CÁO VĂN BẢN;;;
            ;;;
            tên văn bản;SỐ KÝ HIỆU;ngay ban hanh;loại văn bản
            “Dân vận khéo”;01-KH/ĐU;ngày 05 tháng 3 năm 2023;Kế hoạch
            """
        ])
        #expect(
            Fixtures.lines(reading.diagnostics)
                == ["note records.rows-above-header van-ban-2023.csv:3 hàng 3"])
        let document = try #require(reading.book.documents.first)
        #expect(document.symbol == "01-KH/ĐU")
        #expect(document.kind == "ke_hoach")
        #expect(document.date?.description == "2023-03-05")
    }

    @Test func readsCountsAndPartsFromColumnsOfTheirOwn() throws {
        let reading = try Fixtures.read([
            "khen-thuong.csv": """
            Hình thức,Số quyết định,Ngày quyết định,Tập thể,Cá nhân,Gia đình
            Giấy khen,12-QĐ/ĐU,15/12/2023,12,"1.018",
            """,
            "co-cau.csv": "Đơn vị,TCCSĐ,Đảng viên\nq,74,4.759\n",
            "to-chuc.csv": header + "q,Quận,ubnd\n",
        ])
        #expect(Fixtures.lines(reading.diagnostics) == [])
        let award = try #require(reading.book.awards.first)
        #expect(award.decisionNumber == "12-QĐ/ĐU")
        #expect(award.decisionDate?.description == "2023-12-15")
        #expect(award.recipients.map(\.kind) == ["tap_the", "ca_nhan"])
        #expect(award.recipients.last?.quantity.value == 1018)
        let counts = try #require(reading.book["org_snapshots"].first)["counts"]
        #expect(counts["dang_vien"].quantity?.value == 4759)
        #expect(counts["to_chuc_co_so_dang"].quantity?.unit == "to_chuc")
    }

    @Test func readsNestedValuesFromOneCell() throws {
        let reading = try Fixtures.read([
            "hoi-thi.csv": """
            Tên;Các vòng
            Thi viết;"[{""name"": ""sơ khảo"", ""to"": ""15/11/2024""}, {""name"": ""chung khảo""}]"
            Thi ảnh;sơ khảo
            """
        ])
        let stages = try #require(reading.book["contests"].first)["stages"].list
        #expect(stages.map { $0["name"].text } == ["sơ khảo", "chung khảo"])
        #expect(stages.first?["to"].date?.description == "2024-11-15")
        #expect(
            Fixtures.lines(reading.diagnostics)
                == ["error records.not-a-group hoi-thi.csv:3 hàng 3 [Các vòng]"])
    }

    @Test func refusesAMillionColumns() throws {
        let header = "Mã,Tên tổ chức,Loại" + String(repeating: ",Tên", count: 1_000_000)
        let reading = try Fixtures.read(["to-chuc.csv": header + "\nq,Quận,ubnd\n"])
        #expect(
            Fixtures.lines(reading.diagnostics) == ["error records.too-large to-chuc.csv:1 hàng 1"])
    }

    @Test func refusesARangeThatRunsBackwards() throws {
        let reading = try Fixtures.read([
            "so-lieu.csv": "Đơn vị,Chỉ tiêu,Giá trị\nq,tin_bai,từ 15 đến 10\n",
            "to-chuc.csv": header + "q,Quận,ubnd\n",
        ])
        #expect(
            Fixtures.lines(reading.diagnostics)
                == ["error records.reversed-range so-lieu.csv:2 hàng 2 [Giá trị]"])
    }

    @Test func keepsWhatItDoesNotKnowAndNamesIt() throws {
        let reading = try Fixtures.read([
            "to-chuc.csv": "Mã,Tên tổ chức,Loại,Màu sơn,Tên tổ chứ\nq,Quận,ubnd,xanh,z\n"
        ])
        #expect(
            Fixtures.lines(reading.diagnostics) == [
                "warning records.unknown-column to-chuc.csv:1 hàng 1 [Màu sơn]",
                "warning records.unknown-column to-chuc.csv:1 hàng 1 [Tên tổ chứ]",
            ])
        #expect(reading.diagnostics.last?.arguments["nearest"] == "Tên tổ chức")
        #expect(
            reading.book["organizations"].first?.extras == [
                Value.Part("Màu sơn", .text("xanh")), Value.Part("Tên tổ chứ", .text("z")),
            ])
    }

    @Test(arguments: [
        ("Màu,Mùi\n1,2\n", "error records.no-header to-chuc.csv"),
        ("", "error records.no-header to-chuc.csv"),
        (
            "Mã,Tên,Tên tổ chức,Loại\nq,a,b,ubnd\n",
            "error records.duplicate-column to-chuc.csv:1 hàng 1 [Tên tổ chức]"
        ),
        ("Mã,Tên tổ chức\nq,a\n", "error records.missing-column to-chuc.csv:1 hàng 1"),
    ])
    func saysWhatIsWrongWithTheHeader(text: String, expected: String) throws {
        let reading = try Fixtures.read(["to-chuc.csv": text])
        #expect(Fixtures.lines(reading.diagnostics).first == expected)
    }

    @Test func refusesAFileThatNamesNoTable() throws {
        let reading = try Fixtures.read(["mo-hin.csv": "a,b\n1,2\n"])
        #expect(reading.diagnostics.map(\.code) == [.unknownTable])
        #expect(reading.diagnostics.first?.arguments["nearest"] == "mo-hinh")
    }

    @Test func readsByteOrderMarksAndUTF16() throws {
        let text = "Mã,Tên tổ chức,Loại\nq,Quận Ễ,ubnd\n"
        let schema = try Fixtures.schema()
        var little: [UInt8] = [0xFF, 0xFE]
        var big: [UInt8] = [0xFE, 0xFF]
        for unit in text.utf16 {
            little += [UInt8(unit & 0xFF), UInt8(unit >> 8)]
            big += [UInt8(unit >> 8), UInt8(unit & 0xFF)]
        }
        for bytes in [[0xEF, 0xBB, 0xBF] + Array(text.utf8), little, big] {
            let reading = RecordReader(schema: schema).read(
                files: [("to-chuc.csv", bytes)], name: "thử")
            #expect(Fixtures.lines(reading.diagnostics) == [])
            #expect(reading.book.organization("q")?.name == "Quận Ễ")
        }
    }

    @Test func readsAHundredThousandRows() throws {
        var text = "Tên mô hình,Đơn vị,Lĩnh vực,Đối tượng,Trạng thái,Điểm,Kết quả chính\n"
        for number in 1...100_000 {
            text +=
                "Mô hình số \(number),Quận Đông Hồ,kinh tế,tập thể,đăng ký,\(number % 100),"
                + "\"\(number) hộ; ợ\"\n"
        }
        let reading = try Fixtures.read([
            "mo-hinh.csv": text, "to-chuc.csv": header + "q,Quận Đông Hồ,ubnd\n",
        ])
        #expect(reading.diagnostics.isEmpty)
        #expect(reading.book.models.count == 100_000)
        let last = try #require(reading.book.models.last)
        #expect(last.organization == "q")
        #expect(last.id == "mo-hinh-so-100000")
        #expect(last.record.place.row == 100_001)
    }
}
