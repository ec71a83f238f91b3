internal import Documents

/// Walks the structure tree and holds it against ISO 14289-1, section 7, and ISO 32000-1, 14.8.
struct StructureCheck {
    private let reader: DocumentReader
    /// Number of elements by kind.
    private(set) var counts: [String: Int] = [:]
    /// By page object: the element of each mark.
    private(set) var owners: [Int: [Int: Int]] = [:]
    /// Marks that two elements hold, by page object.
    private(set) var shared: [Int: Set<Int>] = [:]
    /// By annotation object: its element and the kind of that.
    private(set) var annotationOwners: [Int: (element: Int, role: String)] = [:]
    /// The parent tree.
    private(set) var parents: [Int: PDFValue] = [:]
    /// Whether there is a tree.
    private(set) var hasTree = false

    /// Whether elements hold marks of forms beside those of pages.
    private(set) var hasStreamMarks = false

    private var roleMap = PDFDictionary()
    private var roleNames: Set<String> = []
    private var notes: Set<[UInt8]> = []
    private var lastHeading = 0

    init(_ reader: DocumentReader) { self.reader = reader }

    /// An element to be visited.
    private struct Visit {
        var object: Int
        var parent: Int
        var parentRole: String
        var page: Int?
    }

    mutating func run(_ findings: inout Findings) throws(PDFSyntaxError) {
        let catalog = try reader.file.catalog()
        let marked = try reader.dictionary(catalog["MarkInfo"])?["Marked"]
        if try reader.dictionary(catalog["MarkInfo"])?["Suspects"] == .boolean(true) {
            findings.add(.checkFile, ["entry": "Suspects"])
        }
        guard let rootNumber = catalog["StructTreeRoot"]?.reference,
            let root = try reader.dictionary(catalog["StructTreeRoot"]), marked == .boolean(true)
        else {
            findings.add(.checkUntagged)
            return
        }
        hasTree = true
        roleMap = try reader.dictionary(root["RoleMap"]) ?? PDFDictionary()
        parents = try NumberTreeReading(reader).entries(root["ParentTree"])

        var seen: Set<Int> = []
        var pending: [Visit] = []
        for kid in try reader.list(root["K"]).reversed() {
            guard let number = kid.reference else { continue }
            pending.append(
                Visit(object: number, parent: rootNumber, parentRole: "StructTreeRoot", page: nil))
        }
        while let visit = pending.popLast() {
            guard seen.insert(visit.object).inserted else {
                findings.add(.checkParent, ["role": "?"])
                continue
            }
            guard let element = try reader.dictionary(.reference(visit.object)) else {
                findings.add(.checkUnknownRole, ["role": "null"])
                continue
            }
            try check(element, visit, &pending, &findings)
        }
        if counts["H"] != nil, counts.keys.contains(where: StructureRoles.isLevelled) {
            findings.add(.checkHeadingKinds)
        }
    }

    private mutating func check(
        _ element: PDFDictionary, _ visit: Visit, _ pending: inout [Visit],
        _ findings: inout Findings
    ) throws(PDFSyntaxError) {
        let role = StructureRoles.standard(element["S"]?.name ?? "", map: roleMap)
        counts[role ?? element["S"]?.name ?? "", default: 0] += 1
        if let name = element["S"]?.name, roleNames.insert(name).inserted,
            !StructureRoles.isLawful(name, map: roleMap)
        {
            findings.add(.checkRoleMap, ["role": name])
        }
        if let language = try reader.text(element["Lang"]), !OptionRules.isLanguage(language) {
            findings.add(.checkLanguage, ["language": language])
        }
        if element["P"]?.reference != visit.parent {
            findings.add(.checkParent, ["role": role ?? "?"])
        }
        if let role {
            if !StructureRoles.allows(role, in: visit.parentRole) {
                findings.add(.checkMisplaced, ["role": role, "parent": visit.parentRole])
            }
            try check(element, role, &findings)
        } else {
            findings.add(.checkUnknownRole, ["role": element["S"]?.name ?? ""])
        }

        let page = element["Pg"]?.reference ?? visit.page
        var hasAnnotation = false
        var kids: [Visit] = []
        for kid in try reader.list(element["K"]) {
            if let mark = kid.integer {
                own(mark, on: page, by: visit.object)
                continue
            }
            guard let value = try reader.dictionary(kid) else { continue }
            switch value["Type"]?.name {
            case "MCR":
                if value["Stm"] != nil { hasStreamMarks = true }
                if let mark = value["MCID"]?.integer {
                    own(mark, on: value["Pg"]?.reference ?? page, by: visit.object)
                }
            case "OBJR":
                hasAnnotation = true
                if let object = value["Obj"]?.reference {
                    annotationOwners[object] = (visit.object, role ?? "?")
                }
            default:
                if let number = kid.reference {
                    kids.append(
                        Visit(
                            object: number, parent: visit.object, parentRole: role ?? "?",
                            page: page))
                }
            }
        }
        if role == "Link", !hasAnnotation { findings.add(.checkLink) }
        pending.append(contentsOf: kids.reversed())
    }

    private mutating func own(_ mark: Int, on page: Int?, by element: Int) {
        guard let page else { return }
        if owners[page, default: [:]].updateValue(element, forKey: mark) != nil {
            shared[page, default: []].insert(mark)
        }
    }

    /// What single kinds of elements must have.
    private mutating func check(
        _ element: PDFDictionary, _ role: String, _ findings: inout Findings
    ) throws(PDFSyntaxError) {
        switch role {
        case "Figure", "Formula":
            let text = try reader.text(element["Alt"] ?? element["ActualText"])
            if text?.isEmpty ?? true { findings.add(.checkFigure) }
        case "TH":
            if try attribute("Scope", of: element) == nil, element["Headers"] == nil {
                findings.add(.checkScope)
            }
        case "Note":
            if let id = try reader.resolve(element["ID"]).string, notes.insert(id).inserted {
                return
            }
            findings.add(.checkNote)
        case "Table":
            try TableCheck(reader, map: roleMap).run(element, &findings)
        case "H1", "H2", "H3", "H4", "H5", "H6":
            let level = Int(role.dropFirst()) ?? 1
            if level > lastHeading + 1 {
                findings.add(
                    .checkHeading,
                    ["level": String(level), "expected": String(lastHeading + 1)])
            }
            lastHeading = level
        default: break
        }
    }

    /// The value of an attribute of any owner.
    private func attribute(_ key: String, of element: PDFDictionary) throws(PDFSyntaxError)
        -> PDFValue?
    {
        for entry in try reader.list(element["A"]) {
            if let value = try reader.dictionary(entry)?[key] { return value }
        }
        return nil
    }
}
