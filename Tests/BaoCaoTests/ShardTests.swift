import BaoCao
import Reports
import TestSupport
import Testing

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

@Suite struct ShardTests {
    private static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// The files of `folder` by name, but for journals and locks.
    private func files(of folder: String) throws -> [String: Data] {
        var result: [String: Data] = [:]
        for name in try FileManager.default.contentsOfDirectory(atPath: folder)
        where !name.hasPrefix(".") {
            result[name] = FileManager.default.contents(atPath: folder + "/" + name)
        }
        return result
    }

    @Test func sharesJoinToTheBytesOfOneRun() throws {
        try withScratchFolder { folder in
            var roster = "họ và tên,đơn vị\n"
            for number in 1...60 { roster += "Nguyễn Văn Mẫu \(number),Chi bộ \(number % 7)\n" }
            let path = folder + "/danh-sach.csv"
            try Data(roster.utf8).write(to: URL(fileURLWithPath: path))
            let home = try Home.find(given: Self.root.path, environment: [:], executable: nil)
            let input = try CertificateInput(
                CertificateInput.Request(template: "giay-khen", roster: path), home: home)
            let press = Press(fonts: try FontLibrary(home: home).book())
            _ = try press.printSeparately(input.batch, into: folder + "/mot")
            var parts: [String] = []
            for share in ["1/2", "2/2"] {
                let part = folder + "/phan-" + share.prefix(1)
                parts.append(part)
                let printed = try press.printSeparately(
                    input.batch, shard: Shard(share), into: part)
                #expect(printed.written == (share == "1/2" ? 25 : 35))
            }
            #expect(try Press.join(parts, into: folder + "/gop") == 60)
            #expect(try files(of: folder + "/gop") == files(of: folder + "/mot"))

            let damaged = parts[0] + "/001-nguyen-van-mau-1.pdf"
            try Data("x".utf8).write(to: URL(fileURLWithPath: damaged))
            #expect(throws: BaoCaoError.self) { try Press.join(parts, into: folder + "/hong") }
            #expect(!FileManager.default.fileExists(atPath: folder + "/hong"))
        }
    }

    @Test(arguments: ["0/2", "3/2", "1", "1/", "a/b", "1/2/3"])
    func refusesWhatIsNoShare(text: String) { #expect(Shard(text) == nil) }
}
