import ArgumentParser
import BaoCao

/// The command `baocao`.
struct Baocao: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "baocao",
        abstract: "Biến sổ sách của cơ quan thành tài liệu PDF để in và gửi.",
        subcommands: [
            ReviewCommand.self, CertificatesCommand.self, DispatchCommand.self,
            ListCommand.self, CalibrateCommand.self, JoinCommand.self, CheckCommand.self,
            NewBookCommand.self, ImportCommand.self, InspectCommand.self,
            TemplatesCommand.self, FontsCommand.self,
        ])
}

@main
enum Main {
    static func main() {
        Press.keepFreedMemory()
        do {
            var command = try Baocao.parseAsRoot()
            try command.run()
        } catch {
            Usage.exit(with: error)
        }
    }
}
