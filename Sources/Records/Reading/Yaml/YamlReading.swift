import Documents
import Yams

/// Reads the YAML of one file into nodes with places. Refuses what could exhaust memory or the
/// stack before it is parsed; everything else that is wrong becomes a diagnostic with a place.
struct YamlReading {
    let file: String
    private(set) var diagnostics: [Diagnostic] = []
    private var budget = 0

    init(file: String) {
        self.file = file
    }

    /// The documents of `text`, one or more divided by `---`.
    mutating func documents(in text: String) -> [YamlNode] {
        if let place = YamlLimits.tooDeep(text) {
            report(
                .error, .tooLarge, place.line, place.column,
                ["limit": "lồng sâu hơn \(YamlLimits.flowDepth) tầng"])
            return []
        }
        if let line = YamlLimits.costlyKey(text) {
            report(.error, .aliasBomb, line, 1)
            return []
        }
        // Written out, a document without aliases has at most one node a byte.
        budget = text.utf8.count + 16
        var result: [YamlNode] = []
        do {
            let parser = try Parser(yaml: text, resolver: .basic)
            while let root = try parser.nextRoot() {
                guard let node = convert(root) else {
                    report(.error, .aliasBomb, 1, 1)
                    return []
                }
                result.append(node)
            }
        } catch let error as YamlError {
            report(error)
        } catch {
            report(.error, .malformedYaml, 1, 1, ["problem": "\(error)"])
        }
        return result
    }

    private mutating func convert(_ node: Node) -> YamlNode? {
        budget -= 1
        guard budget >= 0 else { return nil }
        let (line, column) = (node.mark?.line ?? 1, node.mark?.column ?? 1)
        switch node {
        case .scalar(let scalar):
            return YamlNode(
                content: .scalar(scalar.string, isPlain: scalar.style == .plain),
                line: line, column: column)
        case .sequence(let sequence):
            var items: [YamlNode] = []
            for item in sequence {
                guard let item = convert(item) else { return nil }
                items.append(item)
            }
            return YamlNode(content: .sequence(items), line: line, column: column)
        case .mapping(let mapping):
            var entries: [(key: YamlKey, value: YamlNode)] = []
            for (key, value) in mapping {
                guard let value = convert(value) else { return nil }
                entries.append((self.key(key), value))
            }
            return YamlNode(content: .mapping(entries), line: line, column: column)
        case .alias:
            return YamlNode(content: .scalar("", isPlain: true), line: line, column: column)
        }
    }

    private mutating func key(_ node: Node) -> YamlKey {
        let (line, column) = (node.mark?.line ?? 1, node.mark?.column ?? 1)
        guard let scalar = node.scalar else {
            report(.error, .badKey, line, column)
            return YamlKey(text: "", isPlain: false, line: line, column: column)
        }
        let isPlain = scalar.style == .plain
        if isPlain, Self.booleans.contains(scalar.string) {
            report(.warning, .booleanKey, line, column, ["key": scalar.string])
        }
        return YamlKey(text: scalar.string, isPlain: isPlain, line: line, column: column)
    }

    /// What YAML 1.1 takes for yes or no when it stands without quotes.
    private static let booleans: Set<String> = [
        "y", "Y", "yes", "Yes", "YES", "n", "N", "no", "No", "NO", "on", "On", "ON", "off", "Off",
        "OFF", "true", "True", "TRUE", "false", "False", "FALSE",
    ]

    private mutating func report(_ error: YamlError) {
        switch error {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            report(.error, .malformedYaml, mark.line, mark.column, ["problem": problem])
        case .duplicatedKeysInMapping(let keys, let context):
            for key in keys {
                report(
                    .error, .duplicateKey, context.mark.line, context.mark.column, ["key": key])
            }
        case .reader(let problem, let offset, _, let yaml):
            let before = yaml.utf8.prefix(offset ?? 0)
            let line = before.reduce(1) { $1 == UInt8(ascii: "\n") ? $0 + 1 : $0 }
            report(.error, .malformedYaml, line, 1, ["problem": problem])
        default:
            report(.error, .malformedYaml, 1, 1, ["problem": "\(error)"])
        }
    }

    private mutating func report(
        _ severity: Diagnostic.Severity, _ code: Diagnostic.Code, _ line: Int, _ column: Int,
        _ arguments: [String: String] = [:]
    ) {
        diagnostics.append(
            Diagnostic(
                severity, code, at: Place(file: file, line: line, column: column), arguments))
    }
}
