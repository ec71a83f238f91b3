/// Bytes that are not the PDF that is expected. It leaves the room as a ``FinishingError``.
struct PDFSyntaxError: Error, Sendable, Hashable {
    /// What is wrong, in English; the words for clerks stand beside the others.
    enum Reason: String, Sendable, CaseIterable {
        case unexpectedEnd = "the data end too early"
        case unexpectedByte = "an unexpected byte"
        case nestedTooDeep = "values nested too deep"
        case badNumber = "a malformed number"
        case badObject = "not the object that the table promises"
        case badStream = "a stream without its end"
        case badCrossReference = "a malformed cross-reference table"
        case missingObject = "an object that is not there"
        case wrongType = "an object of another type"
        case referenceLoop = "objects that hold each other"
        case badCompression = "data that cannot be inflated"
        case unknownFilter = "a filter other than FlateDecode"
        case encrypted = "encryption"
        case badMarks = "marked content that does not nest"
        case externalData = "data outside the file"
        case tooMuch = "more than is safe to read"
        case unexpectedKey = "an entry that is not expected here"
    }
    var reason: Reason
    /// Byte offset in the file, or in the content stream for marks.
    var offset: Int?
    /// Number of the object.
    var object: Int?
    /// The key or word in question.
    var word: String?

    init(_ reason: Reason, at offset: Int? = nil, object: Int? = nil, word: String? = nil) {
        self.reason = reason
        self.offset = offset
        self.object = object
        self.word = word
    }
}
