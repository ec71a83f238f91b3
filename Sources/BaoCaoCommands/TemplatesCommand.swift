import ArgumentParser
import BaoCao

/// `baocao templates`: the templates there are, and whether they can be read.
struct TemplatesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "templates", abstract: "Các mẫu tài liệu.")

    @OptionGroup var common: CommonOptions

    @Flag(help: "In ở dạng JSON.")
    var json = false

    @Flag(help: "Mỗi mẫu một dòng: tên, lệnh, tiêu đề, cách nhau bằng dấu tab.")
    var plain = false

    @Option(help: "In lược đồ JSON Schema các trường của một mẫu, để trình soạn thảo dùng.")
    var schema: String?

    func run() throws {
        if let schema {
            let fields = try common.reporting {
                try TemplateLibrary.schema(of: schema, home: common.findHome())
            }
            FileHandleStream.output.write(try JSONText.encode(fields) + "\n")
            return
        }
        let library = TemplateLibrary(home: try common.reporting { try common.findHome() })
        if json {
            let list = library.entries.map {
                Listed(
                    name: $0.name, verb: $0.verb, title: $0.title, folder: $0.folder,
                    sample: $0.hasSample, problem: $0.problem)
            }
            FileHandleStream.output.write(try JSONText.encode(list) + "\n")
        } else {
            for entry in library.entries {
                let line =
                    plain
                    ? "\(entry.name)\t\(entry.verb)\t\(entry.title)"
                    : "\(entry.name): \(entry.title) (baocao \(entry.verb))"
                FileHandleStream.output.write(line + "\n")
                if let problem = entry.problem {
                    FileHandleStream.error.write("\(entry.name): \(problem)\n")
                }
            }
        }
        if library.entries.contains(where: { $0.problem != nil }) { throw ExitCode.found }
    }

    private struct Listed: Encodable {
        var name: String
        var verb: String
        var title: String
        var folder: String
        var sample: Bool
        var problem: String?
    }
}
