public import Documents

/// The words for one diagnostic, with `{argument}` holes.
public struct Words: Sendable {
    /// In Vietnamese, as a clerk reads it.
    public let vi: String
    /// In English.
    public let en: String

    /// Words in both languages.
    public init(vi: String, en: String) {
        self.vi = vi
        self.en = en
    }
}

/// Turns diagnostics into sentences for people.
public struct Wording: Sendable {
    /// The languages there are.
    public enum Language: String, Sendable, CaseIterable {
        /// Vietnamese.
        case vi
        /// English.
        case en
    }

    /// The words of every code, from all rooms.
    public static let all: [String: Words] = [
        recordsWording, rulesWording, remarksWording, storesWording, reportsWording,
        certificatesWording,
        standardsWording,
        checkWording, listsWording, sharesWording, typesettingWording, drawingWording,
        finishingWording,
        foreignWording,
        frontDoorWording, dispatchWording,
    ].reduce(into: [:]) { $0.merge($1) { first, _ in first } }

    /// The language of the sentences.
    public let language: Language

    /// Wording in `language`.
    public init(_ language: Language = .vi) { self.language = language }

    /// What is wrong and what to do, without the place.
    public func message(_ diagnostic: Diagnostic) -> String {
        guard let words = Self.all[diagnostic.code.rawValue] else {
            let arguments = diagnostic.arguments.sorted { $0.key < $1.key }
            return diagnostic.code.rawValue
                + arguments.map { " \($0.key)=\($0.value)" }.joined()
        }
        let pattern = language == .vi ? words.vi : words.en
        var arguments = diagnostic.arguments
        for name in ["reason", "problem"] {
            if let told = arguments[name] { arguments[name] = reason(told) }
        }
        return Self.fill(pattern, with: arguments)
    }

    /// The place: file, sheet, line or row, column, record, path in the document.
    public func place(_ place: Place) -> String {
        let vi = language == .vi
        var parts: [String] = []
        if let file = place.file {
            var text = file
            if let line = place.line { text += ":\(line)" }
            if place.line != nil, let column = place.column { text += ":\(column)" }
            parts.append(text)
        } else if let line = place.line {
            parts.append((vi ? "dòng " : "line ") + "\(line)")
        }
        if let sheet = place.sheet { parts.append((vi ? "bảng " : "table ") + sheet) }
        if let row = place.row { parts.append((vi ? "hàng " : "row ") + "\(row)") }
        if let field = place.field { parts.append((vi ? "cột " : "column ") + field) }
        if let record = place.record { parts.append((vi ? "mục " : "record ") + record) }
        parts += place.path
        return parts.joined(separator: ", ")
    }

    /// The whole line: severity, place, message.
    public func line(_ diagnostic: Diagnostic) -> String {
        let severity =
            switch (diagnostic.severity, language) {
            case (.error, .vi): "LỖI"
            case (.warning, .vi): "LƯU Ý"
            case (.note, .vi): "GHI CHÚ"
            case (.error, .en): "error"
            case (.warning, .en): "warning"
            case (.note, .en): "note"
            }
        let place = place(diagnostic.place)
        return "\(severity): " + (place.isEmpty ? "" : "\(place): ") + message(diagnostic)
    }

    /// What a parser or the system gave as its reason, in words for people; other texts as they
    /// are.
    func reason(_ text: String) -> String {
        guard let words = reasonsWording[text] else { return text }
        return language == .vi ? words.vi : words.en
    }

    /// Puts arguments in the `{holes}` of `pattern`; a hole without an argument stays as it is.
    /// A part in `[[double brackets]]` is left out unless all its arguments are there.
    static func fill(_ pattern: String, with arguments: [String: String]) -> String {
        var result = ""
        var rest = pattern[...]
        while let open = rest.firstRange(of: "[["),
            let close = rest[open.upperBound...].firstRange(of: "]]")
        {
            result += fillHoles(String(rest[..<open.lowerBound]), with: arguments)
            let part = fillHoles(
                String(rest[open.upperBound..<close.lowerBound]), with: arguments)
            if !part.contains("{") { result += part }
            rest = rest[close.upperBound...]
        }
        return result + fillHoles(String(rest), with: arguments)
    }

    private static func fillHoles(_ pattern: String, with arguments: [String: String]) -> String {
        var result = ""
        var rest = pattern[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            result += rest[..<open]
            let name = String(rest[rest.index(after: open)..<close])
            result += arguments[name] ?? "{\(name)}"
            rest = rest[rest.index(after: close)...]
        }
        return result + rest
    }
}
