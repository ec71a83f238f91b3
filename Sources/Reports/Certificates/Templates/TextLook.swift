internal import Documents

/// How the text of a box looks, as a template's `styles` and boxes say it; a box starts from a
/// named style and changes what it likes.
struct TextLook: Sendable {
    var family = "text"
    var size = 14.0
    var isBold = false
    var isItalic = false
    var isUnderlined = false
    var color = Color.black
    var alignment = ParagraphStyle.Alignment.center
    var leading = ParagraphStyle.Leading.multiple(1)
    var indent = Length.zero
    var spaceBefore = Length.zero
    /// Lines of about equal length, broken by unit words.
    var isBalanced = true

    init(reading fields: MappingReader, basis: TextLook?) {
        if let basis { self = basis }
        if fields.given("family") != nil { family = fields.text("family") }
        if fields.given("size") != nil { size = fields.points("size") }
        isBold = fields.flag("bold", default: isBold)
        isItalic = fields.flag("italic", default: isItalic)
        isUnderlined = fields.flag("underline", default: isUnderlined)
        if fields.given("color") != nil { color = fields.color("color") }
        if fields.given("align") != nil {
            alignment = fields.choice("align", Align.self)?.alignment ?? alignment
        }
        if fields.given("leading") != nil { leading = fields.leading("leading") }
        indent = fields.length("indent", default: indent)
        spaceBefore = fields.length("before", default: spaceBefore)
        isBalanced = fields.flag("balanced", default: isBalanced)
    }

    /// The paragraph style.
    var style: ParagraphStyle {
        ParagraphStyle(
            text: TextStyle(
                family: family, size: size, bold: isBold, italic: isItalic,
                underline: isUnderlined, color: color),
            alignment: alignment, leading: leading, spaceBefore: spaceBefore,
            firstLineIndent: indent, balanced: isBalanced)
    }

    private enum Align: String, CaseIterable {
        case left, center, right, justified

        var alignment: ParagraphStyle.Alignment {
            switch self {
            case .left: .start
            case .center: .center
            case .right: .end
            case .justified: .justified
            }
        }
    }
}
