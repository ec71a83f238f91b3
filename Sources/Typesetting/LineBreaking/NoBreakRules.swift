/// Where a Vietnamese office would not end a line, although there is a space. All rules stand
/// here; they decide layout only, the text keeps its plain spaces.
///
/// A rule yields when what it holds together is wider than a whole line.
enum NoBreakRules {
    /// Whether no line may end at the space between `word` and `next`. `before` is the word
    /// before `word`.
    static func forbidsBreak(before: WordTraits, word: WordTraits, next: WordTraits) -> Bool {
        // Marks stay with their words: "95,6 %", "( a".
        if next.contains(.closing) || word.contains(.opening) { return true }
        // A dash never begins a line; a range "2021 - 2025" stays whole.
        if next.contains(.dash) { return true }
        if word.contains(.dash) {
            return before.contains(.digitEnd) && next.contains(.digitStart)
        }
        // "ngày 05", "Điều 5", "khoá XIII", "điểm a".
        if word.contains(.counted), !next.isDisjoint(with: [.digitStart, .roman, .oneLetter]) {
            return true
        }
        // "Nguyễn Văn A," and initials before a name.
        if next.isSuperset(of: [.oneLetter, .capital]), word.contains(.capital) { return true }
        if word.contains(.initial), next.contains(.capital),
            !before.contains(.capital) || before.contains(.initial)
        {
            return true
        }
        // "lần thứ XIV".
        if word.contains(.counted), next.contains(.ordinal) { return true }
        // "đồng chí"; names behind it are the work of `namesBehind`.
        if word.contains(.dong), next.contains(.chi) { return true }
        // Numbers with what they count: "4.759 đảng viên", "5 triệu đồng"; and dates:
        // "ngày 05 tháng 3 năm 2023".
        if word.contains(.digitEnd) {
            if before.contains(.counted) { return next.contains(.datePart) }
            return next.contains(.small) && next.isDisjoint(with: .function)
                && !word.contains(.year)
        }
        return word.contains(.magnitude) && before.contains(.digitEnd) && next.contains(.small)
    }

    /// How many capitalised words after `word` belong to a name that begins at it or behind it:
    /// "đồng chí Nguyễn Văn A", "ông Trần Đình Ổn", "Lê Thị Ánh Tuyết".
    static func namesBehind(before: WordTraits, word: WordTraits) -> Int {
        if word.contains(.address) || word.contains(.chi) && before.contains(.dong) { return 4 }
        return word.contains(.surname) ? 3 : 0
    }

    /// The same for a word of digits with marks between and behind them, nil for other words:
    /// long tables hold many thousands of different numbers.
    static func traits(ofNumber bytes: UnsafeBufferPointer<UInt8>) -> WordTraits? {
        guard let first = bytes.first, let last = bytes.last, isDigit(first) else { return nil }
        for byte in bytes where !(isDigit(byte) || 0x2C <= byte && byte <= 0x2F) { return nil }
        var traits: WordTraits = .digitStart
        traits.insert(isDigit(last) ? .digitEnd : .markEnd)
        if bytes.count == 4, bytes.allSatisfy(isDigit), first == 0x31 || first == 0x32 {
            traits.insert(.year)
        }
        return traits
    }

    private static func isDigit(_ byte: UInt8) -> Bool { 0x30 <= byte && byte <= 0x39 }

    /// What the rules ask about `word`.
    static func traits(of word: String) -> WordTraits {
        var traits: WordTraits = []
        let scalars = Array(word.unicodeScalars)
        guard let first = scalars.first, let last = scalars.last else { return traits }
        if closingMarks.contains(first) { traits.insert(.closing) }
        if openingMarks.contains(last) { traits.insert(.opening) }
        if scalars.allSatisfy({ dashes.contains($0) }) { return [.dash] }

        let core = core(of: scalars)
        guard let head = core.first, let tail = core.last else { return traits }
        if digits.contains(head) { traits.insert(.digitStart) }
        if digits.contains(last) { traits.insert(.digitEnd) }
        if last != tail || closingMarks.contains(last) { traits.insert(.markEnd) }
        let properties = head.properties
        if properties.isUppercase { traits.insert(.capital) }
        if properties.isLowercase { traits.insert(.small) }
        if core.count == 1, properties.isAlphabetic { traits.insert(.oneLetter) }
        if core.allSatisfy({ romanDigits.contains($0) }) { traits.insert(.roman) }
        if last == ".", properties.isUppercase, core.count <= 3, !traits.contains(.roman) {
            traits.insert(.initial)
        }
        if core.count == 4, core.allSatisfy({ digits.contains($0) }), head == "1" || head == "2" {
            traits.insert(.year)
        }
        guard core.count <= 6 else { return traits }
        var name = ""
        name.unicodeScalars.append(contentsOf: core)
        name = name.lowercased()
        if last == tail || last == "." && name == "tr" {
            if counted.contains(name) { traits.insert(.counted) }
            if dateParts.contains(name) { traits.insert(.datePart) }
            if addresses.contains(name) { traits.insert(.address) }
            if magnitudes.contains(name) { traits.insert(.magnitude) }
        }
        if traits.contains(.capital), surnames.contains(name) { traits.insert(.surname) }
        if name == "đồng", last == tail { traits.insert(.dong) }
        if name == "thứ" { traits.insert(.ordinal) }
        if functionWords.contains(name) { traits.insert(.function) }
        if name == "chí" { traits.insert(.chi) }
        return traits
    }

    /// The word without marks before and after it.
    private static func core(of scalars: [Unicode.Scalar]) -> ArraySlice<Unicode.Scalar> {
        var core = scalars[...]
        while let first = core.first, openingMarks.contains(first) { core.removeFirst() }
        while let last = core.last, closingMarks.contains(last) { core.removeLast() }
        return core
    }

    private static let digits = Set("0123456789".unicodeScalars)
    private static let romanDigits = Set("IVXLCDM".unicodeScalars)
    private static let dashes = Set("-–—−".unicodeScalars)
    private static let closingMarks = Set(",.;:!?…)]}%”’»/".unicodeScalars)
    private static let openingMarks = Set("([{“‘«".unicodeScalars)

    private static let counted: Set<String> = [
        "ngày", "tháng", "năm", "số", "điều", "khoản", "điểm", "phần", "chương", "mục", "quý",
        "tr", "trang", "bảng", "biểu", "lần", "thứ", "khóa", "khoá", "quận", "cụm", "đợt", "bước",
    ]
    private static let functionWords: Set<String> = [
        "và", "hoặc", "của", "đến", "so", "trong", "tại", "từ", "là", "có", "được", "với", "theo",
        "cho", "do", "về", "ở", "đã", "để", "trên", "dưới", "các", "những", "như", "khi", "thì",
        "mà", "bị", "bởi", "tăng", "giảm", "gồm",
    ]
    private static let surnames: Set<String> = [
        "nguyễn", "trần", "lê", "phạm", "hoàng", "huỳnh", "phan", "vũ", "võ", "đặng", "bùi", "đỗ",
        "hồ", "ngô", "dương", "lý", "đinh", "trịnh", "đoàn", "lương", "lò", "vàng", "giàng",
    ]
    private static let dateParts: Set<String> = ["tháng", "năm"]
    private static let addresses: Set<String> = ["ông", "bà", "đ/c"]
    private static let magnitudes: Set<String> = ["nghìn", "ngàn", "triệu", "tỷ", "tỉ"]
}
