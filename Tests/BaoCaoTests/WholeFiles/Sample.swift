import Foundation
import TestSupport
import Testing

/// A sample of a template, printed by the program as a clerk prints it.
struct Sample: CustomTestStringConvertible, Sendable {
    /// The template.
    var template: String
    /// The folder of the sample in the template's folder.
    var folder: String

    var testDescription: String { "\(template)/\(folder)" }

    /// Every sample of every template.
    static let all: [Sample] = {
        let templates = Program.root.appendingPathComponent("templates").path
        func names(_ folder: String) -> [String] {
            (try? FileManager.default.contentsOfDirectory(atPath: folder))?.sorted() ?? []
        }
        return names(templates).flatMap { template in
            names("\(templates)/\(template)").filter { $0.hasPrefix("sample") }
                .map { Sample(template: template, folder: $0) }
        }
    }()

    /// The arguments that print it to `output`, with `home` as the folder of templates and fonts.
    func arguments(home: String = Program.root.path, output: String) throws -> [String] {
        let path = "\(home)/templates/\(template)/\(folder)"
        let given =
            try verb == "dispatch"
            ? ["dispatch", path + "/dispatch.yaml"] : [verb, template, path]
        return given + ["-o", output, "--home", home]
    }

    /// Prints it into `folder`: the file, then those written beside it.
    func print(into folder: String, _ program: Program = Program()) throws -> [String] {
        let path = "\(folder)/\(template).pdf"
        let verdict = try program.run(arguments(output: path))
        #expect(verdict.code == 0, "\(verdict.errors)")
        let others = try FileManager.default.subpathsOfDirectory(atPath: folder).sorted()
        return [path]
            + others.map { folder + "/" + $0 }.filter { $0 != path && $0.hasSuffix(".pdf") }
    }

    /// The command that prints it.
    private var verb: String {
        get throws {
            let line = try #require(Self.templates.first { $0.first == template })
            return line[1]
        }
    }

    /// Name, verb and title of every template.
    private static let templates: [[String]] = {
        let verdict = try? Program().run(["templates", "--plain"])
        return verdict?.output.split(separator: "\n").map {
            $0.split(separator: "\t").map(String.init)
        } ?? []
    }()
}
