internal import Documents

/// The metadata of a file in both its forms, which say the same (ISO 19005-2, 6.6): the
/// information dictionary and the XMP packet.
struct MetadataPacket {
    var metadata: Metadata
    var creator: String
    var producer: String
    var date: DocumentDate?
    var archive: ArchiveLevel
    /// Whether the claims of `archive` are made.
    var claims: Bool

    private var keywords: String? {
        metadata.keywords.isEmpty ? nil : metadata.keywords.joined(separator: ", ")
    }

    /// Appends the information dictionary.
    func writeInformation(to out: inout [UInt8]) {
        out.append(ascii: "<<")
        let entries: [(StaticString, String?)] = [
            ("/Title", metadata.title), ("/Author", metadata.author),
            ("/Subject", metadata.subject), ("/Keywords", keywords), ("/Creator", creator),
            ("/Producer", producer), ("/CreationDate", date?.pdf), ("/ModDate", date?.pdf),
        ]
        for (key, value) in entries {
            guard let value, !value.isEmpty else { continue }
            out.append(ascii: key)
            out.append(text: value)
        }
        out.append(ascii: ">>")
    }

    /// The XMP packet.
    func xmp() -> [UInt8] {
        var out = XMPText()
        out.line("<?xpacket begin=\"\u{FEFF}\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>")
        out.line("<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">")
        out.line("<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">")
        out.line("<rdf:Description rdf:about=\"\"")
        out.line(" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"")
        out.line(" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\"")
        out.line(" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\"")
        out.line(" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\"")
        out.line(" xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">")
        out.line("<dc:format>application/pdf</dc:format>")
        out.alternatives("dc:title", metadata.title)
        out.list("dc:creator", "rdf:Seq", metadata.author)
        out.alternatives("dc:description", metadata.subject)
        out.list("dc:language", "rdf:Bag", metadata.language)
        out.element("pdf:Keywords", keywords)
        out.element("pdf:Producer", producer)
        out.element("xmp:CreatorTool", creator)
        out.element("xmp:CreateDate", date?.xmp)
        out.element("xmp:ModifyDate", date?.xmp)
        if claims, let part = archive.part {
            out.element("pdfaid:part", String(part))
            out.element("pdfaid:conformance", archive.conformance)
            if archive.isTagged { out.element("pdfuaid:part", "1") }
        }
        out.line("</rdf:Description>")
        if claims, archive.isTagged { out.line(Self.accessibilitySchema) }
        out.line("</rdf:RDF>")
        out.line("</x:xmpmeta>")
        out.line("<?xpacket end=\"r\"?>")
        return out.bytes
    }

    /// PDF/A knows nothing of PDF/UA: its schema is declared in the packet (6.6.2.3).
    private static let accessibilitySchema = """
        <rdf:Description rdf:about=""
         xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
         xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
         xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
        <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
        <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
        <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
        <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
        <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
        <pdfaProperty:name>part</pdfaProperty:name>
        <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
        <pdfaProperty:category>internal</pdfaProperty:category>
        <pdfaProperty:description>Part of ISO 14289 that the file keeps</pdfaProperty:description>
        </rdf:li></rdf:Seq></pdfaSchema:property>
        </rdf:li></rdf:Bag></pdfaExtension:schemas>
        </rdf:Description>
        """
}

/// Lines of an XMP packet.
private struct XMPText {
    var bytes: [UInt8] = []

    mutating func line(_ text: String) {
        bytes.append(utf8: text)
        bytes.append(10)
    }

    mutating func element(_ name: String, _ value: String?) {
        guard let value, !value.isEmpty else { return }
        line("<\(name)>\(escaped(value))</\(name)>")
    }

    mutating func alternatives(_ name: String, _ value: String?) {
        guard let value, !value.isEmpty else { return }
        line(
            "<\(name)><rdf:Alt><rdf:li xml:lang=\"x-default\">\(escaped(value))</rdf:li>"
                + "</rdf:Alt></\(name)>")
    }

    mutating func list(_ name: String, _ kind: String, _ value: String?) {
        guard let value, !value.isEmpty else { return }
        line("<\(name)><\(kind)><rdf:li>\(escaped(value))</rdf:li></\(kind)></\(name)>")
    }

    private func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
