import ArgumentParser
import BaoCao

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// `baocao fonts`: the families there are and where their files were found.
struct FontsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fonts", abstract: "Các phông chữ và tình trạng của chúng.")

    @OptionGroup var common: CommonOptions

    @Flag(help: "In ở dạng JSON.")
    var json = false

    func run() throws {
        let library = try common.reporting { try FontLibrary(home: common.findHome()) }
        if json {
            let list = library.entries.map {
                Listed(
                    role: $0.role, name: $0.name, package: $0.package, files: $0.found,
                    missing: $0.missing.keys.sorted())
            }
            FileHandleStream.output.write(try JSONText.encode(list) + "\n")
        } else {
            for entry in library.entries {
                FileHandleStream.output.write("\(entry.role): \(entry.name)\n")
                for (face, path) in entry.found.sorted(by: { $0.key < $1.key }) {
                    FileHandleStream.output.write("  \(face): \(path)\n")
                }
                for (face, paths) in entry.missing.sorted(by: { $0.key < $1.key }) {
                    let hint =
                        "THIẾU (gói \(entry.package)); đã tìm \(paths.joined(separator: ", "))"
                    FileHandleStream.output.write("  \(face): \(hint)\n")
                }
            }
        }
        if library.entries.contains(where: { !$0.missing.isEmpty }) { throw ExitCode.found }
    }

    private struct Listed: Encodable {
        var role: String
        var name: String
        var package: String
        var files: [String: String]
        var missing: [String]
    }
}
