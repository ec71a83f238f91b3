import BaoCao
import Documents
import Foundation
import Records
import Reports
import TestSupport
import Testing

/// What clerks write in words comes out on paper, whatever it was written in.
@Suite("Narratives as they are printed")
struct NarrativePrintingTests {
    private static let sections = [
        "tinh_hinh": "Đảng bộ có 12 chi bộ Ẫ Ỗ Ể.\n\nĐịa bàn rộng, dân cư thưa.",
        "lanh_dao": "Cấp uỷ đã:\n\n- ban hành kế hoạch;\n- phân công cán bộ.",
        "phuong_huong": "1. Giữ vững phong trào.\n2. Nhân rộng mô hình.",
    ]

    /// The sample's book without its narratives, in a folder of its own.
    private func book(in folder: String, _ write: (String) throws -> Void) throws -> String {
        let path = folder + "/so"
        try FileManager.default.copyItem(
            atPath: CertificateRun.sample("tong-ket-nam"), toPath: path)
        let file = path + "/noi-dung.yaml"
        let parts = try String(contentsOfFile: file, encoding: .utf8)
            .components(separatedBy: "\nnarratives:")
        let behind = parts[1].components(separatedBy: "\nfindings:")
        let others = parts[0] + "\nfindings:" + behind[1]
        try others.write(toFile: file, atomically: true, encoding: .utf8)
        try write(path)
        return path
    }

    private func print(
        _ records: String, in folder: String
    ) throws -> (text: String, found: [Diagnostic]) {
        let output = folder + "/bao-cao.pdf"
        let printed = try ReviewPrinting(home: CertificateRun.home()).print(
            ReviewPrinting.Request(template: "tong-ket-nam", records: records), to: output)
        return (try CertificateRun.text(output), printed.diagnostics)
    }

    private func files(_ path: String) throws {
        try FileManager.default.createDirectory(
            atPath: path + "/noi-dung", withIntermediateDirectories: true)
        for (section, text) in Self.sections {
            try (text + "\n").write(
                toFile: path + "/noi-dung/\(section).md", atomically: true, encoding: .utf8)
        }
    }

    private func holdsAll(_ text: String) -> Bool {
        [
            "Đảng bộ có 12 chi bộ Ẫ Ỗ Ể.", "Địa bàn rộng, dân cư thưa.", "- ban hành kế hoạch;",
            "1. Giữ vững phong trào. 2. Nhân rộng mô hình.",
        ].allSatisfy { text.contains($0) }
    }

    @Test func `files, a sheet, a book and a mix of them print the same words`() throws {
        let schema = try RecordSchema.load(from: CertificateRun.home().records.path)
        try withScratchFolder { folder in
            let path = try book(in: folder, files)
            let first = try print(path, in: folder)
            #expect(holdsAll(first.text))
            let reading = RecordReader(schema: schema).read(path: path)
            #expect(!reading.diagnostics.hasErrors)
            try reading.book.write(workbook: folder + "/so.xlsx")
            try reading.book.write(store: folder + "/so.sqlite")
            for copy in ["so.xlsx", "so.sqlite"] {
                let again = try print(folder + "/" + copy, in: folder)
                #expect(again.text == first.text, "\(copy)")
            }
            // One section in a table, the others in files.
            try FileManager.default.removeItem(atPath: path + "/noi-dung/lanh_dao.md")
            try """
            Phần,Thứ tự,Nội dung
            Lãnh đạo,1,"Cấp uỷ đã:"
            Lãnh đạo,2,"- ban hành kế hoạch;
            - phân công cán bộ."

            """.write(toFile: path + "/noi-dung.csv", atomically: true, encoding: .utf8)
            #expect(holdsAll(try print(path, in: folder).text))
        }
    }

    @Test func `a required section that is empty is told of, and a gap is printed`() throws {
        try withScratchFolder { folder in
            let path = try book(in: folder) { path in
                try files(path)
                try "".write(
                    toFile: path + "/noi-dung/tinh_hinh.md", atomically: true, encoding: .utf8)
            }
            let printed = try print(path, in: folder)
            let empty = printed.found.filter { $0.code.rawValue == "reports.section-empty" }
            #expect(empty.contains { $0.arguments["section"] == "tinh_hinh" })
            #expect(empty.allSatisfy { $0.place.line != nil })
            let file = printed.found.first { $0.code == .emptyFile }
            #expect(file?.place.file?.hasSuffix("tinh_hinh.md") == true)
        }
    }

    @Test func `odd text is printed whole: long, decomposed, in an old encoding`() throws {
        let sentence = "Phong trào “Dân vận khéo” lan rộng, nhiều mô hình hay được nhân ra. "
        let old = try #require(
            LegacyEncoding.tcvn3.encode("các chi bộ đã triển khai phong trào rộng khắp.\n"))
        try withScratchFolder { folder in
            let path = try book(in: folder) { path in
                try files(path)
                // 200 KB in one paragraph.
                try (String(repeating: sentence, count: 2_200) + "Hết đoạn dài.").write(
                    toFile: path + "/noi-dung/tinh_hinh.md", atomically: true, encoding: .utf8)
                let bytes = old.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
                try Data(bytes).write(
                    to: URL(fileURLWithPath: path + "/noi-dung/danh_gia_chung.md"))
                try "Đề xuất **khen thưởng** kịp thời.".decomposedStringWithCanonicalMapping
                    .write(
                        toFile: path + "/noi-dung/lanh_dao.md", atomically: true, encoding: .utf8)
            }
            let printed = try print(path, in: folder)
            #expect(printed.text.contains("Hết đoạn dài."))
            #expect(printed.text.contains("các chi bộ đã triển khai phong trào rộng khắp."))
            #expect(printed.text.contains("Đề xuất khen thưởng kịp thời."))
            #expect(printed.found.contains { $0.code == .legacyLines })
        }
    }
}
