/// What records look like: the kinds of tables and the schemes of codes, loaded from
/// `templates/records`. A book adds its own codes to a copy.
public struct RecordSchema: Sendable {
    /// The tables in the order of a workbook's sheets.
    public let tables: [TableDescription]
    /// The schemes by code.
    public private(set) var schemes: [String: CodeScheme]

    private let positions: [String: Int]

    init(tables: [TableDescription], schemes: [CodeScheme]) {
        self.tables = tables
        self.schemes = Dictionary(
            schemes.map { ($0.code, $0) }, uniquingKeysWith: { _, last in last })
        positions = Dictionary(
            tables.enumerated().map { ($1.code, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The table called `code`.
    public func table(_ code: String) -> TableDescription? {
        positions[code].map { tables[$0] }
    }

    /// The scheme called `code`; an empty open one if it is not declared.
    public func scheme(_ code: String) -> CodeScheme {
        schemes[code] ?? CodeScheme(code: code, title: code, isOpen: true, codes: [])
    }

    /// The words for `code` of `scheme`; the code itself if it is not declared.
    public func label(of code: String, in scheme: String) -> String {
        schemes[scheme]?.label(of: code) ?? code
    }

    /// The noun printed after a number: `mo_hinh` → `mô hình`.
    public func noun(ofUnit code: String) -> String { label(of: code, in: "don_vi_tinh") }

    /// Whether amounts of two units can be compared and added: `mô hình` and `điển hình` are of one
    /// family, `triệu đồng` and `tỷ đồng` are not. An amount without a unit is in any.
    public func countsTheSame(_ a: String?, _ b: String?) -> Bool {
        guard let a, let b, a != b else { return true }
        let units = scheme("don_vi_tinh")
        return (units[a]?.settings["family"] ?? a) == (units[b]?.settings["family"] ?? b)
    }

    /// The schemes of a family that are in force on `date`, the latest first.
    public func schemes(ofFamily family: String, on date: CivilDate) -> [CodeScheme] {
        schemes.values.filter { scheme in
            guard scheme.family == family else { return false }
            if let from = scheme.validFrom, date < from { return false }
            if let to = scheme.validTo, to < date { return false }
            return true
        }.sorted {
            if let a = $0.validFrom, let b = $1.validFrom, a != b { return b < a }
            return $0.code < $1.code
        }
    }

    mutating func declare(_ code: CodeScheme.Code, in scheme: String) {
        var extended = self.scheme(scheme)
        extended.declare(code)
        schemes[scheme] = extended
    }
}
