/// Tells a name that was written wrong from another name.
enum Likeness {
    /// Whether one of two names is a slip of the other: alike but for tone marks and case, or
    /// for one letter or two of a long name.
    static func isSlip(_ first: String, _ second: String) -> Bool {
        let (a, b) = (Array(TextFolding.key(first)), Array(TextFolding.key(second)))
        if a == b { return true }
        let allowed = min(a.count, b.count) >= 10 ? 2 : min(a.count, b.count) >= 6 ? 1 : 0
        // A digit that differs is another unit: Phường 4 is not Phường 7.
        if a.filter(\.isNumber) != b.filter(\.isNumber) { return false }
        return allowed > 0 && abs(a.count - b.count) <= allowed && distance(a, b) <= allowed
    }

    /// Letters to change, add or leave out.
    private static func distance(_ a: [Character], _ b: [Character]) -> Int {
        var row = Array(0...b.count)
        for (i, letter) in a.enumerated() {
            var before = row[0]
            row[0] = i + 1
            for (j, other) in b.enumerated() {
                let change = before + (letter == other ? 0 : 1)
                before = row[j + 1]
                row[j + 1] = min(change, row[j] + 1, before + 1)
            }
        }
        return row[b.count]
    }
}
