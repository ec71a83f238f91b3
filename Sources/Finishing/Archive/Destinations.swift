internal import Documents

/// Named places and the links to them. A link may come before its place: it names it, and the
/// names are resolved in one tree at the end.
struct Destinations {
    private struct Spot {
        var page: Int
        var top: Double
    }

    private var spots: [String: Spot] = [:]
    /// Links by name: the page that waits, its number for people.
    private var wanted: [String: (page: Int, number: Int)] = [:]
    private(set) var diagnostics: [Diagnostic] = []

    /// Adds a place; `top` is in PDF coordinates, `page` the page's object.
    mutating func add(_ name: String, page: Int, top: Double, number: Int) {
        if spots[name] == nil {
            spots[name] = Spot(page: page, top: top)
        } else {
            diagnostics.append(
                Diagnostic(
                    .warning, .repeatedAnchor, at: Place(),
                    ["page": String(number), "name": Self.plain(name)]))
        }
    }

    /// Notes that a link on `page` leads to `name`.
    mutating func want(_ name: String, page: Int, number: Int) {
        if wanted[name] == nil { wanted[name] = (page, number) }
    }

    /// A name as it is told apart from the same name in other parts of a joined file.
    static func name(_ name: String, part: Int) -> String { "\(part)\(separator)\(name)" }

    /// No name that an author gives holds this.
    private static let separator: Character = "\u{1F}"

    /// The place of this name: in its own part, or else in the whole file.
    private func spot(_ name: String) -> Spot? {
        if let own = spots[name] { return own }
        guard let end = name.firstIndex(of: Self.separator) else { return nil }
        return spots[String(name[name.index(after: end)...])]
    }

    /// The name as its author gave it.
    private static func plain(_ name: String) -> String {
        name.firstIndex(of: separator).map { String(name[name.index(after: $0)...]) } ?? name
    }

    /// The name as PDF holds it.
    static func key(_ name: String) -> [UInt8] { Array(name.utf8) }

    /// Writes the places that links lead to as a name tree; nil when there are none.
    mutating func finish(to writer: ObjectWriter) throws(FinishingError) -> Int? {
        let names = wanted.keys.map { ($0, Self.key($0)) }
            .sorted { $0.1.lexicographicallyPrecedes($1.1) }
        if names.isEmpty { return nil }
        var entries: [(name: [UInt8], value: [UInt8])] = []
        for (name, key) in names {
            guard let link = wanted[name] else { continue }
            var value: [UInt8] = []
            value.append(UInt8(ascii: "["))
            if let spot = spot(name) {
                value.append(reference: spot.page)
                value.append(ascii: "/XYZ null ")
                value.append(points: spot.top)
                value.append(ascii: " null]")
            } else {
                diagnostics.append(
                    Diagnostic(
                        .warning, .unresolvedLink, at: Place(),
                        ["page": String(link.number), "name": Self.plain(name)]))
                value.append(reference: link.page)
                value.append(ascii: "/Fit]")
            }
            entries.append((key, value))
        }
        return try NameTree.write(entries, to: writer)
    }
}
