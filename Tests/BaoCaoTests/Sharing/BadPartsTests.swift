import BaoCao
import Documents
import Finishing
import TestSupport
import Testing

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Parts that do not make a whole are named, and nothing is written.
@Suite struct BadPartsTests {
    /// The two parts of 60 sheets, and a part of other sheets, of one of three, and of none.
    private func withParts(
        _ body: (_ folder: String, _ parts: [String], _ join: ([String]) -> [Diagnostic.Code])
            throws -> Void
    ) throws {
        try withScratchFolder { folder in
            let input = try SharedRun.batch(try SharedRun.roster(60, in: folder))
            let press = Press(fonts: try FontLibrary(home: SharedRun.home).book())
            let parts = try (1...2).map { number in
                let part = folder + "/phan-\(number)"
                _ = try press.printShare(
                    SharedRun.shard(number, of: 2), of: input.batch, to: part)
                return part
            }
            _ = try press.printShare(
                SharedRun.shard(2, of: 3), of: input.batch, to: folder + "/phan-2-3")
            let other = try SharedRun.batch(try SharedRun.roster(60, in: folder, seed: "Khác"))
            _ = try press.printShare(
                SharedRun.shard(2, of: 2), of: other.batch, to: folder + "/khac-2")
            let output = folder + "/gop.pdf"
            try body(folder, parts) { parts in
                let codes = SharedRun.codes { _ = try Press.joinParts(parts, to: output) }
                #expect(!FileManager.default.fileExists(atPath: output))
                return codes
            }
        }
    }

    @Test func whatIsMissingDoubledOrOfAnotherRunIsNamed() throws {
        try withParts { folder, parts, join in
            #expect(join([parts[0]]) == [.partMissing])
            #expect(join([parts[1]]) == [.partMissing])
            #expect(join(parts + [parts[0]]) == [.partTwice])
            #expect(join([parts[0], folder + "/khac-2"]) == [.partOtherInput, .partMissing])
            #expect(join(parts + [folder + "/phan-2-3"]) == [.partOtherCount])
            #expect(join(parts + [folder + "/khong-co"]) == [.inputMissing])
            #expect(
                SharedRun.codes { _ = try Press.joinParts(parts, to: parts[0]) }
                    == [.partIsOutput])
        }
    }

    @Test func damageAnywhereInAPartIsFound() throws {
        try withParts { folder, parts, join in
            let whole = try SharedRun.bytes(parts[1])
            let bad = folder + "/hong"
            func tried(_ bytes: Data) throws -> [Diagnostic.Code] {
                try bytes.write(to: URL(fileURLWithPath: bad))
                return join([parts[0], bad])
            }
            for length in stride(from: 16, to: whole.count, by: whole.count / 40) {
                #expect(try tried(whole.prefix(length)) == [.partDamaged], "\(length)")
            }
            for place in stride(from: 16, to: whole.count, by: whole.count / 40) {
                var bytes = whole
                bytes[bytes.startIndex + place] ^= 0x41
                #expect(try tried(bytes).contains(.partDamaged), "\(place)")
            }
            #expect(try tried(whole + Data([0])) == [.partDamaged])
            #expect(try tried(Data()) == [.partForeign])
            #expect(try tried(Data("%PDF-1.7\n".utf8)) == [.partForeign])
            var newer = whole
            newer[newer.startIndex + 13] = UInt8(ascii: "2")
            #expect(try tried(newer) == [.partOtherFormat])
        }
    }
}
