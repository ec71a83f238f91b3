import ArgumentParser
import BaoCao
import Documents
import Records

/// `baocao check`: what is wrong in records, and which figures do not agree.
struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Kiểm tra sổ sách và đối chiếu số liệu.")

    @OptionGroup var common: CommonOptions

    @Argument(help: "Sổ sách: thư mục, tệp .xlsx hoặc .yaml.")
    var records: String

    @Flag(help: "In ở dạng JSON.")
    var json = false

    @Flag(help: "Kể cả những số liệu khớp.")
    var all = false

    func run() throws {
        let check = try common.reporting {
            try BookCheck.run(records, home: common.findHome())
        }
        if json {
            FileHandleStream.output.write(try JSONText.encode(CheckJSON(check, all: all)) + "\n")
        } else {
            for line in CheckTable(common.wording).lines(check, all: all) {
                FileHandleStream.output.write(line + "\n")
            }
        }
        if check.diagnostics.hasErrors { throw ExitCode.dataError }
        if check.hasFindings { throw ExitCode.found }
    }
}
