import Documents
import Testing

@testable import Typesetting

private let fields = [
    "Kinh tế", "Văn hóa - xã hội", "Quốc phòng - an ninh", "Xây dựng hệ thống chính trị",
]
private let years = ["2018", "2019", "2020", "2021", "2022", "2023"]

@Suite struct ChartBehaviour {
    @Test func drawsAPieOfSixPartsAsBars() {
        let sheet = drawing(
            of: chart(.pie, fields + ["Đối ngoại", "Khác"], [("a", [1, 2, 3, 4, 5, 6])]))
        #expect(sheet.codes == [.pieTooManyParts])
        #expect(!sheet.paths.contains { $0.segments.contains(where: \.isCurve) })
    }

    @Test func drawsAPieOfFivePartsRound() {
        let sheet = drawing(of: chart(.pie, fields + ["Khác"], [("a", [26, 36, 4, 32, 2])]))
        #expect(sheet.codes.isEmpty)
        #expect(sheet.texts.filter { $0 == "26%" }.count == 2)
    }

    @Test(arguments: [Chart.Kind.pie, .funnel, .column(.percent), .bar(.percent)])
    func refusesSharesOfNegativeValues(kind: Chart.Kind) {
        let sheet = drawing(of: chart(kind, fields, [("a", [5, -3, 2, 1])]))
        #expect(sheet.codes.contains(.chartNegativePart))
        #expect(sheet.texts.contains("-3"))
    }

    @Test func turnsColumnsIntoBarsWhenNamesAreTooLong() {
        let names = years.map { "Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh năm \($0)" }
        let sheet = drawing(
            of: chart(.column(.grouped), names, [("a", [1, 2, 3, 4, 5, 6])]), width: 260)
        let bars = sheet.paths.first { $0.fill != nil }?.segments ?? []
        // Lying bars of different lengths all begin at the zero line.
        #expect(Set(bars.compactMap(\.left)).count == 1)
        #expect(!sheet.codes.contains(.chartNamesLeftOut))
    }

    @Test func leavesGapsForMissingValuesAndPrintsZero() {
        let sheet = drawing(of: chart(.column(.grouped), years, [("a", [7, nil, 0, nil, 9, 0])]))
        #expect(sheet.diagnostics.isEmpty)
        #expect(sheet.labels.filter { $0.text == "0" && $0.box.x > 30 }.count == 2)
        #expect(sheet.paths.first { $0.fill != nil }?.segments.count == 2)
    }

    @Test func breaksALineAtAMissingValue() {
        let sheet = drawing(of: chart(.line, years, [("a", [1, 2, nil, 4, 5, 6])]))
        let line = sheet.paths.first { $0.stroke?.width == 1.3 }
        #expect(line?.segments.count { if case .move = $0 { true } else { false } } == 2)
        #expect(line?.segments.count == 5)
    }

    @Test func putsValuesIntoATableWhenTheMarksHaveNoRoom() {
        let sheet = drawing(
            of: chart(
                .column(.grouped), years,
                [
                    ("Cấp tỉnh", [120, 134, 128, 99, 160, 171]),
                    ("Cấp huyện", [1220, 1340, 1128, 990, 1460, 1671]),
                    ("Cấp cơ sở", [4120, 4134, 4128, 3999, 4560, 4759]),
                ]))
        #expect(sheet.diagnostics.isEmpty)
        for text in ["120", "990", "4.759", "Cấp huyện"] { #expect(sheet.texts.contains(text)) }
    }

    @Test func givesEverySeriesALookOfItsOwn() {
        let looks = (0..<SeriesLook.limit).map(SeriesLook.number)
        #expect(Set(looks.map(\.fill)).count == SeriesLook.limit)
        let lines = Set(looks.map { "\($0.marker) \($0.dashes)" })
        #expect(lines.count == SeriesLook.limit)
        let many = (0..<SeriesLook.limit + 1).map { ("Loạt \($0)", [1.0, 2.0] as [Double?]) }
        #expect(drawing(of: chart(.line, ["a", "b"], many)).codes.contains(.chartTooManySeries))
    }

    @Test func showsALegendOnlyForSeveralSeries() {
        let one = drawing(of: chart(.column(.grouped), fields, [("Loạt", [1, 2, 3, 4])]))
        #expect(!one.texts.contains("Loạt"))
        let two = drawing(
            of: chart(.column(.grouped), fields, [("Loạt", [1, 2, 3, 4]), ("Đối", [1, 2, 3, 4])]))
        #expect(two.texts.contains("Loạt") && two.texts.contains("Đối"))
    }

    @Test func tellsOfSeriesThatDoNotMatchTheCategories() {
        let sheet = drawing(
            of: chart(.line, years, [("Ngắn", [1, 2]), ("Dài", [1, 2, 3, 4, 5, 6, 7])]))
        #expect(sheet.codes.filter { $0 == .chartSeriesLength }.count == 2)
        #expect(sheet.diagnostics.first?.place.path == ["biểu đồ"])
        #expect(sheet.diagnostics.first?.arguments["series"] == "Ngắn")
    }

    @Test func tellsOfValuesThatAreNoNumbers() {
        let sheet = drawing(
            of: chart(.bar(.grouped), fields, [("a", [.nan, .infinity, 1e200, 2])]))
        #expect(sheet.codes.filter { $0 == .chartValueUnusable }.count == 3)
        #expect(sheet.faults.isEmpty)
    }

    @Test(arguments: [[], [nil, nil]] as [[Double?]])
    func saysWhenThereIsNothingToDraw(values: [Double?]) {
        let sheet = drawing(of: chart(.pie, values.map { _ in "Ẫ" }, [("a", values)]))
        #expect(sheet.codes == [.chartWithoutValues])
        #expect(sheet.texts == ["Không có số liệu"])
    }

    @Test func showsConversionBetweenTheStepsOfAFunnel() {
        let sheet = drawing(
            of: chart(
                .funnel, ["Đăng ký", "Hiệu quả", "Công nhận", "Nhân rộng"],
                [("a", [7600, 5102, nil, 0])]))
        #expect(sheet.texts.contains("67,1%"))
        #expect(sheet.texts.filter { $0.hasSuffix("%") }.count == 1)
        #expect(sheet.texts.contains("7.600") && sheet.texts.contains("0"))
    }
}

extension VectorPath.Segment {
    fileprivate var isCurve: Bool { if case .curve = self { true } else { false } }
    fileprivate var left: Double? { if case .rect(let x, _, _, _) = self { x } else { nil } }
}
