/// What a stated number is about: two of one subject say the same thing twice, or contradict
/// each other.
struct StatedSubject: Hashable {
    private let parts: [String?]

    init(_ figure: Figure) {
        parts = [
            "f", figure.organization, figure.indicator, figure.period, figure.measure,
            figure.quantity?.unit,
        ]
    }

    init(_ tally: ModelTally) {
        parts = [
            "m", tally.organization, tally.period, tally.level, tally.kind, tally.field,
            tally.subject, tally.status, tally.newOrKept, tally.quantity?.unit,
        ]
    }
}
