import ArgumentParser
import BaoCao
import Documents
import Records

/// `baocao review`: prints a review over an office's records.
struct ReviewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "review", abstract: "In báo cáo sơ kết, tổng kết từ sổ sách.")

    @OptionGroup var common: CommonOptions
    @OptionGroup var archiving: ArchiveOptions
    @OptionGroup var look: SettingOptions
    @OptionGroup var sharing: ShardOptions

    @Argument(help: "Tên mẫu trong templates, hoặc thư mục của mẫu.")
    var template: String

    @Argument(help: "Sổ sách: thư mục, tệp .xlsx hoặc .yaml.")
    var records: String

    @Option(name: .shortAndLong, help: "Tệp PDF sẽ ghi.")
    var output: String?

    @Option(help: "In báo cáo riêng của từng đơn vị có trong sổ vào thư mục này.")
    var separate: String?

    @Option(help: "Kỳ báo cáo: mã kỳ hoặc năm, ví dụ 2023.")
    var period: String?

    @Option(help: "Mã đơn vị báo cáo.")
    var unit: String?

    @Option(help: "Số văn bản. Không có thì chừa chỗ cho văn thư ghi.")
    var number: Int?

    @Option(
        help: "Ngày văn bản, ví dụ 2023-12-20. Không có thì chừa chỗ cho văn thư ghi.",
        transform: typedDay)
    var date: CivilDate?

    @Option(help: "In “Dự thảo lần …”.")
    var draft: Int?

    @Flag(help: "In hai mặt: trang chẵn đổi lề trái và lề phải.")
    var duplex = false

    @Flag(help: "Đính kèm sổ sách (tệp .xlsx) vào trong báo cáo, để cấp trên nhập lại.")
    var attachRecords = false

    @Flag(help: "Bản chính thức: phần đối chiếu số liệu ra một tệp riêng.")
    var final = false

    func validate() throws {
        guard output != nil || separate != nil else {
            throw ValidationError("Cần -o hoặc --separate.")
        }
        guard separate == nil || unit == nil || output != nil else {
            throw ValidationError("--separate in mọi đơn vị, không đi cùng --unit.")
        }
        if let number, number < 1 { throw ValidationError("Số văn bản phải từ 1 trở lên.") }
        if let draft, draft < 1 { throw ValidationError("Lần dự thảo phải từ 1 trở lên.") }
        guard sharing.shard == nil || separate != nil && output == nil else {
            throw ValidationError("--shard chia các báo cáo của --separate, không đi cùng -o.")
        }
        try sharing.refuse(png: archiving.png != nil)
    }

    func run() throws {
        let options = try archiving.press()
        let request = try request
        let printed = try common.reporting { try print(request, options) }
        try common.end(printed.diagnostics, files: printed.files)
    }

    /// What is asked for.
    private var request: ReviewPrinting.Request {
        get throws {
            var request = ReviewPrinting.Request(template: template, records: records)
            request.period = period
            request.unit = unit
            request.standard = look.standard
            request.number = number
            request.date = date
            request.draft = draft
            request.isDuplex = duplex
            request.isFinal = final
            request.attachesRecords = attachRecords
            request.settings = try look.values
            return request
        }
    }

    private func print(
        _ request: ReviewPrinting.Request, _ options: Press.Options
    ) throws -> (files: [(path: String, pages: Int)], diagnostics: [Diagnostic]) {
        let reviews = ReviewPrinting(home: try common.findHome())
        var printed: (files: [(path: String, pages: Int)], diagnostics: [Diagnostic]) = ([], [])
        if let output {
            let report = try reviews.print(request, to: output, options: options)
            printed = (report.files, report.diagnostics)
        }
        if let separate {
            let files = try reviews.printUnits(
                request, shard: sharing.shard, into: separate, options: options,
                progress: { ProgressBar(total: $1).advance($0) })
            printed.files += files.files
            printed.diagnostics += files.diagnostics
        }
        return printed
    }
}

/// A whole day as people type it: `2023-12-20`, `20/12/2023`.
func typedDay(_ text: String) throws -> CivilDate {
    guard let date = CivilDate(typed: text), date.isWhole else {
        throw ValidationError("Ngày “\(text)” không có trong lịch; ghi như 2023-12-20.")
    }
    return date
}
