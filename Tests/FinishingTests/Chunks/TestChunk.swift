import CCairo
import Documents
import Finishing
import Testing

/// A made-up page: runs of text with the element each belongs to, from the top down.
struct TestPage {
    enum Content {
        /// A line of text of an element; nil draws it in a mark that is an artifact.
        case text(String, Int?)
        /// A rectangle outside all marks.
        case rule
        /// A filled square of an element.
        case square(Int)
        /// The shared picture, outside all marks.
        case border
    }

    var contents: [Content]
    var elements: [StructureElement]
    var links: [LinkSpot] = []
    var bookmarks: [OutlineEntry] = []
    var anchors: [NamedSpot] = []
    var boxes: [ElementBox] = []
    var number: Int?

    /// What Finishing is told of the page.
    var structure: PageStructure {
        PageStructure(
            marks: contents.compactMap { content -> Int? in
                switch content {
                case .text(_, let element): element ?? PageStructure.artifact
                case .square(let element): element
                case .rule, .border: nil
                }
            }, elements: elements, links: links, bookmarks: bookmarks, anchors: anchors,
            number: number, boxes: boxes)
    }
}

/// Draws pages with Cairo as Drawing does: one marked leaf a run.
enum TestChunk {
    static let font = "/usr/share/fonts/truetype/liberation2/LiberationSerif-Regular.ttf"

    /// The PDF of `pages`.
    static func draw(_ pages: [TestPage]) throws -> [UInt8] {
        let output = Output()
        let write: cairo_write_func_t = { closure, data, count in
            guard let closure, let data else { return CAIRO_STATUS_WRITE_ERROR }
            Unmanaged<Output>.fromOpaque(closure).takeUnretainedValue().bytes
                .append(contentsOf: UnsafeBufferPointer(start: data, count: Int(count)))
            return CAIRO_STATUS_SUCCESS
        }
        let surface = try #require(
            cairo_pdf_surface_create_for_stream(
                write, Unmanaged.passUnretained(output).toOpaque(), 595, 842))
        cairo_pdf_surface_set_metadata(
            surface, CAIRO_PDF_METADATA_CREATE_DATE, "2023-12-20T10:00:00+07:00")
        let canvas = try #require(cairo_create(surface))
        var library: FT_Library?
        FT_Init_FreeType(&library)
        var face: FT_Face?
        FT_New_Face(library, font, 0, &face)
        let cairoFace = try #require(cairo_ft_font_face_create_for_ft_face(face, 0))
        cairo_set_font_face(canvas, cairoFace)
        cairo_set_font_size(canvas, 13)
        let border = try #require(makeBorder())
        for page in pages { draw(page, on: canvas, border: border) }
        cairo_surface_destroy(border)
        cairo_destroy(canvas)
        cairo_surface_finish(surface)
        #expect(cairo_surface_status(surface) == CAIRO_STATUS_SUCCESS)
        cairo_surface_destroy(surface)
        cairo_font_face_destroy(cairoFace)
        return output.bytes
    }

    private static func draw(_ page: TestPage, on canvas: OpaquePointer, border: OpaquePointer) {
        cairo_set_source_rgb(canvas, 0, 0, 0)
        for (line, content) in page.contents.enumerated() {
            let y = 60 + 18 * Double(line)
            switch content {
            case .text(let text, _):
                cairo_tag_begin(canvas, "Span", "")
                cairo_move_to(canvas, 85, y)
                cairo_show_text(canvas, text)
                cairo_tag_end(canvas, "Span")
            case .square:
                cairo_tag_begin(canvas, "Span", "")
                cairo_rectangle(canvas, 85, y, 40, 12)
                cairo_fill(canvas)
                cairo_tag_end(canvas, "Span")
            case .rule:
                cairo_move_to(canvas, 85, y)
                cairo_line_to(canvas, 400, y)
                cairo_stroke(canvas)
            case .border:
                cairo_set_source_surface(canvas, border, 20, 20)
                cairo_paint(canvas)
                cairo_set_source_rgb(canvas, 0, 0, 0)
            }
        }
        cairo_show_page(canvas)
    }

    /// One picture for all pages, as a certificate's border is.
    private static func makeBorder() -> OpaquePointer? {
        var extents = cairo_rectangle_t(x: 0, y: 0, width: 555, height: 802)
        guard let surface = cairo_recording_surface_create(CAIRO_CONTENT_COLOR_ALPHA, &extents)
        else { return nil }
        let canvas = cairo_create(surface)
        cairo_set_line_width(canvas, 3)
        cairo_rectangle(canvas, 5, 5, 545, 792)
        cairo_stroke(canvas)
        cairo_destroy(canvas)
        let key = Array("border".utf8)
        let copy = UnsafeMutablePointer<UInt8>.allocate(capacity: key.count)
        copy.initialize(from: key, count: key.count)
        cairo_surface_set_mime_data(
            surface, CAIRO_MIME_TYPE_UNIQUE_ID, copy, UInt(key.count),
            { $0?.assumingMemoryBound(to: UInt8.self).deallocate() }, copy)
        return surface
    }

    private final class Output {
        var bytes: [UInt8] = []
    }
}
