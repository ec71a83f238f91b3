/// Reads what stands between `{{` and `}}`.
struct HoleParser {
    /// Why a hole cannot be read: what was expected, what was found.
    struct Failure: Error, Hashable {
        var expected: String
        var found: String
    }

    private let scalars: [Unicode.Scalar]
    private var index = 0

    private init(_ text: String) { scalars = Array(text.unicodeScalars) }

    /// Parses `name.name | filter: argument, key=argument | …`.
    static func parse(_ text: String, at position: BodyPosition) throws(Failure) -> Hole {
        var parser = HoleParser(text)
        let path = try parser.path()
        var filters: [Hole.Filter] = []
        while parser.take("|") { filters.append(try parser.filter()) }
        guard parser.atEnd else { throw parser.failure("| }}") }
        return Hole(path: path, filters: filters, position: position)
    }

    /// Parses a lone dotted name, as YAML bodies hold them.
    static func parsePath(_ text: String) throws(Failure) -> [String] {
        var parser = HoleParser(text)
        let path = try parser.path()
        guard parser.atEnd else { throw parser.failure(".") }
        return path
    }

    private mutating func filter() throws(Failure) -> Hole.Filter {
        var filter = Hole.Filter(name: try word())
        guard take(":") else { return filter }
        repeat {
            let argument = try argument()
            if take("=") {
                guard case .name(let path) = argument, path.count == 1 else {
                    throw failure("=")
                }
                filter.named[path[0]] = try self.argument()
            } else {
                filter.arguments.append(argument)
            }
        } while take(",")
        return filter
    }

    private mutating func argument() throws(Failure) -> Hole.Argument {
        skipSpaces()
        guard let first = peek else { throw failure("argument") }
        if first == "\"" || first == "'" { return .text(try quoted(first)) }
        if first == "“" { return .text(try quoted("”")) }
        let path = try path()
        if path.count == 1, let number = Int(path[0]) { return .number(number) }
        return .name(path)
    }

    private mutating func quoted(_ end: Unicode.Scalar) throws(Failure) -> String {
        index += 1
        var text = String.UnicodeScalarView()
        while let scalar = peek, scalar != end {
            text.append(scalar)
            index += 1
        }
        guard peek == end else { throw failure(String(end)) }
        index += 1
        return String(text)
    }

    private mutating func path() throws(Failure) -> [String] {
        var parts = [try word()]
        while take(".") { parts.append(try word()) }
        return parts
    }

    private mutating func word() throws(Failure) -> String {
        skipSpaces()
        var text = String.UnicodeScalarView()
        while let scalar = peek, Self.isWordScalar(scalar) {
            text.append(scalar)
            index += 1
        }
        guard !text.isEmpty else { throw failure("name") }
        return String(text)
    }

    /// Letters without marks, digits, `_` and `-` (slugs of records).
    private static func isWordScalar(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9", "_", "-": true
        default: false
        }
    }

    private mutating func take(_ sign: Unicode.Scalar) -> Bool {
        skipSpaces()
        guard peek == sign else { return false }
        index += 1
        return true
    }

    private mutating func skipSpaces() {
        while let scalar = peek, scalar.properties.isWhitespace { index += 1 }
    }

    private var peek: Unicode.Scalar? { index < scalars.count ? scalars[index] : nil }

    private var atEnd: Bool {
        mutating get {
            skipSpaces()
            return index == scalars.count
        }
    }

    private func failure(_ expected: String) -> Failure {
        var rest = String.UnicodeScalarView()
        rest.append(contentsOf: scalars[min(index, scalars.count)...].prefix(20))
        return Failure(expected: expected, found: String(rest))
    }
}
