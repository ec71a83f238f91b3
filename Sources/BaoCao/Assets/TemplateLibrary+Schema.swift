import Documents
import Records
public import Reports

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

extension TemplateLibrary {
    /// The JSON Schema of what a template asks for: fields of a certificate, settings of a report.
    ///
    /// - Parameters:
    ///   - name: Name of the template, or its folder.
    ///   - home: Where templates are.
    /// - Returns: The schema.
    /// - Throws: what is wrong with the template, or that there is none.
    public static func schema(of name: String, home: Home) throws(BaoCaoError) -> FieldSchema {
        let library = TemplateLibrary(home: home)
        let folder = try library.folder(of: name)
        let path = URL(fileURLWithPath: folder).appendingPathComponent("template.yaml").path
        do {
            if FileManager.default.fileExists(atPath: folder + "/body.md") {
                let schema = try RecordSchema.load(home: home)
                return FieldSchema(try Template.load(folder, schema: schema).manifest)
            }
            let text = try String(contentsOfFile: path, encoding: .utf8)
            return FieldSchema(try CertificateTemplate.load(yaml: text, file: path))
        } catch let error as ReportsError {
            throw BaoCaoError(.reports, error.diagnostics)
        } catch let error as BaoCaoError {
            throw error
        } catch {
            throw BaoCaoError(
                .assets,
                [Diagnostic(.error, .inputMissing, at: Place(file: path), ["path": path])])
        }
    }
}
