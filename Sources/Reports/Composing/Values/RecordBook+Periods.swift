import Documents
import Records

/// A record of any table, as its place names it.
struct RecordKey: Hashable, Sendable {
    var file: String?
    var record: String
}

extension RecordBook {
    /// The latest period of one of `kinds` (any, when empty) that holds counted records: a
    /// period that only has plans is no period to report on.
    func latestReported(kinds: [String]) -> Period? {
        var counted = Set(modelTallies.compactMap(\.period))
        counted.formUnion(figures.filter { $0.measure != "ke_hoach" }.compactMap(\.period))
        counted.formUnion(self["khoi_dan_van"].compactMap { $0["period"].text })
        counted.formUnion(self["models"].compactMap { $0["registered_period"].text })
        return periods.filter { period in
            counted.contains(period.id)
                && (kinds.isEmpty || period.kind.map(kinds.contains) ?? false)
        }.max { ($0.to, $0.id) < ($1.to, $1.id) }
    }

    /// The last period of the same kind that ended before `period` began.
    func period(before period: Period) -> Period? {
        guard let from = period.from else { return nil }
        // Half-years, quarters and months stand against the same one of the year before.
        if period.kind != "nam",
            let same = periods.first(where: { other in
                other.kind == period.kind && other.from?.year == from.year.map { $0 - 1 }
                    && other.from?.month == from.month && other.from?.day == from.day
            })
        {
            return same
        }
        return periods.filter { other in
            other.kind == period.kind && other.to.map { $0 < from } ?? false
        }.max { ($0.to, $0.id) < ($1.to, $1.id) }
    }

    /// The first period of the same kind that begins after `period` ended.
    func period(after period: Period) -> Period? {
        guard let to = period.to else { return nil }
        return periods.filter { other in
            other.kind == period.kind && other.from.map { to < $0 } ?? false
        }.min { ($0.from, $0.id) < ($1.from, $1.id) }
    }

    /// Records whose note says that they are made up ("giả định").
    var madeUpRecords: Set<RecordKey> {
        var keys: Set<RecordKey> = []
        for table in filledTables {
            for record in table.records {
                guard let note = record["note"].text, note.lowercased().hasPrefix("giả định") else {
                    continue
                }
                keys.insert(RecordKey(file: record.place.file, record: record.id))
            }
        }
        return keys
    }
}

private func < (a: (CivilDate?, String), b: (CivilDate?, String)) -> Bool {
    switch (a.0, b.0) {
    case (let first?, let second?): first == second ? a.1 < b.1 : first < second
    case (nil, .some): true
    case (.some, nil): false
    case (nil, nil): a.1 < b.1
    }
}
