import BaoCao
import Documents
import Finishing

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// One run of one workload in a process of its own, so that start-up counts:
/// `baocao-benchmark WORKLOAD SOURCE OUT.pdf [LEVEL [THREADS]]`.
@main
enum Main {
    static func main() throws {
        Press.keepFreedMemory()
        let arguments = CommandLine.arguments
        guard arguments.count >= 4, let document = try document(arguments[1], arguments[2]) else {
            print("usage: baocao-benchmark made-up PAGES OUT.pdf [none|2u|2a [THREADS]]")
            print("       baocao-benchmark review|ledger FILE.csv OUT.pdf [none|2u|2a [THREADS]]")
            return
        }
        let home = try Home.find(
            given: nil, environment: ProcessInfo.processInfo.environment,
            executable: arguments[0])
        let fonts = try FontLibrary(home: home).book(roles: ["text"])
        var options = Press.Options()
        if arguments.count > 4 { options.archive = ArchiveLevel(rawValue: arguments[4]) }
        if arguments.count > 5, let threads = Int(arguments[5]) { options.threads = threads }
        let printed = try Press(fonts: fonts).print(document, to: arguments[3], options: options)
        print("\(printed.pages) pages, \(printed.diagnostics.count) diagnostics")
    }

    private static func document(_ workload: String, _ source: String) throws -> Document? {
        switch workload {
        case "made-up": Int(source).map { SyntheticReview(pages: $0).document() }
        case "review": ReviewDocument(try DataFile(source)).document()
        case "ledger": LedgerDocument(try DataFile(source)).document()
        default: nil
        }
    }
}
