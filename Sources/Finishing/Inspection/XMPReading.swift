/// Finds the values of an XMP packet, as elements or attributes. It looks for what it is asked
/// for and takes no position on the rest.
struct XMPReading {
    private let text: String

    init(_ bytes: [UInt8]) { text = String(decoding: bytes, as: UTF8.self) }

    /// Whether there is no packet.
    var isEmpty: Bool { !text.utf8.contains(UInt8(ascii: "<")) }

    /// The text of the property `name`, tags inside it left out.
    func value(_ name: String) -> String? {
        if let start = text.firstRange(of: "<\(name)>"),
            let end = text[start.upperBound...].firstRange(of: "</\(name)>")
        {
            return Self.plain(text[start.upperBound..<end.lowerBound])
        }
        if let start = text.firstRange(of: " \(name)=\""),
            let end = text[start.upperBound...].firstIndex(of: "\"")
        {
            return Self.plain(text[start.upperBound..<end])
        }
        return nil
    }

    /// `part` without tags and the space between them, entities replaced.
    private static func plain(_ part: Substring) -> String {
        var letters = ""
        var isTag = false
        for letter in part {
            switch letter {
            case "<": isTag = true
            case ">" where isTag: isTag = false
            default: if !isTag { letters.append(letter) }
            }
        }
        if part.contains("<") {
            letters = String(letters.drop(while: \.isWhitespace))
            while letters.last?.isWhitespace ?? false { letters.removeLast() }
        }
        for (entity, letter) in [
            ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'"), ("&amp;", "&"),
        ] {
            letters = letters.split(separator: entity, omittingEmptySubsequences: false)
                .joined(separator: letter)
        }
        return letters
    }
}
