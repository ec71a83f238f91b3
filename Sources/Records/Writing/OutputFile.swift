internal import Documents

#if canImport(Glibc)
    import Glibc
#endif
#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// A file or folder that appears whole or not at all: it is made beside its place under another
/// name, and moved there when it is finished.
struct OutputFile {
    let path: String

    /// Lets `body` make it under the name given, then moves it to its place.
    func write(_ body: (String) throws -> Void) throws(RecordsError) {
        let manager = FileManager.default
        let url = URL(fileURLWithPath: path)
        let folder = url.deletingLastPathComponent()
        let temporary = folder.appendingPathComponent(
            ".\(url.lastPathComponent).\(ProcessInfo.processInfo.processIdentifier)"
        ).path
        do {
            try? manager.removeItem(atPath: temporary)
            try body(temporary)
            guard rename(temporary, path) == 0 else {
                throw RecordsError([
                    Diagnostic(
                        .error, .unwritable, at: Place(file: path),
                        ["reason": String(cString: strerror(errno))])
                ])
            }
        } catch let error as RecordsError {
            try? manager.removeItem(atPath: temporary)
            throw error
        } catch {
            try? manager.removeItem(atPath: temporary)
            throw RecordsError([
                Diagnostic(
                    .error, .unwritable, at: Place(file: path), ["reason": Self.reason(error)])
            ])
        }
    }

    /// What the system says, in a few words.
    static func reason(_ error: any Error) -> String {
        guard let error = error as? CocoaError else { return "\(error)" }
        switch error.code {
        case .fileNoSuchFile, .fileReadNoSuchFile: return "no such folder"
        case .fileWriteNoPermission: return "no permission"
        case .fileWriteOutOfSpace: return "disk full"
        default: return "\(error.code)"
        }
    }
}
