import Documents
import Foundation
import Testing

@testable import Reports

@Suite struct StandardLoadingTests {
    @Test(arguments: Standards.all)
    func everyKeyOfAShippedStandardIsKnownAndUsed(id: String) throws {
        let standard = try Standards.load(id)
        #expect(standard.id == id)
        #expect(standard.documents[standard.document]?.date != nil)
    }

    @Test(arguments: Standards.all)
    func everySourceNamesADocumentThatIsCited(id: String) throws {
        let text = try Standards.text(id)
        let standard = try Standards.load(id)
        for document in standard.documents.keys where document != standard.document {
            let cited =
                text.contains("in: \(document),") || text.contains("obsolete_in: \(document)")
            #expect(cited, "\(document) stands in no source")
        }
    }

    /// What is exchanged in a good file, and the one finding that must come of it.
    @Test(arguments: [
        ("  star: {case", "  stra: {case", "reports.standard-unknown-key", "star"),
        (
            "left: 30 mm, right: 15 mm}", "left: 30, right: 15 mm}", "reports.standard-wrong-value",
            ""
        ),
        (
            "left: 30 mm, right: 15 mm}", "left: 30 cm, right: 15 mm}",
            "reports.standard-wrong-value", ""
        ),
        ("size: 16 pt, sizes", "size: 17 pt, sizes", "reports.standard-out-of-range", ""),
        ("size: 16 pt, sizes", "size: 16 mm, sizes", "reports.standard-wrong-value", ""),
        (
            "leading: exact 20 pt, leadings", "leading: exact 30 pt, leadings",
            "reports.standard-out-of-range", ""
        ),
        ("system: party", "system: partei", "reports.standard-unknown-choice", "party"),
        ("tone: hoà", "tone: hóa", "reports.standard-unknown-choice", "hòa"),
        ("valid_from: 2026-05-27", "valid_from: 2026-02-30", "reports.standard-no-such-day", ""),
        ("valid_from: 2026-05-27", "valid_from: 27/5/2026", "reports.standard-no-such-day", ""),
        ("digits: 2", "digits: 1000000000", "reports.standard-wrong-value", ""),
        ("size: 16 pt, sizes", "size: 0 pt, sizes", "reports.standard-wrong-value", ""),
        ("size: 16 pt, sizes", "size: -16 pt, sizes", "reports.standard-wrong-value", ""),
        ("size: 16 pt, sizes", "size: 99999 pt, sizes", "reports.standard-wrong-value", ""),
        ("digits: 2", "digits: hai", "reports.standard-wrong-value", ""),
        ("first_beside_label: true", "first_beside_label: có", "reports.standard-wrong-value", ""),
        (
            "archive: \"Lưu {archive}\"", "archive: \"Lưu {archiv}\"",
            "reports.standard-unknown-hole", "archive"
        ),
        (
            "source: {in: hd05, item: \"1\", mark: C4}",
            "source: {in: hd50, item: \"1\", mark: C4}", "reports.standard-unknown-choice", "hd05"
        ),
        (
            "source: {in: hd05, item: \"1\", mark: C4}",
            "source: {in: hd05, item: \"1\", mark: C1}", "reports.standard-wrong-value", ""
        ),
        (
            "source: {in: hd05, item: \"1\", mark: C4}", "sources: x",
            "reports.standard-missing-key", ""
        ),
        (
            "left: 15 mm, right: 30 mm}", "left: 20 mm, right: 30 mm}",
            "reports.standard-uneven-back", ""
        ),
        ("  label: \"Số \"", "  label: [\"Số \"]", "reports.standard-wrong-value", ""),
        (
            "kinds:\n  - {id: nghi-quyet", "kinds: nhiều\nx:\n  - {id: nghi-quyet",
            "reports.standard-wrong-value", ""
        ),
    ])
    func tellsWhereAStandardIsWrong(
        old: String, new: String, code: String, nearest: String
    ) throws {
        let good = try Standards.text("dang-hd05")
        let range = try #require(good.range(of: old))
        let line = good[..<range.lowerBound].split(
            separator: "\n", omittingEmptySubsequences: false
        )
        .count
        let bad = good.replacingCharacters(in: range, with: new)
        let found = try #require(findings(in: bad))
        let finding = try #require(found.first { $0.code.rawValue == code }, "\(found)")
        #expect(finding.severity == .error)
        #expect(finding.place.file == "thể-thức.yaml")
        #expect(finding.place.line == line)
        #expect(finding.place.column ?? 0 > 0)
        if !nearest.isEmpty { #expect(finding.arguments["nearest"] == nearest) }
    }

    @Test func reportsEverythingAtOnce() throws {
        let bad = try Standards.text("dang-hd05")
            .replacing("  star: {case", with: "  ngoi_sao: {case")
            .replacing("digits: 2", with: "digits: hai")
            .replacing("tone: hoà", with: "tone: hoa")
        let found = try #require(findings(in: bad))
        #expect(
            Set(found.map(\.code)) == [
                .standardMissingKey, .standardUnknownKey, .standardWrongValue,
                .standardUnknownChoice,
            ])
    }

    @Test func decomposedTextIsComposed() throws {
        let text = try Standards.text("dang-hd05")
        let decomposed = text.decomposedStringWithCanonicalMapping
        #expect(decomposed.unicodeScalars.count > text.unicodeScalars.count)
        let standard = try PageStandard.load(yaml: decomposed)
        let title = standard.letterhead.title
        #expect(title.unicodeScalars.elementsEqual("ĐẢNG CỘNG SẢN VIỆT NAM".unicodeScalars))
        #expect(standard == (try Standards.load("dang-hd05")))
    }

    @Test func clerksMayWriteDecimalsWithAComma() throws {
        let text = try Standards.text("nha-nuoc-nd30")
        let standard = try PageStandard.load(yaml: text.replacing("12.7 mm", with: "\"12,7 mm\""))
        #expect(standard[.body].allowedIndents?.upperBound == .mm(12.7))
    }

    @Test func sizesOfTheStateMoveTogether() throws {
        let moved = try Standards.text("nha-nuoc-nd30")
            .replacing("motto: {case: as_is, size: 14 pt", with: "motto: {case: as_is, size: 13 pt")
        let found = try #require(findings(in: moved))
        #expect(found.map(\.code) == [.standardSizeSet])
        #expect(
            found.first?.arguments["found"] == "motto 13.0 pt, place_date 14.0 pt, title 13.0 pt")
    }

    @Test(arguments: [
        ("a: [1, 2", "reports.standard-malformed"),
        ("a: 1\na: 2", "reports.standard-duplicate-key"),
        ("", "reports.standard-empty"), ("- x", "reports.standard-wrong-value"),
        ("\u{1}", "reports.standard-malformed"), ("&a a: *a", "reports.standard-unknown-key"),
    ])
    func neverTakesWhatIsNoStandard(yaml: String, code: String) throws {
        let found = try #require(findings(in: yaml))
        #expect(found.contains { $0.code.rawValue == code }, "\(found)")
    }

    private func findings(in yaml: String) -> [Diagnostic]? {
        do {
            _ = try PageStandard.load(yaml: yaml, file: "thể-thức.yaml")
            return nil
        } catch {
            return error.diagnostics
        }
    }
}
