#if canImport(Glibc)
    import Glibc
#endif

/// Mends damaged and encrypted PDFs with the program qpdf. It runs as a process of its own,
/// bounded in time, memory and output: what it reads is not to be trusted, and a library call
/// that hangs or is killed would take us along.
enum QPDFRepair {
    enum Outcome {
        /// The file anew, sound and without encryption.
        case mended([UInt8])
        /// It cannot be read without a password.
        case needsPassword
        /// qpdf is not there, gave up, or was stopped.
        case failed
    }

    private static let seconds = 20
    private static let memory = 2 << 30
    private static let output = 512 << 20

    /// Gives the file `bytes` to qpdf.
    static func mend(_ bytes: [UInt8]) -> Outcome {
        guard let qpdf = program("qpdf"), let prlimit = program("prlimit") else { return .failed }
        var template = Array((temporaryFolder + "/baocao-XXXXXX").utf8CString)
        guard mkdtemp(&template) != nil else { return .failed }
        let folder = String(
            decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
        let (source, target, report) = (folder + "/1.pdf", folder + "/2.pdf", folder + "/3.txt")
        defer {
            for path in [source, target, report] { unlink(path) }
            rmdir(folder)
        }
        guard write(bytes, to: source) else { return .failed }
        let status = run(
            [
                prlimit, "--cpu=\(seconds)", "--as=\(memory)", "--fsize=\(output)", "--core=0",
                qpdf, "--decrypt", "--object-streams=disable", "--warning-exit-0",
                "--deterministic-id", source, target,
            ], report: report)
        if status == 0, let mended = read(target), !mended.isEmpty { return .mended(mended) }
        let words = read(report).map { String(decoding: $0, as: UTF8.self) } ?? ""
        return words.contains("invalid password") ? .needsPassword : .failed
    }

    /// Where `TMPDIR` says, or `/tmp`.
    private static var temporaryFolder: String {
        let named = getenv("TMPDIR").map { String(cString: $0) } ?? ""
        return named.isEmpty ? "/tmp" : named
    }

    /// The path of the program `name`.
    private static func program(_ name: String) -> String? {
        let path = getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin"
        return path.split(separator: ":").map { "\($0)/\(name)" }
            .first { access($0, X_OK) == 0 }
    }

    /// Runs a command to its end; nil when it could not be started or was killed.
    private static func run(_ arguments: [String], report: String) -> Int32? {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 2, report, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        var words = arguments.map { strdup($0) } + [nil]
        var environment = [strdup("LC_ALL=C"), strdup("PATH=/usr/bin:/bin"), nil]
        defer { for word in words + environment { free(word) } }
        var process: pid_t = 0
        guard posix_spawn(&process, arguments[0], &actions, nil, &words, &environment) == 0 else {
            return nil
        }
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0 {
            if errno != EINTR { return nil }
        }
        // Ended by itself, with this code.
        return status & 0x7F == 0 ? status >> 8 & 0xFF : nil
    }

    private static func write(_ bytes: [UInt8], to path: String) -> Bool {
        let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard file >= 0 else { return false }
        defer { close(file) }
        var done = 0
        while done < bytes.count {
            let count = bytes.withUnsafeBytes { buffer in
                Glibc.write(file, buffer.baseAddress?.advanced(by: done), bytes.count - done)
            }
            guard count > 0 else { return false }
            done += count
        }
        return true
    }

    private static func read(_ path: String) -> [UInt8]? {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { return nil }
        defer { close(file) }
        let size = Int(lseek(file, 0, SEEK_END))
        guard size >= 0, size <= output, lseek(file, 0, SEEK_SET) == 0 else { return nil }
        var failed = false
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            while count < size {
                let read = Glibc.read(
                    file, buffer.baseAddress?.advanced(by: count), size - count)
                if read <= 0 {
                    failed = read < 0
                    return
                }
                count += read
            }
        }
        return failed ? nil : bytes
    }
}
