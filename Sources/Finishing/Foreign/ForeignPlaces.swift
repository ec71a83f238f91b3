/// Finds the places in a foreign file that links and outline entries lead to
/// (ISO 32000-1, 12.3.2).
struct ForeignPlaces {
    /// A place: a page by its position, and what to show of it.
    struct Spot {
        /// From 0.
        var page: Int
        /// What follows the page in a destination: `/XYZ 72 700 0`.
        var view: [PDFValue]

        /// The distance from the bottom of the page, where it is stated.
        var top: Double? {
            switch view.first?.name {
            case "XYZ": view.count > 2 ? view[2].number : nil
            case "FitH", "FitBH": view.count > 1 ? view[1].number : nil
            case "FitR": view.count > 4 ? view[4].number : nil
            default: nil
            }
        }
    }

    /// An entry of the outline.
    struct Entry {
        var title: String
        /// 1 is the highest.
        var level: Int
        var spot: Spot
    }

    private let reader: DocumentReader
    private var positions: [Int: Int] = [:]
    private var named: [[UInt8]: PDFValue] = [:]

    private static let mostEntries = 5_000

    init(_ reader: DocumentReader, pages: [PDFFile.PageObject]) throws(PDFSyntaxError) {
        self.reader = reader
        for (index, page) in pages.enumerated() { positions[page.number] = index }
        let catalog = try reader.file.catalog()
        if let list = try? reader.dictionary(catalog["Dests"]) {
            for entry in list.entries { named[Array(entry.key.utf8)] = entry.value }
        }
        let tree = try? reader.dictionary(catalog["Names"])?["Dests"]
        for (name, value) in (try? NumberTreeReading(reader).names(tree)) ?? [] {
            named[name] = value
        }
    }

    /// The place that `value` names or describes; nil when it leads nowhere.
    func spot(_ value: PDFValue) -> Spot? {
        guard var value = try? reader.resolve(value) else { return nil }
        let name = value.string ?? value.name.map { Array($0.utf8) }
        if let name {
            guard let found = named[name], let place = try? reader.resolve(found) else {
                return nil
            }
            value = place
        }
        if let entries = value.dictionary {
            guard let place = try? reader.resolve(entries["D"]) else { return nil }
            value = place
        }
        guard let parts = value.array, let first = parts.first else { return nil }
        let page = first.reference.flatMap { positions[$0] } ?? first.integer
        guard let page, page >= 0, page < positions.count else { return nil }
        var view: [PDFValue] = []
        for part in parts.dropFirst().prefix(5) {
            guard let part = try? reader.resolve(part) else { return nil }
            switch part {
            case .name, .integer, .real, .null: view.append(part)
            default: return nil
            }
        }
        return Spot(page: page, view: view.isEmpty ? [.name("Fit")] : view)
    }

    /// The outline from top to bottom; entries that lead nowhere are left out.
    func outline() -> [Entry] {
        var result: [Entry] = []
        var seen: Set<Int> = []
        guard let catalog = try? reader.file.catalog(),
            let root = try? reader.dictionary(catalog["Outlines"]), let first = root["First"]
        else { return [] }
        // Entries to be visited, the next one last.
        var pending: [(value: PDFValue, level: Int)] = [(first, 1)]
        while let (value, level) = pending.popLast(), result.count < Self.mostEntries {
            guard let number = value.reference, seen.insert(number).inserted, level < 32,
                let entry = try? reader.dictionary(value)
            else { continue }
            if let next = entry["Next"] { pending.append((next, level)) }
            if let child = entry["First"] { pending.append((child, level + 1)) }
            let action = try? reader.dictionary(entry["A"])
            let goal = entry["Dest"] ?? (action?["S"]?.name == "GoTo" ? action?["D"] : nil)
            if let goal, let spot = spot(goal),
                let title = try? reader.text(entry["Title"]), !title.isEmpty
            {
                result.append(Entry(title: String(title.prefix(500)), level: level, spot: spot))
            }
        }
        return result
    }
}
