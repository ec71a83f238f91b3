public import Documents

extension CertificateBatch {
    /// Two sheets on one of twice the size: lying sheets one above the other, standing ones side
    /// by side, with short marks where the paper is cut. A4 goes on A3, A5 on A4.
    public var pairedSheets: SheetSource {
        let lies = template.size.width >= template.size.height
        let own = template.size
        let size =
            lies
            ? Size(width: own.width, height: own.height * 2)
            : Size(width: own.width * 2, height: own.height)
        let cut = Self.cutMarks(size: size, lies: lies)
        let boxCount = template.boxes.count
        var batch = self
        batch.cuts = false
        return SheetSource(count: (order.count + 1) / 2) { [batch] page in
            var sheet = Sheet(size: size, correction: batch.correction, title: nil)
            for slot in 0..<2 where page * 2 + slot < batch.order.count {
                let index = page * 2 + slot
                let row = batch.order[index]
                let one = batch.sheet(row: row, position: batch.position(index))
                let parts = one.parts(
                    scale: 1, x: lies ? .zero : own.width * Double(slot),
                    y: lies ? own.height * Double(slot) : .zero, sharedBase: slot * boxCount)
                sheet.artwork += parts.artwork
                sheet.boxes += parts.boxes
                sheet.codes += parts.codes
                if slot == 0 {
                    sheet.title = one.title
                    sheet.place = one.place
                }
            }
            sheet.artwork.append(ArtworkPlacement(cut))
            return sheet
        }
    }

    /// Marks of 5 mm at both ends of the line between the two.
    private static func cutMarks(size: Size, lies: Bool) -> Artwork {
        let (width, height) = (size.width.points, size.height.points)
        let reach = Length.mm(5).points
        let steps: [ArtworkShape.Step] =
            lies
            ? [
                .move(0, height / 2), .line(reach, height / 2), .move(width - reach, height / 2),
                .line(width, height / 2),
            ]
            : [
                .move(width / 2, 0), .line(width / 2, reach), .move(width / 2, height - reach),
                .line(width / 2, height),
            ]
        return Artwork(
            id: "dấu cắt đôi \(width) x \(height)", size: size,
            shapes: [ArtworkShape(steps, stroke: ArtworkShape.Stroke(.gray(0.4), width: 0.4))])
    }
}
