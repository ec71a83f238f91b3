import ArgumentParser

/// Options of verbs whose page has a standard and whose template has settings.
struct SettingOptions: ParsableArguments {
    @Option(help: "Tiêu chuẩn trình bày: dang-hd05, nha-nuoc-nd30 hoặc một tệp.")
    var standard: String?

    @Option(
        name: .customLong("set"),
        help: "Thiết lập: tên=giá trị, ví dụ cong=\"Số tiền\"; dùng được nhiều lần.")
    var settings: [String] = []

    /// The settings by name.
    var values: [String: String] {
        get throws { try namedValues(settings) }
    }

    func validate() throws { _ = try values }
}

/// Values written `name=value`, by name; the last one of a name counts.
func namedValues(_ pairs: [String]) throws -> [String: String] {
    var values: [String: String] = [:]
    for pair in pairs {
        let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2 else {
            throw ValidationError("Thiết lập “\(pair)” phải có dạng tên=giá trị.")
        }
        values[String(parts[0])] = String(parts[1])
    }
    return values
}
