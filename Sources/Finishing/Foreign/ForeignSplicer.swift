/// Writes one page of a foreign file into ours.
struct ForeignSplicer {
    /// Painted over the page's own content.
    struct Layer {
        enum Form {
            /// A form of the foreign file.
            case foreign(Int)
            /// A form that is written already.
            case written(Int)
        }

        var form: Form
        /// The map of the form onto the page; each number below 1e9.
        var matrix: [Double]
        /// Whether it has a mark; otherwise it is an artifact.
        var isMarked: Bool
    }

    var copier: ObjectCopier
    let writer: ObjectWriter

    /// How the marks of the page are numbered.
    enum Marks {
        /// The file has no structure.
        case none
        /// The page's own marks stay; layers get numbers from here on.
        case kept(next: Int)
        /// The page is one figure, mark 0; an empty page is none.
        case figure
    }

    /// Writes the page; gives how many marks were added to those it had.
    mutating func write(
        _ page: PDFFile.PageObject, content: ForeignContent, layers: [Layer], marks: Marks,
        at place: PagePlace, resources: PDFDictionary
    ) throws(CopyingError) -> Int {
        var sheet: [UInt8] = []
        for entry in page.dictionary.withoutRepeats.entries
        where PagePlace.kept.contains(entry.key) {
            sheet.append(sheetEntry: entry.key, try copier.copy(entry.value))
        }
        var resources = resources
        if case .kept = marks {} else { resources["Properties"] = nil }
        guard case .dictionary(var copied) = try copier.copy(.dictionary(resources)) else {
            throw .syntax(PDFSyntaxError(.wrongType, object: page.number, word: "Resources"))
        }
        let (bytes, added) = try body(content, layers, marks, &copied)
        let stream = writer.allocate()
        do throws(FinishingError) {
            try writer.writeDeflated(stream: stream, entries: [], data: bytes)
        } catch {
            throw .finishing(error)
        }
        try place.write(
            sheet: sheet, resources: .dictionary(copied), contents: .reference(stream), to: writer)
        return added
    }

    /// The content of the page with its layers, and how many marks were added.
    private mutating func body(
        _ content: ForeignContent, _ layers: [Layer], _ marks: Marks,
        _ resources: inout PDFDictionary
    ) throws(CopyingError) -> ([UInt8], Int) {
        var bytes: [UInt8] = []
        var next = 0
        var first = 0
        switch marks {
        case .none: break
        case .kept(let start): (next, first) = (start, start)
        case .figure:
            let isFigure = content.paints
            bytes.append(ascii: isFigure ? "/Figure<</MCID 0>>BDC\n" : "/Artifact BMC\n")
            next = isFigure ? 1 : 0
        }
        bytes.append(ascii: "q\n")
        bytes.append(contentsOf: content.bytes)
        bytes.append(ascii: "Q\n")
        if case .figure = marks { bytes.append(ascii: "EMC\n") }
        // The caller resolved what lists the forms.
        var forms = resources["XObject"]?.dictionary ?? PDFDictionary()
        for (index, layer) in layers.enumerated() {
            var name = "BaoCao\(index)"
            while forms[name] != nil { name += "x" }
            let number: Int
            switch layer.form {
            case .foreign(let object): number = try copier.copy(object: object)
            case .written(let object): number = object
            }
            forms[name] = .reference(number)
            if case .none = marks {
            } else if layer.isMarked {
                bytes.append(ascii: "/P<</MCID ")
                bytes.append(decimal: next)
                bytes.append(ascii: ">>BDC\n")
                next += 1
            } else {
                bytes.append(ascii: "/Artifact BMC\n")
            }
            bytes.append(ascii: "q ")
            for value in layer.matrix {
                bytes.append(factor: value)
                bytes.append(UInt8(ascii: " "))
            }
            bytes.append(ascii: "cm /")
            bytes.append(utf8: name)
            bytes.append(ascii: " Do Q\n")
            if case .none = marks {} else { bytes.append(ascii: "EMC\n") }
        }
        if !layers.isEmpty { resources["XObject"] = .dictionary(forms) }
        return (bytes, next - first)
    }
}
