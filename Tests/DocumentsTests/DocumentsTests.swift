import Documents
import Testing

@Suite struct NumberFormatTests {
    @Test(arguments: [
        (0.0, 0, "0"), (999, 0, "999"), (4759, 0, "4.759"), (1_234_567, 0, "1.234.567"),
        (95.55, 1, "95,6"), (-0.04, 1, "0,0"), (-12.5, 1, "-12,5"), (0.999, 2, "1,00"),
    ])
    func writesVietnameseNumbers(value: Double, decimals: Int, expected: String) {
        #expect(NumberFormat.vietnamese.string(value, decimals: decimals) == expected)
    }

    @Test func groupsLongDigitStrings() {
        #expect(
            NumberFormat.vietnamese.grouped("12345678901234567890") == "12.345.678.901.234.567.890")
    }
}

@Suite struct LengthTests {
    @Test func convertsMillimetresToPoints() {
        #expect(Length.mm(25.4).points == 72)
        #expect(abs(Length.pt(14).millimetres - 4.9389) < 0.0001)
    }
}
