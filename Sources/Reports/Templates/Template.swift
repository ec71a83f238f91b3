public import Documents
public import Records

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// A kind of report: what it says about itself, and a body with holes for the records. Read
/// from a folder with `template.yaml` and `body.md`, and checked whole before any record is.
public struct Template: Sendable {
    /// What `template.yaml` says.
    public let manifest: Manifest
    /// Findings that do not stand in the way.
    public let diagnostics: [Diagnostic]
    /// Path of `body.md` as the user named its folder.
    let bodyFile: String
    let blocks: [TemplateBlock]

    /// Reads the template in `folder` and checks it against `schema`.
    ///
    /// - Throws: `ReportsError` with everything that is wrong: unreadable files, YAML, unknown
    ///   names, filters and blocks, wrong types, each with line, column and a hint.
    public static func load(_ folder: String, schema: RecordSchema) throws(ReportsError)
        -> Template
    {
        var missing: [Diagnostic] = []
        let manifestFile = folder + "/template.yaml"
        let bodyFile = folder + "/body.md"
        let manifest = text(of: manifestFile, &missing)
        let body = text(of: bodyFile, &missing)
        guard let manifest, let body else { throw ReportsError(missing) }
        return try parse(
            manifest: manifest, manifestFile: manifestFile, body: body, bodyFile: bodyFile,
            schema: schema)
    }

    /// Checks a template whose files are at hand.
    static func parse(
        manifest text: String, manifestFile: String = "template.yaml", body: String,
        bodyFile: String = "body.md", schema: RecordSchema
    ) throws(ReportsError) -> Template {
        let yaml = BodyReader(source: BodySource(file: manifestFile, text: text))
        var manifest: Manifest?
        if let fields = yaml.fields(
            of: BodyText(text: text, firstLine: 1, indent: 0), inside: "template.yaml")
        {
            manifest = Manifest.read(fields)
            fields.finish()
        }
        guard let manifest else { throw ReportsError(yaml.diagnostics) }
        let markdown = body
        let reader = BodyReader(source: BodySource(file: bodyFile, text: markdown))
        let blocks = BlockReader(reader: reader).blocks(
            reader.blocks(of: BodyText(text: markdown, firstLine: 1, indent: 0)))
        let names = NameTable(schema: schema, manifest: manifest)
        TemplateChecker(names: names, reader: reader).check(blocks)
        var diagnostics = yaml.diagnostics + reader.diagnostics
        if blocks.isEmpty, diagnostics.isEmpty {
            diagnostics.append(Diagnostic(.error, .emptyBody, at: Place(file: bodyFile)))
        }
        if diagnostics.hasErrors { throw ReportsError(diagnostics) }
        return Template(
            manifest: manifest, diagnostics: diagnostics, bodyFile: bodyFile, blocks: blocks)
    }

    private static func text(of path: String, _ missing: inout [Diagnostic]) -> String? {
        guard let data = FileManager.default.contents(atPath: path) else {
            missing.append(Diagnostic(.error, .templateUnreadable, at: Place(file: path)))
            return nil
        }
        guard let text = String(validating: data, as: UTF8.self) else {
            missing.append(
                Diagnostic(.error, .templateUnreadable, at: Place(file: path), ["reason": "UTF-8"]))
            return nil
        }
        return text
    }
}
