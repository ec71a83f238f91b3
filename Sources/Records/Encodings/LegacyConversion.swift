internal import Documents

/// Converts the cells of one table from old encodings to Unicode, column by column, and keeps
/// count, so that each column that was converted is reported once with a before and after.
struct LegacyConversion {
    private var guesses: [LegacyEncoding?] = []
    private var converted: [Int: Converted] = [:]
    private let headers: Set<String>

    private struct Converted {
        var encoding: LegacyEncoding
        var count: Int
        var before: String
        var after: String
        var row: Int
    }

    /// A conversion of columns of which these cells are samples. Texts near the top that fold
    /// to one of `headers` are Unicode: their few letters may mean something in every encoding.
    init(samples: [[String]], headers: Set<String>) {
        self.headers = headers
        guesses = samples.map { cells in
            let suspicious = cells.filter { !$0.utf8.allSatisfy { $0 < 0x80 } }
            // Letters that no old encoding has tell at once.
            let plain = suspicious.count { $0.unicodeScalars.contains(where: Self.isUnicodeOnly) }
            if plain * 2 > suspicious.count { return nil }
            return suspicious.isEmpty ? nil : EncodingGuess(suspicious).encoding
        }
    }

    /// The text of a cell in Unicode. A font of an old encoding decides; else the column and
    /// the cell's own letters. Cells with letters that no old encoding has stay as they are.
    mutating func text(_ raw: String, column: Int, row: Int, font: String? = nil) -> String {
        text(raw, column: column, row: row, font: font, rowGuess: nil)
    }

    /// Converts the cells of one row. A row that somebody pasted in among Unicode tells its
    /// encoding by all its cells together, where one cell of one word tells nothing.
    mutating func convert(_ cells: inout [String], row: Int) {
        let doubtful = cells.filter { cell in
            !cell.utf8.allSatisfy { $0 < 0x80 }
                && !cell.unicodeScalars.contains(where: Self.isUnicodeOnly)
                && !(row <= 50 && headers.contains(TextFolding.key(cell)))
        }
        if doubtful.isEmpty { return }
        let (words, syllables) = Syllables.count(in: doubtful.joined(separator: " "))
        let guess =
            words > 1 && syllables < words ? EncodingGuess(doubtful).encoding : nil
        for column in cells.indices {
            cells[column] = text(
                cells[column], column: column, row: row, font: nil, rowGuess: guess)
        }
    }

    private mutating func text(
        _ raw: String, column: Int, row: Int, font: String?, rowGuess: LegacyEncoding?
    ) -> String {
        if raw.utf8.allSatisfy({ $0 < 0x80 }) { return raw }
        if raw.unicodeScalars.contains(where: Self.isUnicodeOnly) { return raw }
        if row <= 50, font == nil, headers.contains(TextFolding.key(raw)) { return raw }
        let after: String
        let encoding: LegacyEncoding
        if let font, let told = LegacyEncoding.ofFont(font) {
            encoding = told.encoding
            after = encoding.decode(raw, capitals: told.capitals)
        } else {
            let plain = Syllables.count(in: raw)
            let guess = column < guesses.count ? guesses[column] : nil
            guard let found = guess ?? Self.guess(raw, plain) ?? rowGuess else { return raw }
            encoding = found
            after = encoding.decode(raw)
            // In a column of an old encoding a cell may still be Unicode.
            if Syllables.count(in: after).syllables < plain.syllables { return raw }
        }
        if after == raw { return raw }
        if converted[column]?.count == nil {
            converted[column] = Converted(
                encoding: encoding, count: 0, before: String(raw.prefix(60)),
                after: String(after.prefix(60)), row: row)
        }
        converted[column]?.count += 1
        return after
    }

    /// One warning a column that was converted.
    func diagnostics(file: String, sheet: String?, headers: [String]) -> [Diagnostic] {
        converted.sorted { $0.key < $1.key }.map { column, found in
            Diagnostic(
                .warning, .legacyEncoding,
                at: Place(
                    file: file, sheet: sheet, row: found.row,
                    field: column < headers.count ? headers[column] : nil),
                [
                    "encoding": found.encoding.title, "count": "\(found.count)",
                    "before": found.before, "after": found.after,
                ])
        }
    }

    /// The encoding of one cell by its own letters; one word alone tells nothing.
    private static func guess(
        _ raw: String, _ plain: (words: Int, syllables: Int)
    ) -> LegacyEncoding? {
        guard plain.syllables < plain.words, plain.words > 1 else { return nil }
        return EncodingGuess([raw]).encoding
    }

    /// Letters that only Unicode text holds.
    private static func isUnicodeOnly(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x1EA0...0x1EF9, 0x102, 0x103, 0x110, 0x111, 0x128, 0x129, 0x168, 0x169, 0x1A0, 0x1A1,
            0x1AF, 0x1B0, 0x300...0x323:
            true
        default: false
        }
    }
}

extension LegacyEncoding {
    /// The name that people know it by.
    var title: String {
        switch self {
        case .tcvn3: "TCVN3 (ABC)"
        case .vni: "VNI-Windows"
        case .windows1258: "Windows-1258"
        }
    }

    /// The text of bytes in Windows-1252, which old encodings are read through.
    static func windows1252(_ bytes: some Sequence<UInt8>) -> String {
        var scalars = String.UnicodeScalarView()
        for byte in bytes {
            if (0x80...0x9F).contains(byte) {
                scalars.append(upperControls[Int(byte - 0x80)])
            } else {
                scalars.append(Unicode.Scalar(byte))
            }
        }
        return String(scalars)
    }

    private static let upperControls: [Unicode.Scalar] = [
        "€", "\u{81}", "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", "\u{8D}", "Ž",
        "\u{8F}", "\u{90}", "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", "\u{9D}",
        "ž", "Ÿ",
    ]
}
