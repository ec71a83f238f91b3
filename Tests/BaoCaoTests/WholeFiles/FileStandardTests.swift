import Foundation
import TestSupport
import Testing

/// Finished files measured against the page standard whose head they bear.
@Suite struct FileStandardTests {
    private struct Inspected: Decodable {
        struct Finding: Decodable {
            var code: String
            var message: String
        }
        var standard: String?
        var findings: [Finding]
    }

    private func inspect(_ file: String, _ more: [String] = []) throws -> Inspected {
        let verdict = try Program().run(["inspect", file, "--json"] + more)
        return try JSONDecoder().decode(Inspected.self, from: Data(verdict.output.utf8))
    }

    @Test(arguments: [
        ("tong-ket-giai-doan", "dang-hd05"), ("cong-van", "dang-hd05"),
        ("cong-van-nha-nuoc", "nha-nuoc-nd30"), ("giay-khen", nil), ("danh-sach", nil),
    ])
    func theHeadTellsTheStandard(template: String, standard: String?) throws {
        try withScratchFolder { folder in
            let file = try Sample(template: template, folder: "sample").print(into: folder)[0]
            let found = try inspect(file)
            #expect(found.standard == standard)
            #expect(found.findings.isEmpty, "\(found.findings)")
            #expect(try inspect(file, ["--standard", "none"]).standard == nil)
        }
    }

    /// What is wrong with a file of others is told whole, and once, whatever part cannot be read.
    @Test func nothingIsLostForWhatCannotBeRead() throws {
        func codes(_ pdf: [UInt8]) throws -> [String] {
            try withScratchFolder { folder in
                let file = folder + "/la.pdf"
                try Data(pdf).write(to: URL(fileURLWithPath: file))
                return try inspect(file, ["--standard", "dang-hd05"]).findings.map(\.code)
            }
        }
        let fonts = try codes(PlainPDF.withoutItsFont())
        #expect(fonts.contains("finishing.check-font"), "\(fonts)")
        #expect(!fonts.contains("finishing.foreign-font"), "\(fonts)")
        let form = try codes(PlainPDF.dynamicForm())
        #expect(form.contains("finishing.check-untagged"), "\(form)")
        #expect(form.contains("finishing.foreign-dynamic-form"), "\(form)")
        let picture = try codes(PlainPDF.withAPictureInItself())
        #expect(picture.filter { $0 == "finishing.check-unreadable" }.count == 1, "\(picture)")
        #expect(picture.contains { $0.hasPrefix("reports.check") }, "\(picture)")
    }

    /// A review under a standard with one rule changed breaks the standard in that rule.
    @Test(arguments: [
        ("from_top: 10 mm", "from_top: 6 mm", "reports.check-page-number"),
        (
            "number: {case: as_is, size: 14 pt, sizes: [14 pt, 14 pt]",
            "number: {case: as_is, size: 12 pt, sizes: [12 pt, 12 pt]", "reports.check-size"
        ),
        ("motto: none", "motto: none", nil),
    ])
    func whatBreaksTheStandardIsNamed(
        rule: String, instead: String, code: String?
    ) throws {
        try withScratchFolder { folder in
            let shipped = Program.root.appendingPathComponent("templates/standards/dang-hd05.yaml")
            let yaml = try String(contentsOf: shipped, encoding: .utf8)
            #expect(yaml.contains(rule))
            let changed = folder + "/khac.yaml"
            try Data(yaml.replacingOccurrences(of: rule, with: instead).utf8)
                .write(to: URL(fileURLWithPath: changed))
            let sample = Sample(template: "khoi-dan-van", folder: "sample")
            let file = folder + "/khac.pdf"
            let printed = try Program().run(
                sample.arguments(output: file) + ["--standard", changed])
            #expect(printed.code == 0, "\(printed.errors)")
            let found = Set(try inspect(file).findings.map(\.code))
            #expect(code.map(found.contains) ?? found.isEmpty, "\(found)")
        }
    }
}
