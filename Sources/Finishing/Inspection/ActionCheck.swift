/// Finds actions that archives forbid (ISO 19005-2, 6.5.1).
struct ActionCheck {
    private let reader: DocumentReader

    init(_ reader: DocumentReader) { self.reader = reader }

    private static let allowed: Set<String> = [
        "GoTo", "GoToR", "GoToE", "Thread", "URI", "Named", "SubmitForm",
    ]
    private static let names: Set<String> = ["NextPage", "PrevPage", "FirstPage", "LastPage"]
    private static let mostSteps = 1_000

    /// Forbidden ones among `action` and those that follow it.
    func forbidden(in action: PDFValue?) throws(PDFSyntaxError) -> [String] {
        guard let action else { return [] }
        var result: [String] = []
        var pending = [action]
        var seen: Set<Int> = []
        var steps = 0
        while let next = pending.popLast(), steps < Self.mostSteps {
            steps += 1
            if let number = next.reference, !seen.insert(number).inserted { continue }
            guard let entries = try reader.dictionary(next) else { continue }
            let kind = try reader.resolve(entries["S"]).name ?? "?"
            if !Self.allowed.contains(kind) { result.append(kind) }
            if kind == "Named" {
                let name = try reader.resolve(entries["N"]).name ?? "?"
                if !Self.names.contains(name) { result.append(name) }
            }
            pending += try reader.list(entries["Next"])
        }
        return result
    }

    /// Forbidden ones in the outline.
    func forbidden(inOutline outline: PDFValue?) throws(PDFSyntaxError) -> [String] {
        var result: [String] = []
        var seen: Set<Int> = []
        var pending: [PDFValue] = []
        if let first = try reader.dictionary(outline)?["First"] { pending.append(first) }
        while let next = pending.popLast() {
            guard let number = next.reference, seen.insert(number).inserted,
                let entry = try reader.dictionary(next)
            else { continue }
            result += try forbidden(in: entry["A"])
            for key in ["First", "Next"] {
                if let more = entry[key] { pending.append(more) }
            }
        }
        return result
    }
}
