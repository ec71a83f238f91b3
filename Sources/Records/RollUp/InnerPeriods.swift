/// Shorter periods within one of a calendar year: the quarters of a year, the months of a
/// quarter.
struct InnerPeriods {
    private let whole: Span
    private var spans: [String: Span] = [:]

    private struct Span {
        var from: CivilDate
        var to: CivilDate
    }

    /// The periods of `book` within `period`; nil when that is none of one year or has none.
    init?(of period: Period, in book: RecordBook) {
        guard period.year != nil, period.kind != "thoi_diem", let from = period.from,
            let to = period.to
        else { return nil }
        whole = Span(from: from, to: to)
        for other in book.periods where other.id != period.id && other.kind != "thoi_diem" {
            guard let first = other.from, let last = other.to, first.isWhole, last.isWhole,
                from <= first, last <= to, first < last, first != from || last != to
            else { continue }
            spans[other.id] = Span(from: first, to: last)
        }
        if spans.isEmpty { return nil }
    }

    /// Whether `id` is one of them.
    func contains(_ id: String) -> Bool { spans[id] != nil }

    /// Those of `ids` that follow each other from the first day to the last, as few as can be;
    /// nil when days are left over.
    func filling(_ ids: [String]) -> [String]? {
        let known = ids.compactMap { id in spans[id].map { (id: id, span: $0) } }
            .sorted { ($0.span.to, $1.id) > ($1.span.to, $0.id) }
        var tried: [CivilDate: [String]?] = [:]
        func rest(from day: CivilDate) -> [String]? {
            if let known = tried[day] { return known }
            var best: [String]?
            for (id, span) in known where span.from == day {
                var found = [id]
                if span.to != whole.to {
                    guard let next = span.to.next, let more = rest(from: next) else { continue }
                    found += more
                }
                if found.count < best?.count ?? .max { best = found }
            }
            tried[day] = .some(best)
            return best
        }
        return rest(from: whole.from)
    }

    /// The shortest of `ids` that ends on the last day: what it counts at its end is what the
    /// whole counts.
    func closing(_ ids: [String]) -> String? {
        ids.filter { spans[$0]?.to == whole.to }
            .max { ((spans[$0]?.from ?? whole.from), $1) < ((spans[$1]?.from ?? whole.from), $0) }
    }
}

extension CivilDate {
    /// The day after; nil unless the date is whole.
    var next: CivilDate? {
        guard let year, let month, let day else { return nil }
        return CivilDate(year: year, month: month, day: day + 1)
            ?? CivilDate(year: year, month: month + 1, day: 1)
            ?? CivilDate(year: year + 1, month: 1, day: 1)
    }
}
