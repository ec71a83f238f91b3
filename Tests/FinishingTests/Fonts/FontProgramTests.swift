import Foundation
import Testing

@testable import Finishing

@Suite struct FontPrograms {
    @Test func compactFontsTellNamesAndWidths() throws {
        let font = try #require(CompactProgram(TinyFonts.bytes(TinyFonts.compact)))
        #expect(font.glyphCount == 3 && !font.isKeyed)
        #expect(font.glyph(named: "A") == 1 && font.glyph(named: "uni1EA4") == 2)
        #expect(font.glyph(named: "B") == nil)
        // The usual width, the nominal one, one beside it.
        #expect([0, 1, 2].map(font.width) == [500, 600, 700])
        #expect(font.width(of: 3) == nil)
    }

    @Test func trueTypeFontsTellMapsAndWidths() throws {
        let font = try #require(TrueTypeProgram(TinyFonts.bytes(TinyFonts.trueType)))
        #expect(font.glyphCount == 3 && font.mapCount == 2)
        #expect([0, 1, 2, 9].map(font.width) == [500, 600, 700, 500])
        #expect(font.map(3, 1)?.glyph(of: 0x1EA4) == 2)
        #expect(font.map(3, 1)?.glyph(of: 0x42) == 0)
        #expect(font.map(1, 0)?.glyph(of: 65) == 1)
        #expect(font.map(3, 0) == nil)
    }

    @Test func largeTrueTypeFontsAreRead() throws {
        let path = "/usr/share/fonts/truetype/liberation2/LiberationSerif-Regular.ttf"
        let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
        let font = try #require(TrueTypeProgram(bytes))
        let map = try #require(font.map(3, 1))
        #expect(map.glyph(of: 0x1EA4) > 0 && map.glyph(of: 0x4E00) == 0)
        #expect(abs(font.width(of: map.glyph(of: 65)) - 722) < 1)
    }

    /// A Type 1 font in the words of its specification, its private part encrypted.
    private static func type1(hexadecimal: Bool) -> [UInt8] {
        func encrypted(_ bytes: [UInt8], key: UInt16) -> [UInt8] {
            var key = key
            return bytes.map { byte in
                let result = byte ^ UInt8(key >> 8)
                key = (UInt16(result) &+ key) &* 52_845 &+ 22_719
                return result
            }
        }
        // 0 600 hsbw endchar; 0 1400 2 div hsbw endchar.
        let plain: [UInt8] = [0, 0, 0, 0, 139, 248, 236, 13, 14]
        let divided: [UInt8] = [
            0, 0, 0, 0, 139, 255, 0, 0, 0x05, 0x78, 141, 12, 12, 13, 14,
        ]
        var secret = Array("xxxx/lenIV 4 def /CharStrings 2 dict dup begin\n".utf8)
        for (name, program) in [("A", plain), ("uni1EA4", divided)] {
            secret += Array("/\(name) \(program.count) RD ".utf8)
            secret += encrypted(program, key: 4_330) + Array(" ND\n".utf8)
        }
        secret += Array("end".utf8)
        var result = Array(
            """
            %!PS-AdobeFont-1.0: Tiny
            /FontMatrix [0.001 0 0 0.001 0 0] readonly def
            /Encoding 256 array 0 1 255 {1 index exch /.notdef put} for
            dup 1 /A put dup 2 /uni1EA4 put readonly def
            currentfile eexec

            """.utf8)
        let hidden = encrypted(secret, key: 55_665)
        result +=
            hexadecimal
            ? hidden.flatMap { Array((($0 < 16 ? "0" : "") + String($0, radix: 16)).utf8) } : hidden
        return result
    }

    @Test(arguments: [false, true])
    func type1FontsTellNamesCodesAndWidths(hexadecimal: Bool) throws {
        let font = try #require(Type1Program(Self.type1(hexadecimal: hexadecimal)))
        #expect(font.has("A") && font.has("uni1EA4") && !font.has("B"))
        #expect(font.width(of: "A") == 600)
        #expect(font.width(of: "uni1EA4") == 700)
        #expect(font.name(of: 1) == "A" && font.name(of: 65) == nil)
    }

    /// Whatever the bytes are, reading them ends, and without a crash.
    @Test func damagedFontsDoNoHarm() {
        var seed: UInt64 = 20_260_814
        func random(_ bound: Int) -> Int {
            seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(seed >> 33) % bound
        }
        let sound = [
            TinyFonts.bytes(TinyFonts.compact), TinyFonts.bytes(TinyFonts.trueType),
            Self.type1(hexadecimal: false),
        ]
        var opened = 0
        for _ in 0..<600 {
            for whole in sound {
                var bytes = Array(whole.prefix(random(8) == 0 ? random(whole.count) : whole.count))
                for _ in 0..<(1 + random(6)) where !bytes.isEmpty {
                    bytes[random(bytes.count)] =
                        [0, 1, 0x7F, 0x80, 0xFF, UInt8(random(256))][random(6)]
                }
                if let font = CompactProgram(bytes) {
                    opened += 1
                    for glyph in -1..<9 { _ = font.width(of: glyph) }
                    for code in [0, 65, 255, 999] { _ = font.glyph(code: code) }
                }
                if let font = TrueTypeProgram(bytes) {
                    opened += 1
                    for glyph in [0, 1, 2, 65_535] { _ = font.width(of: glyph) }
                    for map in font.maps {
                        _ = map.first
                        for character in [0, 65, 0x1EA4, 0xFFFF, 0x10FFFF] {
                            _ = map.glyph(of: character)
                        }
                    }
                }
                if let font = Type1Program(bytes) {
                    opened += 1
                    _ = font.width(of: "A")
                }
            }
        }
        #expect(opened > 100)
    }

    @Test func namesStandForCharacters() {
        #expect(GlyphNames.character("A") == 65)
        #expect(GlyphNames.character("uni1EA4") == 0x1EA4)
        #expect(GlyphNames.character("u1F600") == 0x1F600)
        #expect(GlyphNames.character("a.alt") == 97)
        #expect(GlyphNames.character(".notdef") == nil && GlyphNames.character("g17") == nil)
        #expect(GlyphNames.winAnsi[0x80] == "Euro" && GlyphNames.winAnsi[0x95] == "bullet")
        #expect(
            GlyphNames.macRoman[0x8A] == "adieresis" && GlyphNames.standard[0x27] == "quoteright")
        #expect(GlyphNames.compactStrings.count == 391)
    }

    @Test func mapsOfCodesAreRead() throws {
        let map = try CodeMap(
            Array(
                """
                /WMode 1 def 2 begincodespacerange <00> <7F> <8100> <81FF> endcodespacerange
                1 beginbfchar <41> <1EA4> endbfchar
                2 beginbfrange <42> <44> <0061> <8101> <8102> [<0062> <00630064>] endbfrange
                1 begincidchar <41> 7 endcidchar 1 begincidrange <8100> <81FF> 300 endcidrange
                """.utf8))
        #expect(map.direction == 1 && !map.usesOther)
        #expect(map.codes(in: [0x41, 0x81, 0x02, 0x90]) == [0x41, 0x8102, 0x90])
        #expect(map.texts[0x41] == [0x1E, 0xA4] && map.texts[0x44] == [0, 0x63])
        #expect(map.texts[0x8102] == [0, 0x63, 0, 0x64] && map.texts[0x45] == nil)
        #expect(map.identifier(of: 0x41) == 7 && map.identifier(of: 0x8102) == 302)
        #expect(map.identifier(of: 0x50) == 0)
    }
}
