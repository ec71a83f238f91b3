extension String {
    /// The same text with its first letter in capitals; quotes and brackets before it stay.
    public var capitalisedFirst: String { changingFirstLetter { $0.uppercased() } }

    /// The same text with its first letter small.
    public var lowercasedFirst: String { changingFirstLetter { $0.lowercased() } }

    private func changingFirstLetter(_ change: (Character) -> String) -> String {
        guard let index = firstIndex(where: \.isLetter),
            self[..<index].allSatisfy({ !$0.isNumber })
        else { return self }
        return self[..<index] + change(self[index]) + self[self.index(after: index)...]
    }
}
