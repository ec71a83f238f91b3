/// One decision to award: a form, an authority, so many recipients of each kind.
public struct Award: RecordView {
    /// The record of `awards`.
    public let record: Record
    /// A view of `record`.
    public init(_ record: Record) { self.record = record }

    /// Code of `hinh_thuc_khen`.
    public var form: String? { text("form") }
    /// What it is given for.
    public var name: String { text("name") ?? id }
    /// Who gives it: an organisation, or words.
    public var authority: String? { text("authority") }
    /// The period it is given for.
    public var period: String? { text("period") }
    /// Number of the decision.
    public var decisionNumber: String? { record["decision"]["number"].text }
    /// Date of the decision.
    public var decisionDate: CivilDate? { record["decision"]["date"].date }
    /// How many recipients of each kind (`tap_the`, `ca_nhan`, `ho_gia_dinh`), as stated.
    public var recipients: [(kind: String, quantity: Quantity)] {
        record["recipients"].parts.compactMap { part in
            part.value.quantity.map { (part.name, $0) }
        }
    }
}
