/// Writes name trees (ISO 32000-1, 7.9.6).
enum NameTree {
    private static let namesInALeaf = 64

    /// Writes `entries`, sorted by name, and gives the tree's object. Values are PDF syntax.
    static func write(
        _ entries: [(name: [UInt8], value: [UInt8])], to writer: ObjectWriter
    ) throws(FinishingError) -> Int {
        var leaves: [(object: Int, first: [UInt8], last: [UInt8])] = []
        for start in stride(from: 0, to: entries.count, by: namesInALeaf) {
            let part = entries[start..<min(start + namesInALeaf, entries.count)]
            guard let first = part.first, let last = part.last else { continue }
            let object = writer.allocate()
            leaves.append((object, first.name, last.name))
            try writer.write(object: object) { out in
                out.append(ascii: "<</Limits[")
                out.append(string: first.name)
                out.append(string: last.name)
                out.append(ascii: "]/Names[")
                for entry in part {
                    out.append(string: entry.name)
                    out.append(contentsOf: entry.value)
                }
                out.append(ascii: "]>>")
            }
        }
        let root = writer.allocate()
        try writer.write(object: root) { out in
            out.append(ascii: "<</Kids[")
            for leaf in leaves {
                out.append(reference: leaf.object)
                out.append(UInt8(ascii: " "))
            }
            out.append(ascii: "]>>")
        }
        return root
    }
}
