import Documents
import Foundation

/// A kind of paper that goes out with attachments: công văn, tờ trình, kế hoạch. It holds no
/// words of its own, only which parts the paper has, in which order, and how its text is
/// numbered. Read from `template.yaml`.
public struct DispatchTemplate: Sendable, Hashable {
    /// A part of the paper, from top to bottom. The head comes first, always.
    public enum Part: String, Sendable, Hashable, CaseIterable {
        /// Kind and trích yếu in the middle of the page; a công văn has them below its number.
        case title = "ten_loai"
        /// Kính gửi, Kính trình.
        case addressees = "kinh_gui"
        /// Căn cứ.
        case bases = "can_cu"
        /// The text.
        case text = "noi_dung"
        /// The table of what goes with the paper.
        case manifest = "danh_muc"
        /// Nơi nhận and signature.
        case closing = "ky"
        /// The block of a copy.
        case copy = "ban_sao"
    }

    /// The name by which dispatches call it, that of its folder.
    public var name: String
    /// Its title for people.
    public var title: String
    /// Name of the kind of paper in the page standards: `cong-van`.
    public var kind: String
    /// The page standard it prints under unless the dispatch names another.
    public var standard: String
    /// The parts in order.
    public var parts: [Part]
    /// Keys that a dispatch must give.
    public var required: [String]
    /// How headings of each level are numbered, level 1 first.
    public var headings: [Numbering]
    /// How numbered lists are labelled, outermost first.
    public var items: [Numbering]
    /// Title of the table of attachments.
    public var manifestTitle: String

    /// Reads the template in `folder`.
    ///
    /// - Throws: `ReportsError` with everything that is wrong, each with line and column.
    public static func load(_ folder: String) throws(ReportsError) -> DispatchTemplate {
        let file = folder + "/template.yaml"
        guard let data = FileManager.default.contents(atPath: file),
            let text = String(validating: data, as: UTF8.self)
        else {
            throw ReportsError([Diagnostic(.error, .templateUnreadable, at: Place(file: file))])
        }
        return try parse(text, file: file)
    }

    /// Checks a template whose text is at hand.
    static func parse(_ text: String, file: String) throws(ReportsError) -> DispatchTemplate {
        let text = text.precomposedStringWithCanonicalMapping
        let reader = BodyReader(source: BodySource(file: file, text: text))
        var template: DispatchTemplate?
        if let fields = reader.fields(
            of: BodyText(text: text, firstLine: 1, indent: 0), inside: "template.yaml")
        {
            template = DispatchTemplate(reading: fields)
            fields.finish()
        }
        guard let template, !reader.diagnostics.hasErrors else {
            throw ReportsError(reader.diagnostics)
        }
        return template
    }

    private init(reading fields: TemplateFields) {
        name = fields.required("name")
        title = fields.required("title")
        kind = fields.required("kind")
        standard = fields.required("standard")
        // For people, and for the command line: which command prints the template.
        _ = fields.text("purpose")
        _ = fields.text("verb")
        parts = fields.choices("parts")
        if parts.isEmpty { _ = fields.required("parts") }
        required = fields.texts("required")
        for key in required where !Dispatch.keys.contains(key) {
            fields.wrong(
                "required",
                expected: NearestName.of(key, among: Dispatch.keys)
                    ?? Dispatch.keys.joined(separator: ", "),
                found: key)
        }
        headings = fields.choices("headings")
        items = fields.choices("items")
        manifestTitle = fields.text("manifest_title") ?? "Danh mục tài liệu kèm theo"
    }
}

extension TemplateFields {
    /// The words of a list under `key`, each one of `Choice`; others are reported.
    func choices<Choice: RawRepresentable<String> & CaseIterable>(
        _ key: String, _ type: Choice.Type = Choice.self
    ) -> [Choice] {
        let known = Choice.allCases.map(\.rawValue)
        return texts(key).compactMap { word in
            if let choice = Choice(rawValue: word) { return choice }
            wrong(
                key, expected: NearestName.of(word, among: known) ?? known.joined(separator: ", "),
                found: word)
            return nil
        }
    }
}
