/// The organisations of a book as units that report, one below another. A committee, its
/// standing committee and its departments speak for the unit that they lead: what they state
/// is stated by that unit.
public struct UnitTree: Sendable {
    private let book: RecordBook
    /// Bodies by their kind: those that lead a unit of their own tier, those that run a unit of
    /// their own administrative level.
    private static let partyBodies: Set = ["cap_uy", "ban_thuong_vu", "ban_dang"]
    private static let stateBodies: Set = ["ubnd", "hdnd"]

    private var units: [String: String] = [:]
    private var parents: [String: String] = [:]
    private var children: [String: [String]] = [:]
    /// Whether the book says which units have to report.
    private let saysWhoReports: Bool

    /// The units of `book`.
    public init(_ book: RecordBook) {
        self.book = book
        let organizations = book.organizations
        saysWhoReports = organizations.contains { $0.reports == true }
        let tree = OrganizationTree(book)
        var bodies: Set<String> = []
        var committees: [String: Int] = [:]
        for organization in organizations where organization.kind == "cap_uy" {
            if let parent = organization.parent { committees[parent, default: 0] += 1 }
        }
        for organization in organizations {
            guard let parent = organization.parent.flatMap(book.organization) else { continue }
            let isOnlyCommittee =
                organization.kind == "cap_uy" && committees[parent.id] == 1
            if Self.isBody(organization, of: parent, isOnlyCommittee: isOnlyCommittee) {
                bodies.insert(organization.id)
            }
        }
        for organization in organizations {
            let line = tree.lineage(of: organization.id)
            let unit = line.first { !bodies.contains($0) } ?? organization.id
            units[organization.id] = unit
            guard unit == organization.id,
                let above = line.dropFirst().first(where: { !bodies.contains($0) }),
                above != unit
            else { continue }
            parents[unit] = above
            children[above, default: []].append(unit)
        }
    }

    private static func isBody(
        _ organization: Organization, of parent: Organization, isOnlyCommittee: Bool
    ) -> Bool {
        if let reports = organization.reports { return !reports && parent.kind != "nhom_to_chuc" }
        if stateBodies.contains(organization.kind ?? "") {
            return organization.adminLevel != nil && organization.adminLevel == parent.adminLevel
        }
        guard partyBodies.contains(organization.kind ?? ""),
            ["dang_bo", "cap_uy"].contains(parent.kind ?? "")
        else { return false }
        if organization.partyTier == nil, parent.partyTier != nil {
            // Whose committee it is goes without saying when it is the one below a party body.
            return isOnlyCommittee && parent.kind == "dang_bo"
        }
        guard organization.partyTier == parent.partyTier else { return false }
        // Without tiers a committee below a committee may as well be that of a lower unit.
        return organization.partyTier != nil || organization.kind != "cap_uy"
            || parent.kind == "dang_bo"
    }

    /// The unit that `organization` speaks for, itself or the one that it leads.
    public func unit(of organization: String) -> String {
        units[organization] ?? organization
    }

    /// The units above `unit`, nearest first.
    func above(_ unit: String) -> [String] {
        var line: [String] = []
        var seen: Set = [unit]
        var next = parents[unit]
        while let above = next, seen.insert(above).inserted {
            line.append(above)
            next = parents[above]
        }
        return line
    }

    /// The units that report to `superior`: those marked so, or else those right below it.
    /// A group (`nhom_to_chuc`) is no unit; those in it are.
    public func reporting(to superior: String) -> [Organization] {
        var found: [Organization] = []
        var waiting = (children[unit(of: superior)] ?? []).reversed() as [String]
        var seen: Set<String> = []
        while let id = waiting.popLast() {
            guard seen.insert(id).inserted, let organization = book.organization(id) else {
                continue
            }
            let inside = children[id] ?? []
            let isGroup = organization.kind == "nhom_to_chuc" && !inside.isEmpty
            if saysWhoReports ? organization.reports == true : !isGroup {
                found.append(organization)
            } else {
                waiting += inside.reversed()
            }
        }
        return found
    }
}
