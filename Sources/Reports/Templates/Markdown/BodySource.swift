/// The lines of a template's body, to find where a hole stands in the file.
struct BodySource {
    let file: String
    private let lines: [[Character]]

    init(file: String, text: String) {
        self.file = file
        lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
            .map(Array.init)
    }

    /// The first place at or after `start` where `marker` stands; `start` if there is none.
    func position(of marker: String, from start: BodyPosition) -> BodyPosition {
        let wanted = Array(marker)
        var line = max(1, start.line)
        var column = max(1, start.column)
        while line <= lines.count {
            let characters = lines[line - 1]
            var offset = column - 1
            while offset + wanted.count <= characters.count {
                if characters[offset] == wanted[0],
                    characters[offset..<(offset + wanted.count)].elementsEqual(wanted)
                {
                    return BodyPosition(line: line, column: offset + 1)
                }
                offset += 1
            }
            line += 1
            column = 1
        }
        return start
    }

    /// How far the first line at or after `line` that holds text is indented.
    func indent(from line: Int) -> Int {
        var line = max(1, line)
        while line <= lines.count {
            let blanks = lines[line - 1].prefix { $0 == " " }.count
            if blanks < lines[line - 1].count { return blanks }
            line += 1
        }
        return 0
    }
}
