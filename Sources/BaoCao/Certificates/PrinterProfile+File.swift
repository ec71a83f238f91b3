import Documents
public import Reports

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

extension PrinterProfile {
    /// Reads the profile at `path`.
    ///
    /// - Throws: `baocao.input-missing`, or what is wrong in the file.
    public static func load(_ path: String) throws(BaoCaoError) -> PrinterProfile {
        guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
            throw BaoCaoError(
                .assets, [Diagnostic(.error, .inputMissing, at: Place(file: path), ["path": path])])
        }
        do {
            return try load(yaml: text, file: path)
        } catch {
            throw BaoCaoError(.reports, error.diagnostics)
        }
    }
}
