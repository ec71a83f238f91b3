public import Documents

/// The archive standard that a file is to keep.
public enum ArchiveLevel: String, Sendable, Hashable, Codable, CaseIterable {
    /// None: no structure tree, no claims.
    case none = "none"
    /// PDF/A-2u: kept for long, text can be searched and copied; no structure.
    case a2u = "2u"
    /// PDF/A-2a: with the logical structure.
    case a2a = "2a"
    /// PDF/A-3a: with the logical structure and files of any kind attached.
    case a3a = "3a"

    /// Whether files of this level have a structure tree; such files claim PDF/UA-1 as well.
    public var isTagged: Bool { self == .a2a || self == .a3a }
    /// The part of ISO 19005; nil for none.
    var part: Int? {
        switch self {
        case .none: nil
        case .a2u, .a2a: 2
        case .a3a: 3
        }
    }
    /// The conformance level of XMP's `pdfaid:conformance`.
    var conformance: String { self == .a2u ? "U" : "A" }
}

/// Choices of finishing.
public struct FinishingOptions: Sendable, Hashable, Codable {
    /// What to do with a file that does not keep its standard.
    public enum Breach: String, Sendable, Hashable, Codable {
        /// Refuse the file and list every reason.
        case refuse
        /// Write it without the claims and report every reason as a warning.
        case dropClaims
    }

    /// The archive standard.
    public var archive: ArchiveLevel
    /// What the file says about itself; the creation date is an input, never the clock.
    public var metadata: Metadata
    /// The program that made the document (`Creator`, XMP `CreatorTool`).
    public var creator: String
    /// The program that wrote the PDF (`Producer`).
    public var producer: String
    /// Files inside the file.
    public var attachments: [Attachment]
    /// What to do when the standard is not kept.
    public var breach: Breach

    /// Choices for a document with `metadata`.
    public init(
        metadata: Metadata, archive: ArchiveLevel = .a2a, creator: String = "BaoCao",
        producer: String = "BaoCao", attachments: [Attachment] = [], breach: Breach = .refuse
    ) {
        self.metadata = metadata
        self.archive = archive
        self.creator = creator
        self.producer = producer
        self.attachments = attachments
        self.breach = breach
    }
}
