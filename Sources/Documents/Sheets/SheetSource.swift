/// Sheets that can be read any number of times, one after the other, so that a run of 50,000 of
/// them is never in memory.
public struct SheetSource: Sendable {
    /// Hands out the sheets of one reading; nil when they are at an end.
    public typealias Reading = () -> Sheet?

    private let start: @Sendable () -> Reading

    /// Sheets read anew by each call of `start`.
    public init(_ start: @escaping @Sendable () -> Reading) { self.start = start }

    /// Sheets held in memory.
    public init(_ sheets: [Sheet]) {
        self.init {
            var index = 0
            return {
                guard index < sheets.count else { return nil }
                defer { index += 1 }
                return sheets[index]
            }
        }
    }

    /// Sheets numbered from 0, made when they are asked for.
    public init(count: Int, _ make: @escaping @Sendable (Int) -> Sheet) {
        self.init {
            var index = 0
            return {
                guard index < count else { return nil }
                defer { index += 1 }
                return make(index)
            }
        }
    }

    /// Starts a reading from the first sheet.
    public func read() -> Reading { start() }
}

extension Section {
    /// A section of sheets; it has no blocks, and each sheet is a page of its own size.
    public init(sheets: SheetSource, restartsNumbering: Bool = false) {
        self.init(
            setup: PageSetup(
                margins: Margins(top: .zero, bottom: .zero, left: .zero, right: .zero)),
            blocks: [], restartsNumbering: restartsNumbering)
        self.sheets = sheets
    }
}
