import Documents
import Records
import Testing

@testable import Reports

@Suite("Certificates of a roster")
struct CertificateBatchTests {
    static let people = """
        STT;HO VA TEN;Doi tuong;Giới tính;Đơn vị;Thành tích;Truy tặng
        1;Nguyễn Văn Ẩn;cá nhân;Nam;Phường Ỗ;Đã có thành tích;
        2;Trần Thị Ợ;cá nhân;Nữ;;Đã có thành tích;x
        3;Chi bộ Trường Ể;;;Quận 10;Đã có thành tích;
        4;ông Đỗ Ẫm;Hộ gia đình;;Phường 1;Đã có thành tích;
        """

    @Test("says who they are, in capitals, dates and words from one number")
    func fillsHoles() throws {
        let batch = try CertificateFixture.batch(Self.people)
        let sheets = (0..<4).map {
            CertificateFixture.texts(batch.sheet(row: $0, position: $0 + 1))
        }
        #expect(
            sheets.map { $0["ten"] ?? "" } == [
                "TẶNG Ông NGUYỄN VĂN ẨN", "TRUY TẶNG Bà TRẦN THỊ Ợ", "TẶNG CHI BỘ TRƯỜNG Ể",
                "TẶNG Gia đình ÔNG ĐỖ ẪM",
            ])
        #expect(sheets[0]["don_vi"] == "Đơn vị: Phường Ỗ")
        #expect(sheets[1]["don_vi"] == nil, "a box whose holes are empty is left out")
        #expect(sheets[0]["ngay"] == "ngày 05 tháng 01 năm 2019 (05/01/2019)")
        #expect(
            sheets[0]["tien"]
                == "5.215.000 đồng (năm triệu hai trăm mười lăm nghìn đồng)")
        #expect((0..<4).map { batch.kind(row: $0) } == [.person, .person, .collective, .household])
    }

    @Test("boxes that are the same on every sheet are shared, others are not")
    func sharesBoxes() throws {
        let batch = try CertificateFixture.batch(Self.people)
        let shared = batch.sheet(row: 0, position: 1).boxes.filter { $0.sharedNumber != nil }
        #expect(shared.map(\.name) == ["dau", "ngay", "tien"])
    }

    @Test("an overprint has what the blank lacks, in the same places")
    func overprints() throws {
        var batch = try CertificateFixture.batch(Self.people)
        let full = batch.sheet(row: 0, position: 1)
        batch.mode = .overprint
        let over = batch.sheet(row: 0, position: 1)
        #expect(over.boxes.map(\.name) == ["ten", "don_vi", "ngay", "tien"])
        for box in over.boxes {
            let same = try #require(full.boxes.first { $0.name == box.name })
            #expect(box.x == same.x && box.y == same.y && box.width == same.width)
        }
    }

    @Test("a range keeps the numbers of its sheets")
    func keepsNumbers() throws {
        var batch = try CertificateFixture.batch(Self.people)
        batch.keep(3...4)
        #expect(batch.order == [2, 3])
        #expect(batch.first == 2)
    }

    @Test("orders by given name, family name and what stands between")
    func sortsNames() throws {
        var batch = try CertificateFixture.batch(
            """
            Họ và tên,Giới tính,Thành tích
            Nguyễn Văn Ánh,Nam,a
            Lê Thị An,Nữ,a
            Đỗ Văn Ân,Nam,a
            Nguyễn Thị An,Nữ,a
            Nguyễn Bá An,Nam,a
            Trần Đức Ẩn,Nam,a
            Dương Đạt,Nam,a
            Đinh Dũng,Nam,a
            """)
        batch.sort(by: .name)
        #expect(
            batch.order.map { batch.value("ten", row: $0) } == [
                "Lê Thị An", "Nguyễn Bá An", "Nguyễn Thị An", "Nguyễn Văn Ánh", "Đỗ Văn Ân",
                "Trần Đức Ẩn", "Đinh Dũng", "Dương Đạt",
            ])
    }

    @Test("unknown holes and keys are named with the nearest that there is")
    func refusesUnknownHoles() throws {
        do {
            _ = try CertificateFixture.template {
                $0.replacing("Đơn vị: {don_vi}", with: "{don_vj}")
                    .replacing("on_blank: true", with: "on_blanc: true")
            }
            Issue.record("the template was taken")
        } catch let error as ReportsError {
            #expect(error.diagnostics.map(\.code).contains(.standardUnknownHole))
            #expect(error.diagnostics.map(\.code).contains(.standardUnknownKey))
            let hole = error.diagnostics.first { $0.code == .standardUnknownHole }
            #expect(hole?.arguments["nearest"] == "don_vi")
            #expect(hole?.place.line != nil)
        }
    }

    @Test("a value is never read as markup")
    func keepsValuesPlain() throws {
        let batch = try CertificateFixture.batch(
            """
            Họ và tên,Thành tích
            **{ten}** [[x]],a
            """)
        let texts = CertificateFixture.texts(batch.sheet(row: 0, position: 1))
        #expect(texts["ten"] == "TẶNG **{TEN}** [[X]]")
    }
}
