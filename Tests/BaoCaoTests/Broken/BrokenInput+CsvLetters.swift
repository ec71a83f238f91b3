import Records

/// CSV: encodings, control codes, marks.
extension BrokenInput {
    private static let header = "Tên mô hình,Đơn vị,Kết quả\n"

    /// The bytes of `text` in an old encoding, as Windows-1252 reads them.
    private static func old(_ text: String, _ encoding: LegacyEncoding) -> [UInt8] {
        (encoding.encode(text) ?? "").unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    }

    private static func utf16(_ text: String) -> [UInt8] {
        [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
    }

    static let csvLetters: [BrokenInput] = [
        .bytes(
            "rows of TCVN3 bytes among UTF-8", "mo-hinh.csv",
            Array((header + "Vườn mẫu,Chi bộ 2,Đã nhân rộng\n").utf8)
                + old("đường hoa mỹ lệ,Chi bộ 1,đã nhân rộng ra ba xã\n", .tcvn3),
            says: """
                warning records.legacy-encoding so/mo-hinh.csv hàng 3 [Tên mô hình]
                warning records.legacy-encoding so/mo-hinh.csv hàng 3 [Đơn vị]
                warning records.legacy-encoding so/mo-hinh.csv hàng 3 [Kết quả]
                """, kept: ["models": 2]),
        .bytes(
            "rows of VNI bytes among UTF-8", "mo-hinh.csv",
            Array((header + "Vườn mẫu,Chi bộ 2,Đã nhân rộng\n").utf8)
                + old("Đường hoa Mỹ Lệ,Chi bộ 1,Đã nhân rộng ra ba xã\n", .vni),
            says: """
                warning records.legacy-encoding so/mo-hinh.csv hàng 3 [Tên mô hình]
                warning records.legacy-encoding so/mo-hinh.csv hàng 3 [Đơn vị]
                warning records.legacy-encoding so/mo-hinh.csv hàng 3 [Kết quả]
                """, kept: ["models": 2]),
        .bytes(
            "rows of Windows-1258 bytes among UTF-8", "mo-hinh.csv",
            Array((header + "Vườn mẫu,Chi bộ 2,Đã nhân rộng\n").utf8)
                + old("Đường hoa Mỹ Lệ,Chi bộ 1,Đã nhân rộng ra ba xã\n", .windows1258),
            says: """
                warning records.legacy-encoding so/mo-hinh.csv hàng 3 [Tên mô hình]
                warning records.legacy-encoding so/mo-hinh.csv hàng 3 [Đơn vị]
                warning records.legacy-encoding so/mo-hinh.csv hàng 3 [Kết quả]
                """, kept: ["models": 2]),
        .text(
            "TCVN3 pasted as Unicode into one column", "mo-hinh.csv",
            header + "Vườn mẫu,Chi bộ 2,Đã nhân rộng\n"
                + (LegacyEncoding.tcvn3.encode("tổ tự quản thôn hạ,Chi bộ 1,đã nhân rộng") ?? "")
                + "\n",
            says: """
                warning records.legacy-encoding so/mo-hinh.csv hàng 3 [Tên mô hình]
                warning records.legacy-encoding so/mo-hinh.csv hàng 3 [Đơn vị]
                warning records.legacy-encoding so/mo-hinh.csv hàng 3 [Kết quả]
                """, kept: ["models": 2]),
        .text(
            "one word of TCVN3 that tells nothing", "mo-hinh.csv",
            header + "Vườn mẫu Ch¸u ngoan,Chi bộ 2,Tốt\n",
            says: """
                warning records.old-font-letters so/mo-hinh.csv:2 hàng 2 [Tên mô hình]
                """, kept: ["models": 1]),
        .bytes(
            "a byte that is no letter", "mo-hinh.csv",
            Array((header + "Vườn mẫu,Chi bộ 2,Tốt\nĐường ").utf8) + [0xFF]
                + Array(" hoa,Chi bộ 1,Tốt\n".utf8),
            says: "error records.damaged-letter so/mo-hinh.csv:3 hàng 3 [Tên mô hình]",
            kept: ["models": 2]),
        .bytes(
            "UTF-8 cut in the middle of a letter", "mo-hinh.csv",
            Array((header + "Vườn mẫu,Chi bộ 2,Tố").utf8).dropLast(1).map(\.self),
            says: "error records.damaged-letter so/mo-hinh.csv:2 hàng 2 [Kết quả]",
            kept: ["models": 1]),
        .bytes(
            "UTF-16 with an odd byte at its end", "mo-hinh.csv",
            utf16(header + "Vườn mẫu,Chi bộ 2,Tốt") + [0x41],
            says: "error records.damaged-letter so/mo-hinh.csv:2 hàng 2 [Kết quả]",
            kept: ["models": 1]),
        .bytes(
            "UTF-16 with half a pair", "mo-hinh.csv",
            utf16(header + "Vườn ") + [0x3D, 0xD8] + utf16(" mẫu,Chi bộ 2,Tốt\n").dropFirst(2),
            says: "error records.damaged-letter so/mo-hinh.csv:2 hàng 2 [Tên mô hình]",
            kept: ["models": 1]),
        .bytes(
            "UTF-16 whose mark was lost", "mo-hinh.csv",
            Array(utf16(header + "Vườn mẫu,Chi bộ 9,Tốt\n").dropFirst(2)),
            says: "error records.dangling-reference so/mo-hinh.csv:2 hàng 2 [Đơn vị]",
            kept: ["models": 1]),
        .bytes(
            "bytes of a picture", "mo-hinh.csv",
            [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + [UInt8](repeating: 0, count: 200)
                + (0...255).map { UInt8($0) },
            says: "error records.bad-encoding so/mo-hinh.csv:1"),
        .bytes(
            "a workbook that is called CSV", "mo-hinh.csv",
            BrokenPackage.models(BrokenPackage.rows([["Tên mô hình", "Đơn vị"]])).bytes,
            says: "error records.bad-encoding so/mo-hinh.csv:1"),
        .text(
            "NUL bytes", "mo-hinh.csv", header + "Vườn\0 mẫu,Chi bộ 2,Tốt\n",
            says: """
                warning records.control-character so/mo-hinh.csv:2 hàng 2 [Tên mô hình]
                """,
            kept: ["models": 1]),
        .text(
            "control characters", "mo-hinh.csv", header + "Vườn\u{1B}[31m mẫu\u{7},Chi bộ 2,Tốt\n",
            says: """
                warning records.control-character so/mo-hinh.csv:2 hàng 2 [Tên mô hình]
                warning records.control-character so/mo-hinh.csv:2 hàng 2 [Tên mô hình]
                """, kept: ["models": 1]),
        .text(
            "text that runs backwards", "mo-hinh.csv",
            header + "Vườn mẫu\u{202E}fdp.exe,Chi bộ 2,\u{2066}Tốt\u{2069}\n",
            says: """
                warning records.control-character so/mo-hinh.csv:2 hàng 2 [Tên mô hình]
                warning records.control-character so/mo-hinh.csv:2 hàng 2 [Kết quả]
                warning records.control-character so/mo-hinh.csv:2 hàng 2 [Kết quả]
                """,
            kept: ["models": 1]),
        .text(
            "letters that nobody sees", "mo-hinh.csv",
            header + "Vườn\u{200B} mẫu,Chi bộ\u{E0041} 2,Tốt\n",
            says: """
                warning records.control-character so/mo-hinh.csv:2 hàng 2 [Tên mô hình]
                warning records.control-character so/mo-hinh.csv:2 hàng 2 [Đơn vị]
                """, kept: ["models": 1]),
        .text(
            "a lone combining mark", "mo-hinh.csv", header + "Vườn \u{301} mẫu,Chi bộ 2,Tốt\n",
            says: "warning records.stray-mark so/mo-hinh.csv:2 hàng 2 [Tên mô hình]",
            kept: ["models": 1]),
        .text(
            "a heap of combining marks", "mo-hinh.csv",
            header + "Vườ" + String(repeating: "\u{335}", count: 300) + "n mẫu,Chi bộ 2,Tốt\n",
            says: "warning records.stray-mark so/mo-hinh.csv:2 hàng 2 [Tên mô hình]",
            kept: ["models": 1]),
        .text(
            "letters lost in a conversion", "mo-hinh.csv",
            header + "V\u{FFFD}\u{FFFD}n mẫu,Chi bộ 2,Tốt\n",
            says: "error records.damaged-letter so/mo-hinh.csv:2 hàng 2 [Tên mô hình]",
            kept: ["models": 1]),
        .text(
            "decomposed text", "mo-hinh.csv",
            header + "Vu\u{31B}\u{300}n ma\u{302}\u{303}u,Chi bộ 2,To\u{302}\u{301}t\n",
            says: "note records.decomposed-text so/mo-hinh.csv:2 hàng 2 [Tên mô hình]",
            kept: ["models": 1]),
    ]
}
