public import Documents

/// Brings books together into one. Each record is told apart by its sender and by how that
/// sender calls it, or by what it says; bringing the same book again changes nothing.
///
/// What a sender brings of its own replaces what it brought before. What all share
/// (organisations, periods, codes) is filled up where the book says nothing, and refused where
/// the book says something else, unless the sender brought it itself. Nothing of a closed period
/// changes unless it is opened for this once. The words that a sender sets for its own office
/// (table of settings) stay with it. Records that a sender does not send any more stay unless
/// they are to be replaced.
public struct BookImport: Sendable {
    /// What became of every record, in the order in which they came.
    public internal(set) var outcomes: [ImportOutcome] = []
    /// What should be looked at.
    public internal(set) var diagnostics: [Diagnostic] = []
    /// The name of the book that takes in; an empty one takes that of the office's own.
    public private(set) var name: String
    /// The office that keeps the book, where it is known.
    public private(set) var sender: String?

    let target: RecordBook
    let options: ImportOptions
    var shelves: [String: ImportShelf] = [:]
    /// What is to be done in the store, in order.
    var edits: [ImportEdit] = []
    var runs: [ImportRun] = []
    /// How senders call their records: by sender and table.
    var origins: [String: [String: SentNames]]
    private let known: Set<[String]>
    private let closed: Set<String>

    /// An import into `book`.
    public init(into book: RecordBook, options: ImportOptions = ImportOptions()) {
        self.init(into: book, account: StoreAccount(), options: options)
    }

    /// An import into `book`, of which `account` says who sent what.
    init(into book: RecordBook, account: StoreAccount, options: ImportOptions) {
        target = book
        self.options = options
        sender = book.sender
        name = book.name
        origins = account.origins
        known = Set(book.history.deliveries.map { [$0.sender, $0.digest ?? ""] })
        let shut = book["periods"].filter { $0["closed"] == .flag(true) }
        closed = Set(
            shut.filter { period in
                !options.reopened.contains { $0 == period.id || $0 == period.label }
            }.map(\.id))
        for name in options.reopened
        where !shut.contains(where: { $0.id == name || $0.label == name }) {
            let known = shut.map { "\($0.id) (\($0.label))" }.joined(separator: ", ")
            diagnostics.append(
                Diagnostic(
                    .error, .notClosed, at: Place(file: book.name),
                    ["period": name, "known": known.isEmpty ? "–" : known]))
        }
        for table in book.filledTables {
            let code = table.description.code
            shelves[code] = ImportShelf(table, owners: account.owners[code] ?? [:])
            shelves[code]?.attributeOwners = account.attributeOwners[code] ?? [:]
        }
    }

    /// Whether nothing is in the book yet.
    public var isEmpty: Bool { shelves.isEmpty }

    /// The book with everything that was brought.
    public var book: RecordBook {
        RecordBook(
            schema: target.schema, name: name, sender: sender,
            tables: target.schema.tables.compactMap { shelves[$0.code]?.table },
            history: target.history)
    }

    /// Takes in a book of the office itself, whose records keep their identifiers. An empty book
    /// takes its name. `digest` is the hash of its content.
    public mutating func takeOwn(_ incoming: RecordBook, digest: String? = nil) {
        if isEmpty { name = incoming.name }
        sender = sender ?? incoming.sender
        take(incoming, ImportRun(sender: nil, organization: nil, incoming, digest, options))
    }

    /// Takes in the book that `sender` sent: the identifier or name of an organisation.
    /// `digest` is the hash of its content.
    public mutating func take(
        _ incoming: RecordBook, from sender: String, digest: String? = nil
    ) {
        let unit = unit(called: sender, in: incoming)
        let slug = unit?.id ?? UnknownSender.slug(sender)
        let run = ImportRun(
            sender: slug, organization: unit?.id, incoming, digest, options)
        if unit == nil {
            // Without letters nothing would tell its records from those of the office itself.
            diagnostics.append(
                Diagnostic(
                    slug == nil ? .error : .warning, .senderUnknown, at: Place(file: run.file),
                    ["name": sender]))
        }
        if slug != nil { take(incoming, run) }
    }

    /// Takes nothing of `incoming`, since it could be the book of the office itself or that of
    /// another: it does not say who sends it, and is called like `other`.
    public mutating func refuse(_ incoming: RecordBook, at path: String, likeBook other: String) {
        diagnostics.append(
            Diagnostic(
                .error, .senderAmbiguous, at: Place(file: path),
                ["name": incoming.name, "other": other]))
    }

    /// Whether the office itself brought a book of this content before.
    public func hasTakenOwn(digest: String) -> Bool { known.contains(["", digest]) }

    /// The organisation that `sender` names: one that the book knows before one of `incoming`.
    private func unit(called sender: String, in incoming: RecordBook) -> Organization? {
        func isMeant(_ unit: Organization) -> Bool {
            unit.id == sender || unit.name == sender || unit.shortName == sender
        }
        let known = (shelves["organizations"]?.records ?? []).map(Organization.init)
        if let unit = known.first(where: isMeant) { return unit }
        guard let unit = incoming.organizations.first(where: isMeant) else { return nil }
        // An identifier made from the name is another where the book gave one.
        guard unit.record.isMade else { return unit }
        let key = TextFolding.key(unit.name)
        return known.first { TextFolding.key($0.name) == key } ?? unit
    }

    /// Whether `run` is to be remembered: it did something, or says what was never sent.
    func isNoted(_ run: ImportRun) -> Bool {
        run.isChanging || !known.contains([run.sender ?? "", run.digest ?? ""])
    }

    /// The closed period that `record` is about. The period's own record may be opened again.
    func closedPeriod(of record: Record) -> String? {
        guard !closed.isEmpty, let column = record.table.periodColumn,
            case .reference(let id) = record[column], closed.contains(id)
        else { return nil }
        return target.period(id)?.label ?? id
    }

    /// What people call `record`: its label, or what it is about where it has no name.
    func name(of record: Record) -> String {
        if record.table.label != "id" { return record.label }
        var parts: [String] = []
        for (value, column) in zip(record.values, record.table.columns) where parts.count < 4 {
            switch (value, column.type) {
            case (.reference(let id), .reference(let tables)):
                parts.append(
                    tables.lazy.compactMap { shelves[$0]?[id]?.record.label }.first ?? id)
            case (.code(let code), .code(let scheme)):
                parts.append(target.schema.label(of: code, in: scheme))
            default: break
            }
        }
        return parts.isEmpty ? record.label : parts.joined(separator: ", ")
    }

    mutating func note(
        _ kind: ImportOutcome.Kind, _ record: Record, _ changes: [ColumnChange] = [], run: Int
    ) {
        runs[run].counts[kind, default: 0] += 1
        outcomes.append(
            ImportOutcome(
                kind: kind, table: record.table.title,
                label: kind == .same ? record.label : name(of: record), place: record.place,
                changes: changes.map(\.shown)))
    }
}

/// One book on its way in.
struct ImportRun {
    /// Who sends it, as its records are called; nil for the office that keeps the book.
    let sender: String?
    let organization: String?
    let file: String
    let digest: String?
    let asOf: CivilDate?
    var counts: [ImportOutcome.Kind: Int] = [:]
    /// Whether anything of it is new to the book.
    var isChanging = false
    /// The periods that its records are about.
    private(set) var periods: Set<String> = []
    /// The tables that it fills.
    let tables: Set<String>
    /// Tables whose records are to stand in the order in which they came.
    var orders: [(table: String, ids: [String])] = []
    /// Values of tables as a whole that it brings.
    var attributes: [(table: String, value: Value.Part, before: Value?)] = []

    init(
        sender: String?, organization: String?, _ book: RecordBook, _ digest: String?,
        _ options: ImportOptions
    ) {
        self.sender = sender
        self.organization = organization
        self.digest = digest
        file = book.filledTables.first?.first?.place.file ?? book.name
        tables = Set(book.filledTables.map(\.description.code))
        for table in book.filledTables {
            guard let column = table.description.periodColumn else { continue }
            for record in table { if let id = record[column].text { periods.insert(id) } }
        }
        asOf = periods.compactMap { book["periods"][$0]?["cut_off"].date }.max()
    }
}

/// How a sender calls the records of one table.
struct SentNames {
    struct Name: Equatable {
        /// The record's identifier in the book.
        var record: String
        /// Whether the sender's identifier was made when the file was read.
        var isMade: Bool
    }

    private(set) var names: [String: Name] = [:]
    /// Names that the store does not know yet; nil for those that it is to forget.
    private(set) var changed: [String: Name?] = [:]

    init(_ names: [String: Name] = [:]) { self.names = names }

    mutating func set(_ sent: String, _ name: Name?) {
        if names[sent] == name { return }
        names[sent] = name
        changed[sent] = .some(name)
    }
}
