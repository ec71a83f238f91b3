import Documents

/// The names that the text of a letter may use in its holes, with what they print:
/// `{{phu_luc.tong-ket}}` is "Phụ lục 1", `{{tep.so-sach}}` the name of a file.
struct LetterNames: Sendable {
    /// Names of appendices.
    let appendices: [String]
    /// Names of files, embedded or separate.
    let files: [String]
    /// What the names print, once it is known.
    var values: [String: String] = [:]

    init(_ dispatch: Dispatch) {
        appendices = dispatch.attachments.filter { $0.way == .pages }.compactMap(\.id)
        files = dispatch.attachments.filter { $0.way != .pages }.compactMap(\.id)
    }

    private var known: [String] {
        appendices.map { "phu_luc." + $0 } + files.map { "tep." + $0 } + ["so_ky_hieu", "ngay"]
    }

    /// The words of a hole.
    func words(of hole: Hole) -> String { values[hole.name] ?? "" }

    /// What is wrong in the text: names that nothing bears, filters, blocks of templates.
    func problems(in blocks: [BodyBlock], _ reader: BodyReader) -> [Diagnostic] {
        blocks.flatMap { problems(in: $0, reader) }
    }

    private func problems(in block: BodyBlock, _ reader: BodyReader) -> [Diagnostic] {
        switch block {
        case .heading(_, let inlines, _), .paragraph(let inlines, _):
            problems(in: inlines, reader)
        case .list(let list): list.items.flatMap { problems(in: $0, reader) }
        case .quote(let inner): problems(in: inner, reader)
        case .table(let table):
            table.rows.flatMap { row in row.flatMap { problems(in: $0, reader) } }
        case .fence(let name, _, let position):
            [
                Diagnostic(
                    .error, .unknownBlock, at: reader.place(position),
                    ["name": name.isEmpty ? "```" : name])
            ]
        }
    }

    private func problems(in inlines: [BodyInline], _ reader: BodyReader) -> [Diagnostic] {
        inlines.flatMap { inline -> [Diagnostic] in
            switch inline {
            case .text, .lineBreak: return []
            case .optional(let inner, _), .link(_, let inner): return problems(in: inner, reader)
            case .hole(let hole, _):
                if let filter = hole.filters.first {
                    return [
                        Diagnostic(
                            .error, .unknownFilter, at: reader.place(hole.position),
                            ["part": filter.name, "name": hole.name])
                    ]
                }
                if known.contains(hole.name) { return [] }
                return [
                    Diagnostic(
                        .error, .unknownName, at: reader.place(hole.position),
                        [
                            "part": hole.path.last ?? "", "name": hole.name,
                            "nearest": NearestName.of(hole.name, among: known)
                                ?? known.joined(separator: ", "),
                        ])
                ]
            }
        }
    }
}
