import Records

extension FilterContext {
    /// The value of a hole after its filters.
    static func value(of hole: Hole, in scope: BookScope, style: WordingStyle) -> Bound {
        var context = FilterContext(scope: scope, style: style, path: hole.path)
        var value = scope.value(of: hole.path)
        for filter in hole.filters {
            guard let definition = FilterCatalog.all[filter.name] else { return .missing }
            if value.isMissing, filter.name != "mac_dinh" { continue }
            value = definition.apply(value, filter, context)
            context.done.append(filter)
        }
        return value
    }
}

extension Condition {
    /// Whether it holds.
    func holds(in scope: BookScope, style: WordingStyle) -> Bool {
        switch self {
        case .present(let hole):
            FilterContext.value(of: hole, in: scope, style: style).isPresent
        case .not(let condition): !condition.holds(in: scope, style: style)
        case .all(let conditions): conditions.allSatisfy { $0.holds(in: scope, style: style) }
        case .any(let conditions): conditions.contains { $0.holds(in: scope, style: style) }
        }
    }
}
