import Documents
import Foundation
import Typesetting

/// Sets text by hand from a font file's own tables (cmap format 4, hmtx), a glyph for each
/// letter, so that drawing is tested without a typesetter.
struct HandSetFont {
    let number: Int
    private let bytes: [UInt8]
    private let unitsPerEm: Double
    private let advances: Int
    private let advanceCount: Int
    private let mapping: Int

    init(_ file: FontBook.File) {
        number = file.number
        bytes = file.bytes
        var tables: [String: Int] = [:]
        for index in 0..<Self.u16(bytes, 4) {
            let entry = 12 + 16 * index
            let tag = String(decoding: bytes[entry..<entry + 4], as: UTF8.self)
            tables[tag] = Self.u32(bytes, entry + 8)
        }
        unitsPerEm = Double(Self.u16(bytes, tables["head", default: 0] + 18))
        advanceCount = Self.u16(bytes, tables["hhea", default: 0] + 34)
        advances = tables["hmtx", default: 0]
        let cmap = tables["cmap", default: 0]
        var found = 0
        for index in 0..<Self.u16(bytes, cmap + 2) {
            let offset = cmap + Self.u32(bytes, cmap + 4 + 8 * index + 4)
            if Self.u16(bytes, offset) == 4 { found = offset }
        }
        mapping = found
    }

    private static func u16(_ bytes: [UInt8], _ at: Int) -> Int {
        Int(bytes[at]) << 8 | Int(bytes[at + 1])
    }
    private static func u32(_ bytes: [UInt8], _ at: Int) -> Int {
        u16(bytes, at) << 16 | u16(bytes, at + 2)
    }

    func glyph(_ scalar: Unicode.Scalar) -> Int {
        let code = Int(scalar.value)
        let segments = Self.u16(bytes, mapping + 6) / 2
        let ends = mapping + 14
        for segment in 0..<segments where Self.u16(bytes, ends + 2 * segment) >= code {
            let starts = ends + 2 * segments + 2
            let start = Self.u16(bytes, starts + 2 * segment)
            guard start <= code else { return 0 }
            let delta = Self.u16(bytes, starts + 2 * segments + 2 * segment)
            let slot = starts + 4 * segments + 2 * segment
            let range = Self.u16(bytes, slot)
            if range == 0 { return (code + delta) & 0xFFFF }
            let glyph = Self.u16(bytes, slot + range + 2 * (code - start))
            return glyph == 0 ? 0 : (glyph + delta) & 0xFFFF
        }
        return 0
    }

    func advance(_ glyph: Int) -> Double {
        Double(Self.u16(bytes, advances + 4 * min(glyph, advanceCount - 1))) / unitsPerEm
    }

    /// `text` with its left end at `x` on the baseline `y`.
    func run(_ text: String, x: Double, y: Double, size: Double = 14, color: Color = .black)
        -> GlyphRun
    {
        var pen = 0.0
        var glyphs: [GlyphRun.Glyph] = []
        var clusters: [GlyphRun.Cluster] = []
        for scalar in text.unicodeScalars {
            let id = glyph(scalar)
            glyphs.append(.init(id: UInt32(id), x: pen))
            clusters.append(.init(bytes: Int32(String(scalar).utf8.count), glyphs: 1))
            pen += advance(id) * size
        }
        return GlyphRun(
            font: number, size: size, color: color, x: x, y: y, width: pen, glyphs: glyphs,
            text: Array(text.utf8), clusters: clusters)
    }
}
