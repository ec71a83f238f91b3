import BaoCao
import Foundation
import GRDB
import Records

/// SQLite: files that are no book, or one that cannot be read.
extension BrokenInput {
    private static func store(
        _ name: String, says: String, kept: [String: Int] = [:],
        _ make: @escaping @Sendable (BrokenFolder) throws -> Void
    ) -> BrokenInput {
        BrokenInput(name, .check(), "so", says: says, kept: kept) { folder in
            try folder.units()
            try make(folder)
        }
    }

    /// Writes a book of one model and lends its bytes to be changed.
    private static func book(
        _ folder: BrokenFolder, _ change: (inout [UInt8]) -> Void = { _ in }
    ) throws {
        let schema = try RecordSchema.load(from: CertificateRun.home().records.path)
        let reading = RecordReader(schema: schema).read(
            files: [("mo-hinh.csv", Array("Tên mô hình,Đơn vị\nVườn mẫu,cb1\n".utf8))], name: "s")
        let path = folder.path + "/so/so.sqlite"
        try reading.book.write(store: path)
        var bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
        change(&bytes)
        try Data(bytes).write(to: URL(fileURLWithPath: path))
    }

    /// Writes a book of one model and changes what SQLite holds, past every constraint.
    private static func book(_ folder: BrokenFolder, sql: String) throws {
        try book(folder)
        try DatabaseQueue(path: folder.path + "/so/so.sqlite").write { try $0.execute(sql: sql) }
    }

    private static let damaged = "error records.damaged-store so/so.sqlite"

    static let stores: [BrokenInput] = [
        store("a book whose row number no table has", says: damaged) {
            try book($0, sql: "UPDATE models SET _row = 99999999999")
        },
        store("a book whose line is a word", says: damaged) {
            try book($0, sql: "UPDATE models SET _line = 'ba'")
        },
        store("a book of a record without a name", says: damaged) {
            try book(
                $0,
                sql: """
                    CREATE TABLE other AS SELECT * FROM models; DROP TABLE models;
                    ALTER TABLE other RENAME TO models; UPDATE models SET _id = NULL
                    """)
        },
        store("a book of a source without a file", says: damaged) {
            try book(
                $0,
                sql: """
                    CREATE TABLE other AS SELECT * FROM _source; DROP TABLE _source;
                    ALTER TABLE other RENAME TO _source; UPDATE _source SET file = NULL
                    """)
        },
        store("a book of a delivery that counts in words", says: damaged) {
            try book(
                $0,
                sql: """
                    INSERT INTO _delivery (sender, file, received, new, changed, same, refused,
                        absent) VALUES ('a', 'x', '', 'ba', 0, 0, 0, 0)
                    """)
        },
        store("a book of a change that is no text", says: damaged) {
            try book(
                $0,
                sql: """
                    INSERT INTO _change (delivery, table_code, record, kind, before)
                    VALUES (1, 'models', 'm', 'changed', X'FF')
                    """)
        },
        store(
            "an empty file that is called a book", says: "error records.damaged-store so/so.sqlite"
        ) {
            try $0.bytes("so/so.sqlite", [])
        },
        store("text that is called a book", says: "error records.damaged-store so/so.sqlite") {
            try $0.text("so/so.sqlite", "Tên mô hình,Đơn vị\n")
        },
        store("a book that is cut off", says: "error records.damaged-store so/so.sqlite") {
            folder in
            try book(folder) { $0.removeLast($0.count / 2) }
        },
        store("a book with pages overwritten", says: "error records.damaged-store so/so.sqlite") {
            folder in
            try book(folder) { bytes in
                for index in 4_096..<min(bytes.count, 60_000) { bytes[index] = 0xAA }
            }
        },
        store("a book with a header alone", says: "error records.damaged-store so/so.sqlite") {
            folder in
            try book(folder) { $0 = Array($0.prefix(100)) }
        },
    ]
}
