extension PDFFile {
    /// A page with what it inherits from the nodes above it (ISO 32000-1, 7.7.3.4).
    struct PageObject: Sendable {
        /// Number of the page's object.
        var number: Int
        /// Its dictionary, inherited entries among them.
        var dictionary: PDFDictionary
    }

    private static let inherited = ["Resources", "MediaBox", "CropBox", "Rotate"]

    /// The pages in order.
    func pages() throws(PDFSyntaxError) -> [PageObject] {
        guard let root = try catalog()["Pages"]?.reference else {
            throw PDFSyntaxError(.wrongType, word: "Pages")
        }
        var result: [PageObject] = []
        var seen: Set<Int> = []
        // Nodes still to be visited, the next one last, each with what its ancestors pass on.
        var pending: [(number: Int, passed: PDFDictionary)] = [(root, PDFDictionary())]
        while let (number, passed) = pending.popLast() {
            guard seen.insert(number).inserted else {
                throw PDFSyntaxError(.referenceLoop, object: number)
            }
            guard var node = try object(number).value.dictionary else {
                throw PDFSyntaxError(.wrongType, object: number, word: "Page")
            }
            if let kids = node["Kids"] {
                var passed = passed
                for key in Self.inherited {
                    if let value = node[key] { passed[key] = value }
                }
                guard let kids = try resolve(kids).array else {
                    throw PDFSyntaxError(.wrongType, object: number, word: "Kids")
                }
                for kid in kids.reversed() {
                    guard let kid = kid.reference else {
                        throw PDFSyntaxError(.wrongType, object: number, word: "Kids")
                    }
                    pending.append((kid, passed))
                }
            } else {
                for key in Self.inherited where node[key] == nil {
                    if let value = passed[key] { node.append(key, value) }
                }
                result.append(PageObject(number: number, dictionary: node))
            }
        }
        return result
    }
}
