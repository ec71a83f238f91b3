internal import Documents

/// Holds every object of a file against what archives allow (ISO 19005-2, 6.1.6, 6.1.7 and
/// 6.1.13): sizes of strings, names and numbers, whole strings, and data outside the file.
struct ObjectCheck {
    private let reader: DocumentReader

    init(_ reader: DocumentReader) { self.reader = reader }

    private static let longestName = 127
    private static let deepest = 64

    func run(_ findings: inout Findings) throws(PDFSyntaxError) {
        for number in reader.file.references.entries.indices.dropFirst()
        where reader.file.references[number] != nil {
            // What cannot be read is told where it is used; what nobody uses does no harm.
            guard let object = try? reader.object(number) else { continue }
            if object.stream != nil, let entries = object.value.dictionary {
                for key in ["F", "FFilter", "FDecodeParms"] where entries[key] != nil {
                    findings.add(.checkFile, ["entry": "\(number) 0 R /\(key)"])
                }
            }
            if object.hasOddStrings { findings.add(.checkFile, ["entry": "\(number) 0 R <…>"]) }
            if let entry = Self.excess(in: object.value, depth: 0) {
                findings.add(.checkFile, ["entry": "\(number) 0 R \(entry)"])
            }
        }
    }

    /// What is too large in `value`; nil when nothing is.
    private static func excess(in value: PDFValue, depth: Int) -> String? {
        guard depth < deepest else { return nil }
        switch value {
        case .string(let bytes): return bytes.count > PDFText.longest ? "(…)" : nil
        case .name(let name): return isLong(name) ? "/…" : nil
        case .integer(let value): return Int32(exactly: value) == nil ? String(value) : nil
        case .array(let values):
            for value in values {
                if let entry = excess(in: value, depth: depth + 1) { return entry }
            }
        case .dictionary(let entries):
            for entry in entries.entries {
                if isLong(entry.key) { return "/…" }
                if let entry = excess(in: entry.value, depth: depth + 1) { return entry }
            }
        default: break
        }
        return nil
    }

    /// Whether a name is too long; `#41` counts as one byte.
    private static func isLong(_ name: String) -> Bool {
        guard name.utf8.count > longestName else { return false }
        return name.utf8.count - 2 * name.utf8.count(where: { $0 == UInt8(ascii: "#") })
            > longestName
    }
}
