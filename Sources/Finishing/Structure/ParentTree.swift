/// The way from marks and annotations back to their elements (ISO 32000-1, 14.7.4.4): a number
/// tree. Pages' lists are written as they come; one number a key stays in memory.
struct ParentTree {
    private static let keysInALeaf = 64

    /// By key: the object that stands for it, a list of elements for a page or one element.
    private var objects: [UInt32] = []

    /// Takes `count` keys and gives the first.
    mutating func reserve(_ count: Int) -> Int {
        objects.append(contentsOf: repeatElement(0, count: count))
        return objects.count - count
    }

    /// Writes the elements of a page's marks, in the order of the marks, under `key`.
    mutating func set(
        _ key: Int, marks elements: [Int], to writer: ObjectWriter
    ) throws(FinishingError) {
        let list = writer.allocate()
        objects[key] = UInt32(list)
        try writer.write(object: list) { out in
            out.append(UInt8(ascii: "["))
            for element in elements {
                // A foreign page may number its marks with gaps.
                if element == 0 {
                    out.append(ascii: "null")
                } else {
                    out.append(reference: element)
                }
                out.append(UInt8(ascii: " "))
            }
            out.append(UInt8(ascii: "]"))
        }
    }

    /// Puts the element of an annotation under `key`.
    mutating func set(_ key: Int, object: Int) { objects[key] = UInt32(object) }

    /// Writes the tree; gives its object and the next free key.
    func finish(to writer: ObjectWriter) throws(FinishingError) -> (object: Int, next: Int) {
        let root = writer.allocate()
        var leaves: [(object: Int, first: Int, last: Int)] = []
        for first in stride(from: 0, to: objects.count, by: Self.keysInALeaf) {
            let last = min(first + Self.keysInALeaf, objects.count) - 1
            leaves.append((writer.allocate(), first, last))
        }
        for leaf in leaves {
            try writer.write(object: leaf.object) { out in
                out.append(ascii: "<</Limits[")
                out.append(decimal: leaf.first)
                out.append(UInt8(ascii: " "))
                out.append(decimal: leaf.last)
                out.append(ascii: "]/Nums[")
                for key in leaf.first...leaf.last {
                    out.append(decimal: key)
                    out.append(UInt8(ascii: " "))
                    out.append(reference: Int(objects[key]))
                    out.append(UInt8(ascii: " "))
                }
                out.append(ascii: "]>>")
            }
        }
        try writer.write(object: root) { out in
            if leaves.isEmpty {
                out.append(ascii: "<</Nums[]>>")
                return
            }
            out.append(ascii: "<</Kids[")
            for leaf in leaves {
                out.append(reference: leaf.object)
                out.append(UInt8(ascii: " "))
            }
            out.append(ascii: "]>>")
        }
        return (root, objects.count)
    }
}
