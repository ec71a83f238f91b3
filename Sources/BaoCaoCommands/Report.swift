import ArgumentParser
import BaoCao
import Documents
import Finishing

#if canImport(Glibc)
    import Glibc
#endif

/// Where text for people goes.
struct FileHandleStream {
    static let output = FileHandleStream(descriptor: 1)
    static let error = FileHandleStream(descriptor: 2)

    let descriptor: Int32

    func write(_ text: String) {
        var bytes = Array(text.utf8)[...]
        while !bytes.isEmpty {
            let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            guard count > 0 else { return }
            bytes = bytes.dropFirst(count)
        }
    }
}

/// Exit codes of sysexits.h that `baocao` uses.
extension ExitCode {
    /// `check` and `inspect` found something, or any verb with `--strict`.
    static let found = ExitCode(1)
    /// The data is not right.
    static let dataError = ExitCode(65)
    /// The input is not there.
    static let noInput = ExitCode(66)
    /// Our fault.
    static let software = ExitCode(70)
    /// The output cannot be written.
    static let cannotCreate = ExitCode(73)
}

extension BaoCaoError {
    /// What finishing reports when our own rooms disagree.
    private static let faults: Set<Diagnostic.Code> = [
        .unreadablePDF, .pagesDiffer, .marksDiffer, .unknownElement, .closedElement,
    ]

    /// The exit code of this error.
    var exitCode: ExitCode {
        if diagnostics.contains(where: { $0.code == .inputMissing || $0.code == .templateMissing })
        {
            return .noInput
        }
        return switch stage {
        case .assets: .noInput
        case .records, .reports, .typesetting: .dataError
        case .drawing, .output: .cannotCreate
        // What finishing refuses is mostly asked for: a level that its input cannot keep.
        case .finishing:
            diagnostics.contains { Self.faults.contains($0.code) } ? .software : .dataError
        }
    }
}

extension CommonOptions {
    /// Prints diagnostics on standard error, errors first, at most `limit` of a code.
    func tell(_ diagnostics: [Diagnostic], limit: Int = 20) {
        var shown: [Diagnostic.Code: Int] = [:]
        var lines: [String] = []
        let ordered =
            diagnostics.filter { $0.severity == .error }
            + diagnostics.filter { $0.severity == .warning }
            + diagnostics.filter { $0.severity == .note }
        for diagnostic in ordered {
            shown[diagnostic.code, default: 0] += 1
            guard shown[diagnostic.code, default: 0] <= limit else { continue }
            lines.append(wording.line(diagnostic))
        }
        let more = shown.values.reduce(0) { $0 + max(0, $1 - limit) }
        if more > 0 { lines.append(english ? "… and \(more) more." : "… và \(more) điều nữa.") }
        if !lines.isEmpty { FileHandleStream.error.write(lines.joined(separator: "\n") + "\n") }
    }

    /// Tells what was found and which files were written, with their pages, and ends with the exit
    /// code for it.
    func end(_ diagnostics: [Diagnostic], files: [(path: String, pages: Int?)] = []) throws {
        tell(diagnostics)
        for file in files {
            let pages = file.pages.map { english ? ": \($0) pages" : ": \($0) trang" } ?? ""
            FileHandleStream.error.write("\(file.path)\(pages)\n")
        }
        if diagnostics.hasErrors { throw ExitCode.dataError }
        if strict, diagnostics.contains(where: { $0.severity >= .warning }) {
            throw ExitCode.found
        }
    }

    /// Runs a stage; when it stops, prints why and exits with the right code.
    func reporting<Value>(_ body: () throws -> Value) throws -> Value {
        do {
            return try body()
        } catch let error as BaoCaoError {
            tell(error.diagnostics)
            throw error.exitCode
        }
    }
}
