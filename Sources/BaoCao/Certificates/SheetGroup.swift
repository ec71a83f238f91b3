import Documents
import Drawing
import Finishing
import Typesetting

/// Successive sheets that become a file each, drawn together: fonts are made and packed once for
/// all of them. The fonts of each file hold the letters of the whole group.
struct SheetGroup: Sendable {
    /// Sheets of a group: depends on positions alone, so that the same run gives the same bytes
    /// whether or not it was stopped in between.
    static let size = 25

    /// One sheet on its way.
    struct Sheet: Sendable {
        /// Name of its file.
        var file: String
        /// Tells whether the file was made from the same values.
        var key: String
        /// Where its values came from.
        var place: Place
        /// Whether the sheet is among those to be made.
        var isAsked: Bool
        /// Whether an earlier run made the file.
        var isDone: Bool
        /// Whether the file is to be written now.
        var isDue: Bool { isAsked && !isDone }
    }

    /// The sheets.
    var sheets: [Sheet] = []
    /// The page of each.
    var pages: [Page] = []

    /// What came of a group.
    struct Written: Sendable {
        /// Each file that was written with the hash of its bytes.
        var files: [(sheet: Sheet, sha256: String)] = []
        /// What the finisher found.
        var diagnostics: [Diagnostic] = []
    }

    /// Draws the group with `faces`, those of `fonts`, and writes its files into `folder`.
    func write(
        into folder: String, with faces: FontFaces, of fonts: FontBook, options: FinishingOptions
    ) throws -> Written {
        let drawer = ChunkDrawer(
            isTagged: options.archive.isTagged, typeCases: TypeCases(fonts: fonts))
        let drawn = try drawer.draw(Chunk(pages: pages.map { Chunk.Entry($0) }), with: faces)
        var written = Written()
        for (index, sheet) in sheets.enumerated() where sheet.isDue {
            let collected = Collected()
            var finisher = try Finisher(options: options) { bytes throws(FinishingError) in
                collected.bytes.append(contentsOf: bytes)
            }
            try finisher.add(drawn.page(index))
            written.diagnostics += try finisher.finish().diagnostics
            let file = try AtomicFile(folder + "/" + sheet.file)
            try file.write(all: collected.bytes)
            try file.commit()
            written.files.append((sheet, SHA256.hex(collected.bytes)))
        }
        return written
    }

    /// The bytes of a file that is being made.
    private final class Collected {
        var bytes: [UInt8] = []
    }
}
