import Documents
import Testing

@testable import Records

/// The sample's source does not add up in two places; both must be found, and nothing else.
@Suite struct SampleCheckTests {
    @Test func findsWhatTheSourceStatesWrongly() throws {
        let results = try Fixtures.sample().book.reconciled()
        #expect(
            CheckText.lines(results.filter { $0.verdict == .differs }) == [
                "X01 lech co-cau-db-khoi/to_chuc_co_so_dang: 74 / 72 (+2) = 44 + 28",
                "X01 lech mh-co-so: 101 / 98 (+3) = 26 + 36 + 4 + 32; +dh-co-so 107 (-6); "
                    + "+mh-cap-khoi 100 (+1); +mh-cap-khoi,dh-co-so 109 (-8)",
            ])
    }

    @Test func raisesNothingOnWhatAgrees() throws {
        let results = try Fixtures.sample().book.reconciled()
        let agreed = CheckText.lines(results.filter { $0.verdict == .agrees })
        for line in [
            "X01 khop co-cau-db-khoi-2022/to_chuc_co_so_dang: 73 / 73 (0) = 43 + 30",
            "X01 khop mh-co-so-2022: 87 / 87 (0) = 21 + 33 + 5 + 28",
            "X03 khop mh-co-so: 101 / 83 (+18) = 83",
            "X03 khop dk-2023: 74 / 68/74 (+6) = 68/74",
            "X08 khop mh-cap-khoi: 2 / 2 (0)",
            "X08 khop solutions: 5 / 5 (0)",
            "X08 khop kt-giay-khen/tap_the: 12 / 12 (0)",
        ] {
            #expect(agreed.contains(line), "missing: \(line)")
        }
    }

    @Test func saysThatAListNamesFewerThanAreStated() throws {
        let results = try Fixtures.sample().book.reconciled()
        #expect(
            CheckText.lines(results.filter { $0.verdict == .openList })
                == ["X08 danh_sach_chua_du mh-co-so: 101 / 50 (+51)"])
        #expect(
            CheckText.lines(results.filter { $0.verdict == .cannotCheck })
                == ["C01 thieu_du_lieu kh-2022: 91.8 / ?", "C01 thieu_du_lieu kh-2023: 95.9 / ?"])
        // What the one who took down the source noted about its words.
        #expect(Set(results.filter { $0.verdict == .needsLook }.map(\.rule)) == ["X20"])
    }

    @Test func namesFiguresForPeopleAndSaysWhereTheyStand() throws {
        let results = try Fixtures.sample().book.reconciled().filter { $0.verdict == .differs }
        let models = try #require(results.last)
        #expect(
            models.subject.label
                == "mô hình cấp cơ sở, xây dựng, duy trì, Cấp cơ sở, năm 2023")
        #expect(
            models.parts.map(\.shortLabel) == [
                "kinh tế", "văn hóa - xã hội", "quốc phòng - an ninh",
                "xây dựng hệ thống chính trị",
            ])
        #expect(models.place.file?.hasSuffix("so-lieu.yaml") == true)
        #expect(models.place.line == 18)
        #expect(models.parts.map(\.place.line) == [19, 20, 21, 22])
    }
}
