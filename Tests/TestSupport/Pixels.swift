public import Testing

/// Small pictures drawn from letters, as a test writes them:
///
///     ____
///     _KK_
///     ____
public enum Pixels {
    /// The colours of the letters, as 0xRRGGBB.
    public static let letters: [Character: UInt32] = [
        "_": 0xFFFFFF, "K": 0x000000, "R": 0xFF0000, "G": 0x00FF00, "B": 0x0000FF,
        "Y": 0xFFFF00, "C": 0x00FFFF, "M": 0xFF00FF, "g": 0x808080,
    ]

    /// `pixels` (0xAARRGGBB, `width` to the row) as rows of letters; `?` for another colour.
    public static func rows(_ pixels: [UInt32], width: Int) -> String {
        var names: [UInt32: Character] = [:]
        for (letter, color) in letters { names[color] = letter }
        var rows: [String] = []
        for start in stride(from: 0, to: pixels.count, by: width) {
            let row = pixels[start..<min(start + width, pixels.count)]
            rows.append(String(row.map { names[$0 & 0xFFFFFF] ?? "?" }))
        }
        return rows.joined(separator: "\n")
    }

    /// Holds that the picture is what `drawing` shows. A dot stands for any colour, for the
    /// softened pixels at an edge.
    public static func expect(
        _ pixels: [UInt32], width: Int, are drawing: String,
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        let found = rows(pixels, width: width)
        let same =
            found.count == drawing.count
            && zip(found, drawing).allSatisfy { $0 == $1 || $1 == "." }
        if !same {
            Issue.record(
                "expected\n\(drawing)\nfound\n\(found)", sourceLocation: sourceLocation)
        }
    }

    /// Part of the picture that is not white, from 0 to 1.
    public static func inked(_ pixels: [UInt32]) -> Double {
        let dark = pixels.count { $0 & 0xFFFFFF != 0xFFFFFF }
        return Double(dark) / Double(max(1, pixels.count))
    }
}
