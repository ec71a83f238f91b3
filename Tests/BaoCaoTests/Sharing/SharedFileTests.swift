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

/// One PDF printed in shares is the PDF of one run.
@Suite struct SharedFileTests {
    private static let counts = [1, 2, 3, 7]

    @Test(arguments: [ArchiveLevel.a2a, .none])
    func certificatesInSharesAreTheFileOfOneRun(archive: ArchiveLevel) throws {
        try withScratchFolder { folder in
            let input = try SharedRun.batch(try SharedRun.roster(112, in: folder))
            let press = Press(fonts: try FontLibrary(home: SharedRun.home).book())
            let whole = folder + "/mot.pdf"
            var options = Press.Options(archive: archive)
            _ = try press.print(input.batch, to: whole, options: options)
            for count in Self.counts {
                var pages = 0
                let parts = try (1...count).map { number in
                    let part = folder + "/phan-\(number)-\(count)"
                    options.threads = number
                    pages += try press.printShare(
                        SharedRun.shard(number, of: count), of: input.batch, to: part,
                        options: options
                    ).pages
                    return part
                }
                #expect(pages == 112)
                let joined = folder + "/gop-\(count).pdf"
                #expect(try Press.joinParts(parts.reversed(), to: joined).pages == 112)
                #expect(try SharedRun.bytes(joined) == SharedRun.bytes(whole))
            }
            try Judge.expectSound(whole)
        }
    }

    @Test func pairsOfARangeInShares() throws {
        try withScratchFolder { folder in
            let input = try SharedRun.batch(
                try SharedRun.roster(110, in: folder), template: "giay-khen")
            let press = Press(fonts: try FontLibrary(home: SharedRun.home).book())
            _ = try press.print(
                input.batch, range: 4...105, isPaired: true, to: folder + "/mot.pdf")
            let parts = try (1...2).map { number in
                let part = folder + "/phan-\(number)"
                _ = try press.printShare(
                    SharedRun.shard(number, of: 2), of: input.batch, range: 4...105,
                    isPaired: true, to: part)
                return part
            }
            _ = try Press.joinParts(parts, to: folder + "/gop.pdf", threads: 1)
            #expect(
                try SharedRun.bytes(folder + "/gop.pdf") == SharedRun.bytes(folder + "/mot.pdf"))
        }
    }

    /// Sums of pages, and sums carried over, stand where the pages of other shares end.
    @Test func aListWithPageSumsInSharesIsTheFileOfOneRun() throws {
        try withScratchFolder { folder in
            let path = try SharedRun.table(in: folder)
            let lists = ListPrinting(home: SharedRun.home)
            var request = ListPrinting.Request(template: "danh-sach", table: path)
            request.settings = [
                "cong": "Số tiền", "cong_trang": "có", "tieu_de": "Sổ thu", "co_chu": "40",
                "kho_giay": "doc",
            ]
            let whole = folder + "/mot.pdf"
            let pages = try lists.print(request, to: whole).pages
            #expect(pages > 100)
            for count in Self.counts {
                let parts = try (1...count).map { number in
                    let part = folder + "/phan-\(number)-\(count)"
                    _ = try lists.print(
                        request, shard: SharedRun.shard(number, of: count), to: part)
                    return part
                }
                let joined = folder + "/gop-\(count).pdf"
                #expect(try Press.joinParts(parts, to: joined).pages == pages)
                #expect(try SharedRun.bytes(joined) == SharedRun.bytes(whole))
            }
        }
    }
}
