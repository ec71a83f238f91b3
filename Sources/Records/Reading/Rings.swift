import Documents

extension RecordTable {
    /// Rings of records that are part of themselves, a unit under a unit that is under it: each
    /// once, from the first record of it that was met.
    var rings: [[Record]] {
        guard let parent = description.columns.first(where: { $0.code == "parent" }),
            case .reference(let targets) = parent.type, targets.contains(description.code)
        else { return [] }
        var rings: [[Record]] = []
        var isClear: Set<String> = []
        for record in self {
            var path: [Record] = []
            var seen: Set<String> = []
            var at: Record? = record
            while let here = at, !isClear.contains(here.id) {
                guard seen.insert(here.id).inserted else {
                    rings.append(Array(path.drop { $0.id != here.id }))
                    break
                }
                path.append(here)
                at = here["parent"].text.flatMap { self[$0] }
            }
            isClear.formUnion(seen)
        }
        return rings
    }
}

extension Diagnostic {
    /// Tells of a ring of records, at the one of them where it is to be mended.
    init(ring: [Record], at record: Record) {
        self.init(
            .error, .partOfItself, at: record.place(of: "parent"),
            ["path": (ring + ring.prefix(1)).map(\.id).joined(separator: " → ")])
    }
}

extension CellReading {
    /// Reports records that are part of themselves, each ring once.
    func reportRings(in table: RecordTable) {
        for ring in table.rings {
            let found = Diagnostic(ring: ring, at: ring[0])
            report(found.severity, found.code, at: found.place, found.arguments)
        }
    }
}

extension BookImport {
    /// Rings that come about when what several senders say of a record is put together, each at
    /// a record that was brought now.
    var rings: [Diagnostic] {
        target.schema.tables.flatMap { description -> [Diagnostic] in
            guard let shelf = shelves[description.code] else { return [] }
            return shelf.table.rings.map { ring in
                let brought = ring.last { record in
                    shelf.positions[record.id].map { shelf.isTouched[$0] } == true
                }
                return Diagnostic(ring: ring, at: brought ?? ring[0])
            }
        }
    }
}
