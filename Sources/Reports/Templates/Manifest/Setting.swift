/// A setting of a template: what an office may change without touching the body.
public struct Setting: Sendable, Hashable {
    /// What a setting holds.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// Words.
        case text
        /// Yes or no.
        case flag
        /// A whole number.
        case number
        /// One of `choices`.
        case choice
    }

    /// The name by which the body and the command line call it.
    public var name: String
    /// What it holds.
    public var kind: Kind
    /// Its value unless another is given.
    public var standard: String
    /// The values allowed, for `.choice`.
    public var choices: [String]
    /// One sentence for those who set it.
    public var help: String
    /// Whether what an office sets also holds for papers of other units (`chung: co`), as the
    /// subject of a paper does; its own name, signer and recipients do not.
    public var isShared = false
}

extension Setting {
    /// Whether `value` is of the setting's kind.
    func accepts(_ value: String) -> Bool {
        switch kind {
        case .text: true
        case .flag: TemplateFields.flag(value) != nil
        case .number: Int(value) != nil
        case .choice: choices.contains(value)
        }
    }

    /// What values look like, for messages.
    var expected: String {
        switch kind {
        case .text: "…"
        case .flag: "co / khong"
        case .number: "5"
        case .choice: choices.joined(separator: ", ")
        }
    }
}
