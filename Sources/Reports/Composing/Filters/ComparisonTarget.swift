import Records

/// What `so_sanh:` may compare with by a word of its own: the same name in another period, or
/// its plan.
enum ComparisonTarget: String, CaseIterable {
    /// The period of the same kind before this one.
    case previous = "ky_truoc"
    /// The same months a year earlier; the figure that the office gives as such where the book
    /// has no such period.
    case yearBefore = "cung_ky"
    /// What there was when the term began.
    case startOfTerm = "dau_nhiem_ky"
    /// The plan of this period.
    case plan = "ke_hoach"

    /// The target that an argument names.
    init?(_ argument: Hole.Argument?) {
        guard case .name(let path)? = argument, path.count == 1 else { return nil }
        self.init(rawValue: path[0])
    }
}

extension FilterContext {
    /// What the value is compared with, how it is called, and what must be said about it.
    struct Compared {
        var value: Bound
        var label: String?
        /// The unit is not what it was: a note in brackets.
        var note: String?
    }

    /// The other side of a comparison; nil when the book has none.
    func compared(with filter: Hole.Filter) -> Compared? {
        switch ComparisonTarget(filter.arguments.first) {
        case nil: return Compared(value: argument(filter), label: scope.previous?.label)
        case .previous: return scope.before.map { compared(in: $0) }
        case .startOfTerm:
            guard let start = scope.startOfTerm else { return nil }
            var compared = compared(in: start)
            compared.label = "đầu nhiệm kỳ"
            return compared
        case .plan:
            guard path.first == "so_lieu", let code = path.last else { return nil }
            return Compared(
                value: scope.figure(code, measures: ["ke_hoach"]), label: "kế hoạch")
        case .yearBefore:
            if let earlier = scope.yearBefore {
                let compared = compared(in: earlier)
                if !compared.value.isMissing { return compared }
            }
            guard path.first == "so_lieu", let code = path.last else { return nil }
            return Compared(
                value: scope.figure(code, measures: ["cung_ky"]), label: "cùng kỳ năm trước")
        }
    }

    private func compared(in earlier: BookScope) -> Compared {
        let found = scope.earlier(in: earlier) { again(in: $0) }
        return Compared(
            value: found.value, label: earlier.period.label, note: found.unit?.rawValue)
    }

    /// The hole's own name in another scope, with what was done to it so far.
    func again(in scope: BookScope) -> Bound {
        let hole = Hole(path: path, filters: done, position: BodyPosition(line: 1, column: 1))
        return Self.value(of: hole, in: scope, style: style)
    }
}

extension BookScope {
    /// The same names in the same months a year earlier; nil when the book has no such period.
    var yearBefore: BookScope? { book.periodAYearBefore(period).map { at($0) } }

    /// The same names when the term began: the moment of its first day, or the last year before
    /// it; nil when the book has neither.
    var startOfTerm: BookScope? { book.startOfTerm(of: period).map { at($0) } }
}
