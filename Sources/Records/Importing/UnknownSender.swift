/// How the records of a sender that is no organisation of the book are called.
enum UnknownSender {
    /// The letters and digits of `name`, and a hash of it as it is written: "Xã Tân An" and "Xã
    /// Tần An" are two. Nil for a name without any letter or digit.
    static func slug(_ name: String) -> String? {
        let name = TextCleaning.clean(name).text
        guard name.contains(where: { $0.isLetter || $0.isNumber }) else { return nil }
        let plain = FileNames.plain(name, limit: 60)
        let hash = hash(name)
        return plain.isEmpty ? hash : plain + "-" + hash
    }

    /// FNV-1a of 64 bits (draft-eastlake-fnv), the same at every run.
    private static func hash(_ text: String) -> String {
        let value = text.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { hash, byte in
            (hash ^ UInt64(byte)) &* 0x0100_0000_01B3
        }
        let digits = String(value, radix: 36)
        return String(repeating: "0", count: max(0, 13 - digits.count)) + digits
    }
}
