/// Small PDFs as other programs make them, byte for byte the same each time.
enum PlainPDF {
    /// A scan: one page that is a grey picture and nothing else, turned by `rotation` degrees.
    static func scan(rotation: Int = 0) -> [UInt8] {
        let (width, height) = (60, 85)
        var pixels: [UInt8] = []
        for y in 0..<height {
            for x in 0..<width {
                let isInk = (y / 4) % 2 == 0 && x > 8 && x < 52 && (x * 7 + y * 3) % 11 < 7
                pixels.append(isInk ? 40 : 250)
            }
        }
        let image =
            "<</Type/XObject/Subtype/Image/Width \(width)/Height \(height)/ColorSpace/DeviceGray"
            + "/BitsPerComponent 8/Length \(pixels.count)>>stream\n"
        return file([
            Array("<</Type/Catalog/Pages 2 0 R>>".utf8),
            Array("<</Type/Pages/Kids[3 0 R]/Count 1>>".utf8),
            Array(
                ("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Rotate \(rotation)"
                    + "/Resources<</XObject<</Im0 4 0 R>>>>/Contents 5 0 R>>").utf8),
            Array(image.utf8) + pixels + Array("\nendstream".utf8),
            stream("q 595 0 0 842 0 0 cm /Im0 Do Q"),
        ])
    }

    /// A page of text in a font that is not in the file.
    static func withoutItsFont() -> [UInt8] {
        file([
            Array("<</Type/Catalog/Pages 2 0 R>>".utf8),
            Array("<</Type/Pages/Kids[3 0 R]/Count 1>>".utf8),
            Array(
                ("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 5 0 R"
                    + "/Resources<</Font<</F0 4 0 R>>>>>>").utf8),
            Array("<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>".utf8),
            stream("BT /F0 20 Tf 72 700 Td (Bien ban) Tj ET"),
        ])
    }

    /// A form that asks for a program to draw it; viewers without one show its only page.
    static func dynamicForm() -> [UInt8] {
        file([
            Array("<</Type/Catalog/Pages 2 0 R/NeedsRendering true>>".utf8),
            Array("<</Type/Pages/Kids[3 0 R]/Count 1>>".utf8),
            Array("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<<>>>>".utf8),
        ])
    }

    /// A page of an odd size, and one with a picture that shows itself.
    static func withAPictureInItself() -> [UInt8] {
        let page = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 400 842]"
        let form = "/X Do"
        return file([
            Array("<</Type/Catalog/Pages 2 0 R>>".utf8),
            Array("<</Type/Pages/Kids[3 0 R 4 0 R]/Count 2>>".utf8),
            Array("\(page)/Resources<<>>>>".utf8),
            Array("\(page)/Contents 5 0 R/Resources<</XObject<</X 6 0 R>>>>>>".utf8),
            stream("/X Do"),
            Array(
                ("<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 6 0 R>>>>"
                    + "/Length \(form.utf8.count)>>stream\n\(form)\nendstream").utf8),
        ])
    }

    private static func stream(_ content: String) -> [UInt8] {
        Array("<</Length \(content.utf8.count)>>stream\n\(content)\nendstream".utf8)
    }

    private static func file(_ objects: [[UInt8]]) -> [UInt8] {
        var bytes = Array("%PDF-1.4\n".utf8)
        var offsets: [Int] = []
        for (index, object) in objects.enumerated() {
            offsets.append(bytes.count)
            bytes += Array("\(index + 1) 0 obj\n".utf8) + object + Array("\nendobj\n".utf8)
        }
        let start = bytes.count
        var table = "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
        for offset in offsets {
            let digits = String(offset)
            table += String(repeating: "0", count: 10 - digits.count) + digits + " 00000 n \n"
        }
        table += "trailer<</Size \(objects.count + 1)/Root 1 0 R>>\nstartxref\n\(start)\n%%EOF\n"
        return bytes + Array(table.utf8)
    }
}
