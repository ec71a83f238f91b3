/// A named model of skilful mass mobilisation, or an exemplary person or collective.
public struct Model: RecordView {
    /// The record of `models`.
    public let record: Record
    /// A view of `record`.
    public init(_ record: Record) { self.record = record }

    /// Its name exactly as registered.
    public var name: String { text("name") ?? id }
    /// The organisation that owns it.
    public var organization: String? { text("org") }
    /// Code of the field scheme.
    public var field: String? { text("field") }
    /// Code of `doi_tuong`.
    public var subject: String? { text("subject") }
    /// Code of `loai_mo_hinh`.
    public var kind: String? { text("model_kind") }
    /// Code of `cap_cong_nhan`.
    public var level: String? { text("recognition_level") }
    /// Code of `trang_thai_mo_hinh`: where it stands now.
    public var status: String? { text("status") }
    /// The period it was registered in.
    public var registeredPeriod: String? { text("registered_period") }
    /// Code of `moi_hay_duy_tri`.
    public var newOrKept: String? { text("new_or_kept") }
    /// Points of its appraisal.
    public var score: Rational? { record["score"].quantity?.value }
}
