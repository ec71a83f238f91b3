import Foundation

@testable import Reports

/// The standards that ship, read from `templates/standards`.
enum Standards {
    static let all = ["dang-hd05", "dang-hd36", "nha-nuoc-nd30"]

    static func text(_ id: String) throws -> String {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let file = root.appendingPathComponent("templates/standards/\(id).yaml")
        return try String(contentsOf: file, encoding: .utf8)
    }

    static func load(_ id: String) throws -> PageStandard {
        try PageStandard.load(yaml: text(id), file: "\(id).yaml")
    }
}
