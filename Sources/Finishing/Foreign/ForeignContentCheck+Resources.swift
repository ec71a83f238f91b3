internal import Documents

/// What content paints with: states, forms, images, patterns, colours.
extension ForeignContentCheck {
    mutating func checkResources(
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
    func checkColour(
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
}
