import Documents
import Testing

@testable import Typesetting

@Suite struct ChartTexts {
    @Test func composesAlternativeTextFromTheData() {
        var made = chart(
            .column(.grouped), ["Kinh tế", "Văn hóa", "Quốc phòng"], [("a", [26, nil, 4.5])],
            decimals: 1)
        made.caption = "Biểu đồ 1. Mô hình theo lĩnh vực."
        #expect(
            alternativeText(of: made)
                == "Biểu đồ cột: Biểu đồ 1. Mô hình theo lĩnh vực. Đơn vị tính: mô hình. "
                + "Kinh tế: 26,0; Văn hóa: không có số liệu; Quốc phòng: 4,5. "
                + "Cao nhất: Kinh tế (26,0); thấp nhất: Quốc phòng (4,5).")
    }

    @Test func namesTheSeriesInAlternativeText() {
        let made = chart(
            .line, ["2022", "2023"], [("Đăng ký", [10, 20]), ("Đạt", [8, 4759])], unit: nil)
        #expect(
            alternativeText(of: made)
                == "Biểu đồ đường. Loạt Đăng ký: 2022: 10; 2023: 20. Loạt Đạt: 2022: 8; 2023: 4.759. "
                + "Cao nhất: 2023, Đạt (4.759); thấp nhất: 2022, Đạt (8).")
    }

    @Test func keepsStatedAlternativeText() {
        var made = chart(.pie, [], [])
        #expect(
            alternativeText(of: made) == "Biểu đồ tròn. Đơn vị tính: mô hình. Không có số liệu.")
        made.alternativeText = "Lời thay thế"
        #expect(alternativeText(of: made) == "Lời thay thế")
    }

    @Test(arguments: [
        (0.0...36, 5, true, [0, 10, 20, 30, 40]),
        (0...4759, 5, true, [0, 1000, 2000, 3000, 4000, 5000]),
        (-15...21.5, 4, false, [-20, -10, 0, 10, 20, 30]), (0...0, 5, true, [0, 1]),
        (0...2, 6, true, [0, 1, 2]), (0...0.003, 3, false, [0, 0.001, 0.002, 0.003]),
        (3...9, 3, true, [0, 5, 10]), (0...1e12, 2, true, [0, 5e11, 1e12]),
        (-4 ... -1, 2, true, [-4, -2, 0]), (0...95, 4, true, [0, 25, 50, 75, 100]),
    ])
    func findsRoundTicksFromZero(
        range: ClosedRange<Double>, intervals: Int, whole: Bool, expected: [Double]
    ) {
        let ticks = ValueScale(over: range, intervals: intervals, whole: whole).ticks
        #expect(ticks.count == expected.count, "\(ticks)")
        #expect(
            zip(ticks, expected).allSatisfy { abs($0 - $1) <= 1e-9 * max(1, abs($1)) }, "\(ticks)")
    }

    @Test(arguments: [
        (4759.0, 0, "4.759"), (95.64, 1, "95,6"), (-0.4, 0, "0"),
        (9e14, 12, "900.000.000.000.000,000"),
        (1.5, -3, "2"),
    ])
    func writesNumbersTheVietnameseWay(value: Double, decimals: Int, expected: String) {
        #expect(ChartNumbers(format: .vietnamese, decimals: decimals).value(value) == expected)
    }

    @Test func breaksNamesIntoEvenLines() throws {
        let measure: (String) -> Double = { Double($0.count) }
        let name = "Xây dựng hệ thống chính trị"
        let lines = try #require(LabelLines(name, room: 18, limit: 3, measure: measure))
        #expect(lines.lines == ["Xây dựng hệ", "thống chính trị"])
        #expect(LabelLines(name, room: 18, limit: 1, measure: measure) == nil)
        #expect(LabelLines(name, room: 4, limit: 9, measure: measure) == nil)
        let dash = try #require(
            LabelLines("Văn hóa - xã hội", room: 9, limit: 2, measure: measure))
        #expect(dash.lines == ["Văn hóa -", "xã hội"])
    }

    @Test func cutsNamesThatCannotBeBroken() {
        let measure: (String) -> Double = { Double($0.count) }
        let cut = LabelLines(
            cutting: "Đẩy mạnh học tập và làm theo", room: 10, limit: 2, measure: measure)
        #expect(cut.lines == ["Đẩy mạnh", "học tập…"])
        #expect(cut.isShortened)
        let word = LabelLines(cutting: "Nghiêngnghiêng", room: 6, limit: 2, measure: measure)
        #expect(word.lines == ["Nghiê…"])
        #expect(LabelLines(cutting: "Nghiêng", room: 0.5, limit: 2, measure: measure).lines == [])
    }

    @Test(arguments: [
        (0.0, 0.0, -1.0), (0.25, 1.0, 0.0), (0.5, 0.0, 1.0), (0.75, -1.0, 0.0),
        (0.125, 0.70710678, -0.70710678),
        (1.0 / 12, 0.5, -0.8660254), (7.0 / 12, -0.5, 0.8660254),
    ])
    func findsPointsOnTheCircle(turns: Double, x: Double, y: Double) {
        let point = pointOnCircle(turns: turns)
        #expect(abs(point.x - x) < 1e-7 && abs(point.y - y) < 1e-7, "\(point)")
    }
}
