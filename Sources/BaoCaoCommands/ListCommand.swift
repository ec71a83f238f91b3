import ArgumentParser
import BaoCao
import Documents

/// `baocao list`: a table as a printed list.
struct ListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "In bảng bất kỳ thành danh sách, bảng kê, sổ.")

    @OptionGroup var common: CommonOptions
    @OptionGroup var archiving: ArchiveOptions

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

    @Option(help: "Tiêu chuẩn trình bày: dang-hd05, nha-nuoc-nd30 hoặc một tệp.")
    var standard: String?

    @Option(
        name: .customLong("set"),
        help: "Thiết lập của danh sách: tên=giá trị, ví dụ cong=\"Số tiền\"; dùng được nhiều lần.")
    var settings: [String] = []

    @Option(help: "Thư mục ghi ảnh PNG của từng trang.")
    var png: String?

    func validate() throws {
        for setting in settings where !setting.contains("=") {
            throw ValidationError("Thiết lập “\(setting)” phải có dạng tên=giá trị.")
        }
    }

    func run() throws {
        let options = try archiving.press(png: png)
        var request = ListPrinting.Request(template: template, table: table)
        request.name = name
        request.standard = standard
        for setting in settings {
            let parts = setting.split(
                separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            request.settings[String(parts[0])] = String(parts[1])
        }
        let printed = try common.reporting { [request] in
            try ListPrinting(home: common.findHome()).print(request, to: output, options: options)
        }
        common.tell(printed.diagnostics)
        FileHandleStream.error.write(
            "\(output): \(printed.pages) " + (common.english ? "pages\n" : "trang\n"))
        if common.strict, printed.diagnostics.contains(where: { $0.severity >= .warning }) {
            throw ExitCode.found
        }
    }
}
