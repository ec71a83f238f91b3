/// What operators set until they are set again (ISO 32000-1, 8.4 and 9.3).
struct PaintState {
    /// From the plane that content draws in to the page as it is shown.
    var map: PlaneMap
    /// The font by its name in the resources.
    var font = ""
    var size = 0.0
    var characterSpacing = 0.0
    var wordSpacing = 0.0
    /// Horizontal scaling, 1 for none.
    var scaling = 1.0
    var leading = 0.0
    var rise = 0.0

    init(map: PlaneMap) { self.map = map }

    /// Does what the operator `name` does to the state of text; false when it does nothing.
    mutating func take(_ name: String, _ operands: [PDFValue]) -> Bool {
        guard let number = operands.last?.number else { return false }
        switch name {
        case "Tf":
            font = operands.first?.name ?? ""
            size = number
        case "Tc": characterSpacing = number
        case "Tw": wordSpacing = number
        case "Tz": scaling = number / 100
        case "TL": leading = number
        case "Ts": rise = number
        default: return false
        }
        return true
    }
}

/// Where text goes on inside a text object.
struct TextCursor {
    /// The text matrix.
    var text = PlaneMap()
    /// The text line matrix.
    private var line = PlaneMap()

    /// Moves as the operator `name` does; false when it is none of text.
    mutating func take(_ name: String, _ operands: [PDFValue], _ state: inout PaintState) -> Bool {
        let numbers = operands.compactMap(\.number)
        switch name {
        case "Td", "TD":
            guard numbers.count == 2 else { return false }
            if name == "TD" { state.leading = -numbers[1] }
            move(numbers[0], numbers[1])
        case "Tm":
            guard let map = PlaneMap(operands) else { return false }
            (line, text) = (map, map)
        case "T*", "'": move(0, -state.leading)
        case "\"":
            guard numbers.count == 2 else { return false }
            (state.wordSpacing, state.characterSpacing) = (numbers[0], numbers[1])
            move(0, -state.leading)
        case "Tj", "TJ": break
        default: return false
        }
        return true
    }

    /// What the operator `name` shows: strings and moves; nil when it shows nothing.
    static func strings(_ name: String, _ operands: [PDFValue]) -> [PDFValue]? {
        switch name {
        case "TJ": operands.last?.array
        case "Tj", "'", "\"": operands.last.map { [$0] }
        default: nil
        }
    }

    /// Goes on `distance` along the baseline, in unscaled text space.
    mutating func advance(_ distance: Double) {
        text = PlaneMap(1, 0, 0, 1, distance, 0).then(text)
    }

    /// Begins a line `x` and `y` away from the start of this one.
    private mutating func move(_ x: Double, _ y: Double) {
        line = PlaneMap(1, 0, 0, 1, x, y).then(line)
        text = line
    }
}
