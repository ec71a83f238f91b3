/// The fonts a document may use: for each role (`text`, `display`, `script`) a family with its
/// files, read once. A value: rooms open handles of their own from the bytes.
public struct FontBook: Sendable {
    /// One font file.
    public struct File: Sendable {
        /// Its number in the book.
        public var number: Int
        /// Where it was read from.
        public var path: String
        /// Its content.
        public var bytes: [UInt8]
        /// A font file.
        public init(number: Int, path: String, bytes: [UInt8]) {
            self.number = number
            self.path = path
            self.bytes = bytes
        }
    }

    /// The four faces of a family, as numbers of files.
    public struct Family: Sendable, Hashable {
        /// Upright, regular weight.
        public var regular: Int
        /// Upright, bold.
        public var bold: Int
        /// Italic, regular weight.
        public var italic: Int
        /// Italic, bold.
        public var boldItalic: Int
        /// A family.
        public init(regular: Int, bold: Int, italic: Int, boldItalic: Int) {
            self.regular = regular
            self.bold = bold
            self.italic = italic
            self.boldItalic = boldItalic
        }
    }

    /// The files by number.
    public var files: [File]
    /// The families by role.
    public var families: [String: Family]

    /// A book of fonts.
    public init(files: [File], families: [String: Family]) {
        self.files = files
        self.families = families
    }
}
