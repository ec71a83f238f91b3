import Documents

/// Numbers the elements of the logical structure in the order in which they open, which is the
/// reading order, and hands them to the pages on which their content begins.
final class StructureBuilder {
    /// Elements that no page has taken yet, in order of their ids.
    private var waiting: [StructureElement] = []
    private var next = 0

    /// Opens an element and gives its number. Open an element before its content is placed, and
    /// parents before children.
    func open(
        _ role: StructureRole, parent: Int?, alternativeText: String? = nil,
        scope: HeaderScope? = nil, columnSpan: Int = 1, rowSpan: Int = 1, title: String? = nil,
        target: String? = nil
    ) -> Int {
        let id = next
        next += 1
        waiting.append(
            StructureElement(
                id: id, parent: parent, role: role, alternativeText: alternativeText, scope: scope,
                columnSpan: columnSpan, rowSpan: rowSpan, title: title, target: target))
        return id
    }

    /// Number that the next element will have: a mark for ``rewind(to:)``.
    var mark: Int { next }

    /// Forgets the elements opened since `mark`, when content is laid out anew.
    func rewind(to mark: Int) {
        while let last = waiting.last, last.id >= mark {
            waiting.removeLast()
            next = last.id
        }
    }

    /// Takes the elements up to number `last` that no page has yet.
    func take(through last: Int) -> [StructureElement] {
        let count = waiting.firstIndex { $0.id > last } ?? waiting.count
        let taken = Array(waiting[..<count])
        waiting.removeFirst(count)
        return taken
    }

    /// Takes all that are left, at the end of the document.
    func takeAll() -> [StructureElement] { take(through: .max) }
}
