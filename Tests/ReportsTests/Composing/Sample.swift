import Foundation
import Records
import Reports
import Testing

/// What the templates of the project are tested with.
enum Sample {
    /// The folder `templates` of the project.
    static let templates = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("templates").path

    static func schema() throws -> RecordSchema {
        try RecordSchema.load(from: templates + "/records")
    }

    static func standard(_ name: String = "dang-hd05") throws -> PageStandard {
        let file = templates + "/standards/\(name).yaml"
        return try PageStandard.load(
            yaml: String(contentsOfFile: file, encoding: .utf8), file: file)
    }
}
