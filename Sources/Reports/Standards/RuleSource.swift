internal import Yams

/// A document that rules how papers look.
public struct RuleDocument: Sendable, Hashable {
    /// "Hướng dẫn 05-HD/VPTW".
    public var title: String
    /// Who issued it; nil for custom.
    public var issuer: String?
    /// Its number and symbol.
    public var number: String?
    /// The day it bears.
    public var date: IssueDate?

    init(reading fields: MappingReader) {
        title = fields.text("title")
        issuer = fields.optionalText("issuer")
        number = fields.optionalText("number")
        date = fields.optionalDay("date")
    }
}

/// Where a value of a standard comes from.
public struct RuleSource: Sendable, Hashable {
    /// Key of the document in `PageStandard.documents`.
    public var document: String
    /// The component's number or the subject in that document ("5a", "chính tả").
    public var item: String
    /// How sure it is: `C4` (readings that agree), `S` (one reading), `P` (seen in a primary
    /// document), `M` (measured), `K` (custom), `X` (readings differ), joined by `+`.
    public var mark: String

    /// The source under the key `source` of a group.
    init(of fields: MappingReader) {
        (document, item, mark) = fields.mapping("source") { source in
            let document = source.text("in")
            let mark = source.text("mark")
            if !mark.isEmpty, !mark.split(separator: "+").allSatisfy({ Self.isMark($0) }) {
                source.report(
                    .standardWrongValue, source.given("mark"), key: "mark",
                    ["expected": "C4, S, P, M, K, X"])
            }
            source.findings.cite(document, at: source.given("in")?.mark, path: source.path)
            return (document, source.text("item"), mark)
        }
    }

    private static func isMark(_ text: Substring) -> Bool {
        if ["S", "P", "M", "K", "X"].contains(text) { return true }
        return text.first == "C" && Int(text.dropFirst()).map { $0 > 1 } ?? false
    }
}
