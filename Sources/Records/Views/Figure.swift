/// One stated figure: what, of whom, when, how many.
public struct Figure: RecordView {
    /// The record of `figures`.
    public let record: Record
    /// A view of `record`.
    public init(_ record: Record) { self.record = record }

    /// The organisation it is about.
    public var organization: String? { text("org") }
    /// The period it is about.
    public var period: String? { text("period") }
    /// Code of `chi_tieu`: what is counted.
    public var indicator: String? { text("indicator") }
    /// Code of `loai_so_lieu`: plan, result, estimate; `thuc_hien` where none is given.
    public var measure: String { text("measure") ?? "thuc_hien" }
    /// What is stated; nil if nothing is.
    public var quantity: Quantity? { record.quantity }
}
