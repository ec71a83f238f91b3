import Documents
import Testing

@testable import Records

/// A book may bring indicators, units and fields of its own.
@Suite struct BookCodesTests {
    @Test func addsTheCodesThatABookDeclares() throws {
        let reading = try Fixtures.read([
            "so.yaml": """
            indicators: [{id: so_cay_trong, label: "Cây trồng mới", unit: cay}]
            codes: [{scheme: bon_linh_vuc, id: ton_giao, label: "vùng đồng bào có đạo"}]
            organizations: [{id: q, name: "Xã Đông Hồ", kind: ubnd}]
            figures: [{id: f, org: "xã đông hồ", indicator: "cây trồng mới", value: "1.200"}]
            models: [{id: m, name: "Mô hình", org: q, field: "Vùng đồng bào có đạo"}]
            """
        ])
        #expect(Fixtures.lines(reading.diagnostics) == [])
        #expect(reading.book.figure("f")?.indicator == "so_cay_trong")
        #expect(reading.book.figure("f")?.organization == "q")
        #expect(reading.book.models.first?.field == "ton_giao")
        #expect(reading.book.schema.label(of: "so_cay_trong", in: "chi_tieu") == "Cây trồng mới")
    }

    @Test func addsTheCodesOfACsvFile() throws {
        let reading = try Fixtures.read([
            "chi-tieu.csv": "Mã chỉ tiêu,Tên chỉ tiêu,ĐVT\nso_buoi,Buổi tuyên truyền,buổi\n",
            "so-lieu.csv": "Đơn vị,Chỉ tiêu,Giá trị\nq,buổi tuyên truyền,12\n",
            "to-chuc.csv": "Mã,Tên tổ chức,Loại\nq,Xã Đông Hồ,ubnd\n",
        ])
        #expect(Fixtures.lines(reading.diagnostics) == [])
        #expect(reading.book.figures.first?.indicator == "so_buoi")
    }

    @Test func knowsWhichScaleIsInForce() throws {
        let schema = try Fixtures.schema()
        for (date, expected) in [
            ("2012", "xep_loai_2008"), ("2019-12-31", "xep_loai_2019"),
            ("2023-12-31", "xep_loai_2023"), ("2025-12-31", "xep_loai_2025"),
        ] {
            let day = try #require(DateReading.date(date))
            #expect(schema.schemes(ofFamily: "xep_loai", on: day).first?.code == expected)
        }
    }

    @Test func describesEveryTableForPeople() throws {
        let schema = try Fixtures.schema()
        #expect(schema.tables.count > 30)
        #expect(schema.tables.first?.code == "organizations")
        for table in schema.tables {
            let headers = table.columns.map { TextFolding.key($0.title) }
            #expect(Set(headers).count == headers.count, "\(table.code) has a title twice")
            #expect(!table.names.isEmpty)
        }
    }

    @Test func refusesADescriptionThatIsWrong() throws {
        var reader = DescriptionReader(file: "sai.yaml")
        var yaml = YamlReading(file: "sai.yaml")
        let root = try #require(
            yaml.documents(
                in:
                    "table: t\ntitle: T\ncolumns:\n  - {code: a, title: A, type: so}\n  - {title: B}\n"
            ).first)
        _ = reader.table(root)
        #expect(reader.diagnostics.map(\.place.line) == [4, 5])
        #expect(reader.diagnostics.allSatisfy { $0.code == .badDescription })
    }
}
