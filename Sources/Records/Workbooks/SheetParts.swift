/// What `workbook.xml` lists: the sheets in the order of their tabs, and the epoch of dates.
final class SheetList: XMLReceiver {
    struct Entry {
        var name: String
        var relation: String
        var isHidden: Bool
    }

    private(set) var entries: [Entry] = []
    private(set) var from1904 = false

    var wantsText: Bool { false }

    func open(_ name: XMLName, _ attributes: XMLAttributes) {
        if name == "sheet", let title = attributes["name"], let relation = attributes["id"] {
            let state = attributes["state"]
            entries.append(
                Entry(
                    name: title, relation: relation,
                    isHidden: state == "hidden" || state == "veryHidden"))
        } else if name == "workbookPr" {
            let value = attributes["date1904"]
            from1904 = value == "1" || value == "true"
        }
    }

    func close(_ name: XMLName) {}
    func text(_ bytes: UnsafeRawBufferPointer) {}
}

/// Which part of the package each relation of the workbook leads to.
final class Relations: XMLReceiver {
    private(set) var targets: [String: String] = [:]
    /// What each relation is: the last word of its type, such as `worksheet`.
    private(set) var kinds: [String: String] = [:]

    var wantsText: Bool { false }

    func open(_ name: XMLName, _ attributes: XMLAttributes) {
        guard name == "Relationship", let id = attributes["Id"], let target = attributes["Target"]
        else { return }
        kinds[id] = attributes["Type"]?.split(separator: "/").last.map(String.init)
        targets[id] = target.hasPrefix("/") ? String(target.dropFirst()) : "xl/" + target
    }

    func close(_ name: XMLName) {}
    func text(_ bytes: UnsafeRawBufferPointer) {}
}
