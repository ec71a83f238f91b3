internal import Documents

/// What stands once in a file: identifier, metadata in both forms, output intent, language.
struct MetadataCheck {
    private let reader: DocumentReader
    private(set) var title: String?
    private(set) var author: String?
    private(set) var language: String?
    private(set) var claims: [String] = []

    init(_ reader: DocumentReader) { self.reader = reader }

    mutating func run(_ findings: inout Findings) throws(PDFSyntaxError) {
        let catalog = try reader.file.catalog()
        let packet = XMPReading(try reader.data(catalog["Metadata"]) ?? [])
        if packet.isEmpty { findings.add(.checkMissing, ["entry": "XMP"]) }
        readClaims(packet)
        language = try reader.text(catalog["Lang"])
        if !OptionRules.isLanguage(language ?? "") {
            findings.add(.checkMissing, ["entry": "Lang"])
        }
        if reader.file.trailer["ID"] == nil { findings.add(.checkMissing, ["entry": "ID"]) }
        if try reader.dictionary(catalog["ViewerPreferences"])?["DisplayDocTitle"]
            != .boolean(true)
        {
            findings.add(.checkMissing, ["entry": "DisplayDocTitle"])
        }
        if try !hasIntent(catalog) { findings.add(.checkMissing, ["entry": "OutputIntents"]) }
        for key in ["AA", "AcroForm", "OCProperties", "Requirements", "Collection"]
        where catalog[key] != nil {
            findings.add(.checkForbidden, ["entry": key])
        }
        if let action = try reader.dictionary(catalog["OpenAction"]),
            action["S"]?.name != "GoTo"
        {
            findings.add(.checkForbidden, ["entry": "OpenAction"])
        }
        if try reader.dictionary(catalog["Names"])?["JavaScript"] != nil {
            findings.add(.checkForbidden, ["entry": "JavaScript"])
        }
        try compare(packet, &findings)
    }

    private mutating func readClaims(_ packet: XMPReading) {
        if let part = packet.value("pdfaid:part") {
            let level = packet.value("pdfaid:conformance") ?? ""
            claims.append("PDF/A-\(part)\(level.lowercased())")
        }
        if let part = packet.value("pdfuaid:part") { claims.append("PDF/UA-\(part)") }
    }

    private func hasIntent(_ catalog: PDFDictionary) throws(PDFSyntaxError) -> Bool {
        for intent in try reader.list(catalog["OutputIntents"]) {
            if let intent = try reader.dictionary(intent), intent["S"]?.name == "GTS_PDFA1",
                let profile = try reader.data(intent["DestOutputProfile"]), profile.count >= 128,
                profile[36..<40].elementsEqual("acsp".utf8)
            {
                return true
            }
        }
        return false
    }

    /// Both forms of the metadata say the same (ISO 19005-2, 6.6.3).
    private mutating func compare(
        _ packet: XMPReading, _ findings: inout Findings
    ) throws(PDFSyntaxError) {
        let information = try reader.dictionary(reader.file.trailer["Info"]) ?? PDFDictionary()
        title = try reader.text(information["Title"]) ?? packet.value("dc:title")
        author = try reader.text(information["Author"]) ?? packet.value("dc:creator")
        if packet.value("dc:title") == nil { findings.add(.checkMissing, ["entry": "dc:title"]) }
        let texts = [
            ("Title", "dc:title"), ("Author", "dc:creator"), ("Subject", "dc:description"),
            ("Keywords", "pdf:Keywords"), ("Creator", "xmp:CreatorTool"),
            ("Producer", "pdf:Producer"),
        ]
        for (key, name) in texts {
            guard let text = try reader.text(information[key]) else { continue }
            if packet.value(name) != text { findings.add(.checkMetadata, ["key": key]) }
        }
        for (key, name) in [("CreationDate", "xmp:CreateDate"), ("ModDate", "xmp:ModifyDate")] {
            guard var date = try reader.text(information[key]) else { continue }
            if date.last == "'" { date.removeLast() }
            if packet.value(name).flatMap(DocumentDate.init)?.pdf != date {
                findings.add(.checkMetadata, ["key": key])
            }
        }
    }
}
