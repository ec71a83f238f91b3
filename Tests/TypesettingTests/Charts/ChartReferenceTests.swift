import Documents
import TestSupport
import Testing

@testable import Typesetting

@Suite struct ChartReferences {
    static let fields = [
        "Kinh tế", "Văn hóa - xã hội", "Quốc phòng - an ninh", "Hệ thống chính trị",
    ]

    static let samples: [(String, Chart)] = [
        (
            "column",
            chart(
                .column(.grouped), fields,
                [("2022", [22, 31, nil, 28]), ("2023", [26, 36, 0, 32])])
        ),
        (
            "stacked-column",
            chart(
                .column(.stacked), ["2022", "2023"],
                [("Tỉnh", [3, 17]), ("Huyện", [46, 67]), ("Xã", [45, 47])])
        ),
        (
            "percent-bar",
            chart(
                .bar(.percent), ["2022", "2023"],
                [("Xuất sắc", [20, 18]), ("Tốt", [61, 62]), ("Hoàn thành", [19, 20])], height: 40)
        ),
        (
            "negative-column",
            chart(
                .column(.grouped), ["2021", "2022", "2023"], [("a", [12, -4.5, 0])], decimals: 1)
        ),
        (
            "line",
            chart(
                .line, ["2021", "2022", "2023"],
                [("Đăng ký", [120, 154, 189]), ("Nhân rộng", [12, nil, 30])])
        ),
        ("pie", chart(.pie, fields, [("a", [26, 36, 4, 32])])),
        ("funnel", chart(.funnel, ["Đăng ký", "Đạt", "Nhân rộng"], [("a", [7600, 5102, 1265])])),
    ]

    @Test(arguments: samples)
    func drawsAsTheReference(name: String, chart: Chart) throws {
        try expectReference(drawing(of: chart).reference, named: name)
    }
}
