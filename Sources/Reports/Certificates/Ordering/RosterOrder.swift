/// The orders in which sheets are printed.
public enum RosterOrder: String, Sendable, CaseIterable {
    /// As in the roster.
    case given
    /// By unit, then as in the roster.
    case unit
    /// As they are handed out: collectives, households, persons; posthumous awards first.
    case ceremony
    /// By given name, family name and what stands between, in the order of the alphabet.
    case name
}

extension CertificateBatch {
    /// Puts the rows into `order`; rows that are alike stay as in the roster.
    public mutating func sort(by order: RosterOrder) {
        let batch = self
        switch order {
        case .given: break
        case .unit: sort { VietnameseOrder.key(batch.value("don_vi", row: $0)) }
        case .name:
            sort { row in
                let name = batch.value("ten", row: row)
                return batch.kind(row: row) == .person
                    ? [2] + VietnameseOrder.nameKey(name) : [1] + VietnameseOrder.key(name)
            }
        case .ceremony:
            sort { row in
                let rank: UInt8 =
                    switch batch.kind(row: row) {
                    case .collective: 1
                    case .household: 2
                    case .person: 3
                    }
                let isDead = FieldText.isYes(batch.value("truy_tang", row: row))
                return [isDead ? 0 : 1, rank]
            }
        }
    }

    private mutating func sort(_ key: (Int) -> [UInt8]) {
        let keys = order.map { (row: $0, key: key($0)) }
        self.order = keys.enumerated().sorted { a, b in
            if a.element.key == b.element.key { return a.offset < b.offset }
            return a.element.key.lexicographicallyPrecedes(b.element.key)
        }.map(\.element.row)
    }
}
