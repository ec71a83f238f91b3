import BaoCao
import Finishing

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// One run of one workload in a process of its own, so that start-up counts:
/// `baocao-benchmark review PAGES OUT.pdf [pictures]`, or `archive` for the finished file.
@main
enum Main {
    static func main() throws {
        let arguments = CommandLine.arguments
        guard arguments.count >= 4, ["review", "archive"].contains(arguments[1]),
            let pages = Int(arguments[2])
        else {
            print("usage: baocao-benchmark review|archive PAGES OUT.pdf [PICTURE-FOLDER]")
            return
        }
        let home = try Home.find(
            given: nil, environment: ProcessInfo.processInfo.environment,
            executable: arguments[0])
        let fonts = try FontLibrary(home: home).book(roles: ["text"])
        var options = Press.Options()
        if arguments[1] == "archive" { options.archive = .a2a }
        if arguments.count > 4 { options.pictureFolder = arguments[4] }
        let printed = try Press(fonts: fonts).print(
            SyntheticReview(pages: pages).document(), to: arguments[3], options: options)
        print("\(printed.pages) pages, \(printed.diagnostics.count) diagnostics")
    }
}
