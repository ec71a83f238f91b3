import Foundation
import TestSupport
import Testing

/// The same input gives the same bytes, wherever and however the program runs.
@Suite struct SameBytesTests {
    /// One sample of each verb that writes PDFs.
    private static let samples = ["so-ket-6-thang", "danh-sach", "giay-khen", "cong-van"].map {
        Sample(template: $0, folder: "sample")
    }

    /// A copy of templates, samples and fonts in `folder`.
    private func copyOfHome(in folder: String) throws -> String {
        let home = folder + "/nơi khác"
        try FileManager.default.createDirectory(atPath: home, withIntermediateDirectories: true)
        for name in ["templates", "fonts"] {
            try FileManager.default.copyItem(
                atPath: Program.root.appendingPathComponent(name).path, toPath: home + "/" + name)
        }
        return home
    }

    /// The files of `folder` by their paths in it.
    private func files(in folder: String) throws -> [String: Data] {
        var files: [String: Data] = [:]
        for name in try FileManager.default.subpathsOfDirectory(atPath: folder) {
            files[name] = FileManager.default.contents(atPath: folder + "/" + name)
        }
        return files
    }

    private func print(
        _ sample: Sample, home: String = Program.root.path, into folder: String,
        threads: Int? = nil, _ program: Program = Program()
    ) throws -> [String: Data] {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        var arguments = try sample.arguments(home: home, output: folder + "/tep.pdf")
        if let threads { arguments += ["--threads", String(threads)] }
        let verdict = try program.run(arguments)
        #expect(verdict.code == 0, "\(verdict.errors)")
        return try files(in: folder)
    }

    @Test(arguments: samples) func nothingAroundShows(sample: Sample) throws {
        try withScratchFolder { folder in
            let first = try print(sample, into: folder + "/1", threads: 1)
            #expect(first["tep.pdf"]?.isEmpty == false)
            var elsewhere = Program()
            elsewhere.environment = [
                "TZ": "Pacific/Kiritimati", "LANG": "tr_TR.UTF-8", "LC_ALL": "tr_TR.UTF-8",
                "HOME": folder, "USER": "ai đó", "SOURCE_DATE_EPOCH": nil,
            ]
            elsewhere.folder = URL(fileURLWithPath: folder)
            let second = try print(
                sample, home: copyOfHome(in: folder), into: folder + "/2/sâu hơn", threads: 3,
                elsewhere)
            #expect(first.keys.sorted() == second.keys.sorted())
            for (name, bytes) in first {
                #expect(second[name] == bytes, "\(sample.template): \(name)")
            }
        }
    }

    @Test func theSourceDateIsTheFilesWhenNoneIsGiven() throws {
        func printed(_ seconds: String, zone: String) throws -> (bytes: Data?, created: String?) {
            try withScratchFolder { folder in
                let table = folder + "/bang.csv"
                try Data("Họ và tên\nNguyễn Văn Mẫu\n".utf8)
                    .write(to: URL(fileURLWithPath: table))
                let file = folder + "/tep.pdf"
                let program = Program(
                    environment: ["SOURCE_DATE_EPOCH": seconds, "TZ": zone])
                let verdict = try program.run(["list", "danh-sach", table, "-o", file])
                #expect(verdict.code == 0, "\(verdict.errors)")
                let date = try Judge.show(file, "trailer/Info/CreationDate")
                return (FileManager.default.contents(atPath: file), date)
            }
        }
        let here = try printed("1703061296", zone: "Asia/Ho_Chi_Minh")
        let there = try printed("1703061296", zone: "America/New_York")
        let later = try printed("1703061297", zone: "Asia/Ho_Chi_Minh")
        #expect(here.bytes != nil && here.bytes == there.bytes)
        #expect(here.bytes != later.bytes)
        #expect(here.created?.contains("D:20231220083456Z") == true, "\(here.created ?? "")")
    }
}
