import CZip
import Glibc
import Testing

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// A workbook written part by part, as other programs write them.
struct WorkbookFixture {
    var sheet = ""
    var strings: String?
    var styles: String?
    var properties = ""
    var extra: [String: String] = [:]

    /// Writes the package to a new file, lends its path, and removes it.
    func lend<Value>(_ body: (String) throws -> Value) throws -> Value {
        let path = FileManager.default.temporaryDirectory
            .appendingPathComponent("baocao-\(UUID().uuidString).xlsx").path
        defer { try? FileManager.default.removeItem(atPath: path) }
        var parts = extra
        parts["xl/workbook.xml"] = """
            <workbook xmlns="m" xmlns:r="r">\(properties)<sheets>
            <sheet name="Mô hình" sheetId="1" r:id="rId1"/></sheets></workbook>
            """
        parts["xl/_rels/workbook.xml.rels"] = """
            <Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>
            """
        parts["xl/worksheets/sheet1.xml"] = "<worksheet>\(sheet)</worksheet>"
        if let strings { parts["xl/sharedStrings.xml"] = "<sst>\(strings)</sst>" }
        if let styles { parts["xl/styles.xml"] = "<styleSheet>\(styles)</styleSheet>" }
        try write(parts, to: path)
        return try body(path)
    }

    private func write(_ parts: [String: String], to path: String) throws {
        var code: Int32 = 0
        let archive = try #require(zip_open(path, ZIP_CREATE | ZIP_TRUNCATE, &code))
        for (name, text) in parts {
            let bytes = Array(text.utf8)
            let copy = try #require(malloc(max(1, bytes.count)))
            copy.copyMemory(from: bytes, byteCount: bytes.count)
            let source = try #require(zip_source_buffer(archive, copy, UInt64(bytes.count), 1))
            #expect(zip_file_add(archive, name, source, 0) >= 0)
        }
        #expect(zip_close(archive) == 0)
    }
}
