import ArgumentParser
import BaoCao
import Documents
import Reports

/// `baocao certificates`: award certificates from a roster.
struct CertificatesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "certificates",
        abstract: "In giấy khen, bằng khen, giấy chứng nhận từ danh sách.")

    @OptionGroup var common: CommonOptions
    @OptionGroup var archiving: ArchiveOptions

    @Argument(help: "Tên mẫu trong templates, hoặc thư mục của mẫu.")
    var template: String

    @Argument(help: "Danh sách: .csv, .xlsx, hoặc thư mục chứa danh sách.")
    var roster: String

    @Option(name: .shortAndLong, help: "Tệp PDF cần ghi.")
    var output: String?

    @Flag(help: "Chỉ in chữ lên phôi đã in sẵn.")
    var overprint = false

    @Flag(help: "Bản in thử: nhiều tờ một trang, đánh dấu ô bị thu nhỏ.")
    var proof = false

    @Flag(help: "Thêm phần chừa xén và dấu cắt.")
    var cuts = false

    @Option(help: "Tệp hiệu chỉnh máy in (xem baocao calibrate).")
    var printer: String?

    @Option(help: "Ghi mỗi người một tệp vào thư mục này.")
    var separate: String?

    @Option(help: "Chỉ in các tờ từ số đến số, ví dụ 10-20.")
    var range: String?

    @Option(help: "Thứ tự in: given (như danh sách), unit, ceremony, name.")
    var order: String = "given"

    @Option(help: "Tệp những gì chung cho cả đợt (mặc định dot-khen.yaml cạnh danh sách).")
    var batch: String?

    @Option(help: "Giá trị chung cho cả đợt, ví dụ so=12-QĐ/QU; dùng được nhiều lần.")
    var set: [String] = []

    @Option(help: "Danh sách những người đã được tặng trước đây.")
    var history: String?

    @Option(help: "Ghi thêm ảnh PNG của từng trang vào thư mục này.")
    var png: String?

    func run() throws {
        guard output != nil || separate != nil else {
            throw ValidationError("Cần -o hoặc --separate.")
        }
        guard !(overprint && proof) else {
            throw ValidationError("--overprint và --proof không đi cùng nhau.")
        }
        var request = CertificateInput.Request(template: template, roster: roster)
        request.mode = overprint ? .overprint : proof ? .proof : .full
        request.cuts = cuts
        request.printer = printer
        request.batch = batch
        request.history = history
        guard let order = RosterOrder(rawValue: order) else {
            throw ValidationError(
                "--order: " + RosterOrder.allCases.map(\.rawValue).joined(separator: ", "))
        }
        request.order = order
        for pair in set {
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2 else { throw ValidationError("--set TÊN=GIÁ TRỊ: \(pair)") }
            request.values[String(parts[0])] = String(parts[1])
        }
        let positions = try self.positions()
        try common.reporting { try work(request, positions) }
    }

    private func work(
        _ request: CertificateInput.Request, _ positions: ClosedRange<Int>?
    ) throws {
        let home = try common.findHome()
        let input = try CertificateInput(request, home: home)
        if input.diagnostics.hasErrors { throw BaoCaoError(.records, input.diagnostics) }
        let press = Press(fonts: try FontLibrary(home: home).book())
        let options = try archiving.press(png: png)
        var found = input.diagnostics
        if let output {
            let printed =
                request.mode == .proof
                ? try press.printProof(
                    of: input.batch, range: positions, to: output, options: options)
                : try press.print(
                    input.batch, range: positions, to: output, options: options)
            found += printed.diagnostics
        }
        if let separate {
            let files = try press.printSeparately(
                input.batch, range: positions, into: separate, options: options,
                progress: ProgressBar(total: input.batch.order.count).advance)
            found += files.diagnostics
        }
        common.tell(found)
        if common.strict, found.contains(where: { $0.severity >= .warning }) {
            throw ExitCode.found
        }
    }

    private func positions() throws -> ClosedRange<Int>? {
        guard let range else { return nil }
        let ends = range.split(separator: "-").compactMap { Int($0) }
        guard let first = ends.first, let last = ends.last, ends.count <= 2, first >= 1,
            first <= last
        else { throw ValidationError("--range 10-20: \(range)") }
        return first...last
    }
}
