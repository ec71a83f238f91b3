import Testing

@testable import Typesetting

@Suite("Decimal text")
struct DecimalTextTests {
    @Test(arguments: [
        ("4.759", 5), ("95,6", 2), ("95,6%", 2), ("100%", 3), ("-12,25", 3), ("−3", 4),
        ("(1.234,5)", 6), ("1 234,5", 5), ("12*", 2), ("–", 3), ("-", 1), ("5‰", 1), ("+0,4", 2),
        ("≈ 7", 5),
    ])
    func `numbers stand on their units`(text: String, left: Int) {
        #expect(DecimalText.integerBytes(of: text, mark: UInt8(ascii: ",")) == left)
    }

    @Test(arguments: [
        "", "hơn 100", "20/12/2023", "Đảng ủy", "12 mô hình", "x", "1,2,3", "12,", "(", "%", "Ẫ1",
    ])
    func `other text is no number`(text: String) {
        #expect(DecimalText.integerBytes(of: text, mark: UInt8(ascii: ",")) == nil)
    }

    @Test func `the mark is a choice`() {
        #expect(DecimalText.integerBytes(of: "4,759.25", mark: UInt8(ascii: ".")) == 5)
    }
}
