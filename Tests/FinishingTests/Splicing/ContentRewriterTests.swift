import Testing

@testable import Finishing

@Suite struct RewrittenContent {
    private func rewrite(_ content: String, _ marks: [Int]) throws -> (String, [Int]) {
        let result = try ContentRewriter.rewrite(Array(content.utf8), marks: marks)
        let text = String(decoding: result.bytes, as: UTF8.self)
        return (text.split(separator: "\n").joined(separator: " "), result.owners)
    }

    @Test func numbersMarksAnewAndMakesTheRestArtifacts() throws {
        let (text, owners) = try rewrite(
            """
            1 0 0 -1 0 842 cm q 0 0 10 10 re f
            /Private << /MCID 0 >> BDC BT (1)Tj ET EMC
            /Span << /MCID 1 >> BDC BT (a EMC \\) b)Tj ET EMC
            Q q
            /Span << /MCID 2 >> BDC 0 0 m 5 5 l S EMC Q
            """, [-1, 7, 8])
        #expect(
            text == """
                /Artifact BMC 1 0 0 -1 0 842 cm q 0 0 10 10 re f BT (1)Tj ET EMC \
                /P<</MCID 0>>BDC BT (a EMC \\) b)Tj ET Q q EMC \
                /P<</MCID 1>>BDC 0 0 m 5 5 l S Q EMC
                """)
        #expect(owners == [7, 8])
    }

    @Test func joinsMarksOfOneElementUnlessSomethingIsPaintedBetween() throws {
        let (text, owners) = try rewrite(
            """
            /Span<</MCID 0>>BDC (a)Tj EMC q Q /Span<</MCID 1>>BDC (b)Tj EMC
            f /Span<</MCID 2>>BDC (c)Tj EMC
            """, [4, 4, 4])
        #expect(
            text == """
                /P<</MCID 0>>BDC (a)Tj q Q (b)Tj EMC /Artifact BMC f EMC \
                /P<</MCID 1>>BDC (c)Tj EMC
                """)
        #expect(owners == [4, 4])
    }

    @Test func takesSpotsAwayAndMarksWhatFollowsThem() throws {
        func spot(_ number: Double) -> String { "\(number / 256) 0 0.012 0.02 re f" }
        let (text, owners) = try rewrite(
            """
            q 0 0 10 10 re f \(spot(1)) BT (1)Tj ET \(spot(2))
            BT /Span<</ActualText<FEFF1EAA>>>BDC <0001>Tj EMC ET 1 g \(spot(3)) 0 0 0.5 0.5 re f
            \(spot(0)) 3 3 m 5 5 l S Q
            """, [-1, 7, 8])
        #expect(
            text == """
                /Artifact BMC q 0 0 10 10 re f BT (1)Tj ET EMC /P<</MCID 0>>BDC \
                BT /Span<</ActualText<FEFF1EAA>>>BDC <0001>Tj EMC ET 1 g EMC \
                /P<</MCID 1>>BDC 0 0 0.5 0.5 re f EMC /Artifact BMC 3 3 m 5 5 l S Q EMC
                """)
        #expect(owners == [7, 8])
    }

    @Test func keepsMarksInsideMarks() throws {
        let inner = "/Span<</ActualText<FEFF1EAA>>>BDC <0001>Tj EMC"
        let (text, owners) = try rewrite("/Span<</MCID 0>>BDC BT \(inner) ET EMC", [3])
        #expect(text == "/P<</MCID 0>>BDC BT \(inner) ET EMC")
        #expect(owners == [3])
    }

    @Test func passesInlineImages() throws {
        let image = "BI /W 1 /H 1 ID \u{1}( BDC EMC EI"
        let (text, _) = try rewrite(image, [])
        #expect(text == "/Artifact BMC \(image) EMC")
    }

    @Test func leavesAnEmptyPageEmpty() throws {
        let (text, owners) = try rewrite("1 0 0 -1 0 842 cm q Q", [])
        #expect(text == "1 0 0 -1 0 842 cm q Q")
        #expect(owners.isEmpty)
    }

    @Test(arguments: [
        "/Span<</MCID 0>>BDC (a)Tj",
        "(a)Tj EMC",
        "BT /Span<</MCID 0>>BDC (a)Tj ET EMC",
        "/Span<</MCID 1>>BDC (a)Tj EMC",
        "/Span<</MCID 0>>BDC /Span<</MCID 1>>BDC (a)Tj EMC EMC",
        "/Span<</MCID 0>>BDC EMC /Span<</MCID 1>>BDC EMC /Span<</MCID 2>>BDC EMC",
        "BI /W 1 ID x",
        "(a",
        "BT BT",
        "ET",
        "} f",
        "0.0117 0 0.012 0.02 re f",
        "BT 0.0039 0 0.012 0.02 re f ET",
        "0.0039 0 0.012 0.02 re f /Span<</MCID 1>>BDC (a)Tj EMC",
    ])
    func refusesWhatDoesNotNest(content: String) {
        #expect(throws: PDFSyntaxError.self) { try rewrite(content, [1, 2]) }
    }
}
