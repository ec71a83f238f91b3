import Documents
import Testing

@testable import Typesetting

private let kinds: [Chart.Kind] = [
    .column(.grouped), .column(.stacked), .column(.percent), .bar(.grouped), .bar(.stacked),
    .bar(.percent), .line, .pie, .funnel,
]

private let syllables = [
    "Xây", "dựng", "Đảng", "hệ", "thống", "chính", "trị", "Ẫn", "Ỗi", "Ểu", "hợp", "tiến", "độ",
    "2023", "-", "quốc", "phòng", "nghiêng", "khuếch",
]

private func name(_ random: inout SeededRandom) -> String {
    switch Int.random(in: 0..<12, using: &random) {
    case 0: return ""
    case 1: return String(repeating: "Ểợữ", count: 70)
    case 2: return (0..<50).map { syllables[$0 % syllables.count] }.joined(separator: " ")
    default:
        let count = Int.random(in: 1...6, using: &random)
        return (0..<count).map { _ in syllables.randomElement(using: &random) ?? "" }
            .joined(separator: " ")
    }
}

private func value(_ scale: Double, _ random: inout SeededRandom) -> Double? {
    switch Int.random(in: 0..<20, using: &random) {
    case 0: return nil
    case 1: return 0
    case 2: return .nan
    case 3: return -scale * Double.random(in: 0...1, using: &random)
    case 4: return scale * 1e-4
    case 5: return .infinity
    default: return (scale * Double.random(in: 0...1, using: &random)).rounded()
    }
}

private func randomChart(_ kind: Chart.Kind, _ random: inout SeededRandom) -> Chart {
    let count = [0, 1, 2, 3, 4, 5, 6, 8, 12, 24, 60, 150].randomElement(using: &random) ?? 1
    let rows = [1, 1, 2, 3, 4, 6, 12, 20].randomElement(using: &random) ?? 1
    let scales = [0, 0.001, 1, 40, 40, 500, 9000, 1e6, 1e12]
    let scale = scales.randomElement(using: &random) ?? 1
    let series = (0..<rows).map { _ in
        let length = count + Int.random(in: -1...1, using: &random)
        return (name(&random), (0..<max(0, length)).map { _ in value(scale, &random) })
    }
    var made = chart(
        kind, (0..<count).map { _ in name(&random) }, series,
        unit: Bool.random(using: &random) ? name(&random) : nil,
        decimals: Int.random(in: -1...3, using: &random),
        height: Double.random(in: 0...120, using: &random),
        size: Double.random(in: 6...14, using: &random))
    made.showsValues = Int.random(in: 0..<5, using: &random) > 0
    return made
}

@Suite struct ChartLayout {
    @Test(arguments: kinds)
    func keepsAllItemsInsideAndNoTextsOverlapping(kind: Chart.Kind) {
        for seed in 0..<80 {
            var random = SeededRandom(seed: UInt64(seed))
            let chart = randomChart(kind, &random)
            let width = Double.random(in: 60...520, using: &random)
            let sheet = drawing(of: chart, width: width)
            #expect(sheet.faults.isEmpty, "seed \(seed): \(sheet.faults.prefix(3))")
        }
    }

    @Test(arguments: [-1.0, 0, 0.5, 3, 40, 89, .nan, .infinity])
    func survivesImpossibleWidths(width: Double) {
        for kind in kinds {
            let sheet = drawing(
                of: chart(kind, ["Kinh tế", "Văn hóa"], [("a", [3, 5])]), width: width)
            #expect(sheet.faults.isEmpty)
            if !(width > 100) { #expect(sheet.codes.contains(.chartTooNarrow)) }
        }
    }

    @Test func keepsEveryNameAndValueOfAnOrdinaryChart() {
        let names = ["Kinh tế", "Văn hóa - xã hội", "Quốc phòng - an ninh", "Hệ thống chính trị"]
        for kind in kinds {
            let sheet = drawing(of: chart(kind, names, [("Năm 2023", [26, 36, 4, 32])]))
            #expect(sheet.diagnostics.isEmpty, "\(kind): \(sheet.diagnostics)")
            let text = sheet.texts.joined(separator: " ")
            for word in ["Kinh tế", "Quốc", "chính trị"] { #expect(text.contains(word)) }
        }
    }

    @Test func staysQuickWithManyCategories() {
        let count = 20_000
        let sheet = drawing(
            of: chart(
                .column(.grouped), (0..<count).map { "Xã \($0)" },
                [("a", (0..<count).map { Double($0 % 97) })]))
        #expect(sheet.faults.isEmpty)
        #expect(sheet.codes.contains(.chartNamesLeftOut))
        #expect(sheet.codes.contains(.chartValuesLeftOut))
    }
}
