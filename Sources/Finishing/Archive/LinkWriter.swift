/// Writes link annotations (ISO 14289-1, 7.18.5): with a text, printed, tied to their element.
struct LinkWriter {
    /// The page's object.
    var page: Int
    /// Its height in points.
    var height: Double

    /// Writes `link` as the annotation `object`. `key` is its key in the parent tree, `text` what
    /// a reader hears.
    func write(
        _ link: LinkSpot, as object: Int, key: Int?, text: String, to writer: ObjectWriter
    ) throws(FinishingError) {
        try writer.write(object: object) { out in
            out.append(ascii: "<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/P ")
            out.append(reference: page)
            out.append(ascii: "/Rect[")
            out.append(points: link.box.x)
            out.append(UInt8(ascii: " "))
            out.append(points: height - link.box.y - link.box.height)
            out.append(UInt8(ascii: " "))
            out.append(points: link.box.x + link.box.width)
            out.append(UInt8(ascii: " "))
            out.append(points: height - link.box.y)
            out.append(ascii: "]/Contents")
            out.append(text: text)
            if let name = Self.name(link.target) {
                out.append(ascii: "/Dest")
                out.append(string: Destinations.key(name))
            } else {
                out.append(ascii: "/A<</S/URI/URI")
                out.append(string: Self.address(link.target))
                out.append(ascii: ">>")
            }
            if let key {
                out.append(ascii: "/StructParent ")
                out.append(decimal: key)
            }
            out.append(ascii: ">>")
        }
    }

    /// The name of a place in the file that `target` leads to.
    static func name(_ target: String) -> String? {
        target.hasPrefix("#") ? String(target.dropFirst()) : nil
    }

    /// An address in ASCII: other bytes are written as `%XX` (RFC 3986, 2.1).
    private static func address(_ target: String) -> [UInt8] {
        var out: [UInt8] = []
        for byte in target.utf8 {
            if byte > 32, byte < 127 {
                out.append(byte)
            } else {
                out.append(UInt8(ascii: "%"))
                out.append(PDFCharacter.digit(byte >> 4))
                out.append(PDFCharacter.digit(byte & 15))
            }
        }
        return out
    }
}
