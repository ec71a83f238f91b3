import BaoCao
import TestSupport
import Testing

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// What `deploy/` holds does what it says, as far as this machine has the programs for it.
@Suite struct DeployTests {
    private static let program = Program.path

    private static func isThere(_ command: String) -> Bool {
        ["/usr/bin/", "/usr/local/bin/", ""].contains {
            FileManager.default.isExecutableFile(atPath: $0 + command)
        }
    }

    @Test(.enabled(if: isThere("parallel") && isThere(program)))
    func sharesOfParallelJoinToTheFileOfOneRun() throws { try joinSharesToTheFileOfOneRun() }

    /// The same where `parallel` is not installed: `xargs` does it.
    @Test(.enabled(if: isThere(program)))
    func sharesOfXargsJoinToTheFileOfOneRun() throws {
        try withScratchFolder { folder in
            for command in ["sh", "seq", "xargs", "rm"] {
                let path = try #require(
                    ["/bin/", "/usr/bin/"].map { $0 + command }
                        .first { FileManager.default.isExecutableFile(atPath: $0) })
                try FileManager.default.createSymbolicLink(
                    atPath: folder + "/" + command, withDestinationPath: path)
            }
            try joinSharesToTheFileOfOneRun(path: folder)
        }
    }

    private func joinSharesToTheFileOfOneRun(path: String? = nil) throws {
        try withScratchFolder { folder in
            // A name with spaces and signs of the shell goes through all scripts.
            let input = folder + "/sổ $(x) 'y'.csv"
            try FileManager.default.moveItem(
                atPath: try SharedRun.table(in: folder), toPath: input)
            let options = [
                "--home", SharedRun.root.path, "--set", "co_chu=40", "--set", "tieu_de=Sổ $1; {}",
            ]
            let one = try Judge.run(
                "env",
                [Self.program, "list", "danh-sach", input, "-o", folder + "/một.pdf"]
                    + options)
            #expect(one.code == 0, "\(one.errors)")
            let script = SharedRun.root.appendingPathComponent("deploy/local").path
            let local = try Judge.run(
                "env",
                ["BAOCAO=" + Self.program] + (path.map { ["PATH=" + $0] } ?? [])
                    + [script, "3", "list", "danh-sach", input, folder + "/gộp lại.pdf"] + options)
            #expect(local.code == 0, "\(local.errors)")
            #expect(
                try SharedRun.bytes(folder + "/gộp lại.pdf")
                    == SharedRun.bytes(folder + "/một.pdf"))
            let left = try FileManager.default.contentsOfDirectory(atPath: folder)
            #expect(left.count == 3)
        }
    }

    /// Read by the types of the API and written again, nothing is lost: no name is misspelt.
    @Test(.enabled(if: isThere("kubectl")), arguments: ["kubernetes-job", "kubernetes-join"])
    func theJobsAreWhatKubernetesKnows(name: String) throws {
        let path = SharedRun.root.appendingPathComponent("deploy/\(name).yaml").path
        let read = try Judge.run(
            "kubectl", ["set", "image", "--local", "-f", path, "baocao=anh:1", "-o", "yaml"])
        #expect(read.code == 0, "\(read.errors)")
        let words = try String(contentsOfFile: path, encoding: .utf8)
            .split(separator: "\n").filter { !$0.hasPrefix("#") }.joined(separator: "\n")
        for key in words.matches(of: /([A-Za-z]+):(?:\s|$)/).map(\.output.1) {
            #expect(read.output.contains("\(key):"), "\(key)")
        }
    }
}
