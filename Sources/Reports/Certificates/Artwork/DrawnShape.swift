internal import Documents

/// A shape that a design brings along as SVG path data, in millimetres of the sheet that the
/// design was drawn for (A4).
struct DrawnShape: Sendable {
    var outline: Outline
    var fill: Color?
    var stroke: Color?
    var width: Double
    var hasHoles: Bool

    init(reading fields: MappingReader, unit: Double) {
        outline = Outline()
        do throws(PathData.Fault) {
            outline = try PathData(fields.text("d"), scale: unit).outline
        } catch {
            fields.report(
                .standardWrongValue, fields.given("d"), key: "d",
                ["expected": "M 0 0 L 10 0 C … Z", "found": error.rest])
        }
        fill = fields.unlessNone("fill") == nil ? nil : fields.color("fill")
        stroke = fields.unlessNone("stroke") == nil ? nil : fields.color("stroke")
        width = (fields.optionalShare("width") ?? 1) * unit
        hasHoles = fields.flag("holes", default: false)
    }
}
