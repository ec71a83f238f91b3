/// A hole of a template: a name and what is done with its value,
/// `{{mo_hinh.tong | so_sanh: ky_truoc}}`.
struct Hole: Sendable, Hashable {
    /// The value's name, in parts: `["mo_hinh", "tong"]`.
    var path: [String]
    /// What is done with it, in order.
    var filters: [Filter]
    /// Where its `{{` stands in the body.
    var position: BodyPosition

    var name: String { path.joined(separator: ".") }

    /// One step of a hole, with its arguments.
    struct Filter: Sendable, Hashable {
        var name: String
        var arguments: [Argument]
        var named: [String: Argument]

        init(name: String, arguments: [Argument] = [], named: [String: Argument] = [:]) {
            self.name = name
            self.arguments = arguments
            self.named = named
        }
    }

    /// An argument of a filter.
    enum Argument: Sendable, Hashable {
        case text(String)
        case number(Int)
        /// A bare word or dotted name.
        case name([String])

        /// The argument as a bare word or text.
        var word: String {
            switch self {
            case .text(let text): text
            case .number(let value): String(value)
            case .name(let path): path.joined(separator: ".")
            }
        }
    }
}
