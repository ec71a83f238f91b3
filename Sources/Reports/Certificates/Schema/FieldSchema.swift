/// A JSON Schema (draft 2020-12) of what a template asks for, so that editors complete names,
/// show what a field means and mark what is wrong while it is typed.
public struct FieldSchema: Encodable, Sendable, Hashable {
    var schema: String?
    var title: String?
    var description: String?
    var type: [String]?
    var pattern: String?
    var values: [String]?
    var standard: String?
    var properties: [String: FieldSchema]?
    var required: [String]?
    var additionalProperties: Bool?
    var definitions: [String: FieldSchema]?

    private enum CodingKeys: String, CodingKey {
        case schema = "$schema"
        case title, description, type, pattern
        case values = "enum"
        case standard = "default"
        case properties, required, additionalProperties
        case definitions = "$defs"
    }

    private static let draft = "https://json-schema.org/draft/2020-12/schema"
    /// A scalar of YAML: `so_dau: 127` is a number for an editor, text for us.
    private static let scalar = ["string", "number", "boolean", "null"]

    private init() {}

    /// The schema of a batch file (`dot-khen.yaml`) of a certificate template; `$defs.hang` is a
    /// row of its roster by headers.
    public init(_ template: CertificateTemplate) {
        schema = Self.draft
        title = template.title
        description = "Những gì chung cho cả đợt khen; ô trong danh sách thắng giá trị ở đây."
        type = ["object"]
        additionalProperties = false
        var known: [String: FieldSchema] = [:]
        var row = FieldSchema()
        row.title = "Một hàng của danh sách"
        row.type = ["object"]
        row.properties = [:]
        for field in template.fields {
            known[field.name] = FieldSchema(field)
            row.properties?[field.title] = FieldSchema(field)
        }
        row.required = template.fields.filter { $0.name == "ten" }.map(\.title)
        for (name, keys) in BatchFile.groups {
            var group = FieldSchema()
            group.title = Self.groupTitles[name]
            group.type = ["object", "null"]
            if !keys.isEmpty {
                var value = FieldSchema()
                value.type = Self.scalar
                group.properties = Dictionary(keys.map { ($0, value) }) { first, _ in first }
                group.additionalProperties = false
            }
            known[name] = group
        }
        properties = known
        definitions = ["hang": row]
    }

    /// The schema of the settings of a report template.
    public init(_ manifest: Manifest) {
        schema = Self.draft
        title = manifest.title
        description = manifest.purpose
        type = ["object"]
        additionalProperties = false
        properties = Dictionary(
            manifest.settings.map { setting in
                var value = FieldSchema()
                value.description = setting.help
                value.type = Self.scalar
                value.standard = setting.standard
                switch setting.kind {
                case .text: break
                case .flag: value.values = ["co", "khong"]
                case .number: value.pattern = "^-?[0-9]+$"
                case .choice: value.values = setting.choices
                }
                return (setting.name, value)
            }
        ) { first, _ in first }
    }

    private init(_ field: CertificateTemplate.Field) {
        title = field.title
        description =
            field.synonyms.isEmpty
            ? nil : "Cột cũng có thể tên là: " + field.synonyms.joined(separator: ", ")
        type = Self.scalar
        standard = field.fallback.isEmpty ? nil : field.fallback
        switch field.kind {
        case .text: break
        case .date:
            pattern = "^([0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{1,2}[/.-][0-9]{1,2}[/.-][0-9]{4})?$"
        case .money: pattern = "^([0-9]{1,3}(\\.[0-9]{3})+|[0-9]+)?$"
        case .flag: description = "Ghi x hoặc có khi đúng; để trống khi không."
        }
    }

    private static let groupTitles = [
        "tien_thuong": "Hệ số tiền thưởng theo đối tượng (nhân với lương cơ sở)",
        "quyet_dinh": "Thiết lập của mẫu quyet-dinh-khen-thuong",
        "so_sach": "Cách đánh số khi dùng --book: dãy số, số đầu",
    ]
}
