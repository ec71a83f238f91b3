public import Documents
public import Typesetting

/// Draws pages as pictures: `trang-001.png`, `trang-002.png` … in a folder.
public struct PNGCanvas: ~Copyable {
    private let folder: String
    private let dotsPerInch: Double
    private let fonts: FontFaces
    private var pages = 0

    /// A canvas that writes to `folder`, which is made when it is missing.
    ///
    /// - Throws: `drawing.cannot-write` when the folder cannot be made.
    public init(to folder: String, fonts: FontFaces, dotsPerInch: Double = 150)
        throws(DrawingError)
    {
        try makeFolder(folder)
        self.folder = folder
        self.fonts = fonts
        self.dotsPerInch = dotsPerInch
    }

    /// Draws `page` as the next picture.
    ///
    /// - Returns: the path of the picture.
    /// - Throws: `drawing.cairo`, `drawing.refused-font` or `drawing.cannot-write`.
    @discardableResult
    public mutating func draw(_ page: Page) throws(DrawingError) -> String {
        pages += 1
        let path = pagePath(folder, page: pages, ending: "png")
        try PictureSurface(page, dotsPerInch: dotsPerInch, fonts: fonts).write(to: path)
        return path
    }

    /// The pixels of one page, without a file.
    ///
    /// - Throws: `drawing.cairo` or `drawing.refused-font`.
    public static func picture(of page: Page, fonts: FontFaces, dotsPerInch: Double = 72)
        throws(DrawingError) -> Picture
    {
        try PictureSurface(page, dotsPerInch: dotsPerInch, fonts: fonts).picture()
    }
}
