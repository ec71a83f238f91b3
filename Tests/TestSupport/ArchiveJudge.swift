import Foundation
public import Testing

/// pikepdf's allow-list checker of PDF/A-2b and 3b, installed by `scripts/judges`.
public enum ArchiveJudge {
    private static let python = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent(".build/judges/bin/python")

    private static let program = """
        import sys, pikepdf.pdfa
        for path in sys.argv[2:]:
            for finding in pikepdf.pdfa.validate_written(path, sys.argv[1]).findings:
                print(path, finding.rule, finding.where, finding.message, sep=" | ")
        """

    /// What the checker does not know: level A, the schema that a file must declare to claim
    /// PDF/UA beside PDF/A, and fonts of drawn glyphs, which ISO 19005-2 allows.
    private static let unknown = [
        "pdfaid:conformance is 'A', expected 'B'", "XMP namespace pdfaExtension=",
        "XMP namespace pdfaSchema=", "XMP namespace pdfaProperty=", "XMP property pdfuaid:part",
        "XMP property pdfaExtension:schemas", "Type 3 fonts are not supported",
        "pdfaid:conformance is 'U', expected 'B'",
    ]

    /// Why the files at `paths` are not of `flavour` (`2b`, `3b`); empty when they are.
    public static func findings(
        in paths: [String], flavour: String, sourceLocation: SourceLocation = #_sourceLocation
    ) throws -> [String] {
        guard FileManager.default.isExecutableFile(atPath: python.path) else {
            Issue.record("pikepdf is missing: run scripts/judges", sourceLocation: sourceLocation)
            return []
        }
        let process = Process()
        process.executableURL = python
        process.arguments = ["-c", program, flavour] + paths
        let verdict = try Judge.run(process)
        #expect(verdict.code == 0, "\(verdict.errors)", sourceLocation: sourceLocation)
        return verdict.output.split(separator: "\n").map(String.init).filter { line in
            !unknown.contains { line.contains($0) }
        }
    }

    /// Why `pdf` is not of `flavour`; empty when it is.
    public static func findings(
        _ pdf: [UInt8], flavour: String, sourceLocation: SourceLocation = #_sourceLocation
    ) throws -> [String] {
        try withScratchFolder { folder in
            let path = folder + "/judged.pdf"
            try Data(pdf).write(to: URL(fileURLWithPath: path))
            return try findings(in: [path], flavour: flavour, sourceLocation: sourceLocation)
        }
    }
}
