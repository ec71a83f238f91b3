internal import Documents

/// Checks what pages paint with: operators, colours, fonts, images, states (ISO 19005-2, 6.2).
struct ForeignContentCheck {
    private let reader: DocumentReader
    private var fonts: [Int: Bool] = [:]
    private var objects: Set<Int> = []
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
    private final class Context {
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

    private mutating func walk(
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

    // MARK: Resources

    private mutating func checkResources(
        _ resources: PDFDictionary, _ context: Context, depth: Int
    ) throws(PDFSyntaxError) {
        for entry in try reader.dictionary(resources["Font"])?.entries ?? [] {
            try checkFont(entry.value, context, depth: depth)
        }
        for entry in try reader.dictionary(resources["ColorSpace"])?.entries ?? [] {
            try checkColour(entry.value, context)
        }
        for entry in try reader.dictionary(resources["ExtGState"])?.entries ?? [] {
            try checkState(try reader.dictionary(entry.value) ?? PDFDictionary(), context, depth)
        }
        for key in ["XObject", "Pattern"] {
            for entry in try reader.dictionary(resources[key])?.entries ?? [] {
                try checkObject(entry.value, context, depth: depth, of: resources)
            }
        }
        for entry in try reader.dictionary(resources["Shading"])?.entries ?? [] {
            try checkColour(try reader.dictionary(entry.value)?["ColorSpace"], context)
        }
    }

    private mutating func checkState(
        _ state: PDFDictionary, _ context: Context, _ depth: Int
    ) throws(PDFSyntaxError) {
        if state["TR"] != nil { context.tell(.foreignForbidden, ["entry": "TR"]) }
        if let transfer = state["TR2"], transfer.name != "Default" {
            context.tell(.foreignForbidden, ["entry": "TR2"])
        }
        if state["HTP"] != nil { context.tell(.foreignForbidden, ["entry": "HTP"]) }
        for mode in try reader.list(state["BM"]) {
            if let name = mode.name, !Self.blendModes.contains(name) {
                context.tell(.foreignForbidden, ["entry": "BM " + name])
            }
        }
        if let mask = try reader.dictionary(state["SMask"]), let group = mask["G"] {
            try checkObject(group, context, depth: depth, of: PDFDictionary())
        }
    }

    private static let blendModes: Set<String> = [
        "Normal", "Compatible", "Multiply", "Screen", "Overlay", "Darken", "Lighten", "ColorDodge",
        "ColorBurn", "HardLight", "SoftLight", "Difference", "Exclusion", "Hue", "Saturation",
        "Color", "Luminosity",
    ]

    /// Checks a form, an image or a pattern once.
    private mutating func checkObject(
        _ value: PDFValue, _ context: Context, depth: Int, of outer: PDFDictionary
    ) throws(PDFSyntaxError) {
        guard let number = value.reference, objects.insert(number).inserted else { return }
        let object = try reader.object(number)
        guard let entries = object.value.dictionary else { return }
        if object.stream != nil, entries["F"] != nil || entries["FFilter"] != nil {
            context.tell(.foreignExternal, [:])
            return
        }
        switch entries["Subtype"]?.name {
        case "Image":
            try checkImage(entries, context)
            if let mask = entries["SMask"] {
                try checkObject(mask, context, depth: depth, of: outer)
            }
        case "PS":
            context.tell(.foreignForbidden, ["entry": "PostScript"])
        case nil, "Form":
            if entries["Subtype2"] != nil || entries["PS"] != nil || entries["Ref"] != nil {
                context.tell(.foreignForbidden, ["entry": "PostScript/Ref"])
            }
            if let shading = try reader.dictionary(entries["Shading"]) {
                try checkColour(shading["ColorSpace"], context)
            }
            if let group = try reader.dictionary(entries["Group"]) {
                try checkColour(group["CS"], context)
            }
            guard object.stream != nil, let content = try? reader.data(value) else { return }
            // A form without resources of its own borrows those of the page.
            let own = try reader.dictionary(entries["Resources"])
            try walk(content, own ?? PDFDictionary(), context, depth: depth + 1)
        default: break
        }
    }

    private func checkImage(
        _ image: PDFDictionary, _ context: Context
    ) throws(PDFSyntaxError) {
        try checkColour(image["ColorSpace"], context)
        let direct = try image.mapValues { value throws(PDFSyntaxError) in
            try reader.resolve(value)
        }
        for filter in StreamDecoding.filters(of: direct)
        where ["JPXDecode", "Crypt", "?"].contains(filter) {
            context.tell(.foreignForbidden, ["entry": filter])
        }
    }

    /// Colours of a device are described by our output intent only when they are RGB or grey.
    private func checkColour(
        _ space: PDFValue?, _ context: Context, depth: Int = 0
    ) throws(PDFSyntaxError) {
        let value = try reader.resolve(space)
        if value.name == "DeviceCMYK" {
            context.tell(.foreignColour, ["space": "DeviceCMYK"])
        }
        guard let parts = value.array, depth < 8 else { return }
        switch parts.first?.name {
        case "DeviceCMYK": context.tell(.foreignColour, ["space": "DeviceCMYK"])
        case "Indexed" where parts.count > 1, "Pattern" where parts.count > 1:
            try checkColour(parts[1], context, depth: depth + 1)
        case "Separation" where parts.count > 2, "DeviceN" where parts.count > 2:
            try checkColour(parts[2], context, depth: depth + 1)
        default: break
        }
    }

    // MARK: Fonts

    private mutating func checkFont(
        _ value: PDFValue, _ context: Context, depth: Int
    ) throws(PDFSyntaxError) {
        if let number = value.reference {
            if fonts.updateValue(true, forKey: number) != nil { return }
        }
        guard let font = try reader.dictionary(value) else { return }
        let summary = try FontReading(reader).summary(of: font)
        if !summary.isEmbedded, try !hasOutlines(font) {
            context.tell(.foreignFont, ["font": summary.name])
        }
        if !summary.mapsToUnicode { context.tell(.foreignUnicode, ["font": summary.name]) }
        if try !hasLawfulEncoding(font) {
            context.tell(.foreignEncoding, ["font": summary.name])
        }
        if summary.kind == "Type3" {
            let own = try reader.dictionary(font["Resources"]) ?? PDFDictionary()
            for entry in try reader.dictionary(font["CharProcs"])?.entries ?? [] {
                guard let content = try? reader.data(entry.value) else { continue }
                try walk(content, own, context, depth: depth + 1)
            }
        }
    }

    /// Whether a font whose glyph map is missing is embedded all the same: we write the map.
    private func hasOutlines(_ font: PDFDictionary) throws(PDFSyntaxError) -> Bool {
        guard let inner = try reader.list(font["DescendantFonts"]).first,
            let descendant = try reader.dictionary(inner),
            let descriptor = try reader.dictionary(descendant["FontDescriptor"])
        else { return false }
        return descriptor["FontFile2"] != nil || descriptor["FontFile3"] != nil
    }

    /// ISO 19005-2, 6.2.11.6 and 6.2.11.3.3.
    private func hasLawfulEncoding(_ font: PDFDictionary) throws(PDFSyntaxError) -> Bool {
        let encoding = try reader.resolve(font["Encoding"])
        switch font["Subtype"]?.name {
        case "TrueType":
            let descriptor = try reader.dictionary(font["FontDescriptor"])
            let flags = try reader.resolve(descriptor?["Flags"]).integer ?? 0
            let base = encoding.name ?? encoding.dictionary?["BaseEncoding"]?.name
            if flags & 4 != 0 { return encoding == .null }
            return base == "WinAnsiEncoding" || base == "MacRomanEncoding"
        case "Type0":
            guard let name = encoding.name else { return encoding.dictionary != nil }
            return name == "Identity-H" || name == "Identity-V"
        default: return true
        }
    }
}
