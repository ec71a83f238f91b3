import Documents
import Reports

extension Document {
    /// The document with `stamp` at the top right of its first page: the line of a file that is
    /// signed apart from its letter.
    func stamped(_ stamp: AttachmentStamp, under standard: PageStandard) -> Document {
        guard let first = sections.first else { return self }
        var document = self
        let block = stamp.block(under: standard)
        if let sheets = first.sheets {
            guard case .paragraph(let paragraph) = block else { return self }
            document.sections[0].sheets = sheets.stamped(paragraph)
        } else {
            document.sections[0].blocks.insert(block, at: 0)
        }
        return document
    }
}

extension SheetSource {
    /// The sheets, the first with `line` in its top right corner.
    fileprivate func stamped(_ line: Paragraph) -> SheetSource {
        SheetSource {
            let next = self.read()
            var isFirst = true
            return {
                guard var sheet = next() else { return nil }
                if isFirst {
                    sheet.boxes.append(.stamp(line, on: sheet.size))
                }
                isFirst = false
                return sheet
            }
        }
    }
}

extension TextBox {
    /// The line at the top right of a sheet.
    static func stamp(_ line: Paragraph, on size: Size) -> TextBox {
        TextBox(
            name: "chữ ký số", x: size.width * 0.4, y: .mm(5), width: size.width * 0.6 - .mm(8),
            height: .mm(6), paragraphs: [line], position: .top)
    }
}
