import Records
import Reports
import Testing

@Suite struct NumberWordingTests {
    let party = NumberWording()
    let press = NumberWording(padsSmallCounts: false)

    @Test(arguments: [
        (Rational(4759), "4.759"), (Rational(2), "02"), (Rational(0), "0"), (Rational(10), "10"),
        (Rational(1_265_000), "1.265.000"), (Rational(1, over: 3), "0,33"),
        (Rational(1171, over: 100), "11,71"), (Rational(5, over: 2), "2,5"), (Rational(-3), "-3"),
    ])
    func writesNumbers(value: Rational, text: String) {
        #expect(party.number(value) == text)
    }

    @Test func paddingIsASwitch() {
        #expect(press.number(2) == "2")
        #expect(party.plain(2) == "2")
    }

    @Test(arguments: [
        (Rational(26, over: 98), "26,53%"), (Rational(1), "100%"), (Rational(1, over: 2), "50%"),
        (Rational(956, over: 1000), "95,6%"), (Rational(1, over: 800), "0,13%"),
        (Rational(99_999, over: 100_000), "99,99%"), (Rational(100_001, over: 100_000), "100,01%"),
        (Rational(1, over: 100_000), "dưới 0,01%"), (Rational(0), "0%"),
    ])
    func writesPercentages(ratio: Rational, text: String) {
        #expect(party.percent(ratio) == text)
    }

    @Test func tablesKeepTrailingZeros() {
        #expect(party.percent(Rational(1, over: 2), decimals: 1) == "50,0%")
        #expect(party.fixed(Rational(7), decimals: 2) == "7,00")
    }

    @Test(arguments: [
        (Quantity(7600, qualifier: .moreThan), "công trình", "hơn 7.600 công trình"),
        (Quantity(6500, qualifier: .nearly), "công trình", "gần 6.500 công trình"),
        (Quantity(300, qualifier: .about), nil, "khoảng 300"),
        (Quantity(7, to: 13, qualifier: .range), "thành viên", "từ 7 đến 13 thành viên"),
        (Quantity(68, of: 68), "cấp ủy", "68/68 cấp ủy"),
        (
            Quantity(nil, qualifier: .magnitude, asWritten: "Hàng trăm"), "mô hình",
            "hàng trăm mô hình"
        ),
        (
            Quantity(nil, qualifier: .magnitude, asWritten: "có hàng nghìn lượt"), "hộ",
            "hàng nghìn hộ"
        ),
        (Quantity(5), "đồng chí", "05 đồng chí"),
    ])
    func keepsQualifiers(quantity: Quantity, unit: String?, text: String) {
        #expect(party.quantity(quantity, unit: unit) == text)
    }
}

@Suite struct ChangeWordingTests {
    let wording = ChangeWording(numbers: NumberWording())
    let times = ChangeWording(numbers: NumberWording(), saysTimes: true)

    @Test(arguments: [
        (89, 101, "tăng 12 mô hình (13,48%) so với năm 2022"),
        (101, 89, "giảm 12 mô hình (11,88%) so với năm 2022"),
        (9, 9, "bằng năm 2022"), (0, 5, "tăng 05 mô hình (kỳ trước không phát sinh)"),
        (5, 0, "giảm 05 mô hình (100%) so với năm 2022"),
    ])
    func wordsChanges(before: Int, now: Int, text: String) {
        let change = wording.change(
            from: Quantity(Rational(before)), to: Quantity(Rational(now)), unit: "mô hình",
            against: "năm 2022")
        #expect(change == text)
    }

    @Test func neverSubtractsApproximateFigures() {
        let change = wording.change(
            from: Quantity(90, qualifier: .nearly), to: Quantity(101), unit: "mô hình",
            against: "năm 2022")
        #expect(change == "(năm 2022: gần 90 mô hình)")
    }

    @Test func saysTimesWhenAsked() {
        let change = times.change(
            from: Quantity(10), to: Quantity(21), unit: "mô hình", against: "năm 2022")
        #expect(change == "tăng 11 mô hình, gấp 2,1 lần năm 2022")
    }

    @Test func wordsPercentagePoints() {
        let text = wording.points(
            from: Rational(924, over: 1000), to: Rational(956, over: 1000), against: "năm 2022")
        #expect(text == "tăng 3,2 điểm phần trăm so với năm 2022")
    }

    @Test(arguments: [
        (956, 1000, "đạt 95,6% kế hoạch"), (10, 10, "đạt 100% kế hoạch"),
        (21, 20, "vượt 5% kế hoạch"),
    ])
    func wordsPlans(done: Int, plan: Int, text: String) {
        let result = wording.plan(
            result: Quantity(Rational(done)), plan: Quantity(Rational(plan)))
        #expect(result == text)
    }

    @Test func wordsPartsAndLeavesZerosOut() {
        let parts = [
            NamedPart("kinh tế", 26), NamedPart("văn hóa - xã hội", 36),
            NamedPart("quốc phòng - an ninh", 0), NamedPart("khác", 4),
        ]
        let list = PartsWording(numbers: NumberWording())
        #expect(
            list.list(parts, order: .nameFirst, base: 66, separator: "; ")
                == "kinh tế 26 (39,39%); văn hóa - xã hội 36 (54,55%); khác 04 (6,06%)")
        #expect(
            list.list(
                [NamedPart("tập thể", 3), NamedPart("cá nhân", 12)], order: .numberFirst,
                joinsLast: true) == "03 tập thể và 12 cá nhân")
        #expect(list.extremes(parts)?.most.name == "văn hóa - xã hội")
    }
}

extension NamedPart {
    fileprivate init(_ name: String, _ value: Int) { self.init(name, Quantity(Rational(value))) }
}

@Suite struct DateWordingTests {
    static let dates: [(Int?, Int?, Int?, String, String)] = [
        (2023, 3, 5, "ngày 05 tháng 3 năm 2023", "05/3/2023"),
        (2023, 2, 12, "ngày 12 tháng 02 năm 2023", "12/02/2023"),
        (2023, 11, nil, "tháng 11 năm 2023", "11/2023"), (2023, nil, nil, "năm 2023", "2023"),
        (nil, 12, 12, "ngày 12 tháng 12", "12/12"),
    ]

    @Test(arguments: dates)
    func writesDates(year: Int?, month: Int?, day: Int?, long: String, short: String) throws {
        let date = try #require(CivilDate(year: year, month: month, day: day))
        #expect(DateWording.long(date) == long)
        #expect(DateWording.short(date) == short)
    }

    @Test func leavesRoomForTheClerk() {
        #expect(DateWording.blank(year: 2023) == "ngày      tháng      năm 2023")
    }
}
