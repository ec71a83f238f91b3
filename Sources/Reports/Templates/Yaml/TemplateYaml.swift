import Documents
import Yams

extension BodyReader {
    /// The mapping that `text` holds as YAML; nil after reporting what is wrong with it.
    func fields(of text: BodyText, inside name: String) -> TemplateFields? {
        let start = text.position(line: 1, column: 1)
        do {
            guard let node = try Yams.compose(yaml: text.text, .basic) else {
                return TemplateFields(Node([(Node, Node)]()), text: text, reader: self, name: name)
            }
            guard case .mapping = node else {
                report(.templateYAML, at: start, ["block": name, "problem": "{…: …}"])
                return nil
            }
            return TemplateFields(node, text: text, reader: self, name: name)
        } catch {
            let (problem, mark) = Self.described(error)
            let position = mark.map { text.position(line: $0.line, column: $0.column) } ?? start
            report(.templateYAML, at: position, ["block": name, "problem": problem])
            return nil
        }
    }

    private static func described(_ error: any Error) -> (String, Mark?) {
        switch error as? YamlError {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            (problem, mark)
        case .duplicatedKeysInMapping(let duplicates, let context):
            ("duplicate key " + duplicates.joined(separator: ", "), context.mark)
        case .reader(let problem, _, _, _): (problem, nil)
        default: ("unreadable", nil)
        }
    }
}
