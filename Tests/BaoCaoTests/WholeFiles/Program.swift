import Foundation
import TestSupport

/// The program as it was built beside the tests, run in a process of its own.
struct Program {
    /// The folder of the project.
    static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// Variables that differ from those of the tests; nil takes one away.
    var environment: [String: String?] = [:]
    /// The folder it runs in.
    var folder = Program.root

    /// Beside the tests that run, or in the folder of debug builds.
    static var path: String {
        let own = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        let beside = own.map { ($0 as NSString).deletingLastPathComponent + "/baocao" }
        if let beside, FileManager.default.isExecutableFile(atPath: beside) { return beside }
        return root.appendingPathComponent(".build/debug/baocao").path
    }

    /// Runs the program with `arguments`.
    func run(_ arguments: [String]) throws -> Verdict {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: Self.path)
        process.arguments = arguments
        process.currentDirectoryURL = folder
        process.environment = environment.reduce(into: ProcessInfo.processInfo.environment) {
            $0[$1.key] = $1.value
        }
        return try Judge.run(process)
    }
}
