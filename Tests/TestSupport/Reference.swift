public import Testing

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Compares `text` with the reference file `References/<name>.txt` beside the calling test.
/// With RECORD_REFERENCES=1 the file is written and the test fails once, so that no run
/// blesses itself.
public func expectReference(
    _ text: String, named name: String, file: StaticString = #filePath,
    sourceLocation: SourceLocation = #_sourceLocation
) throws {
    let folder = URL(fileURLWithPath: "\(file)").deletingLastPathComponent()
        .appendingPathComponent("References")
    let path = folder.appendingPathComponent(name + ".txt")
    if ProcessInfo.processInfo.environment["RECORD_REFERENCES"] == "1" {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try text.write(to: path, atomically: true, encoding: .utf8)
        Issue.record(
            "recorded \(name); run again without RECORD_REFERENCES", sourceLocation: sourceLocation)
        return
    }
    guard let expected = try? String(contentsOf: path, encoding: .utf8) else {
        Issue.record(
            "no reference \(name); record it with RECORD_REFERENCES=1",
            sourceLocation: sourceLocation)
        return
    }
    if expected != text {
        Issue.record(
            "\(name) differs:\n\(difference(expected, text))", sourceLocation: sourceLocation)
    }
}

/// The lines that differ, as `-` expected and `+` found; at most forty of them.
func difference(_ expected: String, _ found: String) -> String {
    let old = expected.split(separator: "\n", omittingEmptySubsequences: false)
    let new = found.split(separator: "\n", omittingEmptySubsequences: false)
    var lines: [String] = []
    for change in new.difference(from: old) {
        switch change {
        case .remove(let offset, let line, _): lines.append("- \(offset + 1): \(line)")
        case .insert(let offset, let line, _): lines.append("+ \(offset + 1): \(line)")
        }
    }
    return lines.prefix(40).joined(separator: "\n")
}
