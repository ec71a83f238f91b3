import Records

/// A value of an earlier period, with what became of the unit since.
struct EarlierValue {
    var value: Bound
    /// Why the two are not of one and the same unit; nil where they are.
    var unit: UnitChange?

    /// What happened to a unit between two periods.
    enum UnitChange: String, Hashable {
        /// It was set up anew, and what it had before is not in the book or is stated for it.
        case reorganised = "đơn vị được sắp xếp lại giữa hai kỳ"
        /// What the merged units had was added up.
        case addedUp = "số kỳ trước cộng từ các đơn vị trước khi sắp xếp"
    }
}

extension BookScope {
    /// What `read` gives in an earlier period. Across a merger it is what the office states for
    /// that period, or what the merged units together had, each whole; it is said to be so. Where
    /// units were split, nothing is guessed.
    func earlier(in earlier: BookScope, _ read: (BookScope) -> Bound) -> EarlierValue {
        let found = EarlierValue(value: read(earlier))
        switch UnitHistory(book).standing(of: root.id, from: earlier.period, to: period) {
        case .same, .ended: return found
        case .unclear: return EarlierValue(value: found.value, unit: .reorganised)
        case .merged(let units):
            guard found.value.isMissing else {
                return EarlierValue(value: found.value, unit: .reorganised)
            }
            let stated = units.compactMap(book.organization).compactMap { unit -> BoundQuantity? in
                guard case .quantity(let quantity) = read(earlier.below(unit)) else { return nil }
                return quantity
            }
            guard var whole = stated.first, stated.count == units.count else {
                return EarlierValue(value: .missing, unit: .reorganised)
            }
            whole.value = stated.map(\.value).sum().quantity(unit: whole.value.unit)
            whole.isComputed = true
            return EarlierValue(value: .quantity(whole), unit: .addedUp)
        }
    }
}
