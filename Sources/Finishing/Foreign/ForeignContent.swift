/// Content of a foreign page as it can stand in a page of ours: saved and restored states in
/// balance, marks kept or taken out, no layers.
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
                bytes.append(contentsOf: content[operation.start..<operation.end])
                bytes.append(10)
            }
        }
        if inText { bytes.append(ascii: "ET\n") }
        for isKept in marks.reversed() where isKept { bytes.append(ascii: "EMC\n") }
        for _ in 0..<saved { bytes.append(ascii: "Q\n") }
    }
}
