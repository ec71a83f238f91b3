import Documents

/// A stack of blocks on its way to the pages: blocks become units, units wait until it is known
/// what must stand with them, then they are placed.
final class Flow {
    let builder: PageBuilder
    var setter: TextSetter { builder.setter }
    var structure: StructureBuilder { builder.structure }

    /// Units that are set but not placed.
    var queue: [FlowUnit] = []
    /// Space block and page break before the next unit.
    var explicitBefore = 0.0
    var breakBefore = false
    /// The widest line of the last paragraph, for rules as long as the text.
    var textBefore: (x: Double, width: Double)?

    /// Units that wait so that a signature block can take lines of text along.
    static let lookahead = 4
    /// Longest chain of blocks that keep with the next.
    static let longestChain = 60

    init(_ builder: PageBuilder) { self.builder = builder }

    /// Takes `unit` in; units whose place cannot change any more are placed.
    func push(_ unit: FlowUnit) throws {
        var unit = unit
        unit.explicitBefore += explicitBefore
        unit.breakBefore = unit.breakBefore || breakBefore
        explicitBefore = 0
        breakBefore = false
        queue.append(unit)
        if case .table = unit.content { return try flush() }
        while queue.count > Self.lookahead {
            let isTied = queue.prefix(queue.count - 1).allSatisfy { $0.tie > 0 }
            if isTied, queue.count < Self.longestChain { return }
            try placeFirst()
        }
    }

    /// Places all units.
    func flush() throws {
        while !queue.isEmpty { try placeFirst() }
    }

    /// Places all units; space at the end stays behind.
    func finish() throws {
        try flush()
        builder.leave(exactly: explicitBefore)
        explicitBefore = 0
    }

    /// Ties the last `count` lines of text that wait to the next unit.
    func tieLines(_ count: Int) {
        var missing = count
        for index in queue.indices.reversed() where missing > 0 {
            let lines = queue[index].lines.count
            if lines >= missing {
                queue[index].tie = max(queue[index].tie, missing)
            } else {
                queue[index].tie = max(1, lines)
                queue[index].isWhole = true
            }
            missing -= lines
        }
    }
}
