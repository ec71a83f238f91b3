import Documents
import Testing

@testable import Records

/// Rules on names, titles and text, each firing and not firing.
@Suite struct WordingRuleTests {
    @Test(arguments: [
        (
            "tăng cường và đổi mới sự lãnh đạo của Đảng đối với công tác dân vận trong tình hình mới",
            Verdict.agrees
        ),
        (
            "Về tăng cường và đổi mới sự lãnh đạo của Đảng đối với công tác dân vận trong tình hình mới",
            .agrees
        ),
        (
            "về tăng cường đổi mới sự lãnh đạo của Đảng đối với công tác dân vận trong tình hình mới",
            .needsLook
        ),
    ])
    func knowsTheTitlesOfDocuments(title: String, expected: Verdict) throws {
        let yaml =
            "documents: [{id: d, type: nghi_quyet, symbol: \"25-NQ/TW\", title: \"\(title)\"}]\n"
        #expect(try RuleBook.verdicts(yaml, CanonicalNames()) == [expected])
        // The same symbol of another term is another document.
        let other = yaml.replacing("symbol:", with: "date: 1997-02-01, symbol:")
        #expect(try RuleBook.verdicts(other, CanonicalNames()) == [])
    }

    @Test(arguments: [
        ("Toàn dân đoàn kết xây dựng NTM, đô thị văn minh", [Verdict.agrees]),
        ("Toàn dân đoàn kết xây dựng nông thôn mới, đô thị thông minh", [.needsLook]),
        ("Dân vận khéo", []),
    ])
    func knowsTheNamesOfCampaigns(name: String, expected: [Verdict]) throws {
        #expect(
            try RuleBook.verdicts("movements: [{id: m, name: \"\(name)\"}]\n", CanonicalNames())
                == expected)
    }

    @Test func missesPartsOfAReviewAndCausesOfLimitations() throws {
        let yaml = """
            findings: [{id: f, text: "Một kết quả"}]
            limitations: [{id: l, text: "Một hạn chế"}, {id: k, text: "Hai", cause: "vì thế"}]
            """
        let results = try RuleBook.check(yaml, PartsOfReport())
        #expect(results.map(\.verdict) == [.cannotCheck, .cannotCheck])
        #expect(
            results.last?.remarks == [.said("records.remark-cause", ["count": "1", "all": "2"])])
        // A list of models is no review.
        #expect(
            try RuleBook.check("models: [{id: m, name: \"M\", org: q}]\n", PartsOfReport()).isEmpty)
    }

    @Test(arguments: [
        ("công tác dân tác dân vận", "doubled"), ("các mô hình mô hình mới", "doubled"),
        ("của của dân", "doubled"), ("phong trào “Dân vận khéo", "quote"),
        ("lời nói” của dân", "quote"), ("nếp sống cưtrong khu phố", "joined"),
        ("đạt 95.6% kế hoạch", "point"), ("chi 12.5 triệu đồng", "point"),
    ])
    func findsFaultsOfTyping(text: String, fault: String) throws {
        var lint = TextLint(try Fixtures.schema())
        #expect(lint.faults(of: text).map(\.wording) == ["records.remark-" + fault])
    }

    @Test(arguments: [
        "kiên quyết dừng mô hình hình thức", "nhà nhà, người người thi đua",
        "phong trào “Dân vận khéo” năm 2023", "Công nghiệp 4.0, mục 1.1, ngày 15.10.2019",
        "đạt 4.759 đảng viên, 95,6%", "Đắk Lắk, Krông Nô, quyển sách thuyết nghiêng",
        "cán bộ, công chức, viên chức khuyến khích", "luôn luôn, dần dần",
    ])
    func letsGoodTextBe(text: String) throws {
        var lint = TextLint(try Fixtures.schema())
        #expect(lint.faults(of: text) == [])
    }
}
