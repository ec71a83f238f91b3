import Documents
import Foundation
import Records
import Reports
import TestSupport
import Testing

@Suite struct YearReviewTests {
    static func compose(_ change: (inout ComposeOptions) -> Void = { _ in }) throws -> Composed {
        let schema = try Sample.schema()
        let folder = Sample.templates + "/tong-ket-nam"
        let template = try Template.load(folder, schema: schema)
        let reading = try RecordBook.read(folder: folder + "/sample", schema: schema)
        var options = ComposeOptions(standard: try Sample.standard())
        change(&options)
        return try Reports.compose(template, reading.book, options)
    }

    @Test func composesTheSample() throws {
        let composed = try Self.compose()
        let text = text(of: composed.document)
        if let file = ProcessInfo.processInfo.environment["BAOCAO_DUMP"] {
            try text.write(toFile: file, atomically: true, encoding: .utf8)
        }
        let warnings = composed.diagnostics.filter { $0.severity > .note }
        #expect(warnings.allSatisfy { $0.code == .figuresDisagree }, "\(warnings)")
        #expect(text.contains("gồm 44 đảng bộ cơ sở và 28 chi bộ cơ sở"))
        #expect(text.contains("4.759 đảng viên"))
    }
}
