import BaoCao
import Documents
import Reports
import TestSupport
import Testing
import Typesetting

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Sheets whose text does not fit, among files a recipient.
@Suite struct SeparateMisfitsTests {
    private static let long = String(repeating: "Nguyễn Văn Mẫu ", count: 40)

    /// Sheets for 60 people; those whose numbers are in `misfits` have names too long to print.
    private func batch(
        in folder: String, misfits: Set<Int>
    ) throws -> CertificateBatch {
        var text = "họ và tên,đơn vị\n"
        for number in 1...60 {
            text += misfits.contains(number) ? Self.long : "Trần Văn \(number)"
            text += ",Chi bộ \(number % 7)\n"
        }
        let path = folder + "/danh-sach.csv"
        try Data(text.utf8).write(to: URL(fileURLWithPath: path))
        return try SharedRun.batch(path).batch
    }

    private func files(_ folder: String) throws -> [String] {
        try SharedRun.files(of: folder).keys.filter { $0.hasSuffix(".pdf") }.sorted()
    }

    @Test(arguments: [Set(1...60), Set(26...50), Set(1...60).subtracting([7])])
    func areNamedAndTheOthersAreMade(misfits: Set<Int>) throws {
        try withScratchFolder { folder in
            let press = Press(fonts: try FontLibrary(home: SharedRun.home).book())
            let batch = try batch(in: folder, misfits: misfits)
            let codes = SharedRun.codes {
                _ = try press.printSeparately(batch, into: folder + "/ra")
            }
            #expect(codes.count == misfits.count)
            #expect(Set(codes) == [.sheetTextTooLong])
            #expect(try files(folder + "/ra").count == 60 - misfits.count)
        }
    }

    @Test func areToldOfAgainByWhoJoinsTheShares() throws {
        try withScratchFolder { folder in
            let press = Press(fonts: try FontLibrary(home: SharedRun.home).book())
            let parts = [folder + "/phan-1", folder + "/phan-2"]
            // The folder of the share holds a whole run with other values.
            _ = try press.printSeparately(
                try batch(in: folder, misfits: []), into: parts[0])
            let batch = try batch(in: folder, misfits: [3, 4])
            for (number, part) in parts.enumerated() {
                let codes = SharedRun.codes {
                    _ = try press.printSeparately(
                        batch, shard: SharedRun.shard(number + 1, of: 2), into: part)
                }
                #expect(codes.count { $0 == .sheetTextTooLong } == (number == 0 ? 2 : 0))
            }
            let joined = try Press.joinFolders(parts, into: folder + "/gop")
            #expect(joined.files == 58)
            #expect(joined.diagnostics.map(\.code) == [.shareFailed, .shareFailed])
            let names = joined.diagnostics.compactMap { $0.arguments["name"] }
            #expect(names.map { $0.prefix(4) } == ["003-", "004-"])
            let made = try files(folder + "/gop")
            #expect(made.count == 58 && !made.contains { $0.hasPrefix("003") })
        }
    }
}
