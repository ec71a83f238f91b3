/// A file inside the file (ISO 19005-3, 6.8).
public struct Attachment: Sendable, Hashable, Codable {
    /// What it is to the document (ISO 19005-3, annex E).
    public enum Relationship: String, Sendable, Hashable, Codable {
        /// The document was made from it.
        case source = "Source"
        /// Data shown in the document.
        case data = "Data"
        /// Another form of the document.
        case alternative = "Alternative"
        /// Goes with the document.
        case supplement = "Supplement"
        /// None of these.
        case unspecified = "Unspecified"
    }

    /// File name, shown and used when it is saved.
    public var name: String
    /// Media type, `text/csv`.
    public var mediaType: String
    /// The bytes.
    public var bytes: [UInt8]
    /// One line on what it is.
    public var summary: String?
    /// When it was last changed, `YYYY-MM-DDTHH:MM:SS+ZZ:ZZ`; nil for the document's date.
    public var modified: String?
    /// What it is to the document.
    public var relationship: Relationship

    /// A file to attach.
    public init(
        name: String, mediaType: String, bytes: [UInt8], summary: String? = nil,
        modified: String? = nil, relationship: Relationship = .unspecified
    ) {
        self.name = name
        self.mediaType = mediaType
        self.bytes = bytes
        self.summary = summary
        self.modified = modified
        self.relationship = relationship
    }
}
