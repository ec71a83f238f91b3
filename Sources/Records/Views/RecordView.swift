/// A record seen as one of the few kinds that code needs to know. The rest stays generic.
public protocol RecordView: Sendable, Identifiable {
    /// The record itself.
    var record: Record { get }
    /// A view of a record of the right table.
    init(_ record: Record)
}

extension RecordView {
    /// The identifier of the record.
    public var id: String { record.id }
    func text(_ column: String) -> String? { record[column].text }
}
