internal import Documents
internal import Yams

extension ArtworkDesign {
    /// Reads a design from the text of its YAML file.
    ///
    /// - Parameters:
    ///   - yaml: The text of the file.
    ///   - file: Its path as the user named it, for the places of findings.
    /// - Returns: The design.
    /// - Throws: `ReportsError` with all findings.
    public static func load(yaml: String, file: String? = nil) throws(ReportsError) -> ArtworkDesign
    {
        try MappingReader.read(yaml: yaml, file: file, ArtworkDesign.init(reading:))
    }

    init(reading fields: MappingReader) {
        id = fields.text("id")
        palette = fields.mapping("colors") { colors in
            Palette(
                red: colors.color("red"), deep: colors.color("deep"), gold: colors.color("gold"),
                shade: colors.color("shade"), pale: colors.color("pale"))
        }
        typealias Frame = (
            inset: Length, band: Length, isFilled: Bool, pattern: BandPattern, corner: Length
        )
        let frame = fields.mapping("frame") { frame -> Frame in
            (
                frame.length("inset"), frame.length("band"), frame.flag("filled"),
                frame.choice("pattern") ?? .plain, frame.length("corner")
            )
        }
        (inset, band, isBandFilled, pattern, corner) = frame
        typealias Slot = (kind: Emblem, size: Length, drop: Length, hasWreath: Bool)
        let slot = fields.mapping("emblem") { slot -> Slot in
            (
                slot.choice("kind") ?? .none, slot.length("size"), slot.length("drop"),
                slot.flag("wreath")
            )
        }
        (emblem, emblemSize, emblemDrop, hasWreath) = slot
        hasFootLotus = fields.flag("foot_lotus")
        background = fields.choice("background") ?? .none
        let unit = fields.given("unit") == nil ? 1 : fields.length("unit").millimetres
        shapes =
            fields.given("shapes") == nil
            ? [] : fields.mappings("shapes") { DrawnShape(reading: $0, unit: unit) }
    }
}

extension MappingReader {
    /// A colour written `#RRGGBB`.
    func color(_ key: String) -> Color {
        guard let node = required(key) else { return .black }
        if let color = node.scalar.flatMap({ Color(hex: $0.string) }) { return color }
        report(.standardWrongValue, node, key: key, ["expected": "\"#C8102E\""])
        return .black
    }
}

extension Color {
    /// The colour written `#RRGGBB`; nil when it is written in another way.
    init?(hex text: String) {
        guard text.hasPrefix("#"), text.utf8.count == 7,
            let value = Int(text.dropFirst(), radix: 16)
        else { return nil }
        self.init(
            red: Double(value >> 16) / 255, green: Double(value >> 8 & 255) / 255,
            blue: Double(value & 255) / 255)
    }
}
