import Documents

extension BookImport {
    /// Looks for what senders sent before and none of their books of this run brought: counts
    /// it, or takes it out when it is to be replaced. Records of periods of which a sender does
    /// not speak this time are no concern of it; those without a period go only where it fills
    /// their table. To be called when every book was taken in.
    public mutating func finish() {
        var seen: Set<String?> = []
        for run in runs.indices.reversed() where seen.insert(runs[run].sender).inserted {
            let absent = absent(of: runs[run].sender)
            if absent.isEmpty { continue }
            if options.replaces {
                let going = replaceable(absent, of: runs[run].sender)
                withdraw(absent.filter { going[$0.table]?.contains($0.position) == true }, run: run)
                count(absent.filter { going[$0.table]?.contains($0.position) != true }, run: run)
                continue
            }
            count(absent, run: run)
            // An office may bring its own book piece by piece.
            diagnostics.append(
                Diagnostic(
                    runs[run].sender == nil ? .note : .warning, .recordsAbsent,
                    at: Place(file: runs[run].file), ["count": "\(absent.count)"]))
        }
        diagnostics += doubled
    }

    private typealias Position = (table: String, position: Int)

    private mutating func count(_ absent: [Position], run: Int) {
        for (code, position) in absent {
            guard let record = shelves[code]?.records[position] else { continue }
            note(.absent, record, run: run)
        }
    }

    /// Which of `absent` a delivery may take out: records of its periods, and of the tables that
    /// it fills where they have none.
    private func replaceable(_ absent: [Position], of sender: String?) -> [String: Set<Int>] {
        let tables = runs.filter { $0.sender == sender }.reduce(into: Set<String>()) {
            $0.formUnion($1.tables)
        }
        var going: [String: Set<Int>] = [:]
        for (code, position) in absent {
            guard let record = shelves[code]?.records[position] else { continue }
            let period = record.table.periodColumn.flatMap { record[$0].text }
            if period != nil || tables.contains(code) {
                going[code, default: []].insert(position)
            }
        }
        return going
    }

    private func absent(of sender: String?) -> [Position] {
        let periods = runs.filter { $0.sender == sender }.reduce(into: Set<String>()) {
            $0.formUnion($1.periods)
        }
        return target.schema.tables.flatMap { table -> [Position] in
            guard let shelf = shelves[table.code], !SenderNames.isShared(table),
                table.keeping != .keeper
            else { return [] }
            return shelf.positions(of: sender).filter { position in
                if shelf.isTouched[position] { return false }
                guard let column = table.periodColumn,
                    let period = shelf.records[position][column].text
                else { return true }
                return periods.contains(period)
            }.map { (table.code, $0) }
        }
    }

    /// Takes out `absent`, but for what is of a closed period and what others still name.
    private mutating func withdraw(_ absent: [Position], run: Int) {
        var going: [String: [String: Position]] = [:]
        for item in absent {
            guard let record = shelves[item.table]?.records[item.position] else { continue }
            if let period = closedPeriod(of: record) {
                keep(record, .closedPeriod, ["period": period], run: run)
            } else {
                going[item.table, default: [:]][record.id] = item
            }
        }
        var isSettled = false
        while !isSettled {
            let named = named(among: going)
            isSettled = named.isEmpty
            for (table, id, by) in named {
                guard let item = going[table]?.removeValue(forKey: id),
                    let record = shelves[table]?.records[item.position]
                else { continue }
                keep(record, .stillNamed, ["other": by], run: run)
            }
        }
        for item in absent {
            guard let record = shelves[item.table]?.records[item.position],
                going[item.table]?[record.id] != nil
            else { continue }
            shelves[item.table]?.withdraw(item.position)
            edits.append(ImportEdit(delivery: run, record: record, action: .withdraw))
            runs[run].isChanging = true
            note(.withdrawn, record, run: run)
        }
        forget(going, of: runs[run].sender)
    }

    private mutating func keep(
        _ record: Record, _ code: Diagnostic.Code, _ arguments: [String: String], run: Int
    ) {
        var arguments = arguments
        arguments["id"] = name(of: record)
        diagnostics.append(
            Diagnostic(.warning, code, at: Place(file: runs[run].file), arguments))
        note(.absent, record, run: run)
    }

    /// Which of the records that go are named by one that stays, and by which.
    private func named(
        among going: [String: [String: Position]]
    ) -> [(table: String, id: String, by: String)] {
        var found: [(table: String, id: String, by: String)] = []
        for table in target.schema.tables {
            guard let shelf = shelves[table.code] else { continue }
            for (position, record) in shelf.records.enumerated()
            where !shelf.isGone[position] && going[table.code]?[record.id] == nil {
                record.eachName { id, tables in
                    for target in tables where going[target]?[id] != nil {
                        found.append((target, id, name(of: record)))
                    }
                }
            }
        }
        return found
    }

    private mutating func forget(_ gone: [String: [String: Position]], of sender: String?) {
        let sender = sender ?? ""
        for (code, ids) in gone {
            for (sent, name) in origins[sender]?[code]?.names ?? [:] where ids[name.record] != nil {
                origins[sender]?[code]?.set(sent, nil)
            }
        }
    }
}
