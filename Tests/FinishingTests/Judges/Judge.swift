import Foundation
import Testing

/// Runs an outside program on a PDF.
enum Judge {
    /// What the program said.
    struct Verdict {
        var status: Int32
        var output: String
    }

    /// Writes `pdf` beside nothing else, runs `arguments` with `%` replaced by its path.
    static func run(_ arguments: [String], on pdf: [UInt8]) throws -> Verdict {
        let folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("finishing-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appendingPathComponent("judged.pdf")
        try Data(pdf).write(to: file)
        if let keep = ProcessInfo.processInfo.environment["KEEP_JUDGED"] {
            try Data(pdf).write(to: URL(fileURLWithPath: keep))
        }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = arguments.map { $0 == "%" ? file.path : $0 }
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let data = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        let output = String(decoding: data, as: UTF8.self)
        if process.terminationStatus == 127 {
            Issue.record("\(arguments[0]) is missing: run scripts/setup")
        }
        return Verdict(status: process.terminationStatus, output: output)
    }
}
