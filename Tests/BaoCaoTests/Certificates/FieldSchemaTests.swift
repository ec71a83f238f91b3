import BaoCao
import Documents
import Foundation
import Records
import Reports
import TestSupport
import Testing
import Yams

@Suite("JSON Schemas of templates")
struct FieldSchemaTests {
    private func schema(_ template: String) throws -> [String: Any] {
        let schema = try TemplateLibrary.schema(of: template, home: CertificateRun.home())
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        let data = try encoder.encode(schema)
        let object = try JSONSerialization.jsonObject(with: data)
        return try #require(object as? [String: Any])
    }

    @Test("the sample keeps its schema", arguments: CertificateSampleTests.templates)
    func holdsSamples(template: String) throws {
        let schema = try schema(template)
        let properties = try #require(schema["properties"] as? [String: [String: Any]])
        let text = try String(
            contentsOfFile: CertificateRun.sample(template) + "/dot-khen.yaml", encoding: .utf8)
        let batch = try #require(try Yams.load(yaml: text) as? [String: Any])
        for (key, value) in batch {
            let property = try #require(properties[key], "\(key) is not in the schema")
            if let pattern = property["pattern"] as? String, let text = value as? String {
                #expect(text.contains(try Regex(pattern)), "\(key): \(text)")
            }
            let types = try #require(property["type"] as? [String])
            #expect(types.contains(value is [String: Any] ? "object" : "string"))
        }
        let rows = try #require((schema["$defs"] as? [String: [String: Any]])?["hang"])
        let columns = try #require(rows["properties"] as? [String: Any])
        let roster = try String(
            contentsOfFile: CertificateRun.sample(template) + "/danh-sach.csv", encoding: .utf8)
        let batchFields = try CertificateRun.input(template).batch.roster
        for (header, column) in zip(batchFields.headers, batchFields.columns)
        where header != "STT" {
            #expect(column != nil, "\(header) is no column")
        }
        #expect(columns["Họ và tên"] != nil && roster.contains("Họ và tên"))
    }

    @Test("the file beside the template is its schema", arguments: CertificateSampleTests.templates)
    func shipsSchemas(template: String) throws {
        let path = CertificateRun.root.path + "/templates/\(template)/dot-khen.schema.json"
        let data = try Data(contentsOf: URL(fileURLWithPath: path))
        let shipped = try JSONSerialization.jsonObject(with: data) as? NSDictionary
        #expect(
            shipped == (try schema(template) as NSDictionary),
            "write it anew: baocao templates --schema \(template)")
    }

    @Test("a report's schema has its settings with their choices")
    func describesSettings() throws {
        let properties = try #require(
            try schema("quyet-dinh-khen-thuong")["properties"] as? [String: [String: Any]])
        #expect((properties["hinh_thuc_ky"]?["enum"] as? [String])?.contains("truc_tiep") == true)
        #expect(properties["nguoi_ky"]?["description"] != nil)
    }
}
