import Testing

@testable import Reports

@Suite struct HoleParserTests {
    static let start = BodyPosition(line: 1, column: 1)

    @Test func readsNamesFiltersAndArguments() throws {
        let hole = try HoleParser.parse(
            "bang.van_ban | loc: period=ky, role=trien_khai | dem: \"văn bản; “Ẫ Ỗ”\" | so",
            at: Self.start)
        #expect(hole.path == ["bang", "van_ban"])
        #expect(hole.filters.map(\.name) == ["loc", "dem", "so"])
        #expect(hole.filters[0].named == ["period": .name(["ky"]), "role": .name(["trien_khai"])])
        #expect(hole.filters[1].arguments == [.text("văn bản; “Ẫ Ỗ”")])
    }

    @Test func readsNumbersAndDottedArguments() throws {
        let hole = try HoleParser.parse(
            " mo_hinh.tong|so_sanh:ky_truoc.mo_hinh.tong , 3 ", at: Self.start)
        #expect(
            hole.filters[0].arguments == [.name(["ky_truoc", "mo_hinh", "tong"]), .number(3)])
    }

    @Test(arguments: [
        ("", "name"), ("a.", "name"), ("a | ", "name"), ("a | b: ", "argument"),
        ("a b", "| }}"), ("a | b: \"x", "\""), ("tên", "| }}"), ("a | b: 'x' = 1", "="),
    ])
    func saysWhatItExpected(text: String, expected: String) {
        #expect {
            try HoleParser.parse(text, at: Self.start)
        } throws: { error in
            (error as? HoleParser.Failure)?.expected == expected
        }
    }

    @Test(arguments: [
        ("mo_hnih", "mo_hinh"), ("so_leu", "so_lieu"), ("dang_viên", "dang_vien"),
    ])
    func namesTheNearestName(word: String, nearest: String) {
        let known = ["don_vi", "so_lieu", "mo_hinh", "dang_vien"]
        #expect(NearestName.of(word, among: known) == nearest)
        #expect(NearestName.of("xyz", among: known) == nil)
    }

    @Test func readsConditions() throws {
        let condition = try Condition.parse(
            "co(mo_hinh.tong) va khong ky_truoc hoac thiet_lap.x", at: Self.start)
        #expect(condition.holes.map(\.name) == ["mo_hinh.tong", "ky_truoc", "thiet_lap.x"])
    }
}
