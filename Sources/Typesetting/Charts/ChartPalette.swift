import Documents

/// How one series looks: its fill for areas, its colour, marker and dashes for lines. Chosen to
/// stay apart when printed in grey and photocopied.
struct SeriesLook {
    /// Marks of points on a line.
    enum Marker: Hashable {
        case disc, square, triangle, diamond, cross, plus
        case ring, openSquare, openTriangle, openDiamond
    }

    /// Inside of bars, segments and parts.
    let fill: VectorPath.Fill
    /// Whether text on it must be white.
    let isDark: Bool
    /// Whether text on it needs a white ground of its own.
    var isPatterned: Bool { if case .pattern = fill { true } else { false } }
    /// Colour of lines.
    let ink: Color
    /// Mark of points.
    let marker: Marker
    /// Dashes of lines.
    let dashes: [Double]

    /// Series that can be told apart.
    static let limit = all.count

    /// The look of the series with this number, from 0; looks repeat from `limit` on.
    static func number(_ index: Int) -> SeriesLook { all[index % all.count] }

    private static let navy = hex(0x24466F)
    private static let rust = hex(0x9C3B22)
    private static let green = hex(0x2C6349)
    private static let violet = hex(0x5A4780)
    private static let ochre = hex(0x7D5A0C)
    private static let slate = hex(0x4A545E)

    private static let all: [SeriesLook] = [
        SeriesLook(.solid(navy), dark: true, navy, .disc, []),
        SeriesLook(
            .pattern(.diagonal, ink: rust, ground: hex(0xF8E9E2)), rust, .square, [5, 2.5]),
        SeriesLook(.solid(hex(0xCBD0D6)), slate, .triangle, [1.5, 2]),
        SeriesLook(
            .pattern(.dots, ink: green, ground: hex(0xE6F1EA)), green, .diamond, [7, 2.5, 1.5, 2.5]),
        SeriesLook(
            .pattern(.cross, ink: violet, ground: hex(0xEEEAF5)), violet, .ring, [3, 1.5]),
        SeriesLook(
            .pattern(.horizontal, ink: ochre, ground: hex(0xF8F0DB)), ochre, .openSquare, [9, 3]),
        SeriesLook(.solid(.white), .gray(0.15), .openTriangle, []),
        SeriesLook(
            .pattern(.backDiagonal, ink: navy, ground: hex(0xE3EBF4)), navy, .openDiamond, [5, 2.5]),
        SeriesLook(.solid(hex(0x868D96)), hex(0x6A717A), .cross, [1.5, 2]),
        SeriesLook(
            .pattern(.vertical, ink: green, ground: hex(0xE6F1EA)), green, .plus, []),
        SeriesLook(
            .pattern(.grid, ink: rust, ground: hex(0xF8E9E2)), rust, .disc, [7, 2.5, 1.5, 2.5]),
        SeriesLook(.solid(.gray(0.12)), dark: true, .gray(0.12), .square, [9, 3]),
    ]

    private init(
        _ fill: VectorPath.Fill, dark: Bool = false, _ ink: Color, _ marker: Marker,
        _ dashes: [Double]
    ) {
        self.fill = fill
        isDark = dark
        self.ink = ink
        self.marker = marker
        self.dashes = dashes
    }

    private static func hex(_ value: UInt32) -> Color {
        Color(
            red: Double(value >> 16 & 255) / 255, green: Double(value >> 8 & 255) / 255,
            blue: Double(value & 255) / 255)
    }
}

/// Strokes shared by all charts, in points.
enum ChartStroke {
    /// Around bars, segments and parts.
    static let outline = VectorPath.Stroke(color: .gray(0.13), width: 0.6)
    /// The zero line.
    static let axis = VectorPath.Stroke(color: .gray(0.13), width: 0.8)
    /// Behind everything.
    static let grid = VectorPath.Stroke(color: .gray(0.82), width: 0.4)
    /// From a label to its mark.
    static let leader = VectorPath.Stroke(color: .gray(0.35), width: 0.4)
}
