/// Reads number and name trees (ISO 32000-1, 7.9.6 and 7.9.7).
struct NumberTreeReading {
    private let reader: DocumentReader

    init(_ reader: DocumentReader) { self.reader = reader }

    /// The values of a number tree by key.
    func entries(_ root: PDFValue?) throws(PDFSyntaxError) -> [Int: PDFValue] {
        var result: [Int: PDFValue] = [:]
        for pair in try pairs(root, key: "Nums") {
            if let key = pair.key.integer { result[key] = pair.value }
        }
        return result
    }

    /// The values of a name tree in order.
    func names(_ root: PDFValue?) throws(PDFSyntaxError) -> [(name: [UInt8], value: PDFValue)] {
        var result: [(name: [UInt8], value: PDFValue)] = []
        for pair in try pairs(root, key: "Names") {
            if let name = pair.key.string { result.append((name, pair.value)) }
        }
        return result
    }

    private func pairs(_ root: PDFValue?, key: String) throws(PDFSyntaxError)
        -> [(key: PDFValue, value: PDFValue)]
    {
        guard let root else { return [] }
        var result: [(key: PDFValue, value: PDFValue)] = []
        var seen: Set<Int> = []
        var pending = [root]
        while let next = pending.popLast() {
            if let number = next.reference, !seen.insert(number).inserted {
                throw PDFSyntaxError(.referenceLoop, object: number)
            }
            guard let node = try reader.dictionary(next) else { continue }
            let entries = try reader.list(node[key])
            for index in stride(from: 0, to: entries.count - 1, by: 2) {
                result.append((try reader.resolve(entries[index]), entries[index + 1]))
            }
            pending.append(contentsOf: try reader.list(node["Kids"]).reversed())
        }
        return result
    }
}
