/// Takes over the structure tree of a foreign file: its elements are written anew with their
/// pages, marks and links, under an element of ours. Reading comes first, then writing.
struct ForeignGraft {
    /// An element to be written.
    private struct Node {
        var object: Int
        var parent: Int
        var role: String
        /// `Pg` and `K` in PDF syntax.
        var kids: [UInt8] = []
        var attributes: [PDFValue] = []
        /// Alternative text and the like, as they stand.
        var texts: [PDFDictionary.Entry] = []
        var identifier: [UInt8]?
    }

    /// By position of the page: the element of each mark, by the mark.
    private(set) var owners: [Int: [Int: Int]] = [:]
    /// By link annotation here: its element.
    private(set) var linkOwners: [Int: Int] = [:]
    /// Identifiers of elements, new ones.
    private(set) var identifiers: [(identifier: [UInt8], object: Int)] = []
    /// The highest elements.
    private(set) var roots: [Int] = []

    private var nodes: [Node] = []
    private let reader: DocumentReader
    private let writer: ObjectWriter
    /// By page of the foreign file: its position and its object here.
    private let pages: [Int: (position: Int, object: Int)]
    /// Links that are kept, by their objects in the foreign file.
    private let links: [Int: Int]
    private let prefix: [UInt8]
    private var roleMap = PDFDictionary()
    private var classMap = PDFDictionary()

    private struct Visit {
        var element: PDFDictionary
        var object: Int
        var parent: Int
        var page: Int?
        /// What a header cell without a scope is the head of.
        var scope: String?
    }

    /// Where the tree goes.
    struct Context {
        /// Whether a heading of the first level stands above it.
        var isUnderHeading: Bool
        /// The language of the file.
        var language: String
        /// What figures without words of their own say.
        var text: String?
        /// The word before the number of a figure.
        var figure: String
    }

    private let context: Context
    private var headings: HeadingLevels
    /// Figures that were given the text of the part so far.
    private var figures = 0

    /// Reads the tree of `reader`; its highest elements will hang on the object `parent`.
    init(
        _ reader: DocumentReader, under parent: Int, to writer: ObjectWriter,
        pages: [Int: (position: Int, object: Int)], links: [Int: Int], part: Int,
        context: Context
    ) throws(PDFSyntaxError) {
        self.context = context
        headings = HeadingLevels(isUnderHeading: context.isUnderHeading)
        self.reader = reader
        self.writer = writer
        self.pages = pages
        self.links = links
        prefix = Array("f\(part)-".utf8)
        let catalog = try reader.file.catalog()
        let root = try reader.dictionary(catalog["StructTreeRoot"]) ?? PDFDictionary()
        roleMap = try reader.dictionary(root["RoleMap"]) ?? PDFDictionary()
        classMap = try reader.dictionary(root["ClassMap"]) ?? PDFDictionary()
        var seen: Set<Int> = []
        var pending: [Visit] = []
        for kid in try reader.list(root["K"]) {
            if let visit = try visit(kid, parent: parent, page: nil, &seen) {
                roots.append(visit.object)
                pending.append(visit)
            }
        }
        pending.reverse()
        while let visit = pending.popLast() { try read(visit, &pending, &seen) }
        try nameLanguage(catalog)
    }

    /// Says the language of the tree where it is not that of the file.
    private mutating func nameLanguage(_ catalog: PDFDictionary) throws(PDFSyntaxError) {
        guard let language = try reader.resolve(catalog["Lang"]).string,
            OptionRules.isLanguage(PDFText.string(language)),
            PDFText.string(language) != context.language
        else { return }
        let highest = Set(roots)
        for index in nodes.indices where highest.contains(nodes[index].object) {
            if nodes[index].texts.contains(where: { $0.key == "Lang" }) { continue }
            nodes[index].texts.append(.init(key: "Lang", value: .string(language)))
        }
    }

    private func visit(
        _ kid: PDFValue, parent: Int, page: Int?, _ seen: inout Set<Int>
    ) throws(PDFSyntaxError) -> Visit? {
        if let number = kid.reference, !seen.insert(number).inserted { return nil }
        guard let element = try reader.dictionary(kid), element["S"] != nil else { return nil }
        return Visit(element: element, object: writer.allocate(), parent: parent, page: page)
    }

    private mutating func read(
        _ visit: Visit, _ pending: inout [Visit], _ seen: inout Set<Int>
    ) throws(PDFSyntaxError) {
        let element = visit.element
        let role = StructureRoles.standard(element["S"]?.name ?? "", map: roleMap) ?? "Div"
        var node = Node(
            object: visit.object, parent: visit.parent, role: role == "Document" ? "Sect" : role)
        let page = element["Pg"]?.reference ?? visit.page
        var kids: [UInt8] = []
        var below: [Visit] = []
        var hasLink = false
        func append(mark: Int, on page: Int?, _ owners: inout [Int: [Int: Int]]) {
            guard let page, let place = pages[page], mark >= 0 else { return }
            owners[place.position, default: [:]][mark] = visit.object
            kids.append(ascii: "<</Type/MCR/Pg ")
            kids.append(reference: place.object)
            kids.append(ascii: "/MCID ")
            kids.append(decimal: mark)
            kids.append(ascii: ">>")
        }
        for kid in try reader.list(element["K"]) {
            if let mark = kid.integer {
                append(mark: mark, on: page, &owners)
                continue
            }
            guard let value = try reader.dictionary(kid) else { continue }
            switch value["Type"]?.name {
            case "MCR":
                if let mark = value["MCID"]?.integer {
                    append(mark: mark, on: value["Pg"]?.reference ?? page, &owners)
                }
            case "OBJR":
                guard let object = value["Obj"]?.reference, let link = links[object] else {
                    continue
                }
                hasLink = true
                linkOwners[link] = visit.object
                kids.append(ascii: "<</Type/OBJR/Obj ")
                kids.append(reference: link)
                if let place = (value["Pg"]?.reference ?? page).flatMap({ pages[$0] }) {
                    kids.append(ascii: "/Pg ")
                    kids.append(reference: place.object)
                }
                kids.append(ascii: ">>")
            default:
                if let next = try self.visit(kid, parent: visit.object, page: page, &seen) {
                    kids.append(reference: next.object)
                    kids.append(UInt8(ascii: " "))
                    below.append(next)
                }
            }
        }
        // Links and fields whose annotation is not kept are plain text.
        if role == "Link" || role == "Annot" || role == "Form", !hasLink { node.role = "Span" }
        if let level = HeadingLevels.level(of: role) { node.role = headings.fit(level) }
        node.kids = kids
        try readEntries(element, into: &node)
        complete(&node, visit)
        nodes.append(node)
        if role == "TR" { nameScopes(of: &below) }
        pending += below.reversed()
    }

    /// Header cells head their columns in a row of nothing else, and their rows beside others.
    private func nameScopes(of cells: inout [Visit]) {
        let hasData = cells.contains {
            StructureRoles.standard($0.element["S"]?.name ?? "", map: roleMap) == "TD"
        }
        for index in cells.indices { cells[index].scope = hasData ? "Row" : "Column" }
    }

    /// Adds what the standard asks for and the tree does not say.
    private mutating func complete(_ node: inout Node, _ visit: Visit) {
        if node.role == "TH", let scope = visit.scope,
            visit.element["Headers"] == nil,
            !node.attributes.contains(where: {
                $0.dictionary?["Scope"] != nil || $0.dictionary?["Headers"] != nil
            })
        {
            var attributes = PDFDictionary()
            attributes["O"] = .name("Table")
            attributes["Scope"] = .name(scope)
            node.attributes.append(.dictionary(attributes))
        }
        if node.role == "Figure" || node.role == "Formula", let text = context.text,
            !node.texts.contains(where: {
                ($0.key == "Alt" || $0.key == "ActualText") && $0.value.string?.isEmpty == false
            })
        {
            figures += 1
            node.texts.removeAll { $0.key == "Alt" }
            let words = PDFText.bytes("\(text) (\(context.figure) \(figures))")
            node.texts.append(.init(key: "Alt", value: .string(words)))
        }
    }

    private mutating func readEntries(
        _ element: PDFDictionary, into node: inout Node
    ) throws(PDFSyntaxError) {
        for key in ["Alt", "ActualText", "E", "Lang", "T"] {
            if let text = try reader.resolve(element[key]).string {
                node.texts.append(.init(key: key, value: .string(text)))
            }
        }
        if let own = try reader.resolve(element["ID"]).string {
            node.identifier = prefix + own
        } else if node.role == "Note" {
            node.identifier = prefix + Array("note-\(node.object)".utf8)
        }
        var lists = try reader.list(element["A"])
        for name in try reader.list(element["C"]) {
            if let name = name.name { lists += try reader.list(classMap[name]) }
        }
        for value in lists {
            guard var attributes = try reader.dictionary(value) else { continue }
            if let headers = attributes["Headers"] {
                var names: [PDFValue] = []
                for header in try reader.list(headers) {
                    if let name = try reader.resolve(header).string {
                        names.append(.string(prefix + name))
                    }
                }
                attributes["Headers"] = .array(names)
            }
            node.attributes.append(.dictionary(attributes))
        }
    }

    /// Writes the elements.
    mutating func write(_ copier: inout ObjectCopier) throws(CopyingError) {
        for node in nodes {
            var out: [UInt8] = []
            out.append(ascii: "<</Type/StructElem/S/")
            out.append(utf8: node.role)
            out.append(ascii: "/P ")
            out.append(reference: node.parent)
            out.append(ascii: "/K[")
            out += node.kids
            out.append(ascii: "]")
            if !node.attributes.isEmpty {
                out.append(ascii: "/A")
                out.append(try copier.copy(.array(node.attributes)))
            }
            for text in node.texts {
                out.append(UInt8(ascii: "/"))
                out.append(utf8: text.key)
                out.append(text.value)
            }
            if let identifier = node.identifier {
                out.append(ascii: "/ID")
                out.append(string: identifier)
                identifiers.append((identifier, node.object))
            }
            out.append(ascii: ">>")
            do throws(FinishingError) {
                try writer.write(object: node.object) { $0.append(contentsOf: out) }
            } catch {
                throw .finishing(error)
            }
        }
    }
}
