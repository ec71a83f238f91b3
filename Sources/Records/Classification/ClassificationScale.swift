/// A scale by which organisations and members are graded, as it was in force on a day: grades,
/// points, conditions, and the limit of the best grade. All of it is data
/// (`templates/records/schemes/xep-loai.yaml`).
public struct ClassificationScale: Sendable {
    /// The scheme of its grades, the best first.
    public let scheme: CodeScheme
    /// The limit of the best grade; nil where the text sets none.
    public let limit: Limit?

    /// How many may have the best grade.
    public struct Limit: Sendable, Hashable {
        /// In percent of the base.
        public var percent: Rational
        /// What it is a percentage of.
        public var base: Base
    }

    /// What the limit of the best grade is counted on.
    public enum Base: String, Sendable, Hashable, CaseIterable {
        /// Those with the second grade, without the best.
        case secondOnly = "htt_khong_gom_xs"
        /// Those with the second grade or better.
        case secondOrBetter = "htt_tro_len"
    }

    init(_ scheme: CodeScheme, percent: String? = nil, base: String? = nil) {
        self.scheme = scheme
        let percent = (percent ?? scheme.settings["best_limit_percent"])
            .flatMap { DecimalReading.number(at: $0[...])?.value }
        let base = (base ?? scheme.settings["best_limit_base"]).flatMap(Base.init)
        limit = percent.map { Limit(percent: $0, base: base ?? .secondOnly) }
    }

    /// The grades, the best first.
    public var grades: [String] { scheme.codes.map(\.code) }

    /// Whether counts of both may be added up: their grades are the same ones.
    public func canBeAdded(to other: ClassificationScale) -> Bool { grades == other.grades }

    /// How many may have the best grade by the limit, rounded down; nil without a limit or
    /// without exact counts.
    public func allowance(_ counts: [String: Quantity], on base: Base? = nil) -> Rational? {
        guard let limit, grades.count > 1, let second = counts[grades[1]], second.isExact,
            var number = second.value
        else { return nil }
        if (base ?? limit.base) == .secondOrBetter {
            guard let best = counts[grades[0]], best.isExact, let value = best.value else {
                return nil
            }
            number += value
        }
        let exact = number * limit.percent / 100
        guard exact.isDefined else { return nil }
        return exact.roundedDown
    }

    /// What points and conditions give.
    public struct Grading: Sendable, Hashable {
        /// The grade; nil where it cannot be said yet.
        public var grade: String?
        /// Conditions of a better grade, within reach by points, that are not met.
        public var failed: [String]
        /// Conditions that nobody answered.
        public var open: [String]
    }

    /// The grade for `points` and the conditions that are known to hold or not; nil when the
    /// scale does not go by points. A grade needs its points and all its conditions.
    public func grade(points: Rational, conditions: [String: Bool]) -> Grading? {
        guard scheme.codes.contains(where: { $0.settings["min_points"] != nil }) else { return nil }
        var result = Grading(grade: nil, failed: [], open: [])
        for code in scheme.codes {
            guard
                let least = code.settings["min_points"].flatMap({
                    DecimalReading.number(at: $0[...])?.value
                }),
                least <= points
            else { continue }
            let needed = Self.names(code.settings["conditions"])
            let failed = needed.filter { conditions[$0] == false }
            let open = needed.filter { conditions[$0] == nil }
            result.failed += failed.filter { !result.failed.contains($0) }
            if !failed.isEmpty { continue }
            if !open.isEmpty {
                result.open = open
                return result
            }
            result.grade = code.code
            return result
        }
        return result
    }

    static func names(_ text: String?) -> [String] {
        (text ?? "").split(whereSeparator: { ", ".contains($0) }).map(String.init)
    }
}

extension RecordBook {
    /// The scale in force on `date`; the book's own settings (`gioi_han_xuat_sac`,
    /// `co_so_tinh_xuat_sac`) stand in for its limit.
    public func scale(on date: CivilDate) -> ClassificationScale? {
        schema.schemes(ofFamily: "xep_loai", on: date).first.map(scale)
    }

    private func scale(_ scheme: CodeScheme) -> ClassificationScale {
        ClassificationScale(
            scheme, percent: self["settings"]["gioi_han_xuat_sac"]?["value"].text,
            base: self["settings"]["co_so_tinh_xuat_sac"]?["value"].text)
    }

    /// The scale of a tally or an assessment: the one that it names, or the one in force on the
    /// last day of its period, whatever today is.
    public func scale(of record: Record) -> ClassificationScale? {
        if let name = record["scheme"].text, let scheme = schema.schemes[name] {
            return scale(scheme)
        }
        guard let period = record["period"].text.flatMap(self.period), let end = period.to else {
            return nil
        }
        return scale(on: end)
    }

    /// Why counts of grades cannot be added up.
    public struct ScalesDiffer: Error, Sendable {
        /// The titles of the scales.
        public var scales: [String]
    }

    /// The counts of several classification tallies together, by grade.
    ///
    /// - Throws: the scales, when they do not have the same grades: a review of ten years never
    ///   adds `trong sạch vững mạnh` to `hoàn thành xuất sắc nhiệm vụ`.
    public func addedGrades(_ tallies: [Record]) throws(ScalesDiffer) -> [String: QuantitySum] {
        let scales = tallies.compactMap(scale(of:))
        if let first = scales.first, scales.contains(where: { !$0.canBeAdded(to: first) }) {
            var titles: [String] = []
            for scale in scales where !titles.contains(scale.scheme.title) {
                titles.append(scale.scheme.title)
            }
            throw ScalesDiffer(scales: titles)
        }
        var counts: [String: [Quantity]] = [:]
        for part in tallies.flatMap({ $0["counts"].parts }) {
            if let quantity = part.value.quantity {
                counts[part.name, default: []].append(quantity)
            }
        }
        return counts.mapValues { $0.sum() }
    }
}
