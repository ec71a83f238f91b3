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
    @OptionGroup var sharing: ShardOptions

    @Argument(help: "Tên mẫu trong templates, hoặc thư mục của mẫu.")
    var template: String

    @Argument(
        help: "Danh sách: .csv, .xlsx, thư mục chứa danh sách, hoặc sổ có bảng khen thưởng.")
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

    @Option(
        help: "Ghi cả bộ vào thư mục này: giấy, quyết định, danh sách ký nhận, thống kê.")
    var packet: String?

    @Option(help: "Sổ cấp số quyết định và số sổ vàng (.sqlite); tự tạo nếu chưa có.")
    var book: String?

    @Option(
        help: "In hỏng: số sổ vàng của các tờ hỏng, ví dụ 17,19; ghi vào sổ và chỉ in lại chúng.")
    var spoiled: String?

    @Option(help: "Lý do hỏng, ghi vào sổ.")
    var reason = "in hỏng"

    @Flag(help: "Hai tờ trên một trang khổ gấp đôi, có dấu cắt.")
    var pairs = false

    @Option(help: "Khổ tờ khác với mẫu, theo mm, ví dụ 400x300.")
    var size: String?

    @Option(help: "Mã lần khen, khi danh sách là sổ có nhiều lần khen.")
    var award: String?

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

    func run() throws {
        guard output != nil || separate != nil || packet != nil else {
            throw ValidationError("Cần -o, --separate hoặc --packet.")
        }
        try sharing.refuse(
            proof: proof, packet: packet != nil, spoiled: spoiled != nil,
            png: archiving.png != nil)
        guard packet == nil || !proof && range == nil && spoiled == nil else {
            throw ValidationError("--packet in cả đợt, không đi cùng --proof, --range, --spoiled.")
        }
        guard !pairs || !proof && !cuts else {
            throw ValidationError("--pairs không đi cùng --proof, --cuts.")
        }
        let spoiledNumbers = try numbers(spoiled)
        guard spoiledNumbers.isEmpty || book != nil && !proof else {
            throw ValidationError("--spoiled cần --book, và không đi cùng --proof.")
        }
        guard !(overprint && proof) else {
            throw ValidationError("--overprint và --proof không đi cùng nhau.")
        }
        var request = CertificateInput.Request(template: template, roster: roster)
        request.mode = overprint ? .overprint : proof ? .proof : .full
        request.cuts = cuts
        request.printer = printer
        request.award = award
        request.size = try size.map(sheetSize)
        request.batch = batch
        request.history = history
        guard let order = RosterOrder(rawValue: order) else {
            throw ValidationError(
                "--order: " + RosterOrder.allCases.map(\.rawValue).joined(separator: ", "))
        }
        request.order = order
        request.values = try namedValues(set)
        let positions = try self.positions()
        try common.reporting { try work(request, positions, spoiledNumbers) }
    }

    private func work(
        _ request: CertificateInput.Request, _ positions: ClosedRange<Int>?, _ spoiled: [Int]
    ) throws {
        let home = try common.findHome()
        var input = try CertificateInput(request, home: home)
        if input.diagnostics.hasErrors { throw BaoCaoError(.records, input.diagnostics) }
        if let positions, positions.lowerBound > input.batch.order.count, spoiled.isEmpty {
            throw BaoCaoError(
                .records,
                [
                    Diagnostic(
                        .error, .rosterRangeOutside, at: Place(file: roster),
                        ["range": range ?? "", "count": "\(input.batch.order.count)"])
                ])
        }
        if let book {
            try input.takeNumbers(from: book, home: home, keeps: !proof)
            if !spoiled.isEmpty {
                try input.spoil(spoiled, reason: reason, in: book, home: home)
            }
        }
        let press = Press(fonts: try FontLibrary(home: home).book())
        let options = try archiving.press()
        var found = input.diagnostics
        if let output {
            let printed =
                if request.mode == .proof {
                    try press.printProof(
                        of: input.batch, range: positions, to: output, options: options)
                } else if let shard = sharing.shard {
                    try press.printShare(
                        shard, of: input.batch, range: positions, isPaired: pairs, to: output,
                        options: options)
                } else {
                    try press.print(
                        input.batch, range: positions, isPaired: pairs, to: output,
                        options: options)
                }
            found += printed.diagnostics
        }
        if let separate {
            let files = try press.printSeparately(
                input.batch, range: positions, shard: sharing.shard, into: separate,
                options: options,
                progress: ProgressBar(total: input.batch.order.count).advance)
            found += files.diagnostics
        }
        if let packet {
            let files = try press.printPacket(
                input.batch, into: packet, home: home,
                spoiled: try book.map { try input.spoiled(in: $0, home: home) } ?? [],
                options: options)
            found += files.diagnostics
            for file in files.files {
                FileHandleStream.error.write(
                    "\(packet)/\(file.name): \(file.pages) \(common.english ? "pages" : "trang")\n")
            }
        }
        try common.end(found)
    }

    private func positions() throws -> ClosedRange<Int>? {
        guard let range else { return nil }
        let ends = range.split(separator: "-").compactMap { Int($0) }
        guard let first = ends.first, let last = ends.last, ends.count <= 2, first >= 1,
            first <= last
        else { throw ValidationError("--range 10-20: \(range)") }
        return first...last
    }

    /// Book numbers written `17,19`.
    private func numbers(_ text: String?) throws -> [Int] {
        guard let text else { return [] }
        let parts = text.split(separator: ",", omittingEmptySubsequences: false)
        let numbers = parts.compactMap { Int($0) }
        guard !numbers.isEmpty, numbers.count == parts.count, numbers.allSatisfy({ $0 > 0 }) else {
            throw ValidationError("--spoiled 17,19: \(text)")
        }
        return numbers
    }

    private func sheetSize(_ text: String) throws -> Size {
        let sides = text.split(separator: "x").compactMap { Double($0) }
        guard sides.count == 2, sides.allSatisfy({ (50...2000).contains($0) }) else {
            throw ValidationError("--size 400x300: \(text)")
        }
        return Size(width: .mm(sides[0]), height: .mm(sides[1]))
    }
}
