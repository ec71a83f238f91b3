@testable import Records

/// Folders and paths.
extension BrokenInput {
    private static func folder(
        _ name: String, _ input: String = "so", says: String, kept: [String: Int] = [:],
        limits: ReadingLimits = ReadingLimits(),
        _ make: @escaping @Sendable (BrokenFolder) throws -> Void
    ) -> BrokenInput {
        BrokenInput(name, .check(limits), input, says: says, kept: kept, make: make)
    }

    private static let models = "Tên mô hình,Đơn vị\nVườn mẫu,cb1\n"

    static let folders: [BrokenInput] = [
        folder("nothing there", says: "error records.unreadable so") { _ in },
        folder("a folder of nothing", says: "error records.no-records so") { try $0.folder("so") },
        folder("a folder of other files", says: "error records.no-records so") { folder in
            try folder.text("so/ghi-chu.docx", "x")
            try folder.text("so/.an.csv", "x")
        },
        folder(
            "a folder that is called a table",
            says: """
                error records.unreadable so/mo-hinh.csv
                error records.unreadable so/so.xlsx
                """
        ) { folder in
            try folder.units()
            try folder.folder("so/mo-hinh.csv")
            try folder.folder("so/so.xlsx")
        },
        folder("a link to itself", says: "error records.unreadable so/mo-hinh.csv") { folder in
            try folder.units()
            try folder.link("so/mo-hinh.csv", to: "mo-hinh.csv")
        },
        folder("a link to nothing", says: "error records.unreadable so/mo-hinh.csv") { folder in
            try folder.units()
            try folder.link("so/mo-hinh.csv", to: "khong-co.csv")
        },
        folder("a link to the folder it is in", says: "warning records.copied-file so/to-chuc.yaml")
        { folder in
            try folder.units()
            try folder.link("so/noi-dung", to: "../so")
        },
        folder(
            "a pipe that nobody writes to",
            says: """
                error records.unreadable so/mo-hinh.csv
                error records.unreadable so/so.sqlite
                error records.unreadable so/so.xlsx
                """
        ) { folder in
            try folder.units()
            try folder.pipe("so/mo-hinh.csv")
            try folder.pipe("so/so.xlsx")
            try folder.pipe("so/so.sqlite")
        },
        folder("a device without end", says: "error records.unreadable so/mo-hinh.csv") { folder in
            try folder.units()
            try folder.link("so/mo-hinh.csv", to: "/dev/zero")
        },
        folder(
            "ten thousand files", says: "error records.too-large so",
            limits: ReadingLimits(files: 500)
        ) { folder in
            for number in 0..<600 { try folder.bytes("so/mo-hinh-\(number).csv", []) }
        },
        folder(
            "the same table twice", says: "warning records.copied-file so/mo-hinh.csv",
            kept: ["models": 1]
        ) { folder in
            try folder.units()
            try folder.text("so/mo-hinh.csv", models)
            try folder.text("so/mo-hinh - Copy.csv", models)
        },
        folder("an old .xls", says: "warning records.old-workbook so/mo-hinh.xls") { folder in
            try folder.units()
            try folder.bytes("so/mo-hinh.xls", [0xD0, 0xCF, 0x11, 0xE0])
        },
        folder("an .ods by itself", "so.ods", says: "error records.old-workbook so.ods") {
            try $0.text("so.ods", "PK")
        },
        folder("a kind that is not read", "so.pdf", says: "error records.unreadable so.pdf") {
            try $0.text("so.pdf", "%PDF")
        },
        folder(
            "a workbook that is open in Excel",
            says: "note records.open-elsewhere so/~$so.xlsx", kept: ["models": 1]
        ) { folder in
            try folder.units()
            try folder.bytes("so/~$so.xlsx", [UInt8](repeating: 0x20, count: 165))
            try folder.text("so/mo-hinh.csv", models)
        },
        folder(
            "one file of many is broken",
            says: """
                error records.malformed-yaml so/so-lieu.yaml:2:1
                error records.malformed-workbook so/so.xlsx
                """, kept: ["models": 1, "organizations": 2]
        ) {
            folder in
            try folder.units()
            try folder.text("so/mo-hinh.csv", models)
            try folder.text("so/so-lieu.yaml", "figures: [")
            try folder.bytes("so/so.xlsx", Array("PK".utf8))
        },
    ]
}
