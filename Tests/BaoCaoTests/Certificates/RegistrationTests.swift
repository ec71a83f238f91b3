import BaoCao
import Documents
import Foundation
import Records
import Reports
import TestSupport
import Testing

@Suite("Registration of overprint and proof")
struct RegistrationTests {
    /// 0.1 mm in points.
    private static let tolerance = Length.mm(0.1).points

    private func lines(
        _ mode: CertificateBatch.Mode, in folder: String, template: String = "giay-khen",
        correction: SheetCorrection? = nil
    ) throws -> [MeasuredText.Line] {
        let input = try CertificateRun.input(template) { $0.mode = mode }
        var batch = input.batch
        batch.correction = correction
        let path = folder + "/\(mode.rawValue).pdf"
        let press = try CertificateRun.press()
        if mode == .proof {
            _ = try press.printProof(of: batch, range: 1...3, to: path)
        } else {
            _ = try press.print(batch, range: 1...3, to: path)
        }
        return try MeasuredText(of: path).lines
    }

    @Test(
        "what is printed on a blank lies where the full sheet has it",
        arguments: CertificateSampleTests.templates)
    func registersOverprint(template: String) throws {
        try withScratchFolder { folder in
            let full = try lines(.full, in: folder, template: template)
            let over = try lines(.overprint, in: folder, template: template)
            #expect(over.count > 12 && over.count < full.count)
            for line in over {
                let same = full.first {
                    $0.page == line.page && $0.text == line.text
                        && abs($0.baseline - line.baseline) < Self.tolerance
                }
                #expect(abs((same?.left ?? 0) - line.left) < Self.tolerance, "\(line.text)")
                #expect(abs((same?.right ?? 0) - line.right) < Self.tolerance, "\(line.text)")
            }
        }
    }

    @Test("a printer's faults bring what was corrected for them back to its place")
    func registersThroughAPrinter() throws {
        try withScratchFolder { folder in
            let printer = PrinterProfile(
                shiftX: 1.2, shiftY: -0.7, scaleX: 1.002, scaleY: 0.997, rotation: 0.002)
            let full = try lines(.full, in: folder)
            let over = try lines(.overprint, in: folder, correction: printer.correction)
            for line in over {
                // The baseline is that of the last letter, which a turn moves most.
                let baseline = Length.pt(line.baseline).millimetres
                let start = printer.printed(x: Length.pt(line.left).millimetres, y: baseline)
                let end = printer.printed(x: Length.pt(line.right).millimetres, y: baseline)
                let moved = (x: start.x, y: end.y)
                let near = full.contains { other in
                    other.page == line.page
                        && abs(Length.pt(other.left).millimetres - moved.x) < 0.1
                        && abs(Length.pt(other.baseline).millimetres - moved.y) < 0.1
                }
                #expect(near, "\(line.text)")
            }
        }
    }

    @Test("a proof shows the sheet in small, every line in its place")
    func registersProof() throws {
        try withScratchFolder { folder in
            let full = try lines(.full, in: folder)
            let proof = try lines(.proof, in: folder)
            // Four to a row on A4 lying, margins of 10 mm, gaps of 5 mm.
            let scale = (297.0 - 20 - 15) / 4 / 297
            let edge = Length.mm(10).points
            for line in full where line.page == 1 {
                let (x, y) = (edge + line.left * scale, edge + line.baseline * scale)
                let near = proof.contains {
                    abs($0.left - x) < Self.tolerance && abs($0.baseline - y) < Self.tolerance
                }
                #expect(near, "\(line.text)")
            }
        }
    }

    @Test("viewers are asked not to scale, and pages are as large as the sheet")
    func asksNotToScale() throws {
        try withScratchFolder { folder in
            let batch = try CertificateRun.input("giay-khen") { $0.mode = .overprint }.batch
            let path = folder + "/out.pdf"
            _ = try CertificateRun.press().print(batch, range: 1...2, to: path)
            #expect(try Judge.unpacked(path).contains("/PrintScaling /None"))
            let size = try #require(MeasuredText(of: path).sizes.first)
            #expect(abs(size.width - Length.mm(297).points) < 0.1)
            #expect(abs(size.height - Length.mm(210).points) < 0.1)
        }
    }
}
