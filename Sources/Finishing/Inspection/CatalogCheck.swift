internal import Documents

/// What a file as a whole must have and must not have (ISO 19005-2, 6.1, 6.4, 6.5, 6.9 to 6.11).
struct CatalogCheck {
    private let reader: DocumentReader

    init(_ reader: DocumentReader) { self.reader = reader }

    func run(
        _ catalog: PDFDictionary, claims: [String], _ findings: inout Findings
    ) throws(PDFSyntaxError) {
        checkBytes(&findings)
        for key in ["AA", "Requirements"] where catalog[key] != nil {
            findings.add(.checkForbidden, ["entry": key])
        }
        if try reader.resolve(catalog["NeedsRendering"]) == .boolean(true) {
            findings.add(.checkForbidden, ["entry": "NeedsRendering"])
        }
        let actions = ActionCheck(reader)
        if try reader.dictionary(catalog["OpenAction"]) != nil {
            for action in try actions.forbidden(in: catalog["OpenAction"]) {
                findings.add(.checkForbidden, ["entry": action])
            }
        }
        for action in try actions.forbidden(inOutline: catalog["Outlines"]) {
            findings.add(.checkForbidden, ["entry": action])
        }
        let names = try reader.dictionary(catalog["Names"])
        for key in ["JavaScript", "AlternatePresentations"] where names?[key] != nil {
            findings.add(.checkForbidden, ["entry": key])
        }
        if names?["EmbeddedFiles"] != nil, claims.contains(where: { $0.hasPrefix("PDF/A-1") }) {
            findings.add(.checkForbidden, ["entry": "EmbeddedFiles"])
        }
        try checkForm(catalog, &findings)
        try checkLayers(catalog, &findings)
        if let permissions = try reader.dictionary(catalog["Perms"]),
            permissions.entries.contains(where: { $0.key != "UR3" && $0.key != "DocMDP" })
        {
            findings.add(.checkForbidden, ["entry": "Perms"])
        }
    }

    /// Head and tail of the file (6.1.2 and 6.1.3).
    private func checkBytes(_ findings: inout Findings) {
        let bytes = reader.file.bytes
        let head = bytes.prefix(32)
        let isPDF =
            head.count > 16 && head.starts(with: Array("%PDF-1.".utf8))
            && (0x30...0x37).contains(head[7]) && (head[8] == 10 || head[8] == 13)
        let comment = head.dropFirst(9).drop { $0 == 10 }
        let isBinary =
            comment.first == UInt8(ascii: "%")
            && comment.dropFirst().prefix(4).allSatisfy { $0 > 127 }
        if !isPDF || !isBinary { findings.add(.checkFile, ["entry": "%PDF"]) }
        var tail = bytes.suffix(8)
        if tail.last == 10 { tail = tail.dropLast() }
        if tail.last == 13 { tail = tail.dropLast() }
        if !tail.suffix(5).elementsEqual("%%EOF".utf8) {
            findings.add(.checkFile, ["entry": "%%EOF"])
        }
    }

    /// A form may be there, without a program that draws it (6.4).
    private func checkForm(
        _ catalog: PDFDictionary, _ findings: inout Findings
    ) throws(PDFSyntaxError) {
        guard let form = try reader.dictionary(catalog["AcroForm"]) else { return }
        if form["XFA"] != nil { findings.add(.checkForbidden, ["entry": "XFA"]) }
        if try reader.resolve(form["NeedAppearances"]) == .boolean(true) {
            findings.add(.checkForbidden, ["entry": "NeedAppearances"])
        }
        var pending = try reader.list(form["Fields"])
        var seen: Set<Int> = []
        while let next = pending.popLast() {
            guard let number = next.reference, seen.insert(number).inserted,
                let field = try reader.dictionary(next)
            else { continue }
            if field["AA"] != nil { findings.add(.checkForbidden, ["entry": "AA"]) }
            pending += try reader.list(field["Kids"])
        }
    }

    /// Settings of layers have names, each its own, and list all layers (6.9).
    private func checkLayers(
        _ catalog: PDFDictionary, _ findings: inout Findings
    ) throws(PDFSyntaxError) {
        guard let layers = try reader.dictionary(catalog["OCProperties"]) else { return }
        let all = Set(try reader.list(layers["OCGs"]).compactMap(\.reference))
        var names: Set<String> = []
        var settings = try reader.list(layers["Configs"])
        if let first = layers["D"] { settings.append(first) }
        for value in settings {
            guard let setting = try reader.dictionary(value) else { continue }
            let name = try reader.text(setting["Name"]) ?? ""
            if name.isEmpty || !names.insert(name).inserted || setting["AS"] != nil {
                findings.add(.checkForbidden, ["entry": "OCProperties"])
            }
            if let order = setting["Order"] {
                var listed: Set<Int> = []
                var lists: Set<Int> = []
                try collect(order, into: &listed, &lists, depth: 0)
                if !all.isSubset(of: listed) {
                    findings.add(.checkForbidden, ["entry": "OCProperties Order"])
                }
            }
        }
    }

    /// Adds the layers of a list to `listed`; `lists` are those that were looked at.
    private func collect(
        _ value: PDFValue, into listed: inout Set<Int>, _ lists: inout Set<Int>, depth: Int
    ) throws(PDFSyntaxError) {
        guard depth < 16 else { return }
        if let number = value.reference, !lists.insert(number).inserted { return }
        for entry in try reader.list(value) {
            if let number = entry.reference, try reader.resolve(entry).dictionary != nil {
                listed.insert(number)
            } else if try reader.resolve(entry).array != nil {
                try collect(entry, into: &listed, &lists, depth: depth + 1)
            }
        }
    }
}
