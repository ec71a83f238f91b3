public import Documents

/// Brings books together into one. Each record is told apart by its sender, table and
/// identifier; bringing the same book again changes nothing.
///
/// What a sender brings of its own replaces what it brought before. What all share
/// (organisations, periods, codes) is filled up where the book says nothing, and refused where
/// the book says something else. Nothing of a closed period changes. The words that a sender
/// sets for its own office (table of settings) stay with it.
public struct BookImport: Sendable {
    /// What became of every record, in the order in which they came.
    public private(set) var outcomes: [ImportOutcome] = []
    /// What should be looked at.
    public private(set) var diagnostics: [Diagnostic] = []

    private let target: RecordBook
    private var tables: [String: [Record]] = [:]
    private var positions: [String: [String: Int]] = [:]
    private var attributes: [String: [Value.Part]] = [:]
    private var closed: Set<String>
    private var sender: String?
    private var name: String

    /// An import into `book`.
    public init(into book: RecordBook) {
        target = book
        sender = book.sender
        name = book.name
        closed = Set(book["periods"].filter { $0["closed"] == .flag(true) }.map(\.id))
        for table in book.filledTables {
            let code = table.description.code
            tables[code] = table.records
            attributes[code] = table.attributes
            positions[code] = Dictionary(
                table.records.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { a, _ in a })
        }
    }

    /// The book with everything that was brought.
    public var book: RecordBook {
        RecordBook(
            schema: target.schema, name: name, sender: sender,
            tables: target.schema.tables.compactMap { description in
                tables[description.code].map {
                    RecordTable(
                        description, records: $0, attributes: attributes[description.code] ?? [])
                }
            })
    }

    /// Takes in a book of the office itself, whose records keep their identifiers. An empty book
    /// takes its name.
    public mutating func takeOwn(_ incoming: RecordBook) {
        if tables.isEmpty { name = incoming.name }
        sender = sender ?? incoming.sender
        take(incoming, names: SenderNames(incoming, sender: nil), isSent: false, owner: nil)
    }

    /// Takes in the book that `sender` sent: the identifier or name of an organisation.
    public mutating func take(_ incoming: RecordBook, from sender: String) {
        let unit = (incoming.organizations + target.organizations).first {
            $0.id == sender || $0.name == sender || $0.shortName == sender
        }
        if unit == nil {
            diagnostics.append(
                Diagnostic(
                    .warning, .senderUnknown, at: Place(file: incoming.name), ["name": sender]))
        }
        let slug = unit?.id ?? FileNames.plain(sender)
        take(incoming, names: SenderNames(incoming, sender: slug), isSent: true, owner: unit?.id)
    }

    private mutating func take(
        _ incoming: RecordBook, names: SenderNames, isSent: Bool, owner: String?
    ) {
        for table in incoming.filledTables {
            let description = table.description
            if isSent, description.keeping == .keeper { continue }
            let isShared = isSent && SenderNames.isShared(description)
            for record in table {
                var record = names.renamed(record)
                if let owner { record.claim(for: owner) }
                put(record, isShared: isShared)
            }
            if attributes[description.code]?.isEmpty ?? true {
                attributes[description.code] = table.attributes
            }
        }
    }

    private mutating func put(_ record: Record, isShared: Bool) {
        let code = record.table.code
        guard let position = positions[code]?[record.id], let old = tables[code]?[position] else {
            if let period = closedPeriod(of: record) {
                return refuse(record, .closedPeriod, ["period": period])
            }
            positions[code, default: [:]][record.id] = tables[code]?.count ?? 0
            tables[code, default: []].append(record)
            return note(.new, record)
        }
        var merged = record
        let changes = merged.fill(from: old, keepsMissing: isShared)
        guard !changes.isEmpty else { return note(.same, record) }
        if let period = closedPeriod(of: record) ?? closedPeriod(of: old) {
            return refuse(record, .closedPeriod, ["period": period], changes)
        }
        let lost = changes.filter { !$0.before.isEmpty }
        if isShared, !lost.isEmpty {
            let columns = lost.map { "\($0.column) “\($0.before)” / “\($0.after)”" }
            return refuse(
                record, .conflictingRecord,
                [
                    "id": record.label, "owner": old.place.file ?? target.name,
                    "columns": columns.joined(separator: "; "),
                ], changes)
        }
        tables[code]?[position] = merged
        note(.changed, record, changes)
    }

    /// The closed period that `record` is about. The period's own record may be opened again.
    private func closedPeriod(of record: Record) -> String? {
        guard !closed.isEmpty, case .reference(let id) = record["period"], closed.contains(id)
        else { return nil }
        return target.period(id)?.label ?? id
    }

    private mutating func note(
        _ kind: ImportOutcome.Kind, _ record: Record, _ changes: [ImportOutcome.Change] = []
    ) {
        outcomes.append(
            ImportOutcome(
                kind: kind, table: record.table.title, label: record.label, place: record.place,
                changes: changes))
    }

    private mutating func refuse(
        _ record: Record, _ code: Diagnostic.Code, _ arguments: [String: String],
        _ changes: [ImportOutcome.Change] = []
    ) {
        var arguments = arguments
        arguments["id"] = record.label
        diagnostics.append(Diagnostic(.warning, code, at: record.place, arguments))
        note(.refused, record, changes)
    }
}

extension Record {
    /// Says whose the record is, where its table has a column for that and it says nothing.
    fileprivate mutating func claim(for owner: String) {
        guard table.isVoice, let position = table.position(of: "org"), position < values.count,
            values[position].isMissing
        else { return }
        values[position] = .reference(owner)
    }

    /// Takes over what `old` says where this record says nothing, when it `keepsMissing` values.
    ///
    /// - Returns: the columns that still differ from `old`.
    fileprivate mutating func fill(
        from old: Record, keepsMissing: Bool
    ) -> [ImportOutcome.Change] {
        var changes: [ImportOutcome.Change] = []
        for (position, column) in table.columns.enumerated() {
            let before = old[column.code]
            if keepsMissing, self[column.code].isMissing, position < values.count {
                values[position] = before
            }
            let after = self[column.code]
            if before == after { continue }
            let written = (FlowText.text(before), FlowText.text(after))
            guard written.0 != written.1 else { continue }
            changes.append(
                ImportOutcome.Change(
                    column: column.title, before: before.isMissing ? "" : written.0,
                    after: after.isMissing ? "" : written.1))
        }
        return changes
    }
}
