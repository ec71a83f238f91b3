#if canImport(Glibc)
    import Glibc
#endif

/// A bar on standard error while something long runs; nothing when no person is watching.
struct ProgressBar: Sendable {
    private let total: Int
    private let isShown: Bool

    /// A bar for `total` steps.
    init(total: Int) {
        self.total = max(1, total)
        isShown = isatty(2) == 1 && total > 20
    }

    /// Shows that `done` steps are done.
    func advance(_ done: Int) {
        guard isShown, done == total || done % max(1, total / 100) == 0 else { return }
        let width = 40
        let filled = done * width / total
        let bar =
            String(repeating: "█", count: filled) + String(repeating: "░", count: width - filled)
        FileHandleStream.error.write("\r\(bar) \(done)/\(total)" + (done == total ? "\n" : ""))
    }
}
