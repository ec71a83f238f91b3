/// Names of files made from names of people and bodies.
public enum FileNames {
    /// `name` in small letters, digits and hyphens, at most `limit` of them: what a file may be
    /// called everywhere, and never a path. Empty when nothing is left.
    public static func plain(_ name: String, limit: Int = 80) -> String {
        var slug = TextFolding.slug(name).utf8.filter {
            (0x30...0x39).contains($0) || (0x61...0x7A).contains($0) || $0 == 0x2D
        }
        if slug.count > limit { slug = Array(slug[..<limit]) }
        while slug.last == 0x2D { slug.removeLast() }
        return String(decoding: slug, as: UTF8.self)
    }
}
