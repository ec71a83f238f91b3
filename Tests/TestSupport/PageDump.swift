import Documents
public import Typesetting

/// A page as text: one line an item with its place, size and words, then elements, outline,
/// links and anchors. Numbers are points with two digits, so that references stay readable.
public func pageDump(_ page: Page) -> String {
    var lines = [
        "page \(page.index), number \(page.number), "
            + "\(number(page.size.width.points)) x \(number(page.size.height.points))"
    ]
    for item in page.items {
        let mark =
            switch item.mark {
            case .element(let id): "#\(id)"
            case .artifact: "artifact"
            }
        switch item.content {
        case .glyphs(let run):
            let text = String(decoding: run.text, as: UTF8.self)
            lines.append(
                "\(number(run.x)) \(number(run.y)) text \(mark) font \(run.font) "
                    + "size \(number(run.size)) width \(number(run.width)) \"\(text)\"")
        case .artwork(let artwork):
            lines.append(
                "\(number(artwork.x)) \(number(artwork.y)) artwork \(mark) "
                    + "\(artwork.artwork.id) scale \(number(artwork.scale))")
        case .grid(let grid):
            lines.append(
                "\(number(grid.x)) \(number(grid.y)) grid \(mark) "
                    + "\(grid.grid.side) cells side \(number(grid.side))")
        case .path(let path):
            let paint = [
                path.fill == nil ? nil : "fill", path.stroke.map { "stroke \(number($0.width))" },
            ]
            lines.append(
                "\(number(path.dx)) \(number(path.dy)) path \(mark) "
                    + paint.compactMap(\.self).joined(separator: " ") + " "
                    + path.segments.map(word).joined(separator: " "))
        }
    }
    for element in page.elements {
        var line = "element \(element.id) \(element.role.rawValue)"
        if let parent = element.parent { line += " in \(parent)" }
        if let title = element.title { line += " \"\(title)\"" }
        if let text = element.alternativeText { line += " alt \"\(text)\"" }
        if let target = element.target { line += " -> \(target)" }
        if let scope = element.scope { line += " scope \(scope.rawValue)" }
        if element.columnSpan > 1 { line += " columns \(element.columnSpan)" }
        if element.rowSpan > 1 { line += " rows \(element.rowSpan)" }
        lines.append(line)
    }
    for bookmark in page.bookmarks {
        lines.append("bookmark \(bookmark.level) at \(number(bookmark.y)) \"\(bookmark.title)\"")
    }
    for link in page.links {
        lines.append(
            "link \(link.target) #\(link.element) at \(number(link.rect.x)) \(number(link.rect.y)) "
                + "\(number(link.rect.width)) x \(number(link.rect.height))")
    }
    for anchor in page.anchors { lines.append("anchor \(anchor.name) at \(number(anchor.y))") }
    return lines.joined(separator: "\n") + "\n"
}

/// The text of a page in drawing order, runs joined as they are.
public func pageText(_ page: Page) -> String {
    page.items.map { item in
        if case .glyphs(let run) = item.content { return String(decoding: run.text, as: UTF8.self) }
        return ""
    }.joined()
}

private func word(_ segment: VectorPath.Segment) -> String {
    switch segment {
    case .move(let x, let y): "M\(number(x)),\(number(y))"
    case .line(let x, let y): "L\(number(x)),\(number(y))"
    case .curve(let a, let b, let c, let d, let e, let f):
        "C" + [a, b, c, d, e, f].map(number).joined(separator: ",")
    case .rect(let x, let y, let width, let height):
        "R\(number(x)),\(number(y)),\(number(width)),\(number(height))"
    case .close: "Z"
    }
}

private func number(_ value: Double) -> String {
    guard value.isFinite, abs(value) < 1e12 else { return "\(value)" }
    let hundredths = Int((value * 100).rounded())
    let whole = abs(hundredths) / 100
    let rest = abs(hundredths) % 100
    let sign = hundredths < 0 ? "-" : ""
    if rest == 0 { return sign + String(whole) }
    return sign + "\(whole)." + (rest < 10 ? "0" : "")
        + (rest % 10 == 0 ? "\(rest / 10)" : "\(rest)")
}
