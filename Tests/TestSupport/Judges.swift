public import Foundation
public import Testing

/// What a command said.
public struct Verdict: Sendable {
    /// Its exit code.
    public var code: Int32
    /// Its standard output.
    public var output: String
    /// Its standard error.
    public var errors: String
}

/// Why a judge could not be asked.
public struct MissingJudge: Error, CustomStringConvertible {
    /// Name of the command.
    public var command: String
    /// What to install.
    public var description: String {
        "the command \(command) is missing (Debian: qpdf, poppler-utils, mupdf-tools)"
    }
}

/// Outside programs that look at the files we write. Each fails the test clearly when it is
/// missing or complains.
public enum Judge {
    /// Runs `command`, found on PATH, and gives back what it said.
    public static func run(_ command: String, _ arguments: [String]) throws -> Verdict {
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin")
            .split(separator: ":")
        guard
            let path = folders.map({ "\($0)/\(command)" })
                .first(where: { FileManager.default.isExecutableFile(atPath: $0) })
        else { throw MissingJudge(command: command) }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = arguments
        return try run(process)
    }

    /// Runs `process` to its end and gives back what it said.
    public static func run(_ process: Process) throws -> Verdict {
        // Files, not pipes: a long answer on either would stop the command otherwise.
        let folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("judge-" + UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let output = folder.appendingPathComponent("output")
        let errors = folder.appendingPathComponent("errors")
        for file in [output, errors] { try Data().write(to: file) }
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = try FileHandle(forWritingTo: errors)
        process.standardInput = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        return Verdict(
            code: process.terminationStatus,
            output: String(decoding: try Data(contentsOf: output), as: UTF8.self),
            errors: String(decoding: try Data(contentsOf: errors), as: UTF8.self))
    }

    /// Holds that `qpdf --check` finds nothing wrong with the file at `path`.
    public static func expectSound(
        _ path: String, sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let verdict = try run("qpdf", ["--check", path])
        #expect(
            verdict.code == 0, "\(verdict.output)\(verdict.errors)",
            sourceLocation: sourceLocation)
    }

    /// The text of the file as `pdftotext` reads it; `arguments` such as `-layout` or `-raw`.
    public static func text(of path: String, _ arguments: [String] = []) throws -> String {
        try run("pdftotext", arguments + ["-enc", "UTF-8", path, "-"]).output
    }

    /// The table of `pdffonts`.
    public static func fonts(of path: String) throws -> String {
        try run("pdffonts", [path]).output
    }

    /// The lines of `pdfinfo` by name; `arguments` such as `-box`.
    public static func info(of path: String, _ arguments: [String] = []) throws
        -> [String: String]
    {
        var facts: [String: String] = [:]
        for line in try run("pdfinfo", arguments + [path]).output.split(separator: "\n") {
            guard let colon = line.firstIndex(of: ":") else { continue }
            facts[String(line[..<colon])] = line[line.index(after: colon)...]
                .trimmingCharacters(in: .whitespaces)
        }
        return facts
    }

    /// What `mutool show FILE WHAT…` prints.
    public static func show(_ path: String, _ what: String...) throws -> String {
        try run("mutool", ["show", path] + what).output
    }

    /// The file with its streams unpacked, as `qpdf --qdf` writes it. Bytes that are not UTF-8
    /// are replaced.
    public static func unpacked(_ path: String) throws -> String {
        try run("qpdf", ["--qdf", "--object-streams=disable", path, "-"]).output
    }
}

/// Runs `body` with an empty folder that is removed afterwards.
public func withScratchFolder<Result>(_ body: (String) throws -> Result) throws -> Result {
    let folder = FileManager.default.temporaryDirectory
        .appendingPathComponent("baocao-test-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try body(folder.path)
}
