internal import Documents
internal import Yams

/// Reads one mapping of a standard's file. Each key asked for is remembered, so that the keys
/// nobody asked for are reported when the mapping is done. What is missing or wrong is reported
/// and read as a plain value: a standard with findings is thrown away as a whole.
final class MappingReader {
    /// Where findings go.
    let findings: StandardFindings
    /// Keys that lead here, outermost first.
    let path: [String]
    private let mark: Mark?
    private let isAbsent: Bool
    private var entries: [String: (key: Node, value: Node)] = [:]
    private var order: [String] = []
    private var asked: [String] = []

    /// A reader of `node`; nil stands for a mapping already reported as missing.
    init(_ node: Node?, path: [String], findings: StandardFindings) {
        self.findings = findings
        self.path = path
        mark = node?.mark
        guard case .mapping(let mapping)? = node else {
            isAbsent = true
            if let node { report(.standardWrongValue, node, ["expected": "{…: …}"]) }
            return
        }
        isAbsent = false
        for (key, value) in mapping {
            let name = key.scalar?.string ?? ""
            if entries.updateValue((key, value), forKey: name) == nil { order.append(name) }
        }
    }

    /// The keys as written, in order.
    var keys: [String] { order }

    /// The value of `key`, or nil after reporting that it is missing.
    func required(_ key: String) -> Node? {
        guard let node = given(key) else {
            if !isAbsent {
                findings.add(.standardMissingKey, at: mark, path: path, ["key": key])
            }
            return nil
        }
        return node
    }

    /// The value of `key`, if it is there.
    func given(_ key: String) -> Node? {
        asked.append(key)
        return entries[key]?.value
    }

    /// The value of `key`, or nil when it is not there or says `none`.
    func unlessNone(_ key: String) -> Node? {
        guard let node = given(key) else { return nil }
        return Self.isNone(node) ? nil : node
    }

    static func isNone(_ node: Node) -> Bool {
        guard let scalar = node.scalar, scalar.style == .plain || scalar.style == .any else {
            return false
        }
        return ["none", "~", "null", ""].contains(scalar.string)
    }

    /// Adds a finding about `node`, found under `key`.
    func report(
        _ code: Diagnostic.Code, _ node: Node?, key: String? = nil,
        _ arguments: [String: String] = [:]
    ) {
        var arguments = arguments
        let name = key ?? path.last ?? ""
        arguments["key"] = name
        if arguments["found"] == nil { arguments["found"] = node.map(Self.written) ?? "" }
        findings.add(
            code, at: node?.mark ?? mark, path: key.map { path + [$0] } ?? path, arguments)
    }

    /// Reports every key that nobody asked for. Call it when the mapping is read.
    func finish() {
        guard !isAbsent else { return }
        let known = Set(asked)
        for key in order where !known.contains(key) {
            let open = asked.filter { entries[$0] == nil }
            let hint = NearestWord.nearest(to: key, among: open)
            findings.add(
                .standardUnknownKey, at: entries[key]?.key.mark, path: path,
                ["key": key, "nearest": hint ?? asked.joined(separator: ", ")])
        }
    }

    private static func written(_ node: Node) -> String {
        switch node {
        case .scalar(let scalar): scalar.string
        case .mapping: "{…}"
        case .sequence: "[…]"
        case .alias: "*"
        }
    }
}

extension MappingReader {
    /// Reads the mapping under `key`, which must be there.
    func mapping<Value>(_ key: String, _ read: (MappingReader) -> Value) -> Value {
        let reader = MappingReader(required(key), path: path + [key], findings: findings)
        defer { reader.finish() }
        return read(reader)
    }

    /// Reads the mapping under `key`, unless it is missing or says `none`.
    func optionalMapping<Value>(_ key: String, _ read: (MappingReader) -> Value) -> Value? {
        guard let node = unlessNone(key) else { return nil }
        let reader = MappingReader(node, path: path + [key], findings: findings)
        defer { reader.finish() }
        return read(reader)
    }

    /// Reads a list of mappings under `key`.
    func mappings<Value>(_ key: String, _ read: (MappingReader) -> Value) -> [Value] {
        nodes(key).enumerated().map { index, node in
            let reader = MappingReader(
                node, path: path + [key, "\(index + 1)"], findings: findings)
            defer { reader.finish() }
            return read(reader)
        }
    }

    /// Reads a mapping under `key` whose own keys are names: each with its value.
    func named<Value>(
        _ key: String, _ read: (MappingReader) -> Value
    ) -> [(name: String, value: Value)] {
        mapping(key) { fields in
            fields.order.map { name in (name, fields.mapping(name, read)) }
        }
    }

    /// The items of the list under `key`, which must be there.
    func nodes(_ key: String) -> [Node] {
        guard let node = required(key) else { return [] }
        guard case .sequence(let sequence) = node else {
            report(.standardWrongValue, node, key: key, ["expected": "[…, …]"])
            return []
        }
        return Array(sequence)
    }
}
