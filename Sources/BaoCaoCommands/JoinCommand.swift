import ArgumentParser
import BaoCao

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// `baocao join`: puts the parts of a run in shares together.
struct JoinCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "join",
        abstract: "Gộp các phần in bằng --shard thành một: các tệp phần thành một PDF, các thư mục "
            + "thành một thư mục với một manifest.json.")

    @OptionGroup var common: CommonOptions

    @Argument(help: "Các tệp phần, hoặc các thư mục phần; thứ tự nào cũng được.")
    var parts: [String]

    @Option(name: .shortAndLong, help: "Tệp PDF, hoặc thư mục chứa tất cả.")
    var output: String

    @Option(help: ArgumentHelp("Số luồng (mặc định: số bộ xử lý).", valueName: "số"))
    var threads: Int?

    func run() throws {
        let folders = parts.filter { part in
            var isFolder = false
            return FileManager.default.fileExists(atPath: part, isDirectory: &isFolder) && isFolder
        }
        if !folders.isEmpty {
            guard folders.count == parts.count else {
                throw ValidationError(
                    "Gộp các thư mục với nhau, hoặc các tệp phần với nhau, không lẫn lộn.")
            }
            let joined = try common.reporting { try Press.joinFolders(parts, into: output) }
            FileHandleStream.error.write(
                "\(output): \(joined.files) \(common.english ? "files" : "tệp")\n")
            return try common.end(joined.diagnostics)
        }
        let printed = try common.reporting {
            try Press.joinParts(
                parts, to: output, threads: threads ?? Press.Options.processors)
        }
        try common.end(printed.diagnostics, files: [(output, printed.pages)])
    }
}
