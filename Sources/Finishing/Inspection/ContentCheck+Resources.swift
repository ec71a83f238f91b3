extension ContentCheck {
    /// Checks everything that content may use.
    mutating func checkResources(
        _ resources: PDFDictionary, _ context: Context, depth: Int
    ) throws(PDFSyntaxError) {
        for entry in try entries(of: resources["Font"]) {
            try checkFont(entry.value, context, depth: depth)
        }
        for entry in try entries(of: resources["ColorSpace"]) {
            try checkColour(entry.value, resources, context)
        }
        for entry in try entries(of: resources["ExtGState"]) {
            try checkState(try reader.dictionary(entry.value) ?? PDFDictionary(), context, depth)
        }
        for key in ["XObject", "Pattern"] {
            for entry in try entries(of: resources[key]) {
                try checkObject(entry.value, context, depth: depth)
            }
        }
        for entry in try entries(of: resources["Shading"]) {
            let shading = try reader.dictionary(entry.value)
            try checkColour(shading?["ColorSpace"], resources, context)
        }
    }

    /// What a dictionary of resources lists, counted as work.
    private mutating func entries(
        of value: PDFValue?
    ) throws(PDFSyntaxError) -> [PDFDictionary.Entry] {
        let entries = try reader.dictionary(value)?.entries ?? []
        charge(16 * entries.count)
        return entries
    }

    // MARK: States

    private mutating func checkState(
        _ state: PDFDictionary, _ context: Context, _ depth: Int
    ) throws(PDFSyntaxError) {
        func forbid(_ entry: String) { context.tell(.forbidden, ["entry": entry]) }
        if state["TR"] != nil { forbid("TR") }
        if let transfer = state["TR2"], transfer.name != "Default" { forbid("TR2") }
        if state["HTP"] != nil { forbid("HTP") }
        if let intent = try reader.resolve(state["RI"]).name, !Self.intents.contains(intent) {
            forbid(intent)
        }
        if let halftone = try reader.dictionary(state["HT"]) {
            let kind = try reader.resolve(halftone["HalftoneType"]).integer
            if kind != 1 && kind != 5 || halftone["HalftoneName"] != nil { forbid("HT") }
        }
        for mode in try reader.list(state["BM"]) {
            if let name = mode.name, !Self.blendModes.contains(name) { forbid("BM " + name) }
        }
        if let mask = try reader.dictionary(state["SMask"]), let group = mask["G"] {
            try checkObject(group, context, depth: depth)
        }
    }

    private static let blendModes: Set<String> = [
        "Normal", "Compatible", "Multiply", "Screen", "Overlay", "Darken", "Lighten", "ColorDodge",
        "ColorBurn", "HardLight", "SoftLight", "Difference", "Exclusion", "Hue", "Saturation",
        "Color", "Luminosity",
    ]

    // MARK: Images

    /// ISO 19005-2, 6.2.8.
    mutating func checkImage(_ image: PDFDictionary, _ context: Context) throws(PDFSyntaxError) {
        let direct = try image.mapValues { value throws(PDFSyntaxError) in
            try reader.resolve(value)
        }
        let filters = StreamDecoding.filters(of: direct)
        for filter in filters where ["JPXDecode", "Crypt", "?"].contains(filter) {
            context.tell(.forbidden, ["entry": filter])
        }
        // They are left out when pages are taken over.
        for key in ["Alternates", "OPI"] where !mends && direct[key] != nil {
            context.tell(.forbidden, ["entry": key])
        }
        if let intent = direct["Intent"]?.name, !Self.intents.contains(intent) {
            context.tell(.forbidden, ["entry": intent])
        }
        let bits = direct["BitsPerComponent"]?.integer
        if direct["ImageMask"] == .boolean(true) {
            if bits ?? 1 != 1 { context.tell(.forbidden, ["entry": "BitsPerComponent"]) }
            return
        }
        if let bits, ![1, 2, 4, 8, 16].contains(bits) {
            context.tell(.forbidden, ["entry": "BitsPerComponent"])
        }
        try checkColour(image["ColorSpace"], PDFDictionary(), context)
    }

    // MARK: Colours

    /// Tells of the colours of a device unless an output intent or the page itself describes them.
    func device(
        _ name: String, _ resources: PDFDictionary, _ tell: (ContentRule, String, String) -> Void
    ) {
        let defaults = [
            "DeviceRGB": "DefaultRGB", "DeviceCMYK": "DefaultCMYK", "DeviceGray": "DefaultGray",
        ]
        guard let own = defaults[name], !described.contains(name) else { return }
        let spaces = try? reader.dictionary(resources["ColorSpace"])
        if spaces?[own] == nil { tell(.colour, "space", name) }
    }

    /// Colours of devices must be described (6.2.4.3), profiles be of a known kind (6.2.4.2), spot
    /// colours agree (6.2.4.4).
    mutating func checkColour(
        _ space: PDFValue?, _ resources: PDFDictionary, _ context: Context
    ) throws(PDFSyntaxError) {
        var seen: Set<Int> = []
        try checkColour(space, resources, context, &seen, depth: 0)
    }

    /// Checks a space and those that it builds on, each once: they can name each other.
    private mutating func checkColour(
        _ space: PDFValue?, _ resources: PDFDictionary, _ context: Context,
        _ seen: inout Set<Int>, depth: Int
    ) throws(PDFSyntaxError) {
        if let number = space?.reference, !seen.insert(number).inserted { return }
        charge(16)
        let value = try reader.resolve(space)
        func tell(_ rule: ContentRule, _ key: String, _ value: String) {
            context.tell(rule, [key: value])
        }
        if let name = value.name { device(name, resources, tell) }
        guard let parts = value.array, depth < 8,
            let kind = try parts.first.map(reader.resolve)?.name
        else { return }
        switch kind {
        case "DeviceCMYK", "DeviceRGB", "DeviceGray": device(kind, resources, tell)
        case "Indexed" where parts.count > 1, "Pattern" where parts.count > 1:
            try checkColour(parts[1], resources, context, &seen, depth: depth + 1)
        case "ICCBased" where parts.count > 1: try checkProfile(parts[1], context)
        case "Separation" where parts.count > 3:
            try checkColour(parts[2], resources, context, &seen, depth: depth + 1)
            try checkSpot(parts, context)
        case "DeviceN" where parts.count > 3:
            try checkColour(parts[2], resources, context, &seen, depth: depth + 1)
            try checkInks(parts, resources, context, &seen, depth: depth)
        default: break
        }
    }

    private mutating func checkProfile(_ value: PDFValue, _ context: Context) throws(PDFSyntaxError)
    {
        guard let number = value.reference, profiles.insert(number).inserted else { return }
        let components = try reader.dictionary(value)?["N"]
        guard let bytes = try? reader.data(value),
            ICCProfile(bytes)?.isUsable(components: try reader.resolve(components).integer) ?? false
        else {
            context.tell(.forbidden, ["entry": "ICCBased"])
            return
        }
    }

    /// Spot colours of one name look the same everywhere.
    private mutating func checkSpot(
        _ parts: [PDFValue], _ context: Context
    ) throws(PDFSyntaxError) {
        guard let name = try reader.resolve(parts[1]).name else { return }
        let look = PDFValue.array([parts[2], parts[3]])
        guard let known = spots[name] else {
            spots[name] = look
            return
        }
        var compared: Set<[Int]> = []
        if known != look, try !isSame(known, look, &compared, depth: 0) {
            context.tell(.forbidden, ["entry": "Separation " + name])
        }
    }

    /// Whether two values are alike; pairs of objects that were `compared` are not looked at again.
    private func isSame(
        _ one: PDFValue, _ other: PDFValue, _ compared: inout Set<[Int]>, depth: Int
    ) throws(PDFSyntaxError) -> Bool {
        if one == other { return true }
        if let left = one.reference, let right = other.reference,
            !compared.insert([left, right]).inserted
        {
            return true
        }
        guard depth < 8 else { return false }
        let (first, second) = (try reader.resolve(one), try reader.resolve(other))
        switch (first, second) {
        case (.array(let left), .array(let right)):
            guard left.count == right.count else { return false }
            for (index, value) in left.enumerated() {
                if try !isSame(value, right[index], &compared, depth: depth + 1) { return false }
            }
            return true
        case (.dictionary(let left), .dictionary(let right)):
            if one.reference != nil, other.reference != nil,
                let data = try? reader.data(one), data != (try? reader.data(other))
            {
                return false
            }
            let skipped: Set<String> = ["Length", "Filter", "DecodeParms"]
            let entries = left.entries.filter { !skipped.contains($0.key) }
            guard entries.count == right.entries.filter({ !skipped.contains($0.key) }).count else {
                return false
            }
            for entry in entries {
                guard let match = right[entry.key],
                    try isSame(entry.value, match, &compared, depth: depth + 1)
                else { return false }
            }
            return true
        default: return first == second
        }
    }

    /// Inks that are mixed are described one by one, and are not too many (6.1.13).
    private mutating func checkInks(
        _ parts: [PDFValue], _ resources: PDFDictionary, _ context: Context,
        _ seen: inout Set<Int>, depth: Int
    ) throws(PDFSyntaxError) {
        let inks = try reader.list(parts[1])
        let attributes = parts.count > 4 ? try reader.dictionary(parts[4]) : nil
        let colorants = try reader.dictionary(attributes?["Colorants"])
        for entry in colorants?.entries ?? [] {
            try checkColour(entry.value, resources, context, &seen, depth: depth + 1)
        }
        let process: Set<String> = ["None", "Cyan", "Magenta", "Yellow", "Black"]
        let isComplete = inks.allSatisfy { ink in
            ink.name.map { process.contains($0) || colorants?[$0] != nil } ?? false
        }
        if inks.count > 32 || !isComplete { context.tell(.forbidden, ["entry": "DeviceN"]) }
    }
}
