import Documents
import Records

/// Values as clerks write them in a dispatch.
extension TemplateFields {
    /// The text under `key` without spaces at its ends; nil for none or an empty one.
    func words(_ key: String) -> String? {
        guard let text = text(key) else { return nil }
        let trimmed = String(Substring(text).trimmingSpaces)
        return trimmed.isEmpty ? nil : trimmed
    }

    /// The texts of a list under `key`; a lone text is split at semicolons and line ends.
    func lines(_ key: String) -> [String] {
        let given = texts(key)
        let parts =
            given.count == 1 ? given[0].split { $0 == ";" || $0 == "\n" } : given.map { $0[...] }
        return parts.map { String($0.trimmingSpaces) }.filter { !$0.isEmpty }
    }

    /// The whole number from 1 under `key`.
    func positive(_ key: String) -> Int? {
        guard let value = integer(key) else { return nil }
        guard (1...99_999).contains(value) else {
            wrong(key, expected: "1, 2, 3 …", found: String(value))
            return nil
        }
        return value
    }

    /// The day under `key`: `2026-08-14`, `14/8/2026`.
    func day(_ key: String) -> IssueDate? {
        guard let text = words(key) else { return nil }
        if let day = CivilDate(typed: text).flatMap(IssueDate.init) { return day }
        wrong(key, expected: "2026-08-14, 14/8/2026", found: text)
        return nil
    }
}

extension String {
    /// Whether the text is a time of day with its zone, `2026-08-14T10:30:05+07:00`.
    var isTimeWithZone: Bool {
        let bytes = Array(utf8)
        let pattern = Array("0000-00-00T00:00:00".utf8)
        guard bytes.count > pattern.count, IssueDate(prefix(10)) != nil else { return false }
        for (byte, sign) in zip(bytes, pattern) {
            let isDigit = (48...57).contains(byte)
            if sign == 48 ? !isDigit : byte != sign { return false }
        }
        let parts = self.dropFirst(11).prefix(8).split(separator: ":").compactMap { Int($0) }
        guard parts.count == 3, parts[0] < 24, parts[1] < 60, parts[2] < 60 else { return false }
        let zone = self.dropFirst(19)
        if zone == "Z" { return true }
        let digits = zone.dropFirst().split(separator: ":").compactMap { Int($0) }
        return zone.count == 6 && "+-".contains(zone.first ?? " ") && digits.count == 2
            && digits[0] <= 14 && digits[1] < 60
    }

    /// Whether the text can name something in a hole: small letters, digits, `-`, `_`.
    var isPlainName: Bool {
        !isEmpty
            && utf8.allSatisfy {
                (97...122).contains($0) || (48...57).contains($0) || $0 == 45 || $0 == 95
            }
    }

    /// Whether the text is the name of a file and no path.
    var isPlainFileName: Bool {
        !isEmpty && !hasPrefix(".") && count <= 120
            && !unicodeScalars.contains {
                $0 == "/" || $0 == "\\" || $0 == ":" || $0.properties.generalCategory == .control
            }
    }
}
