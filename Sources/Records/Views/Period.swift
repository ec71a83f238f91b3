/// A year, a half-year, a term, a moment: what figures belong to.
public struct Period: RecordView {
    /// The record of `periods`.
    public let record: Record
    /// A view of `record`.
    public init(_ record: Record) { self.record = record }

    /// Code of `loai_ky`: `nam`, `giai_doan`, `thoi_diem`.
    public var kind: String? { text("kind") }
    /// As it is printed: `năm 2023`.
    public var label: String { text("label") ?? id }
    /// Its first day.
    public var from: CivilDate? { record["from"].date }
    /// Its last day.
    public var to: CivilDate? { record["to"].date }
    /// The year it lies in, when it lies in one.
    public var year: Int? {
        guard let first = from?.year, first == to?.year else { return nil }
        return first
    }
}
