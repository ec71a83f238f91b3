internal import Documents
internal import Yams

extension PrinterProfile {
    /// Reads a profile: the `scales` of a calibration sheet of the size `sheet`, as they were
    /// read, or `readings`, a list of marks with `x`, `y`, `dx`, `dy` in mm.
    ///
    /// - Parameters:
    ///   - yaml: The text of the file.
    ///   - file: Its path as the user named it.
    /// - Returns: The profile that explains the readings.
    /// - Throws: `ReportsError` with everything wrong in the file.
    public static func load(
        yaml: String, file: String?
    ) throws(ReportsError) -> PrinterProfile {
        try MappingReader.read(yaml: yaml, file: file) { fields in
            _ = fields.optionalText("printer")
            _ = fields.optionalText("tray")
            _ = fields.optionalText("blank")
            var readings: [Reading] = []
            if fields.given("readings") != nil {
                readings = fields.mappings("readings") { mark in
                    Reading(
                        x: mark.millimetres("x") ?? 0, y: mark.millimetres("y") ?? 0,
                        errorX: mark.millimetres("dx"), errorY: mark.millimetres("dy"))
                }
            }
            if fields.given("scales") != nil || readings.isEmpty {
                let size = fields.mapping("sheet") {
                    Size(width: $0.length("width"), height: $0.length("height"))
                }
                let calibration = CalibrationSheet(size: size)
                readings += fields.mapping("scales") { values in
                    calibration.scales.compactMap { scale in
                        values.millimetres(scale.letter).map { calibration.reading($0, at: scale) }
                    }
                }
            }
            return PrinterProfile(readings: readings)
        }
    }
}

extension MappingReader {
    /// A number of millimetres with its sign, as a clerk reads it off a scale: `-0,4`.
    fileprivate func millimetres(_ key: String) -> Double? {
        guard let node = unlessNone(key) else { return nil }
        let text = node.scalar?.string ?? ""
        if let value = Double(text.replacing(",", with: ".").replacing("+", with: "")),
            abs(value) < 2000
        {
            return value
        }
        report(.standardWrongValue, node, key: key, ["expected": "-0,4"])
        return nil
    }
}
