/// What is added up over units: an indicator, or models of certain codes.
public enum RollUpKey: Sendable, Hashable {
    /// A code of `chi_tieu`.
    case indicator(String)
    /// Models by level, kind, field, subject, status, new or kept.
    case models(TallyCodes)

    /// How it is added up: code of `cach_tong_hop`.
    func aggregation(in schema: RecordSchema) -> String {
        guard case .indicator(let code) = self else { return "cong" }
        let settings = schema.scheme("chi_tieu")[code]?.settings ?? [:]
        if let aggregation = settings["aggregation"] { return aggregation }
        return settings["unit"] == "phan_tram" ? "binh_quan" : "cong"
    }
}

/// The codes that a tally of models bears; nil where it counts all of them together.
public struct TallyCodes: Sendable, Hashable {
    /// Code of `cap_cong_nhan`.
    public var level: String?
    /// Code of `loai_mo_hinh`.
    public var kind: String?
    /// Code of the field scheme.
    public var field: String?
    /// Code of `doi_tuong`.
    public var subject: String?
    /// Code of `trang_thai_mo_hinh`.
    public var status: String?
    /// Code of `moi_hay_duy_tri`.
    public var newOrKept: String?

    /// The codes of `tally`.
    public init(_ tally: ModelTally) {
        level = tally.level
        kind = tally.kind
        field = tally.field
        subject = tally.subject
        status = tally.status
        newOrKept = tally.newOrKept
    }
}
