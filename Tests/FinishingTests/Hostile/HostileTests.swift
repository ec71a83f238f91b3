import Documents
import Testing

@testable import Finishing

@Suite(.timeLimit(.minutes(2))) struct HostileFiles {
    @Test(arguments: HostilePDF.all)
    func areRefusedOrReportedWhenInspected(file: HostilePDF) throws {
        switch file.outcome {
        case .refused:
            do {
                _ = try Inspection(file.bytes)
                Issue.record("\(file.name) was read")
            } catch {
                let diagnostic = try #require(error.diagnostics.first)
                #expect(diagnostic.code == .unreadablePDF)
                #expect(diagnostic.arguments["reason"]?.isEmpty == false)
            }
        case .found(let code):
            let codes = try Inspection(file.bytes).findings.map(\.code)
            #expect(codes.contains(code), "\(codes.map(\.rawValue))")
        case .read:
            _ = try Inspection(file.bytes)
        }
    }

    /// As chunks they may be refused or end in a file; they must not stop the run.
    @Test(arguments: HostilePDF.all)
    func doNotStopTheFinisher(file: HostilePDF) throws {
        for level in [ArchiveLevel.none, .a2a] {
            let options = FinishingOptions(metadata: TestDocument.metadata, archive: level)
            var finisher = try Finisher(options: options) { _ in }
            do {
                try finisher.add(chunk: file.bytes, pages: [PageStructure()])
                _ = try finisher.finish()
            } catch {
                #expect(!error.diagnostics.isEmpty)
            }
        }
    }

    /// Where things stand on them can be read, or is said not to be.
    @Test(arguments: HostilePDF.all)
    func areMeasuredOrRefused(file: HostilePDF) {
        do {
            try Inspection.layouts(of: file.bytes) { page in
                page.damage.map(FinishingError.damages.contains) ?? true
            }
        } catch {
            #expect(!error.diagnostics.isEmpty)
        }
    }

    @Test func filtersHaveBounds() {
        let zeros = [UInt8](repeating: UInt8(ascii: "z"), count: Inflater.most / 4 + 1)
        #expect(throws: PDFSyntaxError.self) {
            _ = try PlainFilters.decode(zeros, filter: "ASCII85Decode", earlyChange: true)
        }
    }

    @Test func areNotBlownUp() throws {
        let deflater = Deflater(level: 9)
        let bomb = deflater.deflate([UInt8](repeating: 32, count: 200_000_000))
        #expect(bomb.count < 300_000)
        var inflater = Inflater()
        #expect(throws: PDFSyntaxError.self) { _ = try inflater.inflate(bomb[...]) }
    }

    @Test func areManyEnough() { #expect(HostilePDF.all.count >= 60) }
}
