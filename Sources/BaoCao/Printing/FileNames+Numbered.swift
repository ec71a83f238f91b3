import Records

extension FileNames {
    /// The name of a PDF among others, `007-nguyen-van-an.pdf`, in whose order they stand.
    ///
    /// - Parameters:
    ///   - position: Its place, from 1.
    ///   - count: How many there are; all names get the digits that it needs, three at least.
    ///   - names: What it is called by: the first of which something is left.
    /// - Returns: The name, without a folder.
    static func numbered(_ position: Int, of count: Int, _ names: String...) -> String {
        let number = String(position)
        let digits = max(3, String(count).count)
        let zeros = String(repeating: "0", count: max(0, digits - number.count))
        let plain = names.lazy.map { Self.plain($0) }.first { !$0.isEmpty }
        return zeros + number + (plain.map { "-" + $0 } ?? "") + ".pdf"
    }
}
