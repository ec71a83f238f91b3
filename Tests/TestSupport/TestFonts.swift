public import Typesetting

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

extension FontBook {
    /// The book that tests use: Liberation Serif, read from where its Debian package puts it.
    public static func testing() throws -> FontBook {
        let folder = "/usr/share/fonts/truetype/liberation2/LiberationSerif-"
        let files = try ["Regular", "Bold", "Italic", "BoldItalic"].enumerated().map {
            number, face in
            let path = folder + face + ".ttf"
            return FontBook.File(
                number: number, path: path,
                bytes: [UInt8](try Data(contentsOf: URL(fileURLWithPath: path))))
        }
        let family = FontBook.Family(regular: 0, bold: 1, italic: 2, boldItalic: 3)
        return FontBook(files: files, families: ["text": family])
    }
}
