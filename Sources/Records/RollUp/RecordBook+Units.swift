extension RecordBook {
    /// The units about which anything is on record for `period`, superiors before those below
    /// them, otherwise in the order of the book. A body that speaks for its unit counts as it; a group
    /// (`nhom_to_chuc`) is no unit.
    public func units(heardIn period: Period) -> [Organization] {
        let tree = UnitTree(self)
        let heard = UnitStatements(self, in: period, tree: tree).heard
        return organizations.filter { heard.contains($0.id) && $0.kind != "nhom_to_chuc" }
            .enumerated()
            .map { (order: $0.offset, depth: tree.above($0.element.id).count, unit: $0.element) }
            .sorted { ($0.depth, $0.order) < ($1.depth, $1.order) }
            .map(\.unit)
    }
}
