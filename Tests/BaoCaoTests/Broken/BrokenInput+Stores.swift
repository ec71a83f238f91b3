import BaoCao
import Foundation
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

    static let stores: [BrokenInput] = [
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
