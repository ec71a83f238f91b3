import Documents

extension BookImport {
    /// Numbers of one unit and period that two senders state, as when an office typed in what its
    /// unit now sends. Both stay, each with its sender; people are told where they stand, with
    /// both values: a note when they are the same.
    var doubled: [Diagnostic] {
        doubled("figures") { StatedSubject(Figure($0)) }
            + doubled("model_tallies") { StatedSubject(ModelTally($0)) }
    }

    private func doubled(_ code: String, _ subject: (Record) -> StatedSubject) -> [Diagnostic] {
        guard let shelf = shelves[code], Set(shelf.owners).count > 1 else { return [] }
        var first: [StatedSubject: Int] = [:]
        var found: [Diagnostic] = []
        for position in shelf.records.indices where !shelf.isGone[position] {
            let record = shelf.records[position]
            guard let stated = record.quantity else { continue }
            let key = subject(record)
            guard let before = first[key] else {
                first[key] = position
                continue
            }
            let isBrought = shelf.isTouched[position] || shelf.isTouched[before]
            let other = shelf.records[before]
            guard isBrought, shelf.owners[before] != shelf.owners[position],
                let value = other.quantity
            else { continue }
            found.append(
                Diagnostic(
                    stated.saysTheSame(as: value) ? .note : .warning, .statedTwice,
                    at: record.place,
                    [
                        "name": name(of: record), "value": FlowText.text(.number(stated)),
                        "other": FlowText.text(.number(value)),
                        "owner": shelf.owners[before] ?? target.name,
                        "place": RecordGathering.short(other.place),
                    ]))
        }
        return found
    }
}
