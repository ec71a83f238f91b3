import BaoCao
import Documents
import TestSupport
import Testing

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Folders of files printed in shares make the folder of one run.
@Suite struct SharedFoldersTests {
    @Test func certificatesInSharesAreTheFolderOfOneRun() throws {
        try withScratchFolder { folder in
            let input = try SharedRun.batch(try SharedRun.roster(60, in: folder))
            let press = Press(fonts: try FontLibrary(home: SharedRun.home).book())
            _ = try press.printSeparately(input.batch, into: folder + "/mot")
            for count in [1, 2, 3, 7] {
                let parts = try (1...count).map { number in
                    let part = folder + "/phan-\(number)-\(count)"
                    _ = try press.printSeparately(
                        input.batch, shard: SharedRun.shard(number, of: count), into: part)
                    return part
                }
                let joined = folder + "/gop-\(count)"
                #expect(try Press.joinFolders(parts, into: joined).files == 60)
                #expect(try SharedRun.files(of: joined) == SharedRun.files(of: folder + "/mot"))
            }
        }
    }

    @Test func badFoldersAreNamedAndNothingIsCopied() throws {
        try withScratchFolder { folder in
            let input = try SharedRun.batch(try SharedRun.roster(30, in: folder))
            let press = Press(fonts: try FontLibrary(home: SharedRun.home).book())
            let parts = [folder + "/phan-1", folder + "/phan-2"]
            for (number, part) in parts.enumerated() {
                _ = try press.printSeparately(
                    input.batch, shard: SharedRun.shard(number + 1, of: 2), into: part)
            }
            func join(_ parts: [String]) -> [Diagnostic.Code] {
                let codes = SharedRun.codes {
                    _ = try Press.joinFolders(parts, into: folder + "/gop")
                }
                #expect(!FileManager.default.fileExists(atPath: folder + "/gop"))
                return codes
            }
            #expect(join([parts[1]]) == [.partMissing])
            #expect(join([parts[1], parts[1], parts[0]]) == [.partTwice])
            #expect(join([parts[0], folder + "/khong-co"]) == [.inputMissing])
            #expect(join([parts[0], folder]) == [.partForeign])
            try FileManager.default.removeItem(atPath: parts[1] + "/.phan.json")
            #expect(join(parts) == [.partUnfinished])
            _ = try press.printSeparately(
                input.batch, shard: SharedRun.shard(2, of: 2), into: parts[1])
            let damaged = parts[0] + "/001-nguyen-van-mau-1.pdf"
            try Data("x".utf8).write(to: URL(fileURLWithPath: damaged))
            #expect(join(parts) == [.partUnreadable])
        }
    }

    @Test func reviewsOfUnitsInSharesAreTheFolderOfOneRun() throws {
        try withScratchFolder { folder in
            let reviews = ReviewPrinting(home: SharedRun.home)
            let request = ReviewPrinting.Request(
                template: "tong-ket-nam",
                records: SharedRun.root.appendingPathComponent("templates/tong-ket-nam/sample")
                    .path)
            var options = Press.Options()
            options.threads = 1
            let whole = try reviews.printUnits(
                request, into: folder + "/mot", options: options)
            options.threads = 3
            for count in [2, 7] {
                let parts = try (1...count).map { number in
                    let part = folder + "/phan-\(number)-\(count)"
                    _ = try reviews.printUnits(
                        request, shard: SharedRun.shard(number, of: count), into: part,
                        options: options)
                    return part
                }
                let joined = folder + "/gop-\(count)"
                #expect(
                    try Press.joinFolders(parts, into: joined).files == whole.files.count)
                #expect(try SharedRun.files(of: joined) == SharedRun.files(of: folder + "/mot"))
            }
        }
    }

    /// A report that was corrected takes the place of the one that was there.
    @Test func aCorrectedRunJoinsOverAnEarlierOne() throws {
        try withScratchFolder { folder in
            let reviews = ReviewPrinting(home: SharedRun.home)
            var request = ReviewPrinting.Request(
                template: "tong-ket-nam",
                records: SharedRun.root.appendingPathComponent("templates/tong-ket-nam/sample")
                    .path)
            for number in [1, 2, 2] {
                request.number = number
                let part = folder + "/phan"
                _ = try reviews.printUnits(
                    request, shard: SharedRun.shard(1, of: 1), into: part)
                let joined = folder + "/gop"
                _ = try Press.joinFolders([part], into: joined)
                #expect(try SharedRun.files(of: joined) == SharedRun.files(of: part))
            }
        }
    }

    @Test(arguments: [
        "0/2", "3/2", "1", "1/", "a/b", "1/2/3", "-1/2", "1/0", "+1/2 ", "1/10001",
        "9223372036854775807/9223372036854775807",
    ])
    func refusesWhatIsNoShare(text: String) { #expect(Shard(text) == nil) }

    @Test func aShareOfVeryManyIsOne() { #expect(Shard("10000/10000")?.number == 10_000) }
}
