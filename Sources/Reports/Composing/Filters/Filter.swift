import Records

/// What `| name: arguments` does to a value: which types it takes, what it gives, and how.
struct FilterDefinition: Sendable {
    /// The type that comes out for the type that goes in; nil when it does not fit.
    var output: @Sendable (ValueType) -> ValueType?
    /// How many unnamed arguments it takes.
    var arguments: ClosedRange<Int> = 0...0
    /// Arguments that are names of values, to be checked as names.
    var namesValues = false
    /// Arguments that are columns of the table that goes in.
    var namesColumns = false
    /// Named arguments it knows; nil when they are columns of the table.
    var options: [String]? = []
    /// What it does. Only `mac_dinh` gets values that are missing.
    var apply: @Sendable (Bound, Hole.Filter, FilterContext) -> Bound
}

/// What filters need to know beside their value.
struct FilterContext: Sendable {
    let scope: BookScope
    let style: WordingStyle
    /// The name that the hole began with, to ask for it again in another period.
    let path: [String]
    /// What was done with its value so far.
    var done: [Hole.Filter] = []
}

/// How words and numbers are written in this document.
struct WordingStyle: Sendable {
    var numbers: NumberWording
    var tone: ToneStyle?
    /// Whether large changes say `gấp 2,1 lần`.
    var saysTimes: Bool

    var changes: ChangeWording { ChangeWording(numbers: numbers, saysTimes: saysTimes) }
    var parts: PartsWording { PartsWording(numbers: numbers) }
}

/// Every filter by its name.
enum FilterCatalog {
    static let all: [String: FilterDefinition] =
        dates
        .merging(texts) { first, _ in first }
        .merging(quantities) { first, _ in first }
        .merging(breakdowns) { first, _ in first }
        .merging(collections) { first, _ in first }
        .merging(years) { first, _ in first }
        .merging(units) { first, _ in first }

    /// Out comes what goes in.
    static func same(_ types: ValueType...) -> @Sendable (ValueType) -> ValueType? {
        { types.contains($0) ? $0 : nil }
    }

    /// Out comes text, whatever of `types` goes in.
    static func text(from types: ValueType...) -> @Sendable (ValueType) -> ValueType? {
        { types.contains($0) ? .text : nil }
    }
}
