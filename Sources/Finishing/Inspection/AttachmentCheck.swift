internal import Documents

/// Finds the files in a file and checks how they are described (ISO 19005-3, 6.8).
struct AttachmentCheck {
    private let reader: DocumentReader
    private(set) var attachments: [Inspection.EmbeddedFile] = []

    init(_ reader: DocumentReader) { self.reader = reader }

    mutating func run(_ findings: inout Findings) throws(PDFSyntaxError) {
        let catalog = try reader.file.catalog()
        guard let names = try reader.dictionary(catalog["Names"]) else { return }
        let reachable = Set(try reader.list(catalog["AF"]).compactMap(\.reference))
        let trees = NumberTreeReading(reader)
        for (name, value) in try trees.names(names["EmbeddedFiles"]) {
            do throws(PDFSyntaxError) {
                try check(name, value, reachable, &findings)
            } catch {
                findings.add(.checkAttachment, ["name": PDFText.string(name)])
            }
        }
    }

    private mutating func check(
        _ name: [UInt8], _ value: PDFValue, _ reachable: Set<Int>, _ findings: inout Findings
    ) throws(PDFSyntaxError) {
        let key = PDFText.string(name)
        guard let specification = try reader.dictionary(value),
            let streams = try reader.dictionary(specification["EF"]),
            let stream = streams["UF"] ?? streams["F"],
            let header = try reader.dictionary(stream), let bytes = try reader.data(stream)
        else {
            findings.add(.checkAttachment, ["name": key])
            return
        }
        let file = Inspection.EmbeddedFile(
            name: try reader.text(specification["UF"]) ?? key,
            mediaType: header["Subtype"]?.name.map(Self.unescaped),
            relationship: specification["AFRelationship"]?.name,
            summary: try reader.text(specification["Desc"]), bytes: bytes)
        attachments.append(file)
        let parameters = try reader.dictionary(header["Params"])
        if file.mediaType == nil || file.relationship == nil || specification["F"] == nil
            || specification["UF"] == nil || parameters?["Size"]?.integer != bytes.count
            || !(value.reference.map(reachable.contains) ?? false)
        {
            findings.add(.checkAttachment, ["name": file.name])
        }
    }

    /// A name with its `#XX` replaced.
    private static func unescaped(_ name: String) -> String {
        var result: [UInt8] = []
        var rest = Array(name.utf8)[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "#"), rest.count >= 2,
                let high = PDFCharacter.hexadecimal(rest[rest.startIndex]),
                let low = PDFCharacter.hexadecimal(rest[rest.startIndex + 1])
            {
                result.append(high << 4 | low)
                rest = rest.dropFirst(2)
            } else {
                result.append(byte)
            }
        }
        return String(decoding: result, as: UTF8.self)
    }
}
