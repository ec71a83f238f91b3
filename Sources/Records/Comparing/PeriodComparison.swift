/// Finds the figures of one period that correspond to those of another, in the same book or
/// in the book of the year before. Only figures alike in everything but the period correspond.
public struct PeriodComparison: Sendable {
    /// The book of the current period.
    public let book: RecordBook
    /// The book that holds the previous period.
    public let previousBook: RecordBook
    /// The current period.
    public let current: Period
    /// The period that it is compared with.
    public let previous: Period

    private let figures: [[String?]: Figure]
    private let tallies: [[String?]: ModelTally]

    /// Compares two periods; nil when one of them is not in its book.
    public init?(
        _ current: String, with previous: String, in book: RecordBook,
        previousBook: RecordBook? = nil
    ) {
        let earlier = previousBook ?? book
        guard let now = book.period(current), let before = earlier.period(previous)
        else { return nil }
        self.book = book
        self.previousBook = earlier
        self.current = now
        self.previous = before
        figures = Dictionary(
            earlier.figures.filter { $0.period == previous }.map { (Self.key($0), $0) },
            uniquingKeysWith: { first, _ in first })
        tallies = Dictionary(
            earlier.modelTallies.filter { $0.period == previous }.map { (Self.key($0), $0) },
            uniquingKeysWith: { first, _ in first })
    }

    private static func key(_ figure: Figure) -> [String?] {
        [figure.organization, figure.indicator, figure.measure]
    }

    private static func key(_ tally: ModelTally) -> [String?] {
        [
            tally.organization, tally.level, tally.kind, tally.field, tally.subject, tally.status,
            tally.newOrKept,
        ]
    }

    /// The change of a figure of the current period.
    public func change(of figure: Figure) -> Change {
        Change(from: figures[Self.key(figure)]?.quantity, to: figure.quantity)
    }

    /// The change of a tally of the current period.
    public func change(of tally: ModelTally) -> Change {
        Change(from: tallies[Self.key(tally)]?.quantity, to: tally.quantity)
    }

    /// The change of a count in the structure of `organization`.
    public func change(ofCount code: String, in organization: String) -> Change {
        Change(
            from: previousBook.snapshot(of: organization, in: previous)?["counts"][code].quantity,
            to: book.snapshot(of: organization, in: current)?["counts"][code].quantity)
    }
}

extension RecordBook {
    /// The year (or other period of the same kind) right before `period`: of the same length
    /// and a year earlier, if the book has it.
    public func period(before period: Period) -> Period? {
        guard let kind = period.kind, let from = period.from, let to = period.to else { return nil }
        func yearEarlier(_ date: CivilDate) -> [Int?] {
            [date.year.map { $0 - 1 }, date.month, date.day]
        }
        func parts(_ date: CivilDate?) -> [Int?] { [date?.year, date?.month, date?.day] }
        return periods.first {
            $0.kind == kind && parts($0.from) == yearEarlier(from)
                && parts($0.to) == yearEarlier(to)
        }
    }

    /// The same months a year earlier, if the book has them.
    public func periodAYearBefore(_ period: Period) -> Period? { self.period(before: period) }

    /// When the term (`nhiem_ky`) that `period` lies in began: the moment within a year before
    /// or a month after its first day, or else the last year that ended before it.
    public func startOfTerm(of period: Period) -> Period? {
        guard let to = period.to else { return nil }
        let terms = periods.filter { term in
            guard term.kind == "nhiem_ky", let start = term.from, let end = term.to else {
                return false
            }
            return start <= to && to <= end
        }
        guard let term = terms.max(by: { ($0.from ?? to) < ($1.from ?? to) }), let start = term.from
        else { return nil }
        func distance(_ day: CivilDate) -> Int? {
            guard let a = day.year, let b = start.year else { return nil }
            return (b - a) * 12 + (start.month ?? 1) - (day.month ?? 12)
        }
        let moments = periods.compactMap { moment -> (Period, Int)? in
            guard moment.kind == "thoi_diem", let day = moment.to, let months = distance(day),
                (-1...12).contains(months)
            else { return nil }
            return (moment, abs(months))
        }
        if let nearest = moments.min(by: { $0.1 < $1.1 }) { return nearest.0 }
        return periods.filter { year in
            guard year.kind == "nam", let end = year.to, let months = distance(end) else {
                return false
            }
            return (0...12).contains(months) && end < start
        }.max { ($0.to ?? start) < ($1.to ?? start) }
    }

    /// The structure of `organization` that belongs to `period`: stated for it, or for the
    /// latest moment within it, or, in a book's latest year, for an undated “now”.
    public func snapshot(of organization: String, in period: Period) -> Record? {
        let own = self["org_snapshots"].filter { $0["org"].text == organization }
        if let exact = own.first(where: { $0["period"].text == period.id }) { return exact }
        let dated = own.compactMap { record -> (CivilDate, Record)? in
            guard let id = record["period"].text, let moment = self.period(id)?.to,
                let from = period.from, let to = period.to, from <= moment, moment <= to
            else { return nil }
            return (moment, record)
        }
        if let latest = dated.max(by: { $0.0 < $1.0 }) { return latest.1 }
        let lastDay = periods.filter { $0.kind == period.kind && hasFigures($0.id) }
            .compactMap(\.to).max()
        guard let to = period.to, lastDay.map({ $0 <= to }) ?? true else { return nil }
        return own.first { record in
            record["period"].text.flatMap { self.period($0) }?.to == nil
        }
    }

    private func hasFigures(_ period: String) -> Bool {
        self["model_tallies"].contains { $0["period"].text == period }
    }
}
