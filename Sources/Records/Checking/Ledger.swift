import Documents

/// The stated figures of a book by name, and the relations that should hold between them.
public struct Ledger: Sendable {
    /// The book.
    public let book: RecordBook
    let names: FigureNames
    /// Limits and conventions, as data.
    let thresholds: Thresholds
    private var figures: [String: CheckedFigure] = [:]
    /// Full names by what stands after their stroke.
    private var byCode: [String: [String]] = [:]

    init(_ book: RecordBook) {
        self.book = book
        names = FigureNames(book)
        thresholds = Thresholds(book.schema)
        for figure in book.figures { add(names.figure(figure)) }
        for tally in book.modelTallies { add(names.tally(tally)) }
        for milestone in book["milestones"] where !milestone["years"].isMissing {
            add(names.value(of: "years", in: milestone, as: milestone.id))
        }
        for table in ["org_snapshots", "awards", "inspections", "classification_tallies"] {
            for record in book[table] { addCounts(of: record) }
        }
        let single = ["khoi_dan_van", "clusters", "classification_tallies"]
        for record in single.flatMap({ book[$0] }) {
            for column in record.table.columns where record[column.code].quantity != nil {
                let id = record.id + "/" + column.code
                add(names.value(of: column.code, in: record, as: id))
            }
        }
        for table in book.filledTables {
            for part in table.attributes where part.value.quantity != nil {
                add(names.attribute(part, of: table))
            }
        }
    }

    private mutating func addCounts(of record: Record) {
        for column in record.table.columns {
            guard case .counts(let scheme) = column.type else { continue }
            for part in record[column.code].parts {
                add(names.count(part, of: scheme, column: column.code, in: record))
            }
        }
    }

    private mutating func add(_ figure: CheckedFigure) {
        if figures[figure.id] == nil { figures[figure.id] = figure }
        if let stroke = figure.id.lastIndex(of: "/") {
            byCode[String(figure.id[figure.id.index(after: stroke)...]), default: []]
                .append(figure.id)
        }
    }

    /// The figure called `name`: an identifier, a count `record/code`, a count of the record
    /// `scope`, or a code that only one record counts.
    func figure(_ name: String, in scope: String? = nil) -> CheckedFigure? {
        if let scope, let figure = figures[scope + "/" + name] { return figure }
        if let figure = figures[name] { return figure }
        let dotted = name.replacing(".", with: "/")
        if let figure = figures[dotted] { return figure }
        if let candidates = byCode[name], candidates.count == 1 { return figures[candidates[0]] }
        return nil
    }

    /// The figures that a list of names stands for; one name may be a sum `a + b`.
    func figures(
        _ names: [String], in scope: String?
    ) -> (found: [CheckedFigure], unknown: [String]) {
        var found: [CheckedFigure] = []
        var unknown: [String] = []
        for name in names.flatMap({ $0.split(separator: "+").map(String.init) }) {
            let name = TextCleaning.trimmed(name)
            if let figure = figure(name, in: scope) {
                found.append(figure)
            } else {
                unknown.append(name)
            }
        }
        return (found, unknown)
    }

    /// The relations of a kind that the book declares.
    func relations(_ kind: String) -> [Record] {
        book["figure_relations"].filter { $0["kind"].text == kind }
    }
}
