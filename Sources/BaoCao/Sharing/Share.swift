import Documents

/// One share of a run that several processes do.
struct Share: Sendable {
    /// Which share.
    let shard: Shard
    /// Which shares belong with it.
    let identity: RunIdentity
}

/// Parts that are put together: whether they are all shares of one run.
struct PartSet {
    /// A part as it is looked at here.
    struct Member {
        var path: String
        var share: Int
        var shares: Int
        var identity: RunIdentity
    }

    /// What is wrong; empty when every share is there once and belongs with the others.
    private(set) var problems: [Diagnostic] = []

    init(_ members: [Member]) {
        guard let first = members.first else { return }
        var paths: [Int: String] = [:]
        for member in members {
            var code: Diagnostic.Code?
            var other = first.path
            if member.identity.program != first.identity.program {
                code = .partOtherProgram
            } else if member.identity.input != first.identity.input {
                code = .partOtherInput
            } else if member.shares != first.shares {
                code = .partOtherCount
            } else if let known = paths[member.share] {
                code = .partTwice
                other = known
            }
            guard let code else {
                paths[member.share] = member.path
                continue
            }
            problems.append(
                Diagnostic(
                    .error, code, at: Place(file: member.path),
                    [
                        "share": String(member.share), "shares": String(member.shares),
                        "other": other, "expected": String(first.shares),
                    ]))
        }
        let missing = (1...max(1, first.shares)).filter { paths[$0] == nil }
        guard !missing.isEmpty else { return }
        let names = missing.prefix(20).map { "\($0)/\(first.shares)" }.joined(separator: ", ")
        problems.append(
            Diagnostic(
                .error, .partMissing, at: Place(file: first.path),
                [
                    "missing": missing.count > 20 ? names + "…" : names,
                    "count": String(missing.count),
                ]))
    }
}
