import Foundation
import TestSupport
import Testing

/// Every sample as the program writes it, given to every judge: qpdf, poppler, MuPDF, pikepdf
/// and our own inspection.
@Suite struct SampleJudgeTests {
    @Test(arguments: Sample.all) func everyJudgeAgrees(sample: Sample) throws {
        try withScratchFolder { folder in
            let files = try sample.print(into: folder)
            for file in files {
                try Judge.expectSound(file)
                try expectFonts(of: file)
                try expectText(of: file)
                try expectDrawable(file)
                let inspected = try Program().run(["inspect", file, "--strict"])
                #expect(inspected.code == 0, "\(inspected.output)\(inspected.errors)")
                #expect(inspected.output.contains("PDF/UA-1"), "\(inspected.output)")
                let part = inspected.output.contains("PDF/A-3") ? "3b" : "2b"
                #expect(try ArchiveJudge.findings(in: [file], flavour: part) == [])
            }
        }
    }

    @Test func everyKindOfTemplateHasASample() {
        #expect(Sample.all.count >= 20)
    }

    /// Every font is embedded, a subset, and says which characters its glyphs are.
    private func expectFonts(of file: String) throws {
        let rows = try Judge.fonts(of: file).split(separator: "\n").dropFirst(2)
        #expect(!rows.isEmpty, "\(file) has no fonts")
        for row in rows {
            let words = row.split(separator: " ")
            #expect(words.suffix(5).prefix(3) == ["yes", "yes", "yes"], "\(file): \(row)")
        }
    }

    /// The text is whole, in composed letters, and the structure holds what the pages show but
    /// for artifacts.
    private func expectText(of file: String) throws {
        let text = try Judge.text(of: file)
        #expect(!text.contains("\u{FFFD}"), "\(file)")
        #expect(text.unicodeScalars.allSatisfy { $0.properties.generalCategory != .privateUse })
        #expect(
            Array(text.unicodeScalars)
                == Array(text.precomposedStringWithCanonicalMapping.unicodeScalars), "\(file)")
        // Poppler reads a page again for each leaf of its text: long files are asked without.
        let isShort = try Int(Judge.info(of: file)["Pages"] ?? "").map { $0 <= 6 } ?? false
        let structure = try Judge.run("pdfinfo", [isShort ? "-struct-text" : "-struct", file])
        #expect(structure.code == 0 && structure.errors.isEmpty, "\(structure.errors)")
        #expect(structure.output.hasPrefix("Document"), "\(file)")
        guard isShort else { return }
        let told = structure.output.split(separator: "\n").filter {
            $0.trimmingCharacters(in: .whitespaces).hasPrefix("\"")
        }
        let (inStructure, onPages) = (
            letters(of: told.joined(separator: "\n")), letters(of: text)
        )
        for (letter, count) in inStructure {
            #expect(count <= onPages[letter, default: 0], "\(file): \(letter)")
        }
        let (whole, part) = (onPages.values.reduce(0, +), inStructure.values.reduce(0, +))
        #expect(part * 10 >= whole * 8, "\(file): \(part) of \(whole) letters are tagged")
    }

    private func letters(of text: String) -> [Character: Int] {
        text.filter(\.isLetter).reduce(into: [:]) { $0[$1, default: 0] += 1 }
    }

    /// MuPDF draws every page without a complaint.
    private func expectDrawable(_ file: String) throws {
        let verdict = try Judge.run(
            "mutool", ["draw", "-q", "-r", "20", "-o", "/dev/null", "-F", "pgm", file])
        let complaints = verdict.errors.split(separator: "\n")
            .filter { !$0.contains("ICC support is not available") }
        #expect(verdict.code == 0 && complaints.isEmpty, "\(verdict.errors)")
    }
}
