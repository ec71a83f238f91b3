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
            common.tell(check.diagnostics)
            let results = all ? check.results : check.findings
            for line in results.flatMap(common.wording.lines) {
                FileHandleStream.output.write(line + "\n")
            }
            let agreed = check.results.count - check.findings.count
            FileHandleStream.output.write(
                common.english
                    ? "\(agreed) checks agree, \(check.findings.count) need a look.\n"
                    : "\(agreed) phép đối chiếu khớp, \(check.findings.count) cần xem lại.\n")
        }
        if check.diagnostics.hasErrors, !json { throw ExitCode.dataError }
        if check.hasFindings { throw ExitCode.found }
    }
}
