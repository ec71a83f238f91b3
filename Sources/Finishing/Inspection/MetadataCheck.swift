internal import Documents

/// What stands once in a file: identifier, metadata in both forms, output intent, language.
struct MetadataCheck {
    private let reader: DocumentReader
    private(set) var title: String?
    private(set) var author: String?
    private(set) var language: String?
    private(set) var claims: [String] = []
    /// Colours of devices that the output intent describes.
    private(set) var described: Set<String> = []

    init(_ reader: DocumentReader) { self.reader = reader }

    mutating func run(_ findings: inout Findings) throws(PDFSyntaxError) {
        let catalog = try reader.file.catalog()
        let packet = XMPReading(try reader.data(catalog["Metadata"]) ?? [])
        if packet.isEmpty { findings.add(.checkMissing, ["entry": "XMP"]) }
        readClaims(packet)
        for claim in claims where !Self.standards.contains(claim) {
            findings.add(.checkPacket, ["reason": claim])
        }
        if let bytes = try reader.data(catalog["Metadata"]), !packet.isEmpty {
            for reason in XMPScanner.flaws(of: bytes) {
                findings.add(.checkPacket, ["reason": reason])
            }
        }
        language = try reader.text(catalog["Lang"])
        if let language, !OptionRules.isLanguage(language) {
            findings.add(.checkLanguage, ["language": language])
        }
        if language == nil { findings.add(.checkMissing, ["entry": "Lang"]) }
        if reader.file.trailer["ID"] == nil { findings.add(.checkMissing, ["entry": "ID"]) }
        if try reader.dictionary(catalog["ViewerPreferences"])?["DisplayDocTitle"]
            != .boolean(true)
        {
            findings.add(.checkMissing, ["entry": "DisplayDocTitle"])
        }
        try checkIntents(catalog, &findings)
        try CatalogCheck(reader).run(catalog, claims: claims, &findings)
        try compare(packet, &findings)
    }

    /// The standards that can be claimed.
    private static let standards: Set<String> = [
        "PDF/A-1a", "PDF/A-1b", "PDF/A-2a", "PDF/A-2b", "PDF/A-2u", "PDF/A-3a", "PDF/A-3b",
        "PDF/A-3u", "PDF/A-4", "PDF/A-4e", "PDF/A-4f", "PDF/UA-1", "PDF/UA-2",
    ]

    private mutating func readClaims(_ packet: XMPReading) {
        if let part = packet.value("pdfaid:part") {
            let level = packet.value("pdfaid:conformance") ?? ""
            claims.append("PDF/A-\(part)\(level.lowercased())")
        }
        if let part = packet.value("pdfuaid:part") { claims.append("PDF/UA-\(part)") }
    }

    /// ISO 19005-2, 6.2.3: one profile, of a known kind.
    private mutating func checkIntents(
        _ catalog: PDFDictionary, _ findings: inout Findings
    ) throws(PDFSyntaxError) {
        var profiles: Set<Int> = []
        var hasIntent = false
        for intent in try reader.list(catalog["OutputIntents"]) {
            guard let intent = try reader.dictionary(intent) else { continue }
            if intent["DestOutputProfileRef"] != nil {
                findings.add(.checkForbidden, ["entry": "DestOutputProfileRef"])
            }
            guard let number = intent["DestOutputProfile"]?.reference
            else { continue }
            profiles.insert(number)
            guard try reader.resolve(intent["S"]).name == "GTS_PDFA1" else { continue }
            hasIntent = true
            let bytes = try reader.data(intent["DestOutputProfile"]) ?? []
            described = ICCProfile(bytes)?.described ?? []
            if described.isEmpty { findings.add(.checkFile, ["entry": "DestOutputProfile"]) }
        }
        if !hasIntent { findings.add(.checkMissing, ["entry": "OutputIntents"]) }
        if profiles.count > 1 { findings.add(.checkFile, ["entry": "OutputIntents"]) }
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
