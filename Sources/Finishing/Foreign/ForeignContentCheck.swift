internal import Documents

/// Checks what pages paint with: operators, colours, fonts, images, states (ISO 19005-2, 6.2).
struct ForeignContentCheck {
    let reader: DocumentReader
    /// Fonts and other objects that were looked at.
    var fonts: Set<Int> = []
    var objects: Set<Int> = []
    private var bytes = 0

    /// Most bytes of content that are looked at in one file.
    static let most = 256 << 20
    private static let deepest = 16

    /// Whether there is more content than is safe to look at.
    var isExhausted: Bool { bytes > Self.most }

    init(_ reader: DocumentReader) { self.reader = reader }

    /// Checks `page` and what it shows; gives what would break the archive standard.
    mutating func run(
        _ page: PDFFile.PageObject, number: Int
    ) throws(PDFSyntaxError) -> [Found] {
        let resources = try reader.dictionary(page.dictionary["Resources"]) ?? PDFDictionary()
        let context = Context(page: number)
        if let group = try reader.dictionary(page.dictionary["Group"]) {
            try checkColour(group["CS"], context)
        }
        let content: [UInt8]
        do throws(PDFSyntaxError) {
            content = try reader.content(of: page)
        } catch {
            context.tell(.foreignContent, ["reason": error.reason.rawValue])
            return context.found
        }
        try walk(content, resources, context, depth: 0)
        return context.found
    }

    /// Something that breaks the standard.
    typealias Found = (code: Diagnostic.Code, arguments: [String: String])

    /// The page being looked at, and what was found on it.
    final class Context {
        let page: Int
        private(set) var found: [Found] = []

        init(page: Int) { self.page = page }

        func tell(_ code: Diagnostic.Code, _ arguments: [String: String]) {
            var arguments = arguments
            arguments["page"] = String(page)
            found.append((code, arguments))
        }
    }

    // MARK: Content

    mutating func walk(
        _ content: [UInt8], _ resources: PDFDictionary, _ context: Context, depth: Int
    ) throws(PDFSyntaxError) {
        if depth > Self.deepest {
            context.tell(.foreignNesting, ["depth": String(depth)])
            return
        }
        bytes += content.count
        if isExhausted { return }
        try checkResources(resources, context, depth: depth)
        do throws(PDFSyntaxError) {
            try scan(content, resources, context)
        } catch {
            context.tell(.foreignContent, ["reason": error.reason.rawValue])
        }
    }

    private func scan(
        _ content: [UInt8], _ resources: PDFDictionary, _ context: Context
    ) throws(PDFSyntaxError) {
        var reading = OperatorReader(content)
        var open = 0
        var deepest = 0
        var told: Set<String> = []
        let named = try names(in: resources)
        func tell(_ code: Diagnostic.Code, _ key: String, _ value: String) {
            if told.insert(key + value).inserted { context.tell(code, [key: value]) }
        }
        while let operation = try reading.next() {
            switch operation.name {
            case "q":
                open += 1
                deepest = max(deepest, open)
            case "Q":
                // One too many does nothing; it is left out when the page is taken over.
                open = max(0, open - 1)
            case "k", "K": tell(.foreignColour, "space", "DeviceCMYK")
            case "cs", "CS":
                if operation.operands.last?.name == "DeviceCMYK" {
                    tell(.foreignColour, "space", "DeviceCMYK")
                }
            case "Tf", "Do", "gs", "sh":
                if let name = operation.operands.first?.name, !named.contains(name) {
                    tell(.foreignResource, "name", name)
                }
            case "ri":
                if let intent = operation.operands.first?.name, !Self.intents.contains(intent) {
                    tell(.foreignForbidden, "entry", intent)
                }
            case "BI":
                if let image = operation.operands.first?.dictionary {
                    checkInline(image, tell)
                }
            case let name:
                if !OperatorReader.known.contains(name) {
                    tell(.foreignForbidden, "entry", name)
                }
            }
        }
        if deepest > 28 { context.tell(.foreignNesting, ["depth": String(deepest)]) }
    }

    private static let intents: Set<String> = [
        "RelativeColorimetric", "AbsoluteColorimetric", "Perceptual", "Saturation",
    ]

    private func checkInline(
        _ image: PDFDictionary, _ tell: (Diagnostic.Code, String, String) -> Void
    ) {
        let space = image["CS"] ?? image["ColorSpace"]
        if space?.name == "CMYK" || space?.name == "DeviceCMYK" {
            tell(.foreignColour, "space", "DeviceCMYK")
        }
        let filters = image["F"] ?? image["Filter"] ?? .null
        for filter in filters.array ?? [filters] {
            if let name = filter.name, ["LZW", "LZWDecode", "Crypt"].contains(name) {
                tell(.foreignForbidden, "entry", name)
            }
        }
        if (image["I"] ?? image["Interpolate"]) == .boolean(true) {
            tell(.foreignForbidden, "entry", "Interpolate")
        }
    }

    /// Names of everything that content may use.
    private func names(in resources: PDFDictionary) throws(PDFSyntaxError) -> Set<String> {
        var result: Set<String> = []
        for key in ["Font", "XObject", "ExtGState", "Shading"] {
            for entry in try reader.dictionary(resources[key])?.entries ?? [] {
                result.insert(entry.key)
            }
        }
        return result
    }
}
