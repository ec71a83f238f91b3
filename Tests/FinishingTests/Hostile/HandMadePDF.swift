/// A PDF written by hand, object by object, with a sound table unless told otherwise.
struct HandMadePDF {
    /// Bodies of objects 1, 2, 3 …
    var objects: [String] = [
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<<>>>>",
        stream("0 0 10 10 re f"),
    ]
    var trailer = "/Root 1 0 R"
    /// Changes the file before its table is written, which then may lie.
    var spoil: (inout [UInt8]) -> Void = { _ in }
    var startxref: String?
    var tableHeader: String?

    static func stream(_ content: String, _ entries: String = "", length: String? = nil) -> String {
        "<<\(entries)/Length \(length ?? String(content.utf8.count))>>stream\n"
            + "\(content)\nendstream"
    }

    /// A sound file with object `number` replaced.
    static func with(_ number: Int, _ body: String) -> HandMadePDF {
        var pdf = HandMadePDF()
        while pdf.objects.count < number { pdf.objects.append("null") }
        pdf.objects[number - 1] = body
        return pdf
    }

    /// The same with one more object.
    func adding(_ number: Int, _ body: String) -> HandMadePDF {
        var pdf = self
        while pdf.objects.count < number { pdf.objects.append("null") }
        pdf.objects[number - 1] = body
        return pdf
    }

    /// The same with this trailer.
    func trailer(_ entries: String) -> HandMadePDF {
        var pdf = self
        pdf.trailer = entries
        return pdf
    }

    var bytes: [UInt8] {
        var out = Array("%PDF-1.7\n%\u{E2}\u{E3}\n".utf8)
        var offsets: [Int] = []
        for (index, body) in objects.enumerated() {
            offsets.append(out.count)
            out += Array("\(index + 1) 0 obj\n\(body)\nendobj\n".utf8)
        }
        let table = out.count
        spoil(&out)
        out += Array("xref\n\(tableHeader ?? "0 \(objects.count + 1)")\n".utf8)
        out += Array("0000000000 65535 f \n".utf8)
        for offset in offsets {
            let digits = String(offset)
            let zeros = String(repeating: "0", count: 10 - digits.count)
            out += Array("\(zeros)\(digits) 00000 n \n".utf8)
        }
        out += Array("trailer\n<</Size \(objects.count + 1)\(trailer)>>\n".utf8)
        out += Array("startxref\n\(startxref ?? String(table))\n%%EOF\n".utf8)
        return out
    }
}
