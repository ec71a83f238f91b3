import BaoCao
import Documents
import Foundation
import Records
import Reports
import TestSupport
import Testing

@Suite("The whole packet of an award")
struct PacketTests {
    @Test("decision, lists and statistics have the totals of the certificates")
    func totalsAgree() throws {
        try withScratchFolder { folder in
            let input = try CertificateRun.input("giay-khen")
            let packet = try CertificateRun.press().printPacket(
                input.batch, into: folder, home: CertificateRun.home())
            #expect(
                packet.files.map(\.name) == [
                    "giay-khen.pdf", "quyet-dinh.pdf", "danh-sach-ky-nhan.pdf", "thong-ke.pdf",
                ])
            #expect(packet.files.first?.pages == 86)
            // 44 × 0,6 and 42 × 0,3 times 1.490.000.
            let sum = "58.110.000"
            let words = "năm mươi tám triệu một trăm mười nghìn đồng"
            for file in packet.files.dropFirst() {
                try Judge.expectSound(folder + "/" + file.name)
                let text = try CertificateRun.text(folder + "/" + file.name)
                #expect(text.contains("44 tập thể, 32 cá nhân và 10 hộ gia đình"), "\(file.name)")
                #expect(text.contains(sum) && text.contains(words), "\(file.name)")
            }
            for name in ["quyet-dinh.pdf", "danh-sach-ky-nhan.pdf"] {
                let text = try CertificateRun.text(folder + "/" + name)
                for row in input.batch.order {
                    let name = input.batch.value("ten", row: row)
                    #expect(text.contains(name.split(separator: " ").first ?? ""))
                }
                #expect(text.contains("86 ") && text.contains("H'Hen"))
            }
            let manifest = try String(contentsOfFile: folder + "/manifest.json", encoding: .utf8)
            #expect(manifest.components(separatedBy: "\"sha256\"").count - 1 == 4)
        }
    }

    @Test("numbers of the book stand on sheets, decision and list, the same at every run")
    func takesNumbers() throws {
        try withScratchFolder { folder in
            let batch = """
                co_quan: Ban Thường vụ Quận ủy Quận 10
                so: -QĐ/QU
                ngay: 2019-10-15
                noi: Quận 10
                so_sach: {so_dau: 127, so_vang_dau: 301}
                """
            let roster = try CertificateRun.roster(
                in: folder,
                rows: ["Ẩn,cá nhân,Phường 1,Tốt", "Công an Phường 7,tập thể,Quận 10,Tốt"],
                batch: batch)
            let book = folder + "/so.sqlite"
            let home = try CertificateRun.home()
            var first = try CertificateRun.input("giay-khen", roster: roster)
            try first.takeNumbers(from: book, home: home, keeps: true)
            #expect(first.batch.value("so", row: 0) == "127-QĐ/QU")
            #expect((0..<2).map { first.batch.value("so_vang", row: $0) } == ["301", "302"])

            var again = try CertificateRun.input("giay-khen", roster: roster) { $0.order = .name }
            try again.takeNumbers(from: book, home: home, keeps: true)
            #expect((0..<2).map { again.batch.value("so_vang", row: $0) } == ["301", "302"])

            let out = folder + "/bo"
            _ = try CertificateRun.press().printPacket(again.batch, into: out, home: home)
            let decision = try CertificateRun.text(out + "/quyet-dinh.pdf")
            #expect(decision.contains("Số 127-QĐ/QU") && decision.contains("302"))

            // A spoiled sheet is logged and printed again, alone, under its number.
            try again.spoil([302], reason: "kẹt giấy", in: book, home: home)
            #expect(
                again.batch.order.map { again.batch.value("ten", row: $0) } == ["Công an Phường 7"])
            #expect(try again.spoiled(in: book, home: home).map(\.number) == [302])
            #expect(throws: BaoCaoError.self) {
                try again.spoil([999], reason: "?", in: book, home: home)
            }
        }
    }

    @Test("a sheet of the records' awards is the sheet of the same list")
    func readsAwardRecords() throws {
        let input = try CertificateRun.input(
            "giay-khen", roster: CertificateRun.sample("quyet-dinh-khen-thuong")
        ) { $0.values["noi"] = "Quận 10" }
        #expect(!input.diagnostics.hasErrors)
        #expect(input.batch.roster.count == 6)
        #expect(input.batch.value("ten", row: 4) == "H'Hen Niê Kđăm Mẫu")
        #expect(input.batch.value("so", row: 4) == "127-QĐ/QU")
        #expect(input.batch.value("co_quan", row: 0) == "Ban Thường vụ Quận ủy Quận 10")
        #expect((0..<6).map { input.batch.kind(row: $0) }.count { $0 == .collective } == 3)
    }
}
