import Documents
import Records

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif
#if canImport(Glibc)
    import Glibc
#endif

extension [ListTable] {
    /// Writes `path` by way of a draft that takes its name when none of the tables has changed:
    /// rows are read several times, and a table that changes meanwhile must not be printed with
    /// sums of what it was, nor take the place of an earlier print.
    ///
    /// - Throws: what `write` throws, `records.changed-while-read`, or that the name is not free.
    func guarding<Result>(
        _ path: String, _ write: (String) throws(BaoCaoError) -> Result
    ) throws(BaoCaoError) -> Result {
        // Nothing takes the name of a device.
        var about = stat()
        let isSpecial = stat(path, &about) == 0 && about.st_mode & S_IFMT != S_IFREG
        if isEmpty || path == "-" || isSpecial { return try checked(try write(path)) }
        let draft = path + ".dang-in"
        do throws(BaoCaoError) {
            let result = try checked(try write(draft))
            guard rename(draft, path) != 0 else { return result }
            let reason = String(cString: strerror(errno))
            throw BaoCaoError(
                .output,
                [
                    Diagnostic(
                        .error, .outputUnwritable, at: Place(file: path), ["reason": reason])
                ])
        } catch {
            try? FileManager.default.removeItem(atPath: draft)
            throw error
        }
    }

    private func checked<Result>(_ result: Result) throws(BaoCaoError) -> Result {
        let changes = compactMap(\.changeFound)
        if !changes.isEmpty { throw BaoCaoError(.records, changes) }
        return result
    }
}
