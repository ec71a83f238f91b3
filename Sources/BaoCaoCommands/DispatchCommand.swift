import ArgumentParser
import BaoCao
import Documents

/// `baocao dispatch`: a letter and what goes with it.
struct DispatchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dispatch",
        abstract: "In công văn, tờ trình, kế hoạch cùng các tài liệu kèm theo.")

    @OptionGroup var common: CommonOptions
    @OptionGroup var archiving: ArchiveOptions

    @Argument(help: "Tệp dispatch.yaml: các phần của văn bản và tài liệu kèm theo.")
    var dispatch: String

    @Option(name: .shortAndLong, help: "Tệp PDF sẽ ghi.")
    var output: String

    @Option(
        help: ArgumentHelp(
            "Thư mục ngoài cùng mà dispatch.yaml được lấy tệp; mặc định là thư mục của nó.",
            valueName: "thư mục"))
    var root: String?

    func run() throws {
        let options = try archiving.press()
        let printed = try common.reporting {
            try DispatchPrinting(home: common.findHome()).print(
                dispatch, to: output, root: root, options: options)
        }
        try common.end(printed.diagnostics, files: printed.files.map { ($0.path, $0.pages) })
    }
}
