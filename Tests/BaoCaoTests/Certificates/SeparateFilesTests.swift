import BaoCao
import Documents
import Foundation
import Records
import Reports
import TestSupport
import Testing

#if canImport(Glibc)
    import Glibc
#endif

@Suite("One file a recipient")
struct SeparateFilesTests {
    private static let rows = [
        "Nguyễn Văn Ẩn,cá nhân,Phường 1,Tốt", "../../etc/passwd,cá nhân,Phường 2,Tốt",
        "Nguyễn Văn Ẩn,cá nhân,Phường 3,Tốt", "///,cá nhân,Phường 4,Tốt",
    ]

    private func names(_ folder: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder)
            .filter { $0.hasSuffix(".pdf") }.sorted()
    }

    @Test("names are cleaned and numbered; a stopped run goes on, half files are made anew")
    func goesOn() throws {
        try withScratchFolder { folder in
            let roster = try CertificateRun.roster(in: folder, rows: Self.rows)
            let batch = try CertificateRun.input("giay-khen", roster: roster).batch
            let out = folder + "/tung-nguoi"
            let press = try CertificateRun.press()
            // As if the run had been killed after two files, the second of them half written.
            _ = try press.printSeparately(batch, range: 1...2, into: out)
            try FileManager.default.removeItem(atPath: out + "/manifest.json")
            let whole = try Data(contentsOf: URL(fileURLWithPath: out + "/002-etc-passwd.pdf"))
            try whole.prefix(100).write(to: URL(fileURLWithPath: out + "/002-etc-passwd.pdf"))
            let second = try press.printSeparately(batch, into: out)
            #expect(second.kept == 1 && second.written == 3)
            #expect(
                try names(out) == [
                    "001-nguyen-van-an.pdf", "002-etc-passwd.pdf", "003-nguyen-van-an.pdf",
                    "004.pdf",
                ])
            for name in try names(out) { try Judge.expectSound(out + "/" + name) }
            #expect(
                try Data(contentsOf: URL(fileURLWithPath: out + "/002-etc-passwd.pdf")) == whole)
            let manifest = try String(contentsOfFile: out + "/manifest.json", encoding: .utf8)
            #expect(manifest.components(separatedBy: "\"file\"").count - 1 == 4)
        }
    }

    @Test("files whose recipient left the roster are named, not kept in the manifest")
    func namesStaleFiles() throws {
        try withScratchFolder { folder in
            let roster = try CertificateRun.roster(in: folder, rows: Self.rows)
            let out = folder + "/tung-nguoi"
            let press = try CertificateRun.press()
            _ = try press.printSeparately(
                CertificateRun.input("giay-khen", roster: roster).batch, into: out)
            _ = try CertificateRun.roster(in: folder, rows: ["Trần Thị Ợ,cá nhân,Phường 1,Tốt"])
            let next = try press.printSeparately(
                CertificateRun.input("giay-khen", roster: roster).batch, into: out)
            #expect(next.diagnostics.map(\.code) == [.staleFiles])
            let manifest = try String(contentsOfFile: out + "/manifest.json", encoding: .utf8)
            #expect(!manifest.contains("passwd") && manifest.contains("tran-thi-o"))
        }
    }

    @Test("a folder that another run holds, and one that cannot be written, are said to be so")
    func refusesFolders() throws {
        try withScratchFolder { folder in
            let roster = try CertificateRun.roster(in: folder, rows: Self.rows)
            let batch = try CertificateRun.input("giay-khen", roster: roster).batch
            let press = try CertificateRun.press()
            let lock = open(folder + "/.khoa", O_RDWR | O_CREAT, 0o600)
            defer { close(lock) }
            #expect(flock(lock, LOCK_EX | LOCK_NB) == 0)
            #expect {
                try press.printSeparately(batch, into: folder)
            } throws: {
                ($0 as? BaoCaoError)?.diagnostics.first?.code == .folderInUse
            }
            #expect {
                try press.printSeparately(batch, into: "/dev/null/x")
            } throws: {
                ($0 as? BaoCaoError)?.diagnostics.first?.code == .outputUnwritable
            }
        }
    }
}
