/// What PDF/A wants of objects that Cairo writes without it.
enum ArchiveRepairs {
    /// Completes a dictionary as it is copied.
    static func apply(to dictionary: inout PDFDictionary) {
        // A CID font with TrueType outlines says how its glyphs are found (6.2.11.3.2).
        if dictionary["Subtype"]?.name == "CIDFontType2", dictionary["CIDToGIDMap"] == nil {
            dictionary.append("CIDToGIDMap", .name("Identity"))
        }
        // Images are not smoothed (6.2.8).
        if dictionary["Interpolate"] != nil { dictionary["Interpolate"] = nil }
    }
}
