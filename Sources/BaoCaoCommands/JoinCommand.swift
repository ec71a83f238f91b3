import ArgumentParser
import BaoCao

/// `baocao join`: puts the parts of a run in shares together.
struct JoinCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "join",
        abstract: "Gộp các thư mục in bằng --shard thành một, với một manifest.json.")

    @OptionGroup var common: CommonOptions

    @Argument(help: "Các thư mục cần gộp.")
    var parts: [String]

    @Option(name: .shortAndLong, help: "Thư mục chứa tất cả.")
    var output: String

    func run() throws {
        guard !parts.isEmpty else { throw ValidationError("Cần ít nhất một thư mục.") }
        try common.reporting {
            let count = try Press.join(parts, into: output)
            FileHandleStream.error.write(
                "\(output): \(count) \(common.english ? "files" : "tệp")\n")
        }
    }
}
