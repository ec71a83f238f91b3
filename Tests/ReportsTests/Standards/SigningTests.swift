import Documents
import Testing

@testable import Reports

@Suite struct SigningTests {
    private static let forms: [(SignatureBlock, [String], [String])] = [
        (
            .onBehalf(of: "Ban Thường vụ", post: "Phó Bí thư", name: "Nguyễn Thị Đợi"),
            ["T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "Nguyễn Thị Đợi"],
            ["TM. BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "Nguyễn Thị Đợi"]
        ),
        (
            .direct(post: "Trưởng Ban", name: "Lò Văn Sửu"), ["TRƯỞNG BAN", "Lò Văn Sửu"],
            ["TRƯỞNG BAN", "Lò Văn Sửu"]
        ),
        (
            .inPlace(of: "Trưởng Ban", post: "Phó Trưởng Ban", name: "Lò Văn Sửu"),
            ["K/T TRƯỞNG BAN", "PHÓ TRƯỞNG BAN", "Lò Văn Sửu"],
            ["KT. TRƯỞNG BAN", "PHÓ TRƯỞNG BAN", "Lò Văn Sửu"]
        ),
        (
            .byOrder(of: "Ban Thường vụ", post: "Chánh Văn phòng", name: "Đỗ Ẫm"),
            ["T/L BAN THƯỜNG VỤ", "CHÁNH VĂN PHÒNG", "Đỗ Ẫm"],
            ["TL. BAN THƯỜNG VỤ", "CHÁNH VĂN PHÒNG", "Đỗ Ẫm"]
        ),
        (
            .acting("Chánh Văn phòng", name: "Đỗ Ẫm"), ["Q. CHÁNH VĂN PHÒNG", "Đỗ Ẫm"],
            ["Q. CHÁNH VĂN PHÒNG", "Đỗ Ẫm"]
        ),
        (
            .onBehalf(of: "Bộ Chính trị", post: "Tổng Bí thư", name: "Đỗ Ẫm"),
            ["T/M BỘ CHÍNH TRỊ", "Đỗ Ẫm"], ["TM. BỘ CHÍNH TRỊ", "TỔNG BÍ THƯ", "Đỗ Ẫm"]
        ),
        (
            .onBehalf(of: "Đảng uỷ", post: nil, name: nil), ["T/M ĐẢNG UỶ"], ["TM. ĐẢNG UỶ"]
        ),
    ]

    @Test(arguments: forms.indices)
    func writesTheLinesOfEveryForm(index: Int) throws {
        let (block, party, state) = Self.forms[index]
        let lines = block.lines(under: try Standards.load("dang-hd05")).map(\.text)
        #expect(lines == party)
        let stateLines = block.lines(under: try Standards.load("nha-nuoc-nd30")).map(\.text)
        #expect(stateLines == state)
    }

    @Test func aDeputySignsForTheHeadOfACommitteeOfTheState() throws {
        let block = SignatureBlock(
            authorities: [.init(.onBehalf, "Ủy ban nhân dân"), .init(.inPlace, "Chủ tịch")],
            post: "Phó Chủ tịch", name: "Lò Văn Sửu")
        let standard = try Standards.load("nha-nuoc-nd30")
        #expect(
            block.lines(under: standard).map(\.text) == [
                "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Lò Văn Sửu",
            ])
        #expect(block.findings(under: standard, at: Place()).isEmpty)
    }

    @Test func postsAreRegularInTheParty() throws {
        let block = SignatureBlock.onBehalf(of: "Đảng uỷ", post: "Bí thư", name: "Đỗ Ẫm")
        let party = try Standards.load("dang-hd05")
        let state = try Standards.load("nha-nuoc-nd30")
        #expect(block.lines(under: party).map(\.component) == [.authority, .post, .signer])
        #expect(!party[.post].style.text.bold)
        #expect(state[.post].style.text.bold)
        let head = SignatureBlock.direct(post: "Trưởng Ban", name: "Đỗ Ẫm").lines(under: party)
        #expect(head.map(\.component) == [.solePost, .signer])
        #expect(party[.solePost].style.text.bold)
    }

    @Test(
        arguments: [
            ("TS. Nguyễn Văn Ổn", "Bí thư", [Diagnostic.Code.signerTitle]),
            ("Đại tá Nguyễn Văn Ổn", "Bí thư", [.signerTitle]),
            ("Đại Tánh", "Bí thư", []),
            ("Nguyễn Văn Ổn", "Phó Bí thư Tỉnh uỷ", [.postWithBody]),
            ("Nguyễn Văn Ổn", "PHÓ BÍ THƯ THƯỜNG TRỰC TỈNH UỶ", [.postWithBody]),
            ("Nguyễn Văn Ổn", "Phó Bí thư", []), ("Nguyễn Văn Ổn", "Phó Trưởng Ban", []),
        ] as [(String, String, [Diagnostic.Code])])
    func reportsRanksAndPostsWithBodies(
        name: String, post: String, codes: [Diagnostic.Code]
    ) throws {
        let block = SignatureBlock.onBehalf(of: "Ban Thường vụ", post: post, name: name)
        let findings = block.findings(under: try Standards.load("dang-hd05"), at: Place())
        #expect(findings.map(\.code) == codes)
    }

    @Test func reportsAStateFormInAPartyPaper() throws {
        let block = SignatureBlock(
            authorities: [.init(.byAuthorisation, "Chủ tịch")], post: "Giám đốc", name: "Đỗ Ẫm")
        let standard = try Standards.load("dang-hd05")
        #expect(block.findings(under: standard, at: Place()).map(\.code) == [.signingFormUnknown])
        #expect(block.lines(under: standard).first?.text == "CHỦ TỊCH")
        let state = try Standards.load("nha-nuoc-nd30")
        #expect(block.lines(under: state).first?.text == "TUQ. CHỦ TỊCH")
    }

    /// The seal is over the left third of the signature, or of where one would be.
    @Test(arguments: ["dang-hd05", "nha-nuoc-nd30"])
    func aSealCoversAThirdOfTheSignature(name: String) throws {
        let standard = try Standards.load(name)
        let pixel = Picture(width: 1, height: 1, pixels: [0])
        let signature = Artwork(id: "a", pixel, width: .mm(60))
        let seal = Artwork(id: "b", pixel, width: .mm(36))
        func covered(_ images: StampImages) throws -> Double {
            let figures = images.figures(of: "Đỗ Ẫm", under: standard)
            #expect(figures.height == standard.signatureGap)
            let seal = try #require(figures.figures.last)
            #expect(seal.artwork.id == "b")
            return seal.dx.millimetres + 18
        }
        // From the middle: the left edge is half a signature away.
        let both = try covered(StampImages(signature: signature, seal: seal))
        #expect(abs(both + 30 - 60 * 0.33) < 0.01)
        let alone = try covered(StampImages(signature: nil, seal: seal))
        #expect(abs(alone + 22.5 - 45 * 0.33) < 0.01)
    }
}
