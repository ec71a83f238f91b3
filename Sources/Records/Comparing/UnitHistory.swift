/// When units existed and what they came from. Units end, merge and split; districts ended on
/// 30/6/2025. What went before is history: it is named, never guessed.
public struct UnitHistory: Sendable {
    private let book: RecordBook
    /// What became of a unit, by unit.
    private let successors: [String: [String]]

    /// The history of the units of `book`.
    public init(_ book: RecordBook) {
        self.book = book
        var successors: [String: [String]] = [:]
        for organization in book.organizations {
            for earlier in organization.predecessors {
                successors[earlier, default: []].append(organization.id)
            }
        }
        self.successors = successors
    }

    /// The last day of `organization`: its own, or that of its administrative level.
    public func end(of organization: Organization) -> CivilDate? {
        if let end = organization.validTo { return end }
        guard let level = organization.adminLevel, organization.isAdministrative else { return nil }
        return book.schema.scheme("cap_hanh_chinh")[level]?.settings["valid_to"]
            .flatMap(DateReading.date)
    }

    /// Whether `organization` existed on `day`; an unknown day is one on which it did.
    public func exists(_ organization: Organization, at day: CivilDate?) -> Bool {
        guard let day else { return true }
        if let from = organization.validFrom, day < from { return false }
        if let end = end(of: organization), end < day { return false }
        return true
    }

    /// How figures of a unit for two periods stand to each other.
    public enum Standing: Sendable, Hashable {
        /// It is the same unit.
        case same
        /// It was set up in between, out of these units whole: their figures together are its
        /// past.
        case merged([String])
        /// It was set up in between, and what it came from cannot be told from the book: the
        /// units were split, or are not named.
        case unclear([String])
        /// It was no more in the later period.
        case ended
    }

    /// How the unit `id` of `current` stands to that of `previous`.
    public func standing(of id: String, from previous: Period, to current: Period) -> Standing {
        guard let organization = book.organization(id) else { return .same }
        if let from = current.from, let end = end(of: organization), end < from { return .ended }
        guard let start = organization.validFrom, let before = previous.from, before < start
        else { return .same }
        let earlier = organization.predecessors
        let areWhole = earlier.allSatisfy { (successors[$0] ?? []).count == 1 }
        return areWhole && !earlier.isEmpty ? .merged(earlier) : .unclear(earlier)
    }
}

extension Organization {
    /// The units that it came from.
    public var predecessors: [String] { record["predecessors"].list.compactMap(\.text) }
    /// Whether it has to report to its superior, where the book says so.
    public var reports: Bool? { record["reports"].flag }
    /// Whether it is a place or the state's body of one, which ends with its level.
    var isAdministrative: Bool {
        ["don_vi_hanh_chinh", "ubnd", "hdnd"].contains(kind ?? "")
    }
}
