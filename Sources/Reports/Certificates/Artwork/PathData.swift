internal import Documents

/// The path data of SVG (the attribute `d`): M L H V C S Q T Z, absolute and relative. Arcs are
/// not read; drawing programs write them as curves when asked.
struct PathData {
    /// What is wrong with a path.
    struct Fault: Error {
        /// The text from where it is wrong.
        var rest: String
    }

    private(set) var outline = Outline()

    private var bytes: [UInt8]
    private var index = 0
    private var here = Spot(0, 0)
    private var start = Spot(0, 0)
    private var lastControl: Spot?
    private var isCubic = false

    /// The outline that `text` writes, each number `scale` times as large.
    init(_ text: String, scale: Double = 1) throws(Fault) {
        bytes = Array(text.utf8)
        var command = UInt8(0)
        while skipSpace() {
            let byte = bytes[index]
            if isLetter(byte) {
                command = byte
                index += 1
            } else if command == UInt8(ascii: "M") {
                command = UInt8(ascii: "L")
            } else if command == UInt8(ascii: "m") {
                command = UInt8(ascii: "l")
            }
            try step(command)
        }
        if scale != 1 { outline = outline.turned(Turn(scaleX: scale, scaleY: scale)) }
    }

    private func isLetter(_ byte: UInt8) -> Bool {
        (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
    }

    private mutating func skipSpace() -> Bool {
        while index < bytes.count, bytes[index] <= 0x20 || bytes[index] == 0x2C { index += 1 }
        return index < bytes.count
    }

    private var fault: Fault {
        Fault(rest: String(decoding: bytes[index...].prefix(20), as: UTF8.self))
    }

    private mutating func number() throws(Fault) -> Double {
        guard skipSpace() else { throw fault }
        let from = index
        if bytes[index] == 0x2D || bytes[index] == 0x2B { index += 1 }
        var hasPoint = false
        while index < bytes.count {
            let byte = bytes[index]
            if byte == 0x2E, !hasPoint {
                hasPoint = true
            } else if byte == 0x65 || byte == 0x45, index + 1 < bytes.count {
                if bytes[index + 1] == 0x2D || bytes[index + 1] == 0x2B { index += 1 }
            } else if !(0x30...0x39).contains(byte) {
                break
            }
            index += 1
        }
        guard let value = Double(String(decoding: bytes[from..<index], as: UTF8.self)),
            value.isFinite, abs(value) < 1e6
        else {
            index = from
            throw fault
        }
        return value
    }

    private mutating func spot(_ isRelative: Bool) throws(Fault) -> Spot {
        let x = try number()
        let y = try number()
        return isRelative ? here + Spot(x, y) : Spot(x, y)
    }

    private mutating func step(_ command: UInt8) throws(Fault) {
        let relative = command >= 0x61
        var control: Spot?
        var cubic = false
        switch Character(Unicode.Scalar(command & 0xDF)) {
        case "M":
            here = try spot(relative)
            start = here
            outline.steps.append(.move(here))
        case "L":
            here = try spot(relative)
            outline.steps.append(.line(here))
        case "H":
            let x = try number()
            here = Spot(relative ? here.x + x : x, here.y)
            outline.steps.append(.line(here))
        case "V":
            let y = try number()
            here = Spot(here.x, relative ? here.y + y : y)
            outline.steps.append(.line(here))
        case "C":
            let (a, b) = (try spot(relative), try spot(relative))
            let end = try spot(relative)
            outline.steps.append(.curve(a, b, end))
            (control, cubic, here) = (b, true, end)
        case "S":
            let a = isCubic ? lastControl.map { here * 2 - $0 } ?? here : here
            let b = try spot(relative)
            let end = try spot(relative)
            outline.steps.append(.curve(a, b, end))
            (control, cubic, here) = (b, true, end)
        case "Q":
            let middle = try spot(relative)
            quadratic(middle, try spot(relative))
            control = middle
        case "T":
            let middle = isCubic ? here : lastControl.map { here * 2 - $0 } ?? here
            quadratic(middle, try spot(relative))
            control = middle
        case "Z":
            outline.steps.append(.close)
            here = start
        default:
            throw fault
        }
        lastControl = control
        isCubic = cubic
    }

    private mutating func quadratic(_ middle: Spot, _ end: Spot) {
        outline.steps.append(
            .curve(here + (middle - here) * (2 / 3.0), end + (middle - end) * (2 / 3.0), end))
        here = end
    }
}
