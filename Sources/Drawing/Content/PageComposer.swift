internal import Documents
public import Typesetting

/// Writes pages as PDF operators, with the fonts and forms of a specimen. What Cairo does for
/// every page anew, analysing and printing numbers, is done once for the specimen.
public final class PageComposer {
    /// The content of a page.
    public struct Content: Sendable {
        /// The content stream: fonts are `f0`, `f1` …, drawings `x0`, `x1` …
        public var bytes: [UInt8]
        /// The structure element of each mark, by its number (MCID).
        public var owners: [Int]
    }

    private let device: ContentDevice
    private let painter: Painter

    /// A composer with the type of `codes`.
    ///
    /// - Parameters:
    ///   - codes: The specimen and how its glyphs are named.
    ///   - fonts: The faces that the specimen was drawn with.
    ///   - isTagged: Whether content is marked with its elements, all else as an artifact.
    public init(_ codes: TypeCodes, fonts: FontFaces, isTagged: Bool) {
        device = ContentDevice(codes, isMarked: isTagged)
        painter = Painter(on: device, fonts: fonts)
    }

    /// The content of `page`; nil when it shows something that the specimen does not.
    public func compose(_ page: Page) throws(DrawingError) -> Content? {
        try painter.draw(page)
        return device.lacksSomething
            ? nil : Content(bytes: device.content.bytes, owners: device.owners)
    }
}
