import Testing

@testable import Records

@Suite struct NumberReadingTests {
    private let reading = NumberReading { noun in
        ["mô hình": "mo_hinh", "thành viên": "thanh_vien", "triệu đồng": "trieu_dong"][noun]
    }

    @Test(arguments: [
        ("0", Rational(0)), ("74", 74), ("4.759", 4759), ("1.265.000", 1_265_000),
        ("1 265", 1265), ("1\u{A0}265", 1265), ("1\u{202F}265", 1265), ("02", 2), ("008", 8),
        ("95,6", Rational(956, over: 10)), ("1.265,5", Rational(12655, over: 10)),
        ("1,265,000", 1_265_000), ("1,265.5", Rational(12655, over: 10)),
        ("0.125", Rational(1, over: 8)), ("-20", -20), ("−20", -20), ("+5", 5),
        ("999999999999999", 999_999_999_999_999), ("  12  ", 12),
    ])
    func readsPlainNumbers(text: String, expected: Rational) {
        let found = reading.quantity(text)?.quantity
        #expect(found?.lower == expected)
        #expect(found?.isExact == true)
        #expect(found?.upper == nil)
    }

    @Test(arguments: [
        ("hơn 7.600", Qualifier.moreThan, 7600), ("gần 6.500", .nearly, 6500),
        ("Trên 200", .above, 200), ("khoảng 300", .about, 300), ("~300", .about, 300),
        ("ước 50", .estimated, 50), ("ít nhất 20", .atLeast, 20), ("HƠN 7.600", .moreThan, 7600),
        ("trên dưới 40", .about, 40),
    ])
    func keepsTheQualifier(text: String, qualifier: Qualifier, value: Int) {
        let found = reading.quantity(text)?.quantity
        #expect(found?.qualifier == qualifier)
        #expect(found?.value == Rational(value))
        #expect(found?.isExact == false)
        #expect(found?.asWritten == text)
    }

    @Test(arguments: ["từ 10 đến 15", "10 - 15", "10-15", "10–15", "10 đến 15"])
    func readsRanges(text: String) {
        let found = reading.quantity(text)?.quantity
        #expect(found?.lower == 10)
        #expect(found?.upper == 15)
        #expect(found?.qualifier == .range)
        #expect(found?.value == nil)
    }

    @Test func readsRatiosPercentagesAndUnits() {
        let ratio = reading.quantity("68/68")?.quantity
        #expect(ratio?.lower == 68)
        #expect(ratio?.of == 68)
        #expect(ratio?.asWritten == "68/68")
        let percent = reading.quantity("95,6%")?.quantity
        #expect(percent?.unit == "phan_tram")
        #expect(percent?.asWritten == nil)
        #expect(reading.quantity("1.265 thành viên")?.quantity.unit == "thanh_vien")
        #expect(reading.quantity("hơn 1,2 triệu đồng")?.quantity.unit == "trieu_dong")
        #expect(reading.quantity("02 mô hình")?.quantity.value == 2)
    }

    @Test(arguments: ["hàng trăm", "hàng chục", "hàng nghìn", "Hàng trăm mô hình"])
    func knowsMagnitudesWithoutANumber(text: String) {
        let found = reading.quantity(text)?.quantity
        #expect(found?.qualifier == .magnitude)
        #expect(found?.lower == nil)
    }

    @Test(arguments: [("02", "02"), ("101", nil), ("4.759", nil), ("68/68", "68/68")])
    func remembersDigitsThatSayMore(text: String, written: String?) {
        #expect(reading.quantity(text)?.quantity.asWritten == written)
    }

    @Test(arguments: [
        ("1,265", true), ("95.6", true), ("4.759", false), ("95,6", false), ("0,125", false),
    ])
    func saysWhenANumberCouldBeAnother(text: String, isAmbiguous: Bool) {
        #expect(reading.quantity(text)?.isAmbiguous == isAmbiguous)
    }

    @Test(arguments: [
        "", "abc", "12abc", "1.26.5", "12,34,5", "1 26", "--5", "hơn", "từ 5", "từ 5 đến",
        "10 đến", "5 con trâu", "1e5", "1234567890123456", "1,1234567", "hàng", "12%%", "½", "٣",
    ])
    func refusesWhatIsNotANumber(text: String) {
        #expect(reading.quantity(text) == nil)
    }
}
