/// Reads a glyph's program (Adobe Technical Note 5177) as far as its width stands: before the
/// first operator that empties the stack there is one number more than it takes.
struct CharstringWidth {
    enum Width: Equatable {
        /// The usual width of the font.
        case usual
        /// This much beside the nominal width.
        case stated(Double)
        /// The program computes before it draws, or it is damaged.
        case unknown
    }

    private let globals: CompactIndex
    private let locals: CompactIndex
    private var stack: [Double] = []
    private var steps = 0

    private static let mostSteps = 4_096
    private static let deepest = 10

    init(globals: CompactIndex, locals: CompactIndex) {
        self.globals = globals
        self.locals = locals
    }

    mutating func read(_ program: FontBytes) -> Width { run(program, depth: 0) ?? .unknown }

    /// The width; nil when the program returns before it is known.
    private mutating func run(_ program: FontBytes, depth: Int) -> Width? {
        guard depth <= Self.deepest else { return .unknown }
        var place = 0
        while let byte = program.u8(place) {
            place += 1
            steps += 1
            if steps > Self.mostSteps || stack.count > 513 { return .unknown }
            switch byte {
            case 1, 3, 18, 19, 20, 23: return width(isStated: stack.count % 2 == 1)
            case 21: return width(isStated: stack.count > 2)
            case 4, 22: return width(isStated: stack.count > 1)
            case 14: return width(isStated: stack.count == 1 || stack.count == 5)
            case 10, 29:
                let list = byte == 10 ? locals : globals
                let bias = list.count < 1_240 ? 107 : list.count < 33_900 ? 1_131 : 32_768
                guard let number = stack.popLast(), let part = list[Int(number) + bias] else {
                    return .unknown
                }
                if let result = run(part, depth: depth + 1) { return result }
            case 11: return nil
            case 28:
                stack.append(Double(program.i16(place) ?? 0))
                place += 2
            case 32...246: stack.append(Double(byte - 139))
            case 247...250:
                stack.append(Double((byte - 247) * 256 + (program.u8(place) ?? 0) + 108))
                place += 1
            case 251...254:
                stack.append(Double(-(byte - 251) * 256 - (program.u8(place) ?? 0) - 108))
                place += 1
            case 255:
                stack.append(
                    Double(Int32(truncatingIfNeeded: program.u32(place) ?? 0)) / 65_536)
                place += 4
            default: return .unknown
            }
        }
        return depth == 0 ? .unknown : nil
    }

    private func width(isStated: Bool) -> Width {
        guard isStated, let first = stack.first else { return .usual }
        return .stated(first)
    }
}
