internal import CCairo
internal import Documents
internal import Typesetting

/// Shared drawings as Cairo surfaces that are recorded once and painted on every page: a PDF
/// holds each as one form. For one file on one thread.
final class ArtworkForms {
    private var forms: [String: OpaquePointer] = [:]

    deinit { for form in forms.values { cairo_surface_destroy(form) } }

    /// Paints `placed` on `context`.
    func paint(_ placed: PlacedArtwork, on context: OpaquePointer) {
        guard placed.scale > 0, placed.scale.isFinite else { return }
        cairo_save(context)
        defer { cairo_restore(context) }
        cairo_translate(context, placed.x, placed.y)
        cairo_scale(context, placed.scale, placed.scale)
        guard cairo_surface_get_type(cairo_get_target(context)) == CAIRO_SURFACE_TYPE_PDF,
            let form = form(of: placed.artwork)
        else {
            placed.artwork.draw(on: context, outlinesStrokes: false)
            return
        }
        cairo_set_source_surface(context, form, 0, 0)
        cairo_paint(context)
    }

    private func form(of artwork: Artwork) -> OpaquePointer? {
        if let known = forms[artwork.id] { return known }
        var extents = cairo_rectangle_t(
            x: 0, y: 0, width: artwork.size.width.points, height: artwork.size.height.points)
        guard
            let surface = cairo_recording_surface_create(CAIRO_CONTENT_COLOR_ALPHA, &extents),
            let recorder = cairo_create(surface)
        else { return nil }
        defer { cairo_destroy(recorder) }
        artwork.draw(on: recorder, outlinesStrokes: true)
        guard cairo_status(recorder) == CAIRO_STATUS_SUCCESS else {
            cairo_surface_destroy(surface)
            return nil
        }
        forms[artwork.id] = surface
        return surface
    }
}

extension Artwork {
    /// Draws the shapes on `context`. With `outlinesStrokes`, strokes are filled outlines: Cairo
    /// works a stroke out anew on every page that shows it, an outline is worked out once.
    func draw(on context: OpaquePointer, outlinesStrokes: Bool) {
        for shape in shapes {
            if let fill = shape.fill {
                shape.steps.trace(on: context)
                cairo_set_fill_rule(
                    context, shape.hasHoles ? CAIRO_FILL_RULE_EVEN_ODD : CAIRO_FILL_RULE_WINDING)
                cairo_set_source_rgb(context, fill.red, fill.green, fill.blue)
                cairo_fill(context)
            }
            guard let stroke = shape.stroke, stroke.width > 0 else { continue }
            let color = stroke.color
            cairo_set_source_rgb(context, color.red, color.green, color.blue)
            if outlinesStrokes {
                StrokeOutline(of: shape.steps, width: stroke.width).steps.trace(on: context)
                cairo_set_fill_rule(context, CAIRO_FILL_RULE_WINDING)
                cairo_fill(context)
            } else {
                shape.steps.trace(on: context)
                cairo_set_line_width(context, stroke.width)
                cairo_stroke(context)
            }
        }
        if let picture { picture.draw(on: context, size: size) }
    }
}

extension [ArtworkShape.Step] {
    /// Adds the steps to the current path of `context`.
    func trace(on context: OpaquePointer) {
        for step in self {
            switch step {
            case .move(let x, let y): cairo_move_to(context, x, y)
            case .line(let x, let y): cairo_line_to(context, x, y)
            case .curve(let x1, let y1, let x2, let y2, let x3, let y3):
                cairo_curve_to(context, x1, y1, x2, y2, x3, y3)
            case .close: cairo_close_path(context)
            }
        }
    }
}
