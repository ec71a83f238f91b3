import ArgumentParser
import BaoCao
import Documents

/// `baocao list`: a table as a printed list.
struct ListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "In bảng bất kỳ thành danh sách, bảng kê, sổ.")

    @OptionGroup var common: CommonOptions
    @OptionGroup var archiving: ArchiveOptions
    @OptionGroup var look: SettingOptions
    @OptionGroup var sharing: ShardOptions

    @Argument(help: "Tên mẫu trong templates, hoặc thư mục của mẫu.")
    var template: String

    @Argument(help: "Bảng: .csv, .xlsx, thư mục chứa bảng, sổ sách (kèm --table), hoặc - (CSV).")
    var table: String

    @Option(name: .shortAndLong, help: "Tệp PDF sẽ ghi.")
    var output: String

    @Option(
        name: .customLong("table"),
        help: "Bảng trong sổ sách (ví dụ mo-hinh), hoặc trang của tệp Excel."
    )
    var name: String?

    func run() throws {
        let options = try archiving.press()
        var request = ListPrinting.Request(template: template, table: table)
        request.name = name
        request.standard = look.standard
        request.settings = try look.values
        try sharing.refuse(png: archiving.png != nil)
        let printed = try common.reporting { [request] in
            try ListPrinting(home: common.findHome()).print(
                request, shard: sharing.shard, to: output, options: options)
        }
        try common.end(printed.diagnostics, files: [(output, printed.pages)])
    }
}
