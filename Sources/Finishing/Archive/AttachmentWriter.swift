/// Writes files inside the file (ISO 32000-1, 7.11; ISO 19005-3, 6.8).
enum AttachmentWriter {
    /// What the catalog needs: the name tree and the file specifications.
    struct Written {
        var names: Int
        var specifications: [Int]
    }

    /// Writes `attachments`, whose names differ; nil when there are none.
    static func write(
        _ attachments: [Attachment], date: DocumentDate?, to writer: ObjectWriter
    ) throws(FinishingError) -> Written? {
        if attachments.isEmpty { return nil }
        var specifications: [Int] = []
        var entries: [(name: [UInt8], value: [UInt8])] = []
        for attachment in attachments {
            let data = writer.allocate()
            let modified = attachment.modified.flatMap(DocumentDate.init) ?? date
            var header: [UInt8] = []
            header.append(ascii: "/Type/EmbeddedFile/Subtype/")
            header.append(utf8: name(of: attachment.mediaType))
            header.append(ascii: "/Params<</Size ")
            header.append(decimal: attachment.bytes.count)
            if let modified {
                header.append(ascii: "/ModDate")
                header.append(text: modified.pdf)
            }
            header.append(ascii: "/CheckSum")
            header.append(string: Digest.of(attachment.bytes))
            header.append(ascii: ">>")
            try writer.writeDeflated(stream: data, entries: header, data: attachment.bytes)

            let specification = writer.allocate()
            specifications.append(specification)
            try writer.write(object: specification) { out in
                out.append(ascii: "<</Type/Filespec/F")
                out.append(text: attachment.name)
                out.append(ascii: "/UF")
                out.append(text: attachment.name)
                if let summary = attachment.summary, !summary.isEmpty {
                    out.append(ascii: "/Desc")
                    out.append(text: summary)
                }
                out.append(ascii: "/AFRelationship/")
                out.append(utf8: attachment.relationship.rawValue)
                out.append(ascii: "/EF<</F ")
                out.append(reference: data)
                out.append(ascii: "/UF ")
                out.append(reference: data)
                out.append(ascii: ">>>>")
            }
            var value: [UInt8] = []
            value.append(reference: specification)
            entries.append((PDFText.bytes(attachment.name), value))
        }
        entries.sort { $0.name.lexicographicallyPrecedes($1.name) }
        return Written(
            names: try NameTree.write(entries, to: writer), specifications: specifications)
    }

    /// A media type as a PDF name.
    private static func name(of mediaType: String) -> String {
        var result: [UInt8] = []
        for byte in mediaType.utf8 {
            if byte > 32, byte < 127, PDFCharacter.isRegular(byte), byte != UInt8(ascii: "#") {
                result.append(byte)
            } else {
                result.append(UInt8(ascii: "#"))
                result.append(PDFCharacter.digit(byte >> 4))
                result.append(PDFCharacter.digit(byte & 15))
            }
        }
        return String(decoding: result, as: UTF8.self)
    }
}
