/// Something worth telling the user, in machine terms: a code with arguments and a place.
/// The words for people (Vietnamese, English on request) stand in `BaoCao`'s `Wording`.
public struct Diagnostic: Sendable, Hashable {
    /// How bad it is.
    public enum Severity: String, Sendable, Hashable, Codable, Comparable {
        /// Worth knowing; nothing is wrong.
        case note
        /// Printed as stated, but someone should look.
        case warning
        /// The stage cannot give a right result.
        case error

        private var rank: Int {
            switch self {
            case .note: 0
            case .warning: 1
            case .error: 2
            }
        }
        /// Whether `a` is the less severe.
        public static func < (a: Severity, b: Severity) -> Bool { a.rank < b.rank }
    }

    /// A stable name such as `records.duplicate-id`: room, dot, fact. Each room declares its
    /// own in `<Room>Diagnostics.swift`; a test holds that every one has its wording.
    public struct Code: RawRepresentable, Sendable, Hashable, Codable {
        /// The name.
        public var rawValue: String
        /// A code by its name.
        public init(rawValue: String) { self.rawValue = rawValue }
        /// A code by its name.
        public init(_ name: String) { rawValue = name }
    }

    /// How bad it is.
    public var severity: Severity
    /// What it is.
    public var code: Code
    /// Where it is.
    public var place: Place
    /// The values the wording needs, by name: `["name": "mo_hinh", "nearest": "mo-hinh"]`.
    public var arguments: [String: String]

    /// A diagnostic of `severity` at `place`.
    public init(
        _ severity: Severity, _ code: Code, at place: Place, _ arguments: [String: String] = [:]
    ) {
        self.severity = severity
        self.code = code
        self.place = place
        self.arguments = arguments
    }
}

extension Sequence<Diagnostic> {
    /// Whether one of them is an error.
    public var hasErrors: Bool { contains { $0.severity == .error } }
}
