import Testing

@testable import Finishing

@Suite struct ParsedValues {
    private func written(_ text: String) throws -> String {
        var parser = PDFParser(Array(text.utf8))
        let value = try parser.readValue()
        var out: [UInt8] = []
        out.append(value)
        return String(decoding: out, as: UTF8.self)
    }

    @Test(arguments: [
        ("<< /Type /Page % 1\n /Kids [ 2 0 R 3 0 R ] >>", "<</Type/Page/Kids[2 0 R 3 0 R]>>"),
        ("[ 0 -1 +7 .5 -0.25 4. ]", "[0 -1 7 .5 -0.25 4.]"),
        ("(a\\(b\\)\\\\ (c) \\101)", "(a\\(b\\)\\\\ \\(c\\) A)"),
        ("(a\\\r\nb\r\nc)", "<61620A63>"),
        ("<FEFF 1EA>", "<FEFF1EA0>"),
        ("<</A<</B[<<>>]>>/C null/D true/E false>>", "<</A<</B[<<>>]>>/C null/D true/E false>>"),
        ("/A#20B", "/A#20B"),
        ("[1 0 2 0 R 5]", "[1 0 2 0 R 5]"),
        ("[1 1 R]", nil),
        ("<</A>>", nil),
        ("[1 2", nil),
        ("(abc", nil),
        ("<12G>", nil),
        ("1.2.3", nil),
        ("99999999999999999999", nil),
        ("", nil),
        ("endobj", nil),
    ])
    func areWrittenAsTheyWereRead(text: String, expected: String?) throws {
        if let expected {
            #expect(try written(text) == expected)
        } else {
            #expect(throws: PDFSyntaxError.self) { try written(text) }
        }
    }

    @Test func refuseToNestWithoutEnd() {
        let deep = String(repeating: "[", count: 100_000)
        #expect(throws: PDFSyntaxError.self) { try written(deep) }
    }

    @Test func keepVietnameseTextInBothNotations() {
        #expect(PDFText.bytes("Bao cao") == Array("Bao cao".utf8))
        #expect(PDFText.bytes("Ẫđ") == [0xFE, 0xFF, 0x1E, 0xAA, 0x01, 0x11])
    }

    @Test(arguments: [
        (0.0, "0"), (595.276, "595.276"), (-0.05, "-0.05"), (12.3456, "12.346"), (1e300, "0"),
    ])
    func lengthsTakeAtMostThreeDecimals(value: Double, expected: String) {
        var out: [UInt8] = []
        out.append(points: value)
        #expect(String(decoding: out, as: UTF8.self) == expected)
    }
}

@Suite struct DigestOfBytes {
    @Test(arguments: [
        ("", "d41d8cd98f00b204e9800998ecf8427e"),
        ("abc", "900150983cd24fb0d6963f7d28e17f72"),
        (
            "12345678901234567890123456789012345678901234567890123456789012345678901234567890",
            "57edf4a22be3c955ac49da2e2107b67a"
        ),
    ])
    func isThatOfTheStandard(text: String, expected: String) {
        let hexadecimal = Digest.of(Array(text.utf8)).map { byte in
            String(byte >> 4, radix: 16) + String(byte & 15, radix: 16)
        }
        #expect(hexadecimal.joined() == expected)
        var pieces = Digest()
        for byte in text.utf8 { pieces.update([byte]) }
        #expect(pieces.finish() == Digest.of(Array(text.utf8)))
    }
}
