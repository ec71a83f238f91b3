import Testing

@testable import Records

@Suite struct DateReadingTests {
    @Test(arguments: [
        ("5/3/2023", "2023-03-05"), ("05/03/2023", "2023-03-05"), ("05-03-2023", "2023-03-05"),
        ("5.3.2023", "2023-03-05"), ("2023-03-05", "2023-03-05"), ("2023/03/05", "2023-03-05"),
        ("ngày 05 tháng 3 năm 2023", "2023-03-05"), ("Ngày 5 tháng 03 năm 2023", "2023-03-05"),
        ("ngày 5/3/2023", "2023-03-05"), ("3/2023", "2023-03"), ("2023-03", "2023-03"),
        ("tháng 3 năm 2023", "2023-03"), ("tháng 3/2023", "2023-03"), ("2023", "2023"),
        ("năm 2023", "2023"), ("12/12", "--12-12"), ("ngày 12 tháng 12", "--12-12"),
        ("29/2/2024", "2024-02-29"), ("2023-03-05T00:00:00", "2023-03-05"),
        ("2023-03-05 08:30:00", "2023-03-05"), ("1930-10-15", "1930-10-15"),
    ])
    func readsDates(text: String, expected: String) {
        #expect(DateReading.date(text)?.description == expected)
    }

    @Test(arguments: [
        "", "hôm qua", "30/2/2023", "29/2/2023", "32/1/2023", "5/13/2023", "3/25/2023", "5/3/23",
        "0/3/2023", "2023-13-01", "ngày tháng năm", "ngày 5 tháng 3 năm", "12345", "5//2023",
        "1/2/3/2023", "tháng 13 năm 2023", "năm 23",
    ])
    func refusesWhatTheCalendarDoesNotHave(text: String) {
        #expect(DateReading.date(text) == nil)
    }

    @Test func ordersDates() throws {
        let day = try #require(DateReading.date("5/3/2023"))
        let month = try #require(DateReading.date("3/2023"))
        let later = try #require(DateReading.date("1/1/2024"))
        #expect(month < day)
        #expect(day < later)
    }
}
