/// Collects the sections of a document.
@resultBuilder
public enum SectionBuilder {
    /// A section.
    public static func buildExpression(_ section: Section) -> [Section] { [section] }
    /// Sections made elsewhere.
    public static func buildExpression(_ sections: [Section]) -> [Section] { sections }

    /// The sections one after the other.
    public static func buildBlock(_ parts: [Section]...) -> [Section] { Array(parts.joined()) }
    /// The sections of a loop.
    public static func buildArray(_ parts: [[Section]]) -> [Section] { Array(parts.joined()) }
    /// The sections of an `if` without `else`.
    public static func buildOptional(_ part: [Section]?) -> [Section] { part ?? [] }
    /// The sections of the first branch.
    public static func buildEither(first part: [Section]) -> [Section] { part }
    /// The sections of the second branch.
    public static func buildEither(second part: [Section]) -> [Section] { part }
}

extension Document {
    /// A document of the sections that `content` collects.
    public init(metadata: Metadata, @SectionBuilder _ content: () -> [Section]) {
        self.init(metadata: metadata, sections: content())
    }
}
