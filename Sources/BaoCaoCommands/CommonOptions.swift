import ArgumentParser
import BaoCao

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Options that every verb knows.
struct CommonOptions: ParsableArguments {
    @Option(help: "Thư mục chứa templates và fonts.")
    var home: String?

    @Flag(help: "In thông báo bằng tiếng Anh.")
    var english = false

    @Flag(help: "Kết thúc với mã 1 khi có điều cần xem lại.")
    var strict = false

    /// The words for people in the language asked for.
    var wording: Wording { Wording(english ? .en : .vi) }

    /// Finds the home of templates and fonts.
    func findHome() throws(BaoCaoError) -> Home {
        try Home.find(
            given: home, environment: ProcessInfo.processInfo.environment,
            executable: CommandLine.arguments.first.flatMap(Self.executable))
    }

    /// The path of the running program; a bare name was found on the PATH.
    private static func executable(_ name: String) -> String? {
        if let path = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe") {
            return path
        }
        return name.contains("/") ? name : nil
    }
}
