/// The records of one table while books are brought into it.
struct ImportShelf {
    let description: TableDescription
    private(set) var records: [Record] = []
    /// Who sent each record; nil for the office that keeps the book.
    private(set) var owners: [String?] = []
    /// The records that a delivery of this run brought.
    private(set) var isTouched: [Bool] = []
    private(set) var isGone: [Bool] = []
    private(set) var positions: [String: Int] = [:]
    var attributes: [Value.Part] = []
    /// Who sent each value of the table as a whole.
    var attributeOwners: [String: String] = [:]

    init(_ description: TableDescription) { self.description = description }

    init(_ table: RecordTable, owners known: [String: String]) {
        description = table.description
        records = table.records
        attributes = table.attributes
        owners = records.map { known[$0.id] }
        isTouched = Array(repeating: false, count: records.count)
        isGone = isTouched
        positions.reserveCapacity(records.count)
        for (position, record) in records.enumerated() where positions[record.id] == nil {
            positions[record.id] = position
        }
    }

    /// The record called `id` and who sent it.
    subscript(id: String) -> (record: Record, owner: String?)? {
        positions[id].map { (records[$0], owners[$0]) }
    }

    /// The positions of the records that `owner` sent; nil asks for those of the office.
    func positions(of owner: String?) -> [Int] {
        records.indices.filter { owners[$0] == owner && !isGone[$0] }
    }

    mutating func add(_ record: Record, owner: String?) {
        positions[record.id] = records.count
        records.append(record)
        owners.append(owner)
        isTouched.append(true)
        isGone.append(false)
    }

    mutating func put(_ record: Record) {
        guard let position = positions[record.id] else { return }
        records[position] = record
    }

    mutating func touch(_ id: String) {
        if let position = positions[id] { isTouched[position] = true }
    }

    mutating func withdraw(_ position: Int) {
        isGone[position] = true
        positions[records[position].id] = nil
    }

    /// Brings the records called `ids` into that order, in the places that they hold together.
    ///
    /// - Returns: whether they stood in another order.
    mutating func order(_ ids: [String]) -> Bool {
        let places = ids.compactMap { positions[$0] }
        let sorted = places.sorted()
        if places == sorted { return false }
        let moved = places.map { (records[$0], owners[$0], isTouched[$0]) }
        for (place, item) in zip(sorted, moved) {
            (records[place], owners[place], isTouched[place]) = item
            positions[item.0.id] = place
        }
        return true
    }

    /// What stands in the table now.
    var table: RecordTable {
        RecordTable(
            description, records: records.indices.filter { !isGone[$0] }.map { records[$0] },
            attributes: attributes)
    }
}
