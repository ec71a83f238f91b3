internal import Documents

/// Writes what stands once in a file: catalog, metadata, output intent.
struct CatalogWriter {
    /// Objects that the catalog names.
    struct Parts {
        var pages: Int
        var structure: Int?
        var outlines: Int?
        var destinations: Int?
        var labels: PageLabels
        var attachments: AttachmentWriter.Written?
    }

    let writer: ObjectWriter
    let packet: MetadataPacket

    /// Writes everything and gives the catalog and the information dictionary.
    func write(_ parts: Parts) throws(FinishingError) -> (root: Int, info: Int) {
        let root = writer.allocate()
        let info = writer.allocate()
        let metadata = writer.allocate()
        try writer.write(object: info) { packet.writeInformation(to: &$0) }
        try writer.write(
            stream: metadata, entries: Array("/Type/Metadata/Subtype/XML".utf8),
            data: packet.xmp())
        let intent = packet.archive == .none ? nil : try writeIntent()
        try writer.write(object: root) { out in
            out.append(ascii: "<</Type/Catalog/Pages ")
            out.append(reference: parts.pages)
            out.append(ascii: "/Metadata ")
            out.append(reference: metadata)
            if !packet.metadata.language.isEmpty {
                out.append(ascii: "/Lang")
                out.append(text: packet.metadata.language)
            }
            // Margins and blanks are measured: a viewer that shrinks to fit spoils both.
            out.append(ascii: "/ViewerPreferences<</PrintScaling /None")
            if !packet.metadata.title.isEmpty { out.append(ascii: "/DisplayDocTitle true") }
            out.append(ascii: ">>")
            if let structure = parts.structure {
                out.append(ascii: "/MarkInfo<</Marked true>>/StructTreeRoot ")
                out.append(reference: structure)
            }
            if let intent {
                out.append(ascii: "/OutputIntents[")
                out.append(reference: intent)
                out.append(ascii: "]")
            }
            if let outlines = parts.outlines {
                out.append(ascii: "/PageMode/UseOutlines/Outlines ")
                out.append(reference: outlines)
            }
            parts.labels.write(to: &out)
            writeNames(parts, to: &out)
            out.append(ascii: ">>")
        }
        return (root, info)
    }

    private func writeNames(_ parts: Parts, to out: inout [UInt8]) {
        guard parts.destinations != nil || parts.attachments != nil else { return }
        out.append(ascii: "/Names<<")
        if let destinations = parts.destinations {
            out.append(ascii: "/Dests ")
            out.append(reference: destinations)
        }
        if let attachments = parts.attachments {
            out.append(ascii: "/EmbeddedFiles ")
            out.append(reference: attachments.names)
        }
        out.append(ascii: ">>")
        if let attachments = parts.attachments {
            out.append(ascii: "/AF[")
            for specification in attachments.specifications {
                out.append(reference: specification)
                out.append(UInt8(ascii: " "))
            }
            out.append(ascii: "]")
        }
    }

    /// The output intent (ISO 19005-2, 6.2.3): colours without a profile are sRGB.
    private func writeIntent() throws(FinishingError) -> Int {
        let profile = writer.allocate()
        let intent = writer.allocate()
        try writer.writeDeflated(
            stream: profile, entries: Array("/N 3".utf8), data: ColorProfile.sRGB)
        try writer.write(object: intent) { out in
            out.append(ascii: "<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)")
            out.append(ascii: "/Info(sRGB IEC61966-2.1)/RegistryName(http://www.color.org)")
            out.append(ascii: "/DestOutputProfile ")
            out.append(reference: profile)
            out.append(ascii: ">>")
        }
        return intent
    }
}
