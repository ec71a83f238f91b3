public import Documents

extension CertificateTemplate {
    /// The template for a sheet of another size: places and boxes stretch with the sheet, letters
    /// grow by the smaller of the two factors, so that what fitted still fits.
    public func resized(to size: Size) -> CertificateTemplate {
        let across = size.width.points / self.size.width.points
        let down = size.height.points / self.size.height.points
        let letters = min(across, down)
        var result = self
        result.size = size
        for index in result.boxes.indices {
            var frame = result.boxes[index].frame
            frame.x = frame.x * across
            frame.y = frame.y * down
            frame.width = frame.width * across
            frame.height = frame.height * down
            frame.ruleDepth = frame.ruleDepth.map { $0 * letters }
            frame.fits = frame.fits.map {
                TextBox.Fit(
                    lines: $0.lines, greatest: $0.greatest * letters, least: $0.least * letters)
            }
            result.boxes[index].frame = frame
            for text in result.boxes[index].texts.indices {
                result.boxes[index].texts[text].style =
                    result.boxes[index].texts[text].style.scaled(letters)
            }
        }
        // A code keeps its size: a telephone reads it from the same distance.
        result.code?.x = (code?.x ?? .zero) * across
        result.code?.y = (code?.y ?? .zero) * down
        return result
    }
}
