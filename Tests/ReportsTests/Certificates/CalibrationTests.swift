import Documents
import Testing

@testable import Reports

@Suite("Calibration of printers")
struct CalibrationTests {
    private static let size = Size(width: .mm(297), height: .mm(210))

    @Test(
        "finds shift, scale and turn to a tenth of a millimetre",
        arguments: [
            PrinterProfile(), PrinterProfile(shiftX: 0.6, shiftY: -1.2),
            PrinterProfile(shiftX: -2, shiftY: 1, scaleX: 1.003, scaleY: 0.996),
            PrinterProfile(
                shiftX: 1.4, shiftY: 0.3, scaleX: 0.998, scaleY: 1.002, rotation: 0.004),
        ])
    func solves(truth: PrinterProfile) {
        let sheet = CalibrationSheet(size: Self.size)
        let readings = sheet.scales.map { scale in
            let ideal = sheet.reading(0, at: scale)
            let place = truth.printed(x: ideal.x, y: ideal.y)
            // Read to a tenth, as the verniers show it.
            func tenth(_ value: Double) -> Double { (value * 10).rounded() / 10 }
            let read =
                switch scale.edge {
                case .left: tenth(place.x - ideal.x)
                case .right: -tenth(place.x - ideal.x)
                case .top: tenth(place.y - ideal.y)
                case .bottom: -tenth(place.y - ideal.y)
                }
            return sheet.reading(read, at: scale)
        }
        let found = PrinterProfile(readings: readings)
        for x in [0.0, 148, 297] {
            for y in [0.0, 105, 210] {
                let (real, seen) = (truth.printed(x: x, y: y), found.printed(x: x, y: y))
                #expect(abs(real.x - seen.x) < 0.1 && abs(real.y - seen.y) < 0.1)
                // What is printed through the correction comes out where it should.
                let map = found.correction
                let points = (x: Length.mm(x).points, y: Length.mm(y).points)
                let moved = (
                    x: map.xx * points.x + map.xy * points.y + map.dx,
                    y: map.yx * points.x + map.yy * points.y + map.dy
                )
                let printed = truth.printed(
                    x: Length.pt(moved.x).millimetres, y: Length.pt(moved.y).millimetres)
                #expect(abs(printed.x - x) < 0.1 && abs(printed.y - y) < 0.1)
            }
        }
    }

    @Test("four readings are enough for the shift")
    func solvesFewReadings() {
        let sheet = CalibrationSheet(size: Self.size)
        let readings = sheet.scales.filter { ["A", "C", "E", "G"].contains($0.letter) }.map {
            sheet.reading($0.edge == .left ? 0.5 : $0.edge == .right ? -0.5 : 0, at: $0)
        }
        let found = PrinterProfile(readings: readings)
        #expect(abs(found.shiftX - 0.5) < 0.01)
        #expect(abs(found.shiftY) < 0.01)
        #expect(abs(found.scaleX - 1) < 1e-4)
    }

    @Test("reads the scales of a profile with decimal commas")
    func readsProfiles() throws {
        let profile = try PrinterProfile.load(
            yaml: """
                printer: "HP 4015"
                tray: "2"
                sheet: {width: 297 mm, height: 210 mm}
                scales: {A: "0,5", B: "0,5", C: "-0,5", D: "-0,5", E: "-0,2", F: "-0,2", G: "0,2", H: 0.2}
                """, file: "p.yaml")
        #expect(abs(profile.shiftX - 0.5) < 0.01)
        #expect(abs(profile.shiftY + 0.2) < 0.01)
        #expect(profile.greatestError(on: Self.size) < 0.6)
    }
}
