internal import Documents

extension Metadata {
    /// The same in texts that XML can hold (XML 1.0, 2.2): a packet with a control character in it
    /// is no packet (ISO 19005-2, 6.6.2.1), and both forms of the metadata must agree. Control
    /// characters become spaces, runs of white space one space.
    var legible: Metadata {
        var result = self
        result.title = Self.legible(title)
        result.author = author.map(Self.legible)
        result.subject = subject.map(Self.legible)
        result.keywords = keywords.map(Self.legible)
        return result
    }

    private static func legible(_ text: String) -> String {
        let isPlain = text.unicodeScalars.allSatisfy { scalar in
            scalar.value > 0x1F && !(0x7F...0x9F).contains(scalar.value)
                && scalar.value & 0xFFFE != 0xFFFE
        }
        if isPlain { return text }
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0...0x20, 0x7F...0x9F: if result.last != " " { result.append(" ") }
            case let value where value & 0xFFFE == 0xFFFE: continue
            default: result.append(scalar)
            }
        }
        while result.first == " " { result.removeFirst() }
        while result.last == " " { result.removeLast() }
        return String(result)
    }
}
