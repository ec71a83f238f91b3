/// What of the graphics state decides where ink falls (ISO 32000-1, 8.4).
struct InkState {
    var map = PlaneMap()
    /// The rectangle around what may be painted on: left, bottom, right, top.
    var clip: [Double]
    var lineWidth = 1.0
    var fillsWhite = false
    var text = InkText()
    /// Whether 1 stands for white in the fill's colour space.
    private var isPlainSpace = true

    init(clip: [Double]) { self.clip = clip }

    /// What of `area` may be painted on; nil for nothing.
    func clipped(_ area: [Double]?) -> [Double]? {
        guard let area, area.allSatisfy({ !$0.isNaN }) else { return nil }
        let cut = [
            max(area[0], clip[0]), max(area[1], clip[1]), min(area[2], clip[2]),
            min(area[3], clip[3]),
        ]
        return cut[0] <= cut[2] && cut[1] <= cut[3] ? cut : nil
    }

    /// Follows the colour of fills.
    mutating func fill(_ name: String, _ operands: [PDFValue], _ numbers: [Double]) {
        switch name {
        case "g", "rg": fillsWhite = !numbers.isEmpty && numbers.allSatisfy { $0 >= 1 }
        case "k": fillsWhite = !numbers.isEmpty && numbers.allSatisfy { $0 <= 0 }
        case "cs":
            isPlainSpace = ["DeviceRGB", "DeviceGray"].contains(operands.last?.name ?? "")
            fillsWhite = false
        case "sc", "scn":
            fillsWhite = isPlainSpace && !numbers.isEmpty && numbers.allSatisfy { $0 >= 1 }
        default: break
        }
        if name == "g" || name == "rg" || name == "k" { isPlainSpace = name != "k" }
    }
}

/// What of the text state decides where letters fall (ISO 32000-1, 9.3).
struct InkText {
    /// What a font may paint.
    struct Font {
        /// Whether a code has two bytes for certain; otherwise it is taken to have one.
        var isWide = false
        /// Whether lines may run from top to bottom.
        var isVertical = false
        /// How far a letter may reach, in sizes of the font.
        var reach = 1.2
    }

    var size = 0.0
    var font = Font()
    private var matrix = PlaneMap()
    private var line = PlaneMap()
    private var characterSpace = 0.0
    private var wordSpace = 0.0
    private var scale = 1.0
    private var leading = 0.0
    private var rise = 0.0
    private var isSeen = true
    /// How far letters may have gone since the line began, to the left and to the right.
    private var least = 0.0
    private var most = 0.0

    /// Follows operators that set the state or move to a line.
    mutating func set(_ name: String, _ numbers: [Double]) {
        switch (name, numbers.count) {
        case ("BT", _): start(PlaneMap())
        case ("Tm", 6): start(PlaneMap(numbers) ?? PlaneMap())
        case ("Td", 2): move(numbers[0], numbers[1])
        case ("TD", 2):
            leading = -numbers[1]
            move(numbers[0], numbers[1])
        case ("T*", _): move(0, -leading)
        case ("TL", 1): leading = numbers[0]
        case ("Tc", 1): characterSpace = numbers[0]
        case ("Tw", 1): wordSpace = numbers[0]
        case ("Tz", 1): scale = numbers[0] / 100
        case ("Ts", 1): rise = numbers[0]
        // Invisible, or only added to the clip.
        case ("Tr", 1): isSeen = numbers[0] != 3 && numbers[0] != 7
        default: break
        }
    }

    /// The rectangle around what a showing operator paints, before the map of the page.
    mutating func show(_ name: String, _ operands: [PDFValue]) -> [Double]? {
        if name == "\"", operands.count == 3 {
            wordSpace = operands[0].number ?? wordSpace
            characterSpace = operands[1].number ?? characterSpace
        }
        if name == "'" || name == "\"" { move(0, -leading) }
        for value in operands {
            for part in value.array ?? [value] {
                if let string = part.string {
                    advance(string.count)
                } else if name == "TJ", let shift = part.number {
                    let step = -shift / 1000 * size * scale
                    least = min(least, least + step)
                    most = max(most, most + step)
                }
            }
        }
        guard isSeen, size != 0 else { return nil }
        let isDrawn = font.reach > 1.2
        let (up, down) = (font.reach * size + rise, -(isDrawn ? font.reach : 0.4) * size + rise)
        return matrix.around([min(least, most), min(up, down), max(least, most), max(up, down)])
    }

    private mutating func advance(_ bytes: Int) {
        let codes = Double(font.isWide ? (bytes + 1) / 2 : bytes)
        let width =
            codes * (size * max(1.05, font.reach - 0.15) + characterSpace + max(0, wordSpace))
            * scale
        least = min(least, least + width)
        most = max(most, most + width)
    }

    private mutating func move(_ x: Double, _ y: Double) {
        start(PlaneMap(1, 0, 0, 1, x, y).then(line))
    }

    private mutating func start(_ map: PlaneMap) {
        line = map
        matrix = map
        least = 0
        most = 0
    }
}
