import Documents

extension BookImport {
    /// A record on its way in, and what is to become of it.
    private struct Pending {
        var record: Record
        var sent: Record
        var decision: Decision
    }

    private enum Decision {
        case new
        case same
        case changed([ColumnChange])
        case refused(Diagnostic.Code, [String: String], [ColumnChange])
    }

    mutating func take(_ incoming: RecordBook, _ run: ImportRun) {
        let index = runs.count
        runs.append(run)
        let brought = incoming.filledTables.filter {
            run.sender == nil || $0.description.keeping != .keeper
        }
        let names = names(of: brought, run)
        var pending: [Pending] = []
        for table in brought {
            for sent in table {
                var record = names.renamed(sent)
                if let owner = run.organization { record.claim(for: owner) }
                pending.append(decided(record, sent, run))
            }
        }
        refuseWhatHangs(on: &pending)
        var orders: [String: [String]] = [:]
        for item in pending {
            guard settle(item, run: index) else { continue }
            orders[item.record.table.code, default: []].append(item.record.id)
        }
        for table in brought where !SenderNames.isShared(table.description) {
            let code = table.description.code
            guard let ids = orders[code], shelves[code]?.order(ids) == true else { continue }
            runs[index].orders.append((code, ids))
            runs[index].isChanging = true
        }
        for table in brought { takeAttributes(of: table, run: index) }
    }

    private func decided(_ record: Record, _ sent: Record, _ run: ImportRun) -> Pending {
        var item = Pending(record: record, sent: sent, decision: .new)
        let held = shelves[record.table.code]?[record.id]
        guard let (old, owner) = held else {
            if let period = closedPeriod(of: record) {
                item.decision = .refused(.closedPeriod, ["period": period], [])
            }
            return item
        }
        let isShared = run.sender != nil && SenderNames.isShared(record.table)
        let changes = item.record.fill(from: old, keepsMissing: isShared)
        let lost = changes.filter { !$0.before.isMissing }
        if changes.isEmpty {
            item.decision = .same
        } else if let period = closedPeriod(of: record) ?? closedPeriod(of: old) {
            item.decision = .refused(.closedPeriod, ["period": period], changes)
        } else if isShared, !lost.isEmpty, owner != run.sender {
            let columns = lost.map(\.shown).map { "\($0.column) “\($0.before)” / “\($0.after)”" }
            item.decision = .refused(
                .conflictingRecord,
                [
                    "owner": owner ?? old.place.file ?? target.name,
                    "columns": columns.joined(separator: "; "),
                ], changes)
        } else {
            item.decision = .changed(changes)
        }
        return item
    }

    /// Refuses also what names a record that the book will not have.
    private func refuseWhatHangs(on pending: inout [Pending]) {
        var refused: [String: [String: String]] = [:]
        func note(_ item: Pending) {
            let (table, id) = (item.record.table.code, item.record.id)
            guard case .refused = item.decision, shelves[table]?[id] == nil else { return }
            refused[table, default: [:]][id] = name(of: item.record)
        }
        pending.forEach(note)
        var isSettled = refused.isEmpty
        while !isSettled {
            isSettled = true
            for index in pending.indices {
                switch pending[index].decision {
                case .new, .changed: break
                case .same, .refused: continue
                }
                var cause: String?
                pending[index].record.eachName { id, tables in
                    cause = cause ?? tables.lazy.compactMap { refused[$0]?[id] }.first
                }
                guard let cause else { continue }
                pending[index].decision = .refused(.refersToRefused, ["other": cause], [])
                note(pending[index])
                isSettled = false
            }
        }
    }

    /// Does what was decided.
    ///
    /// - Returns: whether the book holds the record.
    private mutating func settle(_ item: Pending, run: Int) -> Bool {
        let (code, id) = (item.record.table.code, item.record.id)
        let owner = runs[run].sender
        switch item.decision {
        case .new:
            shelves[code, default: ImportShelf(item.record.table)].add(item.record, owner: owner)
            edits.append(
                ImportEdit(delivery: run, record: item.record, action: .insert(owner: owner)))
            runs[run].isChanging = true
            note(.new, item.record, run: run)
        case .same: note(.same, item.sent, run: run)
        case .changed(let changes):
            shelves[code]?.put(item.record)
            edits.append(ImportEdit(delivery: run, record: item.record, action: .update(changes)))
            runs[run].isChanging = true
            note(.changed, item.record, changes, run: run)
        case .refused(let code, var arguments, let changes):
            arguments["id"] = name(of: item.record)
            diagnostics.append(Diagnostic(.warning, code, at: item.sent.place, arguments))
            note(.refused, item.record, changes, run: run)
        }
        guard shelves[code]?[id] != nil else { return false }
        shelves[code]?.touch(id)
        if !SenderNames.isShared(item.record.table) {
            origins[owner ?? "", default: [:]][code, default: SentNames()].set(
                item.sent.id, SentNames.Name(record: id, isMade: item.sent.isMade))
        }
        return true
    }

    /// Values of a table as a whole: who brought one first may change it.
    private mutating func takeAttributes(of table: RecordTable, run: Int) {
        let code = table.description.code
        let sender = runs[run].sender
        for attribute in table.attributes {
            var shelf = shelves[code] ?? ImportShelf(table.description)
            let position = shelf.attributes.firstIndex { $0.name == attribute.name }
            let before = position.map { shelf.attributes[$0].value }
            if before == attribute.value { continue }
            let owner = shelf.attributeOwners[attribute.name]
            if position != nil, sender != nil, owner != sender {
                let column = table.description.attributes.first { $0.code == attribute.name }
                diagnostics.append(
                    Diagnostic(
                        .warning, .conflictingAttribute,
                        at: Place(file: runs[run].file, field: column?.title ?? attribute.name),
                        [
                            "name": "\(table.description.title): "
                                + (column?.title ?? attribute.name),
                            "owner": owner ?? target.name,
                        ]))
                continue
            }
            if let position {
                shelf.attributes[position] = attribute
            } else {
                shelf.attributes.append(attribute)
                shelf.attributeOwners[attribute.name] = sender
            }
            shelves[code] = shelf
            runs[run].attributes.append((code, attribute, before))
            runs[run].isChanging = true
        }
    }
}

extension Record {
    /// Whether its identifier was made when it was read, and says nothing of its own.
    var isMade: Bool { self["id"].text == nil }

    /// Says whose the record is, where its table has a column for that and it says nothing.
    mutating func claim(for owner: String) {
        guard table.isVoice, let position = table.position(of: "org"), position < values.count,
            values[position].isMissing
        else { return }
        values[position] = .reference(owner)
    }

    /// Takes over what `old` says where this record says nothing, when it `keepsMissing` values.
    ///
    /// - Returns: the columns that still differ from `old`.
    fileprivate mutating func fill(from old: Record, keepsMissing: Bool) -> [ColumnChange] {
        var changes: [ColumnChange] = []
        for (position, column) in table.columns.enumerated() where position < values.count {
            let before = old.values[position]
            if keepsMissing, values[position].isMissing { values[position] = before }
            let after = values[position]
            if before == after || column.code == "id" { continue }
            guard
                before.isMissing || after.isMissing || FlowText.text(before) != FlowText.text(after)
            else { continue }
            changes.append(
                ColumnChange(
                    column: column.code, title: column.title, before: before, after: after))
        }
        if keepsMissing {
            extras += old.extras.filter { part in !extras.contains { $0.name == part.name } }
        }
        if extras == old.extras { return changes }
        var names = (old.extras + extras).map(\.name)
        var seen: Set<String> = []
        names.removeAll { !seen.insert($0).inserted }
        for name in names {
            func value(_ parts: [Value.Part]) -> Value {
                let found = parts.filter { $0.name == name }.map(\.value)
                return found.count > 1 ? .list(found) : found.first ?? .missing
            }
            let (before, after) = (value(old.extras), value(extras))
            if FlowText.text(before) == FlowText.text(after) { continue }
            changes.append(ColumnChange(column: name, title: name, before: before, after: after))
        }
        return changes
    }
}
