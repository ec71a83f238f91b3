/// A PDF value (ISO 32000-1, 7.3), streams apart. Numbers and names keep the letters they were
/// written with, so that a value written again is the value that was read.
enum PDFValue: Sendable, Hashable {
    case null
    case boolean(Bool)
    case integer(Int)
    /// A number with a decimal point, as written.
    case real(String)
    /// A name without its slash, as written; bytes that are not printable ASCII stand as `#XX`.
    case name(String)
    /// The bytes of a string, unescaped.
    case string([UInt8])
    case array([PDFValue])
    case dictionary(PDFDictionary)
    /// An indirect object by its number; generations other than 0 are refused when reading.
    case reference(Int)

    var integer: Int? {
        if case .integer(let value) = self { value } else { nil }
    }
    var name: String? {
        if case .name(let value) = self { value } else { nil }
    }
    var string: [UInt8]? {
        if case .string(let value) = self { value } else { nil }
    }
    var array: [PDFValue]? {
        if case .array(let value) = self { value } else { nil }
    }
    var dictionary: PDFDictionary? {
        if case .dictionary(let value) = self { value } else { nil }
    }
    var reference: Int? {
        if case .reference(let value) = self { value } else { nil }
    }
    /// The number, whole or not.
    var number: Double? {
        switch self {
        case .integer(let value): Double(value)
        case .real(let text): Double(text)
        default: nil
        }
    }
}

/// A dictionary that keeps the order of its keys. Look-up is linear: PDF dictionaries are short.
struct PDFDictionary: Sendable, Hashable {
    struct Entry: Sendable, Hashable {
        var key: String
        var value: PDFValue
    }

    private(set) var entries: [Entry] = []

    /// The value of `key`; setting nil removes it.
    subscript(key: String) -> PDFValue? {
        get {
            for entry in entries where entry.key == key { return entry.value }
            return nil
        }
        set {
            if let index = entries.firstIndex(where: { $0.key == key }) {
                if let newValue {
                    entries[index].value = newValue
                } else {
                    entries.remove(at: index)
                }
            } else if let newValue {
                entries.append(Entry(key: key, value: newValue))
            }
        }
    }

    /// Appends an entry without looking for an earlier one of the same key.
    mutating func append(_ key: String, _ value: PDFValue) {
        entries.append(Entry(key: key, value: value))
    }

    /// The dictionary with the last value of each key: Cairo lists a form as often as a page
    /// shows it.
    var withoutRepeats: PDFDictionary {
        var places: [String: Int] = [:]
        var result = PDFDictionary()
        for entry in entries {
            if let place = places[entry.key] {
                result.entries[place].value = entry.value
            } else {
                places[entry.key] = result.entries.count
                result.entries.append(entry)
            }
        }
        return result
    }

    /// The same keys with other values.
    func mapValues<E: Error>(_ change: (PDFValue) throws(E) -> PDFValue) throws(E) -> PDFDictionary
    {
        var result = PDFDictionary()
        result.entries.reserveCapacity(entries.count)
        for entry in entries {
            result.entries.append(Entry(key: entry.key, value: try change(entry.value)))
        }
        return result
    }
}

/// An indirect object as it stands in a file: its value and, for a stream, where its bytes are.
struct PDFObject: Sendable {
    var value: PDFValue
    /// The stream's bytes, still encoded, as a range of the file.
    var stream: Range<Int>?
    /// Whether hexadecimal strings of a plain object lack their last digit, which archives forbid
    /// (ISO 19005-2, 6.1.6).
    var hasOddStrings = false
}
