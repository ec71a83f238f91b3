/// The records of one kind, in the order in which they were read.
public struct RecordTable: Sendable, RandomAccessCollection {
    /// What its records look like.
    public let description: TableDescription
    /// The records.
    public internal(set) var records: [Record]
    /// Values that belong to the table as a whole, by the names of the table's attributes.
    public internal(set) var attributes: [Value.Part]

    private var positions: [String: Int]

    init(
        _ description: TableDescription, records: [Record] = [], attributes: [Value.Part] = []
    ) {
        self.description = description
        self.records = records
        self.attributes = attributes
        positions = Dictionary(minimumCapacity: records.count)
        for (position, record) in records.enumerated() where positions[record.id] == nil {
            positions[record.id] = position
        }
    }

    /// The record called `id`.
    public subscript(id: String) -> Record? { positions[id].map { records[$0] } }

    /// The table-wide value called `name`, such as `numbering`; `.missing` if there is none.
    public func attribute(_ name: String) -> Value {
        attributes.first { $0.name == name }?.value ?? .missing
    }

    /// The first position, always 0.
    public var startIndex: Int { records.startIndex }
    /// The number of records.
    public var endIndex: Int { records.endIndex }
    /// The record at `position`.
    public subscript(position: Int) -> Record { records[position] }
}
