/// Copies a page of a chunk into the file.
struct PageSplicer {
    /// The entries of a page that are kept; all others are ours to write, and anything unknown is
    /// refused rather than lost.
    private static let kept: Set<String> = ["MediaBox", "CropBox", "Rotate", "Group", "UserUnit"]
    private static let written: Set<String> = [
        "Type", "Parent", "Contents", "Resources", "StructParents", "Tabs",
    ]

    var copier: ObjectCopier
    let writer: ObjectWriter

    /// What the file knows of the page.
    struct Place {
        /// Numbers of its object and of its parent.
        var object: Int
        var parent: Int
        /// Its key in the parent tree, in files with structure.
        var key: Int?
        /// Objects of its annotations.
        var annotations: [Int]
    }

    /// The height of `page` in points.
    static func height(of page: PDFFile.PageObject) throws(PDFSyntaxError) -> Double {
        let box = (page.dictionary["MediaBox"]?.array ?? []).compactMap(\.number)
        guard box.count == 4 else {
            throw PDFSyntaxError(.wrongType, object: page.number, word: "MediaBox")
        }
        return max(box[1], box[3])
    }

    /// Writes the page.
    mutating func write(_ page: PreparedChunk.Page, at place: Place) throws(CopyingError) {
        let dictionary = page.object.dictionary
        var out: [UInt8] = []
        out.append(ascii: "<</Type/Page/Parent ")
        out.append(reference: place.parent)
        for entry in dictionary.entries {
            if Self.kept.contains(entry.key) {
                out.append(UInt8(ascii: "/"))
                out.append(utf8: entry.key)
                out.append(UInt8(ascii: " "))
                out.append(try copier.copy(entry.value))
            } else if !Self.written.contains(entry.key) {
                throw .syntax(
                    PDFSyntaxError(.unexpectedKey, object: page.object.number, word: entry.key))
            }
        }
        out.append(ascii: "/Resources ")
        out.append(try copier.copy(dictionary["Resources"] ?? .dictionary(PDFDictionary())))
        out.append(ascii: "/Contents ")
        if let content = page.content {
            let number = writer.allocate()
            do throws(FinishingError) {
                try writer.write(
                    stream: number, entries: Array("/Filter/FlateDecode".utf8), data: content)
            } catch {
                throw .finishing(error)
            }
            out.append(reference: number)
        } else {
            out.append(try copier.copy(dictionary["Contents"] ?? .array([])))
        }
        if let key = place.key {
            out.append(ascii: "/StructParents ")
            out.append(decimal: key)
            out.append(ascii: "/Tabs/S")
        }
        if !place.annotations.isEmpty {
            out.append(ascii: "/Annots[")
            for annotation in place.annotations {
                out.append(reference: annotation)
                out.append(UInt8(ascii: " "))
            }
            out.append(ascii: "]")
        }
        out.append(ascii: ">>")
        do throws(FinishingError) {
            try writer.write(object: place.object) { $0.append(contentsOf: out) }
        } catch {
            throw .finishing(error)
        }
    }
}
