import Documents

extension BookImport {
    /// Which record of the book each that is brought means. Tables that others refer to come
    /// first, so that their records are known by their names in the book.
    func names(of tables: [RecordTable], _ run: ImportRun) -> SenderNames {
        var names = SenderNames(sender: run.sender)
        var unknown = Set(tables.map(\.description.code))
        for table in Self.inOrderOfReference(tables) {
            let description = table.description
            if SenderNames.isShared(description) {
                let labels = labels(description)
                for record in table {
                    let isKnown = shelves[description.code]?[record.id] != nil || !record.isMade
                    let alike = isKnown ? nil : labels[TextFolding.key(record.label)]
                    names.note(record.id, as: alike ?? record.id, in: description)
                }
            } else {
                match(table, run, unknown: unknown, &names)
            }
            unknown.remove(description.code)
        }
        return names
    }

    /// The identifiers of shared records by their names, where a name is that of one alone.
    private func labels(_ table: TableDescription) -> [String: String] {
        guard let shelf = shelves[table.code], table.label != nil else { return [:] }
        return Dictionary(grouping: shelf.records, by: { TextFolding.key($0.label) })
            .compactMapValues { $0.count == 1 ? $0[0].id : nil }
    }

    private func match(
        _ table: RecordTable, _ run: ImportRun, unknown: Set<String>, _ names: inout SenderNames
    ) {
        let description = table.description
        let known = origins[run.sender ?? ""]?[description.code]?.names ?? [:]
        let shelf = shelves[description.code] ?? ImportShelf(description)
        let sentNames = Dictionary(
            known.map { ($1.record, (sent: $0, isMade: $1.isMade)) },
            uniquingKeysWith: { $0.sent < $1.sent ? $0 : $1 })
        // The office's own book may write out again what others sent.
        let candidates =
            run.sender == nil
            ? shelf.records.indices.filter { !shelf.isGone[$0] }
            : shelf.positions(of: run.sender) + unclaimed(in: shelf, names.prefix)
        let held = candidates.map { position in
            let record = shelf.records[position]
            let name = sentNames[record.id]
            return RecordMatching.Held(
                record: record, sent: name?.sent ?? String(record.id.dropFirst(names.prefix.count)),
                isMade: name?.isMade ?? (run.sender != nil || record.isMade))
        }
        let found = found(of: table, in: held, run, unknown: unknown, names)
        var taken = Set(found.compactMap { $0.map { held[$0].record.id } })
        for (record, match) in zip(table, found) {
            if let match {
                names.note(record.id, as: held[match].record.id, in: description)
                continue
            }
            var name = names.prefix + record.id
            var number = 2
            while taken.contains(name) || shelf.positions[name] != nil {
                name = names.prefix + record.id + "-\(number)"
                number += 1
            }
            taken.insert(name)
            names.note(record.id, as: name, in: description)
        }
    }

    /// The position in `held` of each record that is brought; a sender of which the book holds
    /// nothing brings new ones alone.
    private func found(
        of table: RecordTable, in held: [RecordMatching.Held], _ run: ImportRun,
        unknown: Set<String>, _ names: SenderNames
    ) -> [Int?] {
        if held.isEmpty { return Array(repeating: nil, count: table.count) }
        let sent = table.records.map { record in
            var renamed = names.renamed(record)
            if let owner = run.organization { renamed.claim(for: owner) }
            return RecordMatching.Sent(record: renamed, id: record.id, isMade: record.isMade)
        }
        return RecordMatching(table.description, unknown: unknown).matches(sent, in: held)
    }

    /// Records that bear the names of a sender although nobody knows who sent them.
    private func unclaimed(in shelf: ImportShelf, _ prefix: String) -> [Int] {
        shelf.positions(of: nil).filter { shelf.records[$0].id.hasPrefix(prefix) }
    }

    /// The tables so that each comes after those that its records name; circles are cut.
    private static func inOrderOfReference(_ tables: [RecordTable]) -> [RecordTable] {
        let byCode = Dictionary(
            tables.map { ($0.description.code, $0) }, uniquingKeysWith: { first, _ in first })
        var (ordered, seen): ([RecordTable], Set<String>) = ([], [])
        func visit(_ table: RecordTable) {
            guard seen.insert(table.description.code).inserted else { return }
            for column in table.description.columns {
                for target in column.type.targets { byCode[target].map(visit) }
            }
            ordered.append(table)
        }
        tables.forEach(visit)
        return ordered
    }
}
