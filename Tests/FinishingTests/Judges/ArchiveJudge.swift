import Foundation
import Testing

/// pikepdf's allow-list checker of PDF/A-2b and 3b, installed by `scripts/judges`.
enum ArchiveJudge {
    private static let python = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent(".build/judges/bin/python")

    private static let program = """
        import sys, pikepdf.pdfa
        report = pikepdf.pdfa.validate_written(sys.argv[2], sys.argv[1])
        for finding in report.findings:
            print(finding.rule, finding.where, finding.message, sep=" | ")
        """

    /// What the checker does not know: level A, the schema that a file must declare to claim
    /// PDF/UA beside PDF/A, and fonts of drawn glyphs, which ISO 19005-2 allows.
    private static let unknown = [
        "pdfaid:conformance is 'A', expected 'B'", "XMP namespace pdfaExtension=",
        "XMP namespace pdfaSchema=", "XMP namespace pdfaProperty=", "XMP property pdfuaid:part",
        "XMP property pdfaExtension:schemas", "Type 3 fonts are not supported",
        "pdfaid:conformance is 'U', expected 'B'",
    ]

    /// Why `pdf` is not of `flavour` (`2b`, `3b`); empty when it is.
    static func findings(_ pdf: [UInt8], flavour: String) throws -> [String] {
        guard FileManager.default.isExecutableFile(atPath: python.path) else {
            Issue.record("pikepdf is missing: run scripts/judges")
            return []
        }
        let verdict = try Judge.run([python.path, "-c", program, flavour, "%"], on: pdf)
        #expect(verdict.status == 0, "\(verdict.output)")
        return verdict.output.split(separator: "\n").map(String.init).filter { line in
            !unknown.contains { line.contains($0) }
        }
    }
}
