import ArgumentParser
import BaoCao
import Documents
import Records

/// `baocao new-book`: the workbook that an office fills in.
struct NewBookCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new-book", abstract: "Tạo sổ Excel trống để cơ quan ghi số liệu.")

    @OptionGroup var common: CommonOptions

    @Argument(help: "Tệp .xlsx sẽ ghi.")
    var output: String

    @Option(help: "Chỉ các bảng này, cách nhau bằng dấu phẩy, ví dụ mo-hinh,so-lieu.")
    var tables: String?

    @Flag(help: "Mọi bảng, mọi cột.")
    var all = false

    @Option(help: "Tên sổ ghi sẵn.")
    var name: String?

    @Option(help: "Đơn vị gửi ghi sẵn: tên hoặc mã.")
    var sender: String?

    @Option(help: "Sổ lấy sẵn tổ chức, kỳ: thư mục, .xlsx, .sqlite hoặc .yaml.")
    var from: String?

    func validate() throws {
        if all, tables != nil { throw ValidationError("--all và --tables không đi cùng nhau.") }
        guard output.lowercased().hasSuffix(".xlsx") else {
            throw ValidationError("Tên tệp phải có đuôi .xlsx: \(output)")
        }
    }

    func run() throws {
        try common.reporting {
            try NewBook.write(
                NewBook.Request(
                    path: output,
                    tables: tables?.split(separator: ",").map {
                        String($0.drop(while: \.isWhitespace))
                    },
                    isComplete: all, name: name, sender: sender, from: from),
                home: common.findHome())
        }
    }
}
