import Documents

extension Fragment {
    /// Cuts off what stands in the first `height` points, so that a stack taller than a page is
    /// still printed whole. Glyphs are never cut through; a drawing goes where it begins.
    ///
    /// - Returns: the part above, or nil when nothing can be cut off or nothing is left below.
    mutating func cut(at height: Double) -> Fragment? {
        var above = Fragment(height: height, items: [])
        var below: [PlacedItem] = []
        var top = Double.infinity
        for item in items {
            let extent = item.extent
            if extent.bottom <= height || extent.isDrawing && extent.top < height {
                above.items.append(item)
            } else {
                below.append(item)
                top = min(top, extent.top)
            }
        }
        guard !above.items.isEmpty, !below.isEmpty, top > 0 else { return nil }
        items = below.map { $0.moved(dx: 0, dy: -top) }
        above.links = links.filter { $0.rect.y < top }
        links = links.compactMap { link in
            guard link.rect.y >= top else { return nil }
            var link = link
            link.rect.y -= top
            return link
        }
        above.bookmarks = bookmarks.filter { $0.y < top }
        bookmarks = bookmarks.filter { $0.y >= top }.map {
            Bookmark(title: $0.title, level: $0.level, y: $0.y - top)
        }
        above.anchors = anchors.filter { $0.y < top }
        anchors = anchors.filter { $0.y >= top }.map { Anchor(name: $0.name, y: $0.y - top) }
        self.height -= top
        return above
    }
}

extension PlacedItem {
    /// How far up and down the item reaches, roughly for glyphs.
    fileprivate var extent: (top: Double, bottom: Double, isDrawing: Bool) {
        switch content {
        case .glyphs(let run): (run.y - run.size, run.y + run.size * 0.2, false)
        case .path(let path): (path.dy + path.top, path.dy + path.top, true)
        case .artwork(let placed): (placed.y, placed.y, true)
        case .grid(let grid): (grid.y, grid.y, true)
        }
    }
}

extension VectorPath {
    /// The highest point of the path, from `dy`.
    fileprivate var top: Double {
        segments.reduce(.infinity) { top, segment in
            switch segment {
            case .move(_, let y), .line(_, let y): min(top, y)
            case .curve(_, let a, _, let b, _, let c): min(top, a, b, c)
            case .rect(_, let y, _, let height): min(top, y, y + height)
            case .close: top
            }
        }
    }
}
