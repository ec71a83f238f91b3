/// What becomes of an annotation when its page is taken over: a link stays one, what can be seen
/// becomes part of the page, the rest is left out.
struct ForeignAnnotation {
    enum Treatment {
        /// A link to an address.
        case address([UInt8])
        /// A link to a place in its file, named or described.
        case place(PDFValue)
        /// Its looks, painted on the page.
        case painted(form: Int, matrix: [Double])
        /// Left out; `told` is what people hear of it, nil where nothing is lost.
        case dropped(told: String?)
    }

    let treatment: Treatment
    /// Left, bottom, right, top on the page.
    let rect: [Double]
    /// What it says.
    let contents: String?

    /// What is lost when the page is taken over.
    var dropped: String? {
        if case .dropped(let told) = treatment { told } else { nil }
    }

    init(_ annotation: PDFDictionary, reader: DocumentReader) throws(PDFSyntaxError) {
        var sides: [Double] = []
        for side in try reader.list(annotation["Rect"]) {
            sides.append(try reader.resolve(side).number ?? 0)
        }
        let isWhole = sides.count == 4 && sides.allSatisfy { $0.isFinite && abs($0) < 1e6 }
        rect =
            isWhole
            ? [
                min(sides[0], sides[2]), min(sides[1], sides[3]), max(sides[0], sides[2]),
                max(sides[1], sides[3]),
            ] : [0, 0, 0, 0]
        contents = try reader.text(annotation["Contents"])
        let kind = try reader.resolve(annotation["Subtype"]).name ?? "?"
        let flags = try reader.resolve(annotation["F"]).integer ?? 0
        if kind == "Popup" {
            treatment = .dropped(told: nil)
        } else if flags & 0b10_0010 != 0 || !isWhole {
            // Hidden or not viewed: nobody saw it.
            treatment = .dropped(told: kind == "Link" || kind == "Widget" ? nil : kind)
        } else if kind == "Link" {
            treatment = try Self.link(annotation, reader)
        } else if let painted = try Self.painted(annotation, kind, rect: rect, reader) {
            treatment = painted
        } else {
            treatment = .dropped(told: kind == "Widget" ? nil : kind)
        }
    }

    private static func link(
        _ annotation: PDFDictionary, _ reader: DocumentReader
    ) throws(PDFSyntaxError) -> Treatment {
        if let place = annotation["Dest"] { return .place(place) }
        guard let action = try reader.dictionary(annotation["A"]) else {
            return .dropped(told: nil)
        }
        switch try reader.resolve(action["S"]).name {
        case "URI":
            guard let address = try reader.resolve(action["URI"]).string, address.count < 4096,
                !isScript(address)
            else { return .dropped(told: "URI") }
            return .address(address)
        case "GoTo":
            return .place(action["D"] ?? .null)
        case let other:
            return .dropped(told: other ?? "?")
        }
    }

    /// The normal appearance with the map that puts it into `rect` (ISO 32000-1, 12.5.5); nil when
    /// there is none.
    private static func painted(
        _ annotation: PDFDictionary, _ kind: String, rect: [Double], _ reader: DocumentReader
    ) throws(PDFSyntaxError) -> Treatment? {
        guard var normal = try reader.dictionary(annotation["AP"])?["N"] else { return nil }
        if try reader.stream(normal) == nil,
            let states = try reader.dictionary(normal),
            let state = try reader.resolve(annotation["AS"]).name, let chosen = states[state]
        {
            normal = chosen
        }
        guard let number = try reader.stream(normal),
            let form = try reader.dictionary(normal)
        else { return nil }
        func numbers(_ key: String) throws(PDFSyntaxError) -> [Double] {
            var result: [Double] = []
            for value in try reader.list(form[key]) {
                result.append(try reader.resolve(value).number ?? 0)
            }
            return result
        }
        let box = try numbers("BBox")
        var map = try numbers("Matrix")
        if map.count != 6 { map = [1, 0, 0, 1, 0, 0] }
        guard box.count == 4, (box + map).allSatisfy({ $0.isFinite && abs($0) < 1e6 }) else {
            return nil
        }
        let corners = [(0, 1), (2, 1), (0, 3), (2, 3)].map { x, y in
            (
                x: map[0] * box[x] + map[2] * box[y] + map[4],
                y: map[1] * box[x] + map[3] * box[y] + map[5]
            )
        }
        let left = corners.map(\.x).reduce(.infinity, min)
        let right = corners.map(\.x).reduce(-.infinity, max)
        let bottom = corners.map(\.y).reduce(.infinity, min)
        let top = corners.map(\.y).reduce(-.infinity, max)
        guard right - left > 1e-6, top - bottom > 1e-6 else { return nil }
        let (sx, sy) = ((rect[2] - rect[0]) / (right - left), (rect[3] - rect[1]) / (top - bottom))
        // Nothing is to be seen in a rectangle without room.
        if sx == 0 || sy == 0 { return .dropped(told: nil) }
        let matrix = [sx, 0, 0, sy, rect[0] - left * sx, rect[1] - bottom * sy]
        guard min(sx, sy) >= smallest, matrix.allSatisfy({ abs($0) < 1e9 }) else {
            return .dropped(told: kind)
        }
        return .painted(form: number, matrix: matrix)
    }

    /// The smallest scale that the eight decimals of a map tell well enough.
    private static let smallest = 1e-5

    /// Whether an address is a program: viewers pass over what does not print, and over the case
    /// of letters.
    private static func isScript(_ address: [UInt8]) -> Bool {
        String(decoding: address.filter { $0 > 32 }.prefix(10), as: UTF8.self).lowercased()
            == "javascript"
    }
}
