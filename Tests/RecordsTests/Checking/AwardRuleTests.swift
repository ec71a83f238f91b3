import Documents
import Testing

@testable import Records

/// Rules on awards and prizes, each firing and not firing.
@Suite struct AwardRuleTests {
    @Test func findsTheRecipientsOfAnAwardThatIsNamedAsAWhole() throws {
        let yaml = """
            model_tallies:
              - {id: tt, org: q, period: gd, subject: tap_the, status: tuyen_duong, value: 3243, unit: tap_the}
            awards: [{id: kt, form: giay_khen, name: "A", period: n19, recipients: {tap_the: 44}}]
            figure_relations: [{id: r, kind: cung_pham_vi, total: tt, part: kt}]
            """
        let result = try #require(try RuleBook.check(yaml, YearAgainstMean()).first)
        #expect(result.verdict == .needsLook)
        #expect(result.subject.id == "kt/tap_the")
        #expect(result.computed?.value == Rational(3243, over: 10))
    }

    @Test(arguments: [
        (
            "authority: u, decision: {number: \"1\", date: 2019-10-01}, recipients: {tap_the: 2}",
            Verdict.agrees
        ),
        ("authority: u, recipients: {tap_the: 2}", .cannotCheck),
        ("decision: {number: \"1\", date: 2019-10-01}, recipients: {tap_the: 2}", .cannotCheck),
        (
            "authority: u, decision: {number: \"1\", date: 2019-10-01}, recipients: {khong_ro: 35}",
            .needsLook
        ),
    ])
    func asksWhoGaveWhatToWhom(fields: String, expected: Verdict) throws {
        let yaml = "awards: [{id: a, form: giay_khen, name: \"A\", \(fields)}]\n"
        #expect(try RuleBook.verdicts(yaml, AwardsSayWho()) == [expected])
    }

    @Test func asksAboutOneFormFromBodiesOfDifferentKinds() throws {
        func award(_ id: String, _ authority: String) -> String {
            "  - {id: \(id), form: giay_khen, recognition_level: huyen, name: \(id), authority: "
                + "\(authority), decision: {number: \"1\", date: 2019-10-01}, recipients: {ca_nhan: 1}}\n"
        }
        let mixed = "awards:\n" + award("a", "u") + award("b", "u") + award("c", "c")
        let odd = try RuleBook.check(mixed, AwardsSayWho()).filter { $0.verdict == .needsLook }
        #expect(odd.map(\.subject.id) == ["c"])
        #expect(
            try RuleBook.verdicts("awards:\n" + award("a", "u") + award("b", "u"), AwardsSayWho())
                == [.agrees, .agrees])
    }

    @Test(arguments: [(3, Verdict.agrees), (4, .differs)])
    func countsPrizes(count: Int, expected: Verdict) throws {
        let yaml =
            "contests: [{id: t, name: T, prizes: [{count: \(count), recipients: {tap_the: 2, ca_nhan: 1}}]}]\n"
        #expect(try RuleBook.verdicts(yaml, PrizesOfContests()) == [expected])
    }

    @Test func asksAboutTwoFormsForOneAchievement() throws {
        func book(_ second: String) -> String {
            """
            awards:
              - {id: a, form: giay_khen, name: A, period: n19}
              - {id: b, form: bang_khen_tinh, name: B, period: n19}
            award_recipients:
              - {award: a, name: "Trần Văn Thử", kind: ca_nhan, unit: "Xã A", achievement: "hiến đất"}
              - {award: b, name: "Trần Văn Thử", kind: ca_nhan, unit: "Xã A", achievement: "\(second)"}
            """
        }
        #expect(
            try RuleBook.verdicts(book("Hiến đất"), OneAwardForOneAchievement()) == [.needsLook])
        #expect(try RuleBook.verdicts(book("mở lớp học"), OneAwardForOneAchievement()) == [])
    }
}
