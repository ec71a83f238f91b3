import BaoCao
import Documents
import Foundation
import Records
import Reports
import TestSupport
import Testing

@Suite("Samples of certificates")
struct CertificateSampleTests {
    static let templates = [
        "giay-khen", "bang-khen", "giay-khen-nha-nuoc", "giay-chung-nhan-ky-niem-chuong",
        "huy-hieu-dang",
    ]

    @Test("every sheet is there, sound, with its name exactly", arguments: templates)
    func printsSamples(template: String) throws {
        try withScratchFolder { folder in
            let input = try CertificateRun.input(template)
            #expect(!input.diagnostics.hasErrors)
            let path = folder + "/out.pdf"
            let printed = try CertificateRun.press().print(input.batch, to: path)
            #expect(printed.pages == input.batch.roster.count)
            try Judge.expectSound(path)
            for (index, row) in input.batch.order.enumerated() {
                let name = input.batch.value("ten", row: row)
                let shown = template == "huy-hieu-dang" ? name.uppercased() : name
                let text = try CertificateRun.text(path, page: index + 1)
                #expect(text.contains(shown), "sheet \(index + 1) lacks “\(shown)”")
            }
        }
    }

    @Test("the made-up award of Quận 10 has 44 collectives, 32 persons, 10 families")
    func countsTheSample() throws {
        let batch = try CertificateRun.input("giay-khen").batch
        let kinds = batch.order.map { batch.kind(row: $0) }
        #expect(kinds.count { $0 == .collective } == 44)
        #expect(kinds.count { $0 == .person } == 32)
        #expect(kinds.count { $0 == .household } == 10)
        #expect(batch.order.allSatisfy { batch.value("ghi_chu", row: $0).hasPrefix("Giả định") })
    }

    @Test("border, emblem and background stand once in the file, however many sheets")
    func storesTheDrawingOnce() throws {
        try withScratchFolder { folder in
            let input = try CertificateRun.input("giay-khen")
            let press = try CertificateRun.press()
            let (one, all) = (folder + "/one.pdf", folder + "/all.pdf")
            _ = try press.print(input.batch, range: 1...1, to: one)
            _ = try press.print(input.batch, to: all)
            func size(_ path: String) throws -> Int {
                try Data(contentsOf: URL(fileURLWithPath: path)).count
            }
            // A sheet is a few lines of text: far less than the drawing it shares.
            #expect(try size(all) - size(one) < 85 * 3000)
            let forms = try Judge.unpacked(all).components(separatedBy: "/Subtype /Form").count - 1
            #expect(forms <= 4, "\(forms) forms for 86 sheets")
        }
    }

    @Test(
        "a sheet of another size, two to a page, and with crop marks have their pages",
        arguments: [
            ("400 x 300", 400.0, 300.0), ("297 x 420", 297.0, 420.0), ("cut", 317.0, 230.0),
        ])
    func printsSizes(name: String, width: Double, height: Double) throws {
        try withScratchFolder { folder in
            let input = try CertificateRun.input("giay-khen") { request in
                if name == "400 x 300" {
                    request.size = Size(width: .mm(400), height: .mm(300))
                }
                request.cuts = name == "cut"
            }
            let path = folder + "/out.pdf"
            _ = try CertificateRun.press().print(
                input.batch, range: 1...4, isPaired: name == "297 x 420", to: path)
            try Judge.expectSound(path)
            let sizes = try MeasuredText(of: path).sizes
            #expect(sizes.count == (name == "297 x 420" ? 2 : 4))
            #expect(abs((sizes.first?.width ?? 0) - Length.mm(width).points) < 1)
            #expect(abs((sizes.first?.height ?? 0) - Length.mm(height).points) < 1)
        }
    }
}
