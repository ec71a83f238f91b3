/// What is changed in objects of others as they are copied, so that they keep the archive
/// standard (ISO 19005-2, 6.1 to 6.3).
enum ForeignRepairs {
    /// Entries that archives forbid or that are of no use in our file.
    private static let dropped: Set<String> = [
        "Metadata", "PieceInfo", "LastModified", "Alternates", "OPI", "StructParent",
        "StructParents", "OC", "CIDSet", "CharSet", "Interpolate", "AF", "Measure", "PtData",
        "HTO", "HTP",
    ]
    private static let nodes: Set<String> = [
        "Page", "Pages", "Catalog", "StructElem", "StructTreeRoot", "Annot",
    ]

    /// Changes a dictionary; nil when nothing of it may be copied.
    static func apply(to dictionary: PDFDictionary) -> PDFDictionary? {
        if let kind = dictionary["Type"]?.name, nodes.contains(kind) { return nil }
        var result = dictionary
        // A font may be called by any name, also one of these.
        let isMap = dictionary["Type"] == nil && dictionary["Subtype"] == nil
        for entry in dictionary.entries where dropped.contains(entry.key) {
            if isMap, entry.value.dictionary != nil || entry.value.reference != nil,
                dictionary["Length"] == nil, entry.key != "OC", entry.key != "Metadata"
            {
                continue
            }
            result[entry.key] = nil
        }
        ArchiveRepairs.apply(to: &result)
        return result
    }

    /// Whether the data of a stream are written anew: archives know no LZW.
    static func mustRecode(_ dictionary: PDFDictionary) -> Bool {
        StreamDecoding.filters(of: dictionary).contains { $0 == "LZWDecode" || $0 == "LZW" }
    }
}
