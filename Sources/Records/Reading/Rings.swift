import Documents

extension CellReading {
    /// Reports records that are part of themselves: a unit under a unit that is under it.
    func reportRings(in table: RecordTable) {
        guard let parent = table.description.columns.first(where: { $0.code == "parent" }),
            case .reference(let targets) = parent.type,
            targets.contains(table.description.code)
        else { return }
        var isClear: Set<String> = []
        for record in table {
            var path: [String] = []
            var seen: Set<String> = []
            var at: Record? = record
            while let here = at, !isClear.contains(here.id) {
                guard seen.insert(here.id).inserted else {
                    // Told once, at the first record of the ring.
                    let ring = path.drop { $0 != here.id }
                    if let first = ring.first.flatMap({ table[$0] }) {
                        report(
                            .error, .partOfItself, at: first.place(of: "parent"),
                            ["path": (ring + [here.id]).joined(separator: " → ")])
                    }
                    break
                }
                path.append(here.id)
                at = here["parent"].text.flatMap { table[$0] }
            }
            isClear.formUnion(path)
        }
    }
}
