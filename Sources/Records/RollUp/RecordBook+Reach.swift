extension RecordBook {
    /// What a paper of `unit` may speak of, in the book that `office` keeps.
    ///
    /// The office's own paper speaks of everything but what units that report to it say for
    /// themselves. The paper of another unit holds what that unit says, and what is on record
    /// about it and those below it; names, periods, plain reference tables and legal bases stay.
    public func reach(of unit: Organization, office: Organization) -> RecordBook {
        let tree = UnitTree(self)
        let (speaker, keeper) = (tree.unit(of: unit.id), tree.unit(of: office.id))
        if speaker == keeper {
            let reporting = Set(organizations.filter { $0.reports == true }.map(\.id))
            guard !reporting.isEmpty else { return self }
            return filtered { record, table in
                guard table.isVoice, let org = record["org"].text else { return true }
                let said = tree.unit(of: org)
                if said == speaker { return true }
                return reporting.isDisjoint(with: [said] + tree.above(said))
            }
        }
        return filtered { record, table in
            if Self.sharedTables.contains(table.code) || record["role"].text == "can_cu" {
                return true
            }
            if table.isVoice { return record["org"].text.map(tree.unit(of:)) == speaker }
            let columns = table.columnsOfOrganizations
            if columns.isEmpty { return true }
            return columns.contains { column in
                record[column].identifiers.contains { id in
                    let said = tree.unit(of: id)
                    return said == speaker || tree.above(said).contains(speaker)
                }
            }
        }
    }

    /// Tables that all papers share.
    private static let sharedTables: Set = [
        "organizations", "periods", "people", "movements", "sources", "settings",
    ]

    private func filtered(
        _ keeps: (Record, TableDescription) -> Bool
    ) -> RecordBook {
        RecordBook(
            schema: schema, name: name, sender: sender,
            tables: filledTables.map { table in
                RecordTable(
                    table.description,
                    records: table.records.filter { keeps($0, table.description) },
                    attributes: table.attributes)
            }, history: history)
    }
}

extension TableDescription {
    /// The columns that say whose a record is: `org`, or else every one that names organisations.
    fileprivate var columnsOfOrganizations: [String] {
        if column("org") != nil { return ["org"] }
        return columns.filter { $0.type.refersToOrganizations }.map(\.code)
    }
}

extension ColumnType {
    fileprivate var refersToOrganizations: Bool {
        switch self {
        case .reference(let tables): tables.contains("organizations")
        case .list(let element): element.refersToOrganizations
        default: false
        }
    }
}

extension Value {
    /// The words or identifiers that the value holds, of a list one by one.
    fileprivate var identifiers: [String] {
        if case .list(let values) = self { return values.flatMap(\.identifiers) }
        return text.map { [$0] } ?? []
    }
}
