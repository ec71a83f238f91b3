/// Content of a foreign page as it can stand in a page of ours: saved and restored states in
/// balance, marks kept or taken out, no layers, whole hexadecimal strings (ISO 19005-2, 6.1.6).
struct ForeignContent {
    private(set) var bytes: [UInt8] = []
    /// Whether anything is painted.
    private(set) var paints = false

    /// Whether `content` seems to have marks, layers or passages for old viewers.
    static func isMarked(_ content: [UInt8]) -> Bool {
        let names: [[UInt8]] = ["BMC", "BDC", "MP", "DP", "BX"].map { Array($0.utf8) }
        let (capitalB, capitalM, capitalD) = (names[0][0], names[2][0], names[3][0])
        for index in content.indices
        where content[index] == capitalB || content[index] == capitalM || content[index] == capitalD
        {
            let rest = content[index...]
            if names.contains(where: { rest.starts(with: $0) }) { return true }
        }
        return false
    }

    /// Whether `content` seems to have hexadecimal strings that lack their last digit.
    static func hasOddStrings(_ content: [UInt8]) -> Bool {
        var digits: Int?
        for byte in content {
            switch byte {
            case UInt8(ascii: "<"): digits = 0
            case UInt8(ascii: ">"):
                if let digits, digits % 2 == 1 { return true }
                digits = nil
            default:
                guard let count = digits, !PDFCharacter.isWhitespace(byte) else { continue }
                digits = PDFCharacter.hexadecimal(byte) == nil ? nil : count + 1
            }
        }
        return false
    }

    /// Rewrites `content`. Without `keepsMarks` all marks are taken out, so that the page can
    /// stand in one mark of ours.
    init(_ content: [UInt8], keepsMarks: Bool) throws(PDFSyntaxError) {
        bytes.reserveCapacity(content.count + 64)
        var reading = OperatorReader(content)
        var saved = 0
        var inText = false
        // Whether each open mark is kept.
        var marks: [Bool] = []
        while let operation = try reading.next() {
            var isKept = true
            switch operation.name {
            case "q": saved += 1
            case "Q":
                isKept = saved > 0
                if isKept { saved -= 1 }
            case "BT": inText = true
            case "ET": inText = false
            case "BMC", "BDC":
                isKept = keepsMarks && operation.operands.first?.name != "OC"
                marks.append(isKept)
            case "EMC": isKept = marks.popLast() ?? false
            case "MP", "DP", "BX", "EX": isKept = false
            case let name: if OperatorReader.painting.contains(name) { paints = true }
            }
            if isKept {
                // A digit that lacks counts as zero (ISO 32000-1, 7.3.4.3).
                var start = operation.start
                for end in operation.oddEnds {
                    bytes.append(contentsOf: content[start..<end])
                    bytes.append(UInt8(ascii: "0"))
                    start = end
                }
                bytes.append(contentsOf: content[start..<operation.end])
                bytes.append(10)
            }
        }
        if inText { bytes.append(ascii: "ET\n") }
        for isKept in marks.reversed() where isKept { bytes.append(ascii: "EMC\n") }
        for _ in 0..<saved { bytes.append(ascii: "Q\n") }
    }
}
