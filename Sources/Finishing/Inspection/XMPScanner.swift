/// Reads an XMP packet as XML and finds what archives do not take in it (ISO 19005-2, 6.6.2): what is
/// not well-formed, another encoding, properties of schemas that nobody declared.
struct XMPScanner {
    /// An open element: its name as written, and the prefixes that it declares.
    private struct Element {
        var name: String
        var prefixes: [String: String]
    }

    private let bytes: [UInt8]
    private var place = 0
    private var open: [Element] = []
    private var flaws: [String] = []
    /// Properties of `rdf:Description`, by namespace and name.
    private var properties: [(space: String, name: String)] = []
    /// Properties that extension schemas declare.
    private var declared: Set<String> = []
    private var schema = ""
    private var text = ""

    private static let deepest = 64
    private static let resources = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
    private static let schemas = "http://www.aiim.org/pdfa/ns/schema#"
    private static let descriptions = "http://www.aiim.org/pdfa/ns/property#"

    /// Namespaces that archives know without a declaration (XMP Specification, September 2005, and
    /// ISO 19005-2, 6.6.4 and 6.6.2.3).
    private static let known: Set<String> = [
        "http://purl.org/dc/elements/1.1/", "http://ns.adobe.com/xap/1.0/",
        "http://ns.adobe.com/xap/1.0/rights/", "http://ns.adobe.com/xap/1.0/mm/",
        "http://ns.adobe.com/xap/1.0/bj/", "http://ns.adobe.com/xap/1.0/t/pg/",
        "http://ns.adobe.com/xmp/1.0/DynamicMedia/", "http://ns.adobe.com/pdf/1.3/",
        "http://ns.adobe.com/photoshop/1.0/", "http://ns.adobe.com/camera-raw-settings/1.0/",
        "http://ns.adobe.com/tiff/1.0/", "http://ns.adobe.com/exif/1.0/",
        "http://ns.adobe.com/exif/1.0/aux/", "http://www.aiim.org/pdfa/ns/id/",
        "http://www.aiim.org/pdfa/ns/extension/",
    ]

    /// What is wrong with the packet `bytes`.
    static func flaws(of bytes: [UInt8]) -> [String] {
        var scanner = XMPScanner(bytes)
        scanner.run()
        return scanner.flaws
    }

    private init(_ bytes: [UInt8]) { self.bytes = bytes }

    private mutating func fail(_ reason: String) {
        if !flaws.contains(reason), flaws.count < 20 { flaws.append(reason) }
        if reason.hasPrefix("XML") { place = bytes.count }
    }

    private mutating func run() {
        if String(validating: bytes, as: UTF8.self) == nil { return fail("UTF-8") }
        var hasElement = false
        while place < bytes.count {
            if bytes[place] != UInt8(ascii: "<") {
                readText()
                continue
            }
            if skip("<?") {
                readInstruction()
            } else if skip("<!--") {
                if !jump(behind: "-->") { fail("XML <!--") }
            } else if skip("<![CDATA[") {
                if !jump(behind: "]]>") { fail("XML CDATA") }
            } else if skip("<!") {
                // A document type could hide anything.
                fail("XML <!")
            } else if skip("</") {
                close(word())
                if !jump(behind: ">") { fail("XML </") }
            } else {
                place += 1
                hasElement = true
                readElement()
            }
        }
        if !open.isEmpty || !hasElement { fail("XML </\(open.last?.name ?? "")>") }
        for property in properties where !Self.known.contains(property.space) {
            if !declared.contains(property.space + property.name) {
                fail(property.space + property.name)
            }
        }
    }

    // MARK: Parts of XML

    private mutating func skip(_ word: StaticString) -> Bool {
        let count = word.utf8CodeUnitCount
        guard place + count <= bytes.count else { return false }
        for index in 0..<count where bytes[place + index] != word.utf8Start[index] { return false }
        place += count
        return true
    }

    private mutating func jump(behind word: StaticString) -> Bool {
        while place < bytes.count {
            if skip(word) { return true }
            place += 1
        }
        return false
    }

    private mutating func readText() {
        let start = place
        while place < bytes.count, bytes[place] != UInt8(ascii: "<") {
            let byte = bytes[place]
            if byte < 32, byte != 9, byte != 10, byte != 13 { return fail("XML U+00\(byte)") }
            if byte == UInt8(ascii: "&"), !isReference(at: place) { return fail("XML &") }
            place += 1
        }
        text += String(decoding: bytes[start..<place], as: UTF8.self)
    }

    /// Whether `&name;` or `&#123;` stands at `start`.
    private func isReference(at start: Int) -> Bool {
        guard let end = bytes[start...].prefix(12).firstIndex(of: UInt8(ascii: ";")) else {
            return false
        }
        let name = String(decoding: bytes[start + 1..<end], as: UTF8.self)
        return ["lt", "gt", "amp", "quot", "apos"].contains(name) || name.hasPrefix("#")
    }

    private mutating func readInstruction() {
        let start = place
        guard jump(behind: "?>") else { return fail("XML <?") }
        let words = String(decoding: bytes[start..<place - 2], as: UTF8.self)
        guard words.hasPrefix("xpacket begin") else { return }
        for name in ["bytes", "encoding"] where words.contains(" \(name)=") {
            fail("xpacket \(name)")
        }
    }

    private mutating func word() -> String {
        let start = place
        while place < bytes.count, !PDFCharacter.isWhitespace(bytes[place]),
            ![UInt8(ascii: ">"), UInt8(ascii: "/"), UInt8(ascii: "=")].contains(bytes[place])
        {
            place += 1
        }
        return String(decoding: bytes[start..<place], as: UTF8.self)
    }

    private mutating func skipSpace() {
        while place < bytes.count, PDFCharacter.isWhitespace(bytes[place]) { place += 1 }
    }

    private mutating func readElement() {
        let name = word()
        if name.isEmpty || open.count >= Self.deepest { return fail("XML <") }
        var attributes: [(name: String, value: String)] = []
        while true {
            skipSpace()
            if skip("/>") {
                enter(name, attributes)
                return close(name)
            }
            if skip(">") { return enter(name, attributes) }
            let key = word()
            skipSpace()
            guard !key.isEmpty, skip("="), attributes.count < 256 else {
                return fail("XML \(name)")
            }
            skipSpace()
            guard place < bytes.count,
                bytes[place] == UInt8(ascii: "\"") || bytes[place] == UInt8(ascii: "'"),
                let end = bytes[(place + 1)...].firstIndex(of: bytes[place])
            else { return fail("XML \(name)") }
            let value = String(decoding: bytes[place + 1..<end], as: UTF8.self)
            if value.contains("<") || attributes.contains(where: { $0.name == key }) {
                return fail("XML \(key)")
            }
            attributes.append((key, value))
            place = end + 1
        }
    }

    // MARK: Names

    private mutating func enter(_ name: String, _ attributes: [(name: String, value: String)]) {
        var prefixes: [String: String] = [:]
        for attribute in attributes where attribute.name.hasPrefix("xmlns") {
            prefixes[String(attribute.name.dropFirst(6))] = attribute.value
        }
        let parent = open.last.flatMap { resolve($0.name) }
        open.append(Element(name: name, prefixes: prefixes))
        text = ""
        guard let own = resolve(name) else { return fail("XML \(name)") }
        let isDescription = own == (Self.resources, "Description")
        // A structure inside a property is described by it.
        let isTop = open.count { $0.name == name } == 1
        if isDescription, isTop {
            for attribute in attributes
            where !attribute.name.hasPrefix("xmlns") && !attribute.name.hasPrefix("xml:") {
                guard let key = resolve(attribute.name) else {
                    return fail("XML \(attribute.name)")
                }
                if key.space != Self.resources { properties.append(key) }
            }
        }
        let depth = open.count { $0.name.hasSuffix(":Description") }
        if let parent, parent == (Self.resources, "Description"), depth == 1 {
            properties.append(own)
        }
    }

    private mutating func close(_ name: String) {
        guard let last = open.last, last.name == name else { return fail("XML </\(name)>") }
        if let own = resolve(name) {
            if own == (Self.schemas, "namespaceURI") { schema = trimmed }
            if own == (Self.descriptions, "name") { declared.insert(schema + trimmed) }
        }
        open.removeLast()
        text = ""
    }

    private var trimmed: String {
        String(text.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }

    /// The namespace and the name behind `name`; nil when its prefix is not declared.
    private func resolve(_ name: String) -> (space: String, name: String)? {
        let parts = name.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        let prefix = parts.count == 2 ? String(parts[0]) : ""
        let own = String(parts.last ?? "")
        if prefix == "xml" { return ("http://www.w3.org/XML/1998/namespace", own) }
        for element in open.reversed() {
            if let space = element.prefixes[prefix] { return (space, own) }
        }
        return prefix.isEmpty ? ("", own) : nil
    }
}
