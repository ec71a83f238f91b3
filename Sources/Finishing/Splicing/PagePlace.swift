/// What the file knows of a page that is copied into it, whoever made the page.
struct PagePlace {
    /// Numbers of its object and of its parent.
    var object: Int
    var parent: Int
    /// Its key in the parent tree, in files with structure.
    var key: Int?
    /// Objects of its annotations.
    var annotations: [Int]

    /// The entries of a page that are kept as they are.
    static let kept: Set<String> = ["MediaBox", "CropBox", "Rotate", "Group", "UserUnit"]

    /// Writes the object of the page: `sheet` are the entries that are kept, in PDF syntax like
    /// `resources` and `contents`.
    func write(
        sheet: [UInt8], resources: PDFValue, contents: PDFValue, to writer: ObjectWriter
    ) throws(CopyingError) {
        var out: [UInt8] = []
        out.append(ascii: "<</Type/Page/Parent ")
        out.append(reference: parent)
        out += sheet
        out.append(ascii: "/Resources ")
        out.append(resources)
        out.append(ascii: "/Contents ")
        out.append(contents)
        if let key {
            out.append(ascii: "/StructParents ")
            out.append(decimal: key)
            out.append(ascii: "/Tabs/S")
        }
        if !annotations.isEmpty {
            out.append(ascii: "/Annots[")
            for annotation in annotations {
                out.append(reference: annotation)
                out.append(UInt8(ascii: " "))
            }
            out.append(ascii: "]")
        }
        out.append(ascii: ">>")
        do throws(FinishingError) {
            try writer.write(object: object) { $0.append(contentsOf: out) }
        } catch {
            throw .finishing(error)
        }
    }
}

extension [UInt8] {
    /// Appends `/Key value` of a page's sheet.
    mutating func append(sheetEntry key: String, _ value: PDFValue) {
        append(UInt8(ascii: "/"))
        append(utf8: key)
        append(UInt8(ascii: " "))
        append(value)
    }
}
