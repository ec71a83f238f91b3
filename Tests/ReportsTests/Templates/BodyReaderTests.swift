import Documents
import Testing

@testable import Reports

@Suite struct BodyReaderTests {
    private func read(_ text: String) -> (blocks: [BodyBlock], reader: BodyReader) {
        let reader = BodyReader(source: BodySource(file: "body.md", text: text))
        let blocks = reader.blocks(of: BodyText(text: text, firstLine: 1, indent: 0))
        return (blocks, reader)
    }

    private func holes(_ inlines: [BodyInline]) -> [Hole] {
        inlines.flatMap { inline -> [Hole] in
            switch inline {
            case .hole(let hole, _): [hole]
            case .optional(let inner, _), .link(_, let inner): holes(inner)
            case .text, .lineBreak: []
            }
        }
    }

    @Test func findsHolesWithLineAndColumn() throws {
        let (blocks, reader) = read(
            "# Ẫ {{a}}\n\nỖ **{{b}}** và\n`{{c}}` {{d | so}}, [[ {{e}}]] {{a}}\n")
        #expect(reader.diagnostics.isEmpty)
        var found: [Hole] = []
        for block in blocks {
            switch block {
            case .heading(_, let inlines, _), .paragraph(let inlines, _): found += holes(inlines)
            default: Issue.record("unexpected block")
            }
        }
        #expect(found.map(\.name) == ["a", "b", "d", "e", "a"])
        #expect(
            found.map(\.position) == [
                BodyPosition(line: 1, column: 5), BodyPosition(line: 3, column: 5),
                BodyPosition(line: 4, column: 9), BodyPosition(line: 4, column: 24),
                BodyPosition(line: 4, column: 32),
            ])
    }

    @Test func keepsPlacesInsideFences() throws {
        let text = """
            ```when
            khi: co(x)
            noi_dung: |
              Ổ {{a}} và

              - {{b}}
            ```
            """
        let (blocks, reader) = read(text)
        guard case .fence(let name, let inside, _)? = blocks.first else {
            Issue.record("no fence")
            return
        }
        #expect(name == "when")
        let fields = try #require(reader.fields(of: inside, inside: name))
        let body = try #require(fields.blocks("noi_dung"))
        guard case .paragraph(let first, _) = body[0], case .list(let list) = body[1],
            case .paragraph(let second, _) = list.items[0][0]
        else {
            Issue.record("unexpected blocks")
            return
        }
        #expect(holes(first).map(\.position) == [BodyPosition(line: 4, column: 5)])
        #expect(holes(second).map(\.position) == [BodyPosition(line: 6, column: 5)])
    }

    @Test(arguments: [
        ("a {{b", Diagnostic.Code.unclosedHole), ("a [[b", .unclosedHole),
        ("a ]] b", .unclosedHole),
        ("a {{b c}}", .malformedHole), ("<div>x</div>", .htmlInBody), ("a <b>x</b>", .htmlInBody),
    ])
    func reportsWhatHasNoMeaning(text: String, code: Diagnostic.Code) {
        let (_, reader) = read(text)
        #expect(reader.diagnostics.first?.code == code)
        #expect(reader.diagnostics.first?.place.line == 1)
    }
}
