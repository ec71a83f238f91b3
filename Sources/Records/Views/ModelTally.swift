/// A stated number of models, by any of level, kind, field, subject and status.
public struct ModelTally: RecordView {
    /// The record of `model_tallies`.
    public let record: Record
    /// A view of `record`.
    public init(_ record: Record) { self.record = record }

    /// The organisation it is about.
    public var organization: String? { text("org") }
    /// The period it is about.
    public var period: String? { text("period") }
    /// Code of `cap_cong_nhan`.
    public var level: String? { text("recognition_level") }
    /// Code of `loai_mo_hinh`.
    public var kind: String? { text("model_kind") }
    /// Code of the field scheme; nil in a total over all fields.
    public var field: String? { text("field") }
    /// Code of `doi_tuong`; nil in a total over all subjects.
    public var subject: String? { text("subject") }
    /// Code of `trang_thai_mo_hinh`.
    public var status: String? { text("status") }
    /// Code of `moi_hay_duy_tri`; nil in a total over both.
    public var newOrKept: String? { text("new_or_kept") }
    /// What is stated; nil if nothing is.
    public var quantity: Quantity? { record.quantity }
}
