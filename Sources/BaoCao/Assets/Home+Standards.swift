import Documents
public import Reports

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

extension Home {
    /// The page standard called `name`, or the one in the file at that path.
    ///
    /// - Throws: `baocao.standard-missing` with the names that there are, or what is wrong in the
    ///   file.
    public func standard(_ name: String) throws(BaoCaoError) -> PageStandard {
        let shipped = standards.appendingPathComponent(name + ".yaml").path
        let path = FileManager.default.fileExists(atPath: shipped) ? shipped : name
        guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
            let names = (try? FileManager.default.contentsOfDirectory(atPath: standards.path))
            let known = (names ?? []).filter { $0.hasSuffix(".yaml") }.map { $0.dropLast(5) }
            throw BaoCaoError(
                .assets,
                [
                    Diagnostic(
                        .error, .standardMissing, at: Place(),
                        ["name": name, "known": known.sorted().joined(separator: ", ")])
                ])
        }
        do {
            return try PageStandard.load(yaml: text, file: path)
        } catch {
            throw BaoCaoError(.reports, error.diagnostics)
        }
    }
}
