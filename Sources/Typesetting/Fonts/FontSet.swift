import Documents

/// The opened faces of a font book, numbered from 0 in the book's order.
final class FontSet {
    /// The faces.
    let faces: [FontFace]
    /// Faces of the families by role, as indices into `faces`.
    private let families: [String: FontBook.Family]
    private let fallback: FontBook.Family

    /// Opens every file of `book`.
    ///
    /// - Throws: all files that cannot be used, families that name a file that is not there, and
    ///   a book without any family.
    init(_ book: FontBook) throws(TypesettingError) {
        var faces: [FontFace] = []
        var problems: [Diagnostic] = []
        var index: [Int: Int] = [:]
        for file in book.files {
            do throws(TypesettingError) {
                faces.append(try FontFace(file))
                index[file.number] = faces.count - 1
            } catch {
                problems += error.diagnostics
            }
        }
        var families: [String: FontBook.Family] = [:]
        for (role, family) in book.families {
            guard let regular = index[family.regular] else {
                problems.append(
                    Diagnostic(.error, .unknownFontFamily, at: Place(), ["family": role]))
                continue
            }
            families[role] = FontBook.Family(
                regular: regular, bold: index[family.bold] ?? regular,
                italic: index[family.italic] ?? regular,
                boldItalic: index[family.boldItalic] ?? regular)
        }
        let first = families["text"] ?? families.min { $0.key < $1.key }?.value
        if let first, problems.isEmpty {
            fallback = first
        } else {
            if problems.isEmpty {
                problems.append(
                    Diagnostic(.error, .unknownFontFamily, at: Place(), ["family": "text"]))
            }
            throw TypesettingError(problems)
        }
        self.faces = faces
        self.families = families
    }

    /// Index of the face that `style` asks for, and whether its family is in the book.
    func face(for style: TextStyle) -> (index: Int, known: Bool) {
        let family = families[style.family]
        let faces = family ?? fallback
        let index =
            switch (style.bold, style.italic) {
            case (false, false): faces.regular
            case (true, false): faces.bold
            case (false, true): faces.italic
            case (true, true): faces.boldItalic
            }
        return (index, family != nil)
    }
}
