import Documents
import Testing

@testable import Records

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// What the tests of records share: the shipped descriptions, and books made of text.
enum Fixtures {
    static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    private static let loaded = Result {
        try RecordSchema.load(from: root.appendingPathComponent("templates/records").path)
    }
    private static let read = Result {
        let folder = root.appendingPathComponent("templates/tong-ket-nam/sample").path
        return RecordReader(schema: try schema()).read(folder: folder)
    }

    /// The descriptions that are shipped.
    static func schema() throws -> RecordSchema { try loaded.get() }

    /// The book of the yearly review's sample.
    static func sample() throws -> RecordReading { try read.get() }

    /// What is read from files that exist only here.
    static func read(_ files: [String: String]) throws -> RecordReading {
        RecordReader(schema: try schema()).read(
            files: files.sorted { $0.key < $1.key }.map { ($0.key, Array($0.value.utf8)) },
            name: "thử")
    }

    /// A short line for each finding: severity, code, place.
    static func lines(_ diagnostics: [Diagnostic]) -> [String] {
        diagnostics.map { finding in
            let place = finding.place
            let number = place.line.map { ":\($0)" } ?? ""
            let column = place.column.map { ":\($0)" } ?? ""
            let row = place.row.map { " hàng \($0)" } ?? ""
            let field = place.field.map { " [\($0)]" } ?? ""
            return "\(finding.severity) \(finding.code.rawValue) "
                + "\(place.file ?? "")\(number)\(column)\(row)\(field)"
        }
    }
}
