import ArgumentParser

/// Says in Vietnamese what the argument parser says in English: its headings and its commonest
/// complaints. What has no translation is passed on as it is.
enum Usage {
    /// Prints the help or the complaint that `error` stands for, and ends the process.
    static func exit(with error: any Error) -> Never {
        let code = Baocao.exitCode(for: error)
        let text = translated(Baocao.fullMessage(for: error))
        if !text.isEmpty {
            let stream = code == .success ? FileHandleStream.output : .error
            stream.write(text + "\n")
        }
        Baocao.exit(withError: code)
    }

    static func translated(_ text: String) -> String {
        phrases.reduce(text) { $0.replacing($1.0, with: $1.1) }
    }

    private static let phrases: [(String, String)] = [
        ("OVERVIEW: ", ""),
        ("\nHelp:  ", "\nGiải thích: "),
        ("USAGE:", "CÁCH DÙNG:"),
        ("Usage:", "Cách dùng:"),
        ("ARGUMENTS:", "ĐỐI SỐ:"),
        ("OPTIONS:", "TUỲ CHỌN:"),
        ("SUBCOMMANDS:", "LỆNH:"),
        ("<subcommand>", "<lệnh>"),
        ("[<options>]", "[<tuỳ chọn>]"),
        ("Show help information.", "In hướng dẫn này."),
        ("Show the version.", "In phiên bản."),
        ("(default: ", "(mặc định: "),
        ("(values: ", "(giá trị: "),
        ("Error: Missing expected argument", "Lỗi: thiếu"),
        ("Error: Missing value for", "Lỗi: thiếu giá trị của"),
        ("Error: Unknown option", "Lỗi: không có tuỳ chọn"),
        ("Error: Unexpected argument", "Lỗi: thừa"),
        (" unexpected arguments: ", " đối số thừa: "),
        ("Error: ", "Lỗi: "),
        ("Did you mean", "Có phải là"),
        ("The value", "Giá trị"),
        ("is invalid for", "không hợp với"),
        ("See 'baocao help <lệnh>' for detailed help.", "Xem 'baocao help <lệnh>' để biết thêm."),
        ("  See '", "  Xem '"),
        ("' for more information.", "' để biết thêm."),
    ]
}
