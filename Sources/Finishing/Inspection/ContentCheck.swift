/// Checks what pages paint with: operators, colours, fonts, images, states (ISO 19005-2, 6.2).
struct ContentCheck {
    let reader: DocumentReader
    /// Colours of devices that an output intent describes.
    let described: Set<String>
    /// Fonts by their objects; nil for those that cannot be read.
    var fonts: [Int: UsedFont?] = [:]
    /// Spot colours by name.
    var spots: [String: PDFValue] = [:]
    var profiles: Set<Int> = []
    /// Drawn glyphs that were looked at: fonts can hold themselves.
    var glyphs: Set<Glyph> = []
    /// What drawn glyphs may use, numbered.
    var resourcesOfGlyphs: [PDFDictionary: Int] = [:]
    private var objects: Set<Int> = []
    private var bytes = 0

    /// A glyph of a Type 3 font: its content, and what that may use.
    struct Glyph: Hashable {
        var stream: Int
        var resources: Int
    }

    /// Most bytes of content that are looked at in one file; other work counts as bytes.
    static let most = 256 << 20
    private static let deepest = 16

    /// Whether there is more content than is safe to look at.
    var isExhausted: Bool { bytes > Self.most }

    /// Whether we mend what can be mended without loss, such as maps of glyphs that are not there.
    let mends: Bool

    /// A check of pages that are to be joined: our own output intent describes RGB and grey.
    init(joining reader: DocumentReader) {
        self.reader = reader
        described = ["DeviceRGB", "DeviceGray"]
        mends = true
    }

    /// A check of a file as it is, whose output intent describes these colours.
    init(_ reader: DocumentReader, described: Set<String>) {
        self.reader = reader
        self.described = described
        mends = false
    }

    /// The page being looked at, and what was found on it.
    final class Context {
        let page: Int
        private(set) var found: [ContentFlaw] = []

        init(page: Int) { self.page = page }

        func tell(_ rule: ContentRule, _ arguments: [String: String] = [:]) {
            var arguments = arguments
            arguments["page"] = String(page)
            found.append(ContentFlaw(rule: rule, arguments: arguments))
        }
    }

    /// Checks `page` and what it shows, the looks of annotations among it where they become a part
    /// of it; gives what would break the archive standard.
    mutating func run(
        _ page: PDFFile.PageObject, number: Int, looks: [Int] = []
    ) throws(PDFSyntaxError) -> [ContentFlaw] {
        let resources = try reader.dictionary(page.dictionary["Resources"]) ?? PDFDictionary()
        let context = Context(page: number)
        if let group = try reader.dictionary(page.dictionary["Group"]) {
            try checkColour(group["CS"], resources, context)
        }
        let content: [UInt8]
        do throws(PDFSyntaxError) {
            content = try reader.content(of: page)
        } catch {
            context.tell(.unreadable, ["reason": error.reason.rawValue])
            return context.found
        }
        try walk(content, resources, context, depth: 0)
        for form in looks { try checkObject(.reference(form), context, depth: 0) }
        return context.found
    }

    // MARK: Content

    mutating func walk(
        _ content: [UInt8], _ resources: PDFDictionary, _ context: Context, depth: Int
    ) throws(PDFSyntaxError) {
        if depth > Self.deepest {
            context.tell(.depth, ["depth": String(depth)])
            return
        }
        if isExhausted { return }
        // Content of nothing is work too.
        charge(1_024 + content.count)
        if isExhausted { return }
        try checkResources(resources, context, depth: depth)
        do throws(PDFSyntaxError) {
            let fonts = try openedFonts(in: resources)
            try scan(content, resources, fonts, context)
        } catch {
            context.tell(.unreadable, ["reason": error.reason.rawValue])
        }
    }

    /// Counts work as so many bytes of content.
    mutating func charge(_ work: Int) { bytes += work }

    /// What text is shown with.
    private struct TextState {
        var font: UsedFont?
        var isVisible = true
    }

    private func scan(
        _ content: [UInt8], _ resources: PDFDictionary, _ shown: [String: UsedFont],
        _ context: Context
    ) throws(PDFSyntaxError) {
        var reading = OperatorReader(content)
        var state = TextState()
        var saved: [TextState] = []
        var deepest = 0
        var told: Set<String> = []
        let named = try names(in: resources)
        func tell(_ rule: ContentRule, _ key: String, _ value: String) {
            if told.insert(key + value).inserted { context.tell(rule, [key: value]) }
        }
        var spaces: Set<String> = []
        func use(_ space: String) {
            if spaces.insert(space).inserted { device(space, resources, tell) }
        }
        while let operation = try reading.next() {
            switch operation.name {
            case "q":
                if saved.count < 100_000 { saved.append(state) }
                deepest = max(deepest, saved.count)
            case "Q":
                // One too many does nothing; it is left out when the page is taken over.
                if let last = saved.popLast() { state = last }
            case "k", "K": use("DeviceCMYK")
            case "rg", "RG": use("DeviceRGB")
            case "g", "G": use("DeviceGray")
            case "cs", "CS":
                if let name = operation.operands.last?.name { use(name) }
            case "Tf", "Do", "gs", "sh":
                if let name = operation.operands.first?.name {
                    if !named.contains(name) { tell(.resource, "name", name) }
                    if operation.name == "Tf" { state.font = shown[name] }
                }
            case "Tr": state.isVisible = operation.operands.last?.integer != 3
            case "Tj", "'", "\"":
                if let text = operation.operands.last?.string { show(text, state, context) }
            case "TJ":
                for text in operation.operands.last?.array ?? [] {
                    if let text = text.string { show(text, state, context) }
                }
            case "ri":
                if let intent = operation.operands.first?.name, !Self.intents.contains(intent) {
                    tell(.forbidden, "entry", intent)
                }
            case "BI":
                if let image = operation.operands.first?.dictionary {
                    checkInline(image, use, tell)
                }
            case let name:
                if !OperatorReader.known.contains(name) { tell(.forbidden, "entry", name) }
            }
            if !mends, let end = operation.oddEnds.first, told.insert("<>").inserted {
                let digits = content[max(operation.start, end - 12)..<end]
                tell(.forbidden, "entry", "…\(String(decoding: digits, as: UTF8.self))>")
            }
            if Self.hasLargeNumber(operation.operands) { tell(.forbidden, "entry", "2147483648") }
        }
        if deepest > 28 { context.tell(.depth, ["depth": String(deepest)]) }
    }

    /// Whether a number is beyond 32 bits (6.1.13).
    private static func hasLargeNumber(_ operands: [PDFValue]) -> Bool {
        for case .integer(let value) in operands where Int32(exactly: value) == nil { return true }
        return false
    }

    private func show(_ text: [UInt8], _ state: TextState, _ context: Context) {
        guard let used = state.font, !text.isEmpty else { return }
        for fault in used.takeFaults(isVisible: state.isVisible) { tell(fault, of: used, context) }
        for (flaw, code) in used.show(text, isVisible: state.isVisible) {
            tell(flaw, of: code, in: used, context)
        }
    }

    static let intents: Set<String> = [
        "RelativeColorimetric", "AbsoluteColorimetric", "Perceptual", "Saturation",
    ]

    private func checkInline(
        _ image: PDFDictionary, _ use: (String) -> Void,
        _ tell: (ContentRule, String, String) -> Void
    ) {
        let short = ["CMYK": "DeviceCMYK", "RGB": "DeviceRGB", "G": "DeviceGray"]
        if let space = (image["CS"] ?? image["ColorSpace"])?.name {
            use(short[space] ?? space)
        }
        let filters = image["F"] ?? image["Filter"] ?? .null
        for filter in filters.array ?? [filters] {
            if let name = filter.name, ["LZW", "LZWDecode", "Crypt"].contains(name) {
                tell(.forbidden, "entry", name)
            }
        }
        if (image["I"] ?? image["Interpolate"]) == .boolean(true) {
            tell(.forbidden, "entry", "Interpolate")
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

    // MARK: Objects

    /// Checks a form, an image or a pattern once.
    mutating func checkObject(
        _ value: PDFValue, _ context: Context, depth: Int
    ) throws(PDFSyntaxError) {
        guard let number = value.reference, objects.insert(number).inserted else { return }
        let object = try reader.object(number)
        guard let entries = object.value.dictionary else { return }
        if object.stream != nil, entries["F"] != nil || entries["FFilter"] != nil {
            context.tell(.external)
            return
        }
        switch entries["Subtype"]?.name {
        case "Image":
            try checkImage(entries, context)
            if let mask = entries["SMask"] { try checkObject(mask, context, depth: depth) }
        case "PS":
            context.tell(.forbidden, ["entry": "PostScript"])
        case nil, "Form":
            if entries["Subtype2"]?.name == "PS" || entries["PS"] != nil || entries["Ref"] != nil {
                context.tell(.forbidden, ["entry": "PostScript/Ref"])
            }
            let own = try reader.dictionary(entries["Resources"]) ?? PDFDictionary()
            if let shading = try reader.dictionary(entries["Shading"]) {
                try checkColour(shading["ColorSpace"], own, context)
            }
            if let group = try reader.dictionary(entries["Group"]) {
                try checkColour(group["CS"], own, context)
            }
            // A form without resources of its own borrows those of the page, which is forbidden.
            guard object.stream != nil else { return }
            let content: [UInt8]?
            do throws(PDFSyntaxError) { content = try reader.data(value) } catch {
                return context.tell(.unreadable, ["reason": error.reason.rawValue])
            }
            try walk(content ?? [], own, context, depth: depth + 1)
        default: break
        }
    }
}
