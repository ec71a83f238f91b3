import BaoCao
import Documents
import Finishing
import Testing

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

private let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

@Suite struct WordingTests {
    @Test func fillsHolesAndNamesThePlace() {
        let diagnostic = Diagnostic(
            .error, .templateMissing,
            at: Place(file: "so.yaml", line: 3, column: 7, record: "mh-1"),
            ["name": "tong-ket", "known": "tong-ket-nam"])
        #expect(
            Wording(.vi).line(diagnostic)
                == "LỖI: so.yaml:3:7, mục mh-1: Không có mẫu “tong-ket”. Có: tong-ket-nam.")
    }

    /// Every code that a room declares has its words in both languages, and the words ask only
    /// for arguments in braces that are closed.
    @Test func everyCodeHasItsWords() throws {
        let sources = root.appendingPathComponent("Sources")
        let names = try FileManager.default.subpathsOfDirectory(atPath: sources.path)
            .filter { $0.hasSuffix("Diagnostics.swift") }
        #expect(!names.isEmpty)
        for name in names {
            let text = try String(
                contentsOf: sources.appendingPathComponent(name), encoding: .utf8)
            for piece in text.components(separatedBy: "Self(\"").dropFirst() {
                let code = String(piece.prefix { $0 != "\"" })
                guard let words = Wording.all[code] else {
                    Issue.record("\(code) has no words")
                    continue
                }
                #expect(!words.vi.isEmpty && !words.en.isEmpty)
            }
        }
    }
}

extension WordingTests {
    /// What is wrong inside a PDF is told to clerks in Vietnamese.
    @Test(arguments: FinishingError.damages) func damagesHaveWords(reason: String) {
        let diagnostic = Diagnostic(.error, .unreadablePDF, at: Place(), ["reason": reason])
        #expect(Wording(.en).message(diagnostic).contains(reason))
        #expect(!Wording(.vi).message(diagnostic).contains(reason))
    }
}

@Suite struct HomeTests {
    @Test func findsTheCheckout() throws {
        let home = try Home.find(given: root.path, environment: [:], executable: nil)
        #expect(home.folder.path == root.path)
    }

    @Test func refusesAFolderWithoutTemplates() throws {
        #expect(throws: BaoCaoError.self) {
            try Home.find(given: "/nowhere", environment: [:], executable: nil)
        }
    }
}
